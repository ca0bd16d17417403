using System.Text.Json.Serialization;

namespace ValueLedger.Core.Summaries;

/// <summary>Why a cost per unit is missing.</summary>
public enum UnitCostGap
{
    /// <summary>No input has a value, so the cost per unit is unknown, not zero.</summary>
    [JsonStringEnumMemberName("no_input_is_valued")]
    NoInputIsValued,

    /// <summary>No public input was recorded, so agency cost is unknown, not zero; the full cost per unit is given.</summary>
    [JsonStringEnumMemberName("no_public_input_recorded")]
    NoPublicInputRecorded,

    /// <summary>Public inputs were recorded, but none of them has a value; the full cost per unit is given.</summary>
    [JsonStringEnumMemberName("no_public_input_is_valued")]
    NoPublicInputIsValued,

    /// <summary>The measure is a stock, which has no cost per unit.</summary>
    [JsonStringEnumMemberName("measure_is_a_level")]
    MeasureIsALevel,

    /// <summary>Less of the measure is better, so more of it would make a unit look cheaper.</summary>
    [JsonStringEnumMemberName("less_of_it_is_better")]
    LessOfItIsBetter,

    /// <summary>There are no units to divide by, or things got worse.</summary>
    [JsonStringEnumMemberName("quantity_is_zero_or_less")]
    QuantityIsZeroOrLess,

    /// <summary>Nothing was recorded, which is not the same as no units.</summary>
    [JsonStringEnumMemberName("nothing_recorded")]
    NothingRecorded,

    /// <summary>Several readings of a share, percentage, rating or score cannot be added up.</summary>
    [JsonStringEnumMemberName("does_not_add_up")]
    QuantityDoesNotAddUp,

    /// <summary>The measure is an input, which is a cost itself.</summary>
    [JsonStringEnumMemberName("measure_is_an_input")]
    MeasureIsAnInput,

    /// <summary>Filters or groups of a summary separate the measure from some of its costs.</summary>
    [JsonStringEnumMemberName("costs_are_left_out")]
    CostsAreLeftOut,

    /// <summary>Public bodies and partners recorded inputs, and none of these names a team: the costs of each team are unknown.</summary>
    [JsonStringEnumMemberName("costs_name_no_team")]
    CostsNameNoTeam,
}
