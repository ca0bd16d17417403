using ValueLedger.Core.Catalogue;

namespace ValueLedger.Api.Entries.PlainText;

/// <summary>The names of accounts and commodities.</summary>
internal static class Places
{
    /// <summary>What one member owes another. It is no measure, since a credit has no price; no code has a space.</summary>
    public const string Credits = "\"time credits\"";

    /// <summary>Money of gifts that are entries of their own, spent on a cost.</summary>
    public const string Gifts = "spent:gifts";

    public static string Received(string programme, string measure) => $"received:{programme}:{measure}";

    public static string OfMember(string programme, string member) => $"timebank:{programme}:{member}";

    /// <summary>Where a quantity comes from.</summary>
    public static string SourceOf(Measure measure) =>
        measure.IsCitizens() ? "given:citizens"
        : measure.IsPartners() ? "given:partners"
        : measure.IsPublic() ? "given:public"
        : measure.Stage == MeasureStage.Output ? "made:outputs"
        : "made:outcomes";

    /// <summary>The commodity of a measure: the currency for money that was put in, as it counts at face value.</summary>
    public static string CommodityOf(Measure measure, string currency) => IsMoney(measure, currency) ? currency : $"\"{measure.Code}\"";

    public static bool IsMoney(Measure measure, string currency) => measure.Stage == MeasureStage.Input && measure.Unit == currency;

    /// <summary>Whether quantities of several days add up, so that an account can hold them.</summary>
    public static bool CanBePosted(Measure measure) => measure.Aggregation == Aggregation.Sum && measure.AddsUp();
}
