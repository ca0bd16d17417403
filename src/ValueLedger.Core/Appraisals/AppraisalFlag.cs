using System.Text.Json.Serialization;

namespace ValueLedger.Core.Appraisals;

/// <summary>What to know before relying on the figures of an appraisal; never a reason to refuse it.</summary>
public enum AppraisalFlag
{
    /// <summary>No base year is stated, so that nothing is deflated.</summary>
    [JsonStringEnumMemberName("prices_of_the_day")]
    PricesOfTheDay,

    /// <summary>An amount without price year is taken to be in prices of the base year.</summary>
    [JsonStringEnumMemberName("price_year_is_assumed")]
    PriceYearIsAssumed,

    /// <summary>A schedule, series or rate was seen in somebody else's copy, not in its publisher's text.</summary>
    [JsonStringEnumMemberName("secondary_source_is_used")]
    SecondarySourceIsUsed,

    /// <summary>No public input is among the costs, so that there is no agency cost to compare with.</summary>
    [JsonStringEnumMemberName("no_public_input_recorded")]
    NoPublicInputRecorded,

    /// <summary>Something that was put in has no value in money; costs leave it out and ratios are partial.</summary>
    [JsonStringEnumMemberName("unvalued_input_left_out")]
    UnvaluedInputLeftOut,

    /// <summary>An outcome has no value in money; benefits leave it out and ratios are partial.</summary>
    [JsonStringEnumMemberName("unvalued_outcome_left_out")]
    UnvaluedOutcomeLeftOut,

    /// <summary>What was observed has no baseline, so that the gross quantity is counted from 0.</summary>
    [JsonStringEnumMemberName("baseline_is_assumed_to_be_zero")]
    BaselineIsAssumedToBeZero,

    /// <summary>Nothing is deducted for what would have happened anyway.</summary>
    [JsonStringEnumMemberName("no_deadweight")]
    NoDeadweight,

    /// <summary>Nothing is owed to others.</summary>
    [JsonStringEnumMemberName("nothing_attributed_to_others")]
    NothingAttributedToOthers,

    /// <summary>A benefit lasts several years and none of it is lost on the way.</summary>
    [JsonStringEnumMemberName("no_drop_off")]
    NoDropOff,

    /// <summary>Cashability of a fiscal benefit is not stated and counts as the whole.</summary>
    [JsonStringEnumMemberName("cashability_is_assumed")]
    CashabilityIsAssumed,

    /// <summary>An outcome is dated before anything was put in.</summary>
    [JsonStringEnumMemberName("outcome_precedes_inputs")]
    OutcomePrecedesInputs,

    /// <summary>A ratio is above 10.22, so that its figures should be looked at again.</summary>
    [JsonStringEnumMemberName("ratio_is_unusually_high")]
    RatioIsUnusuallyHigh,

    /// <summary>Cost and burden are not of the same span of time, or the span is unknown.</summary>
    [JsonStringEnumMemberName("spans_differ")]
    SpansDiffer,
}
