using System.Text.Json.Serialization;

namespace ValueLedger.Core.Appraisals;

/// <summary>Why a figure cannot be given.</summary>
public enum UndefinedReason
{
    /// <summary>A ratio to nothing, or to a gain, says nothing.</summary>
    [JsonStringEnumMemberName("denominator_is_zero_or_less")]
    DenominatorIsZeroOrLess,

    /// <summary>The denominator is so near to zero that the ratio would be beyond all meaning.</summary>
    [JsonStringEnumMemberName("denominator_is_too_small")]
    DenominatorIsTooSmall,

    /// <summary>Something that was put in has no value in money, so that the cost is not known.</summary>
    [JsonStringEnumMemberName("an_input_is_unvalued")]
    AnInputIsUnvalued,

    /// <summary>Cumulative benefit stays below cumulative cost, or falls below it again, to the end.</summary>
    [JsonStringEnumMemberName("cost_is_never_recovered")]
    CostIsNeverRecovered,

    /// <summary>Whatever the assumption is, npsv stays the same.</summary>
    [JsonStringEnumMemberName("npsv_does_not_depend_on_it")]
    NpsvDoesNotDependOnIt,

    /// <summary>No value that the assumption may have makes npsv zero.</summary>
    [JsonStringEnumMemberName("outside_its_range")]
    OutsideItsRange,
}
