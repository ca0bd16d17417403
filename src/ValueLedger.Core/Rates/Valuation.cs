using System.Text.Json.Serialization;
using NodaTime;
using ValueLedger.Core.Amounts;

namespace ValueLedger.Core.Rates;

/// <summary>What a quantity is worth, and by which rate.</summary>
/// <param name="Basis">The basis of the figure.</param>
/// <param name="Rate">The rate in force on the day; null where money counts at face value.</param>
/// <param name="RateAmount">What one unit is worth.</param>
public sealed record Valuation(Basis Basis, RecordedRate? Rate, decimal RateAmount)
{
    /// <summary>Whether a newer rate than the one used may exist on the day.</summary>
    public bool MayBeOutdatedOn(LocalDate day) => Rate?.Rate.Source.MayBeOutdatedOn(day) is true;

    /// <summary>Flags of the valuation on a day.</summary>
    public IReadOnlyList<ValuationFlag> FlagsOn(LocalDate day) => MayBeOutdatedOn(day) ? [ValuationFlag.RateIsOlderThanItsPack] : [];

    /// <summary>Exact: quantity times rate, not rounded.</summary>
    public decimal Of(decimal quantity) => quantity * RateAmount;
}

/// <summary>What to know before relying on the value of an entry.</summary>
public enum ValuationFlag
{
    /// <summary>The rate is used for a day after the last one for which it is known to be the newest; check whether its publisher has a
    /// newer one.</summary>
    [JsonStringEnumMemberName("rate_is_older_than_its_pack")]
    RateIsOlderThanItsPack,
}
