using System.Text.Json.Serialization;

namespace ValueLedger.Core.Rates;

/// <summary>Why a quantity has no value: it is unvalued, which does not mean that it is worth zero.</summary>
public enum UnvaluedReason
{
    /// <summary>The basis has no rate in force on the day.</summary>
    [JsonStringEnumMemberName("no_rate_in_force")]
    NoRateInForce,

    /// <summary>The measure has rates on several bases, but none on actual cost.</summary>
    [JsonStringEnumMemberName("several_bases")]
    SeveralBases,

    /// <summary>The measure has no rate on any basis.</summary>
    [JsonStringEnumMemberName("no_rate")]
    NoRate,

    /// <summary>Outputs have costs per unit, never a value.</summary>
    [JsonStringEnumMemberName("output_carries_no_value")]
    OutputCarriesNoValue,

    /// <summary>Outcomes are valued net of what would have happened anyway, in an impact map.</summary>
    [JsonStringEnumMemberName("outcome_is_valued_net")]
    OutcomeIsValuedNet,

    /// <summary>The rate is in prices of a year that cannot be converted to those of the base year; only on a basis that nobody asked
    /// for.</summary>
    [JsonStringEnumMemberName("price_year_not_in_series")]
    PriceYearNotInSeries,

    /// <summary>Several readings of a share, percentage, rating or score cannot be added up to a quantity for a rate to value.</summary>
    [JsonStringEnumMemberName("does_not_add_up")]
    DoesNotAddUp,

    /// <summary>Nothing was recorded; only beside a plan.</summary>
    [JsonStringEnumMemberName("nothing_recorded")]
    NothingRecorded,
}
