using System.Text.Json.Serialization;

namespace ValueLedger.Core.Appraisals;

/// <summary>What to know before relying on the figures of an appraisal; never a reason to refuse it.</summary>
public enum AppraisalFlag
{
    /// <summary>No base year is stated, so nothing is deflated.</summary>
    [JsonStringEnumMemberName("prices_of_the_day")]
    PricesOfTheDay,

    /// <summary>No base year is stated, and amounts are in prices of different years: they are added up without conversion.</summary>
    [JsonStringEnumMemberName("prices_of_different_years")]
    PricesOfDifferentYears,

    /// <summary>An amount without a price year is taken to be in prices of the base year.</summary>
    [JsonStringEnumMemberName("price_year_is_assumed")]
    PriceYearIsAssumed,

    /// <summary>A schedule, series or rate was checked against somebody else's copy, not against its publisher's text.</summary>
    [JsonStringEnumMemberName("secondary_source_is_used")]
    SecondarySourceIsUsed,

    /// <summary>A rate or schedule is used for a day after the last one for which it is known to be the newest; check whether its publisher
    /// has a newer one.</summary>
    [JsonStringEnumMemberName("rate_is_older_than_its_pack")]
    RateIsOlderThanItsPack,

    /// <summary>A schedule is meant for longer horizons than any cost or benefit here.</summary>
    [JsonStringEnumMemberName("schedule_is_for_longer_horizons")]
    ScheduleIsForLongerHorizons,

    /// <summary>The costs include no public input, so there is no agency cost to compare with.</summary>
    [JsonStringEnumMemberName("no_public_input_recorded")]
    NoPublicInputRecorded,

    /// <summary>An input has no value in money; costs leave it out and ratios are partial.</summary>
    [JsonStringEnumMemberName("unvalued_input_left_out")]
    UnvaluedInputLeftOut,

    /// <summary>Citizens' time has no value in money by convention, for the reason stated; costs leave it out, and the social return on
    /// investment is given all the same.</summary>
    [JsonStringEnumMemberName("input_not_valued_by_convention")]
    InputNotValuedByConvention,

    /// <summary>An outcome has no value in money; benefits leave it out and ratios are partial.</summary>
    [JsonStringEnumMemberName("unvalued_outcome_left_out")]
    UnvaluedOutcomeLeftOut,

    /// <summary>Several readings of a share, percentage, rating or score cannot be added up; the benefit leaves them out and ratios are
    /// partial.</summary>
    [JsonStringEnumMemberName("does_not_add_up")]
    DoesNotAddUp,

    /// <summary>An outcome has no baseline, so the gross quantity is counted from 0.</summary>
    [JsonStringEnumMemberName("baseline_is_assumed_to_be_zero")]
    BaselineIsAssumedToBeZero,

    /// <summary>Nothing is deducted for deadweight, which is what would have happened anyway.</summary>
    [JsonStringEnumMemberName("no_deadweight")]
    NoDeadweight,

    /// <summary>Nothing is attributed to others.</summary>
    [JsonStringEnumMemberName("nothing_attributed_to_others")]
    NothingAttributedToOthers,

    /// <summary>A benefit lasts several years without any drop-off.</summary>
    [JsonStringEnumMemberName("no_drop_off")]
    NoDropOff,

    /// <summary>Cashability of a fiscal benefit is not stated and counts as the whole.</summary>
    [JsonStringEnumMemberName("cashability_is_assumed")]
    CashabilityIsAssumed,

    /// <summary>An outcome is dated before any input.</summary>
    [JsonStringEnumMemberName("outcome_precedes_inputs")]
    OutcomePrecedesInputs,

    /// <summary>A stock is counted here for years in which a statement of an earlier period also counts it.</summary>
    [JsonStringEnumMemberName("counted_in_an_earlier_period")]
    CountedInAnEarlierPeriod,

    /// <summary>An outcome where less is better has no entry in some month of the period; that month counts as if nothing had
    /// happened.</summary>
    [JsonStringEnumMemberName("months_without_an_entry")]
    MonthsWithoutAnEntry,

    /// <summary>A party or team that reported an outcome before did not report it in the period.</summary>
    [JsonStringEnumMemberName("a_reading_is_missing")]
    AReadingIsMissing,

    /// <summary>Entries of an outcome are in suspense and do not count.</summary>
    [JsonStringEnumMemberName("outcomes_are_suspended")]
    OutcomesAreSuspended,

    /// <summary>The period was not over at the moment up to which records are known.</summary>
    [JsonStringEnumMemberName("period_is_not_over")]
    PeriodIsNotOver,

    /// <summary>A ratio is above 10.22, so its figures should be checked again.</summary>
    [JsonStringEnumMemberName("ratio_is_unusually_high")]
    RatioIsUnusuallyHigh,

    /// <summary>Cost and burden cover different lengths of time, or the length is unknown.</summary>
    [JsonStringEnumMemberName("spans_differ")]
    SpansDiffer,
}
