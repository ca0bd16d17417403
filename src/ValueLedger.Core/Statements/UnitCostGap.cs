using System.Text.Json.Serialization;

namespace ValueLedger.Core.Statements;

/// <summary>Why a cost per unit is not given.</summary>
public enum UnitCostGap
{
    /// <summary>Nothing divided is not nothing: no input has a value.</summary>
    [JsonStringEnumMemberName("no_input_is_valued")]
    NoInputIsValued,

    /// <summary>No public input was recorded, so that agency cost is not known, which is not nil; the full cost per unit is given.</summary>
    [JsonStringEnumMemberName("no_public_input_recorded")]
    NoPublicInputRecorded,

    /// <summary>Public inputs were recorded, and none of them has a value; the full cost per unit is given.</summary>
    [JsonStringEnumMemberName("no_public_input_is_valued")]
    NoPublicInputIsValued,

    /// <summary>A stock has no cost a unit.</summary>
    [JsonStringEnumMemberName("measure_is_a_level")]
    MeasureIsALevel,

    /// <summary>Of what is better the less there is of it, more would make a unit cheaper.</summary>
    [JsonStringEnumMemberName("less_of_it_is_better")]
    LessOfItIsBetter,

    /// <summary>There are no units to divide by, or things got worse.</summary>
    [JsonStringEnumMemberName("quantity_is_zero_or_less")]
    QuantityIsZeroOrLess,

    /// <summary>Several shares, percentages, ratings or scores have no quantity together.</summary>
    [JsonStringEnumMemberName("does_not_add_up")]
    QuantityDoesNotAddUp,
}
