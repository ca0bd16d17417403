using NodaTime;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Rates;

namespace ValueLedger.Api.Entries.PlainText;

/// <summary>Rates as prices, by the choice of rates that summaries make.</summary>
internal static class PriceLines
{
    public static void Write(JournalText text, Known known, IReadOnlyCollection<Measure> measures)
    {
        var currency = known.Catalogue.Organisation.Currency;
        var policy = new ValuationPolicy(known, known.Catalogue.Organisation.StandardBasis);
        var days = known.Rates.Recorded.ToLookup(rate => rate.Rate.Measure, rate => rate.Rate);
        foreach (var measure in measures.Where(measure => !Places.IsMoney(measure, currency)))
        {
            decimal? before = null;
            foreach (var day in days[measure.Code].SelectMany(Turns).Distinct().Order())
            {
                var now = policy.On(measure, day).Valuation?.RateAmount;
                if (now is null && before is not null)
                {
                    text.Comment(
                        $"No rate of {measure.Code} is in force from {IsoJson.Write(day)} on. A price has no end, so the price 0 leaves "
                            + "these quantities without a value, as our totals do; they are not worth nothing."
                    );
                }

                if (now is not null || before is not null)
                {
                    var price = JournalText.Figure(Quantity.Bare(now ?? 0m));
                    text.Line($"P {IsoJson.Write(day)} {Places.CommodityOf(measure, currency)} {price} {currency}");
                }

                before = now;
            }
        }
    }

    private static IEnumerable<LocalDate> Turns(Rate rate) =>
        rate.EffectiveTo is { } end ? [rate.EffectiveFrom, end] : [rate.EffectiveFrom];
}
