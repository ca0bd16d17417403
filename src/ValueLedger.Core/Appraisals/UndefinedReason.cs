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

    /// <summary>No benefit was recorded, mapped, or left in by its grade of evidence that has a value in money: what came of it is not known, which is not nil.</summary>
    [JsonStringEnumMemberName("no_benefit_is_valued")]
    NoBenefitIsValued,

    /// <summary>Nothing that a public body put in was recorded: agency cost is not known, which is not nil.</summary>
    [JsonStringEnumMemberName("no_public_input_recorded")]
    NoPublicInputRecorded,

    /// <summary>What public bodies put in was recorded, and none of it has a value in money.</summary>
    [JsonStringEnumMemberName("no_public_input_is_valued")]
    NoPublicInputIsValued,

    /// <summary>No citizens' time was recorded, so that there is nothing to hold against what was spent on it.</summary>
    [JsonStringEnumMemberName("no_citizen_time_recorded")]
    NoCitizenTimeRecorded,

    /// <summary>Nothing was recorded as spent to make citizens' contribution possible: what that took is not known, which is not nil.</summary>
    [JsonStringEnumMemberName("no_mobilisation_recorded")]
    NoMobilisationRecorded,

    /// <summary>What was spent to make citizens' contribution possible was recorded, and none of it has a value in money.</summary>
    [JsonStringEnumMemberName("no_mobilisation_is_valued")]
    NoMobilisationIsValued,

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
