using System.Text.Json.Serialization;

namespace ValueLedger.Core.Statements;

/// <summary>What to know before relying on the figures of a statement.</summary>
public enum StatementFlag
{
    /// <summary>Nothing was recorded in the period.</summary>
    [JsonStringEnumMemberName("no_entries")]
    NoEntries,

    /// <summary>Public cost is unrecorded, not nil, so that no agency cost per unit can be given.</summary>
    [JsonStringEnumMemberName("no_public_input_recorded")]
    NoPublicInputRecorded,

    /// <summary>No outcome was recorded: benefits are unrecorded, not nil, and npsv and the ratios say only what it cost.</summary>
    [JsonStringEnumMemberName("no_outcome_recorded")]
    NoOutcomeRecorded,

    /// <summary>Some input has no rate in force; costs leave it out and ratios are partial.</summary>
    [JsonStringEnumMemberName("unvalued_quantity_left_out")]
    UnvaluedQuantityLeftOut,

    /// <summary>An outcome has no value in money; benefits leave it out and ratios are partial.</summary>
    [JsonStringEnumMemberName("unvalued_outcome_left_out")]
    UnvaluedOutcomeLeftOut,

    /// <summary>A line of an impact map names an outcome of which nothing was recorded in the period; it counts for nothing.</summary>
    [JsonStringEnumMemberName("outcome_is_not_recorded")]
    OutcomeIsNotRecorded,

    /// <summary>An entry reports a span within which its rate, on any of the bases shown, changed; it is valued wholly at the rate of its last day.</summary>
    [JsonStringEnumMemberName("spans_a_rate_change")]
    SpansARateChange,

    /// <summary>An entry reports a span that begins before the period; it belongs wholly to the period of its last day.</summary>
    [JsonStringEnumMemberName("begins_before_the_period")]
    BeginsBeforeThePeriod,

    /// <summary>An outcome is dated before anything was put into its programme.</summary>
    [JsonStringEnumMemberName("outcome_precedes_inputs")]
    OutcomePrecedesInputs,

    /// <summary>Lines of several programmes claim together more than the whole of an outcome that they share.</summary>
    [JsonStringEnumMemberName("shared_outcome_exceeds_one")]
    SharedOutcomeExceedsOne,

    /// <summary>An assumption between gross and net is neither set nor declared not applied; the statement cannot be published.</summary>
    [JsonStringEnumMemberName("assumption_is_silent")]
    AssumptionIsSilent,

    /// <summary>A baseline does not say how long a time it is of; it is taken to be of a span as long as the period.</summary>
    [JsonStringEnumMemberName("baseline_span_is_assumed")]
    BaselineSpanIsAssumed,

    /// <summary>A unit value names a rate in whose place another was recorded since; it keeps what the rate said.</summary>
    [JsonStringEnumMemberName("unit_value_names_a_replaced_rate")]
    UnitValueNamesAReplacedRate,

    /// <summary>Entries of the period wait in suspense, in no figure.</summary>
    [JsonStringEnumMemberName("entries_are_suspended")]
    EntriesAreSuspended,

    /// <summary>No base year is stated, so that nothing is deflated.</summary>
    [JsonStringEnumMemberName("prices_of_the_day")]
    PricesOfTheDay,

    /// <summary>A unit value without price year is taken to be in prices of the base year.</summary>
    [JsonStringEnumMemberName("price_year_is_assumed")]
    PriceYearIsAssumed,

    /// <summary>The figures are not those of the journal; the statement cannot be published.</summary>
    [JsonStringEnumMemberName("control_total_differs")]
    ControlTotalDiffers,
}
