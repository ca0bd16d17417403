using System.Text.Json.Serialization;

namespace ValueLedger.Core.Statements.Sections;

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

    /// <summary>Several readings of a share, percentage, rating or score cannot be added up.</summary>
    [JsonStringEnumMemberName("does_not_add_up")]
    QuantityDoesNotAddUp,
}
