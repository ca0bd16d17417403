using System.Text.Json.Serialization;

namespace ValueLedger.Core.Appraisals;

/// <summary>Why a figure is missing.</summary>
public enum UndefinedReason
{
    /// <summary>The denominator is zero or a gain, so a ratio has no meaning.</summary>
    [JsonStringEnumMemberName("denominator_is_zero_or_less")]
    DenominatorIsZeroOrLess,

    /// <summary>The denominator is so close to zero that the ratio has no meaning.</summary>
    [JsonStringEnumMemberName("denominator_is_too_small")]
    DenominatorIsTooSmall,

    /// <summary>An input has no value in money, so the cost is not known.</summary>
    [JsonStringEnumMemberName("an_input_is_unvalued")]
    AnInputIsUnvalued,

    /// <summary>No benefit with a value in money was recorded, mapped and of the grade of evidence required: the benefits are unknown, not
    /// zero.</summary>
    [JsonStringEnumMemberName("no_benefit_is_valued")]
    NoBenefitIsValued,

    /// <summary>No public input was recorded: agency cost is unknown, not zero.</summary>
    [JsonStringEnumMemberName("no_public_input_recorded")]
    NoPublicInputRecorded,

    /// <summary>Public inputs were recorded, but none of them has a value in money.</summary>
    [JsonStringEnumMemberName("no_public_input_is_valued")]
    NoPublicInputIsValued,

    /// <summary>No citizens' time was recorded, so there is nothing to compare the mobilisation spend with.</summary>
    [JsonStringEnumMemberName("no_citizen_time_recorded")]
    NoCitizenTimeRecorded,

    /// <summary>No mobilisation spend was recorded, so it is unknown, not zero.</summary>
    [JsonStringEnumMemberName("no_mobilisation_recorded")]
    NoMobilisationRecorded,

    /// <summary>Mobilisation spend was recorded, but none of it has a value in money.</summary>
    [JsonStringEnumMemberName("no_mobilisation_is_valued")]
    NoMobilisationIsValued,

    /// <summary>Cumulative benefit is below cumulative cost at the end, whether it never reached it or fell below it again.</summary>
    [JsonStringEnumMemberName("cost_is_never_recovered")]
    CostIsNeverRecovered,

    /// <summary>The assumption does not affect npsv.</summary>
    [JsonStringEnumMemberName("npsv_does_not_depend_on_it")]
    NpsvDoesNotDependOnIt,

    /// <summary>No permitted value of the assumption makes npsv zero, or equal to that of another option.</summary>
    [JsonStringEnumMemberName("outside_its_range")]
    OutsideItsRange,

    /// <summary>The statement was made by a method that does not compute it.</summary>
    [JsonStringEnumMemberName("method_does_not_compute_it")]
    MethodDoesNotComputeIt,
}
