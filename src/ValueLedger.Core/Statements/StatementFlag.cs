using System.Text.Json.Serialization;

namespace ValueLedger.Core.Statements;

/// <summary>What to know before relying on the figures of a statement.</summary>
public enum StatementFlag
{
    /// <summary>Nothing was recorded in the period.</summary>
    [JsonStringEnumMemberName("no_entries")]
    NoEntries,

    /// <summary>A programme recorded entries and no public input: its public cost is unrecorded, not nil. Notes name the programmes.</summary>
    [JsonStringEnumMemberName("no_public_input_recorded")]
    NoPublicInputRecorded,

    /// <summary>No outcome was recorded: what changed is unrecorded, not nothing.</summary>
    [JsonStringEnumMemberName("no_outcome_recorded")]
    NoOutcomeRecorded,

    /// <summary>Nothing that anybody put in was recorded: full social cost is unrecorded, not nil, and npsv is what the benefits alone come to.</summary>
    [JsonStringEnumMemberName("no_input_recorded")]
    NoInputRecorded,

    /// <summary>No benefit was recorded, mapped, or has a value in money: npsv and every ratio of benefits are not known.</summary>
    [JsonStringEnumMemberName("no_benefit_is_valued")]
    NoBenefitIsValued,

    /// <summary>Some input has no rate in force; costs leave it out and ratios are partial.</summary>
    [JsonStringEnumMemberName("unvalued_quantity_left_out")]
    UnvaluedQuantityLeftOut,

    /// <summary>An outcome has no value in money; benefits leave it out and ratios are partial.</summary>
    [JsonStringEnumMemberName("unvalued_outcome_left_out")]
    UnvaluedOutcomeLeftOut,

    /// <summary>A line of an impact map names an outcome of which nothing was recorded in the period; it counts for nothing, and ratios are partial.</summary>
    [JsonStringEnumMemberName("outcome_is_not_recorded")]
    OutcomeIsNotRecorded,

    /// <summary>An outcome of which less is better has no entry in some month of the period, which counts as if nothing had happened then; ratios are partial.</summary>
    [JsonStringEnumMemberName("months_without_an_entry")]
    MonthsWithoutAnEntry,

    /// <summary>Somebody who had reported an outcome before reported nothing of it in the period; ratios are partial.</summary>
    [JsonStringEnumMemberName("a_reading_is_missing")]
    AReadingIsMissing,

    /// <summary>Entries of an outcome wait in suspense and do not count; ratios are partial.</summary>
    [JsonStringEnumMemberName("outcomes_are_suspended")]
    OutcomesAreSuspended,

    /// <summary>At the moment of the statement the period was not over: days are still to come that costs, outcomes and baselines do not have alike; ratios are partial.</summary>
    [JsonStringEnumMemberName("period_is_not_over")]
    PeriodIsNotOver,

    /// <summary>Several readings of a share, percentage, rating or score have no quantity together, and no value; ratios are partial.</summary>
    [JsonStringEnumMemberName("does_not_add_up")]
    DoesNotAddUp,

    /// <summary>An entry reports a span within which its rate, on any of the bases shown, changed; it is valued wholly at the rate of its last day.</summary>
    [JsonStringEnumMemberName("spans_a_rate_change")]
    SpansARateChange,

    /// <summary>An entry reports a span that begins in or before the period and ends after it; it belongs wholly to the later period and is in no figure here.</summary>
    [JsonStringEnumMemberName("ends_after_the_period")]
    EndsAfterThePeriod,

    /// <summary>An entry reports a span that begins before the period; it belongs wholly to the period of its last day.</summary>
    [JsonStringEnumMemberName("begins_before_the_period")]
    BeginsBeforeThePeriod,

    /// <summary>In a period of several years an entry reports a span that begins in an earlier year; it belongs wholly to the year of its last day.</summary>
    [JsonStringEnumMemberName("begins_before_its_year")]
    BeginsBeforeItsYear,

    /// <summary>A stock is counted for years in which a statement of an earlier period counts it, too: do not add the two up.</summary>
    [JsonStringEnumMemberName("counted_in_an_earlier_period")]
    CountedInAnEarlierPeriod,

    /// <summary>An outcome is dated before anything was put into its programme.</summary>
    [JsonStringEnumMemberName("outcome_precedes_inputs")]
    OutcomePrecedesInputs,

    /// <summary>Lines of several programmes claim together more than the whole of an outcome that they share.</summary>
    [JsonStringEnumMemberName("shared_outcome_exceeds_one")]
    SharedOutcomeExceedsOne,

    /// <summary>An assumption between gross and net is neither set nor declared not applied; the statement cannot be published.</summary>
    [JsonStringEnumMemberName("assumption_is_silent")]
    AssumptionIsSilent,

    /// <summary>A programme ran in a part of the prior period only, so that it does not compare with this one; the comparatives say in how many months of how many.</summary>
    [JsonStringEnumMemberName("prior_period_is_not_whole")]
    PriorPeriodIsNotWhole,

    /// <summary>A unit value names a rate in whose place another was recorded since; it keeps what the rate said.</summary>
    [JsonStringEnumMemberName("unit_value_names_a_replaced_rate")]
    UnitValueNamesAReplacedRate,

    /// <summary>Entries of the period wait in suspense, in no figure.</summary>
    [JsonStringEnumMemberName("entries_are_suspended")]
    EntriesAreSuspended,

    /// <summary>No base year is stated, so that nothing is deflated.</summary>
    [JsonStringEnumMemberName("prices_of_the_day")]
    PricesOfTheDay,

    /// <summary>No base year is stated, and a rate or unit value is in prices of a year that the period does not touch: amounts of different prices are added up.</summary>
    [JsonStringEnumMemberName("prices_of_different_years")]
    PricesOfDifferentYears,

    /// <summary>What was recorded in the prior period cannot be stated in prices of the base year, so that it stands beside nothing.</summary>
    [JsonStringEnumMemberName("prior_period_is_in_other_prices")]
    PriorPeriodIsInOtherPrices,

    /// <summary>A rate or schedule is used for a day after the last one for which nothing newer is known; look whether its publisher has a newer one.</summary>
    [JsonStringEnumMemberName("rate_is_older_than_its_pack")]
    RateIsOlderThanItsPack,

    /// <summary>A unit value without price year is taken to be in prices of the base year.</summary>
    [JsonStringEnumMemberName("price_year_is_assumed")]
    PriceYearIsAssumed,

    /// <summary>A schedule, series or rate was seen in somebody else's copy, not in its publisher's text.</summary>
    [JsonStringEnumMemberName("secondary_source_is_used")]
    SecondarySourceIsUsed,

    /// <summary>A schedule is meant for what goes on for longer than anything here does.</summary>
    [JsonStringEnumMemberName("schedule_is_for_longer_horizons")]
    ScheduleIsForLongerHorizons,

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

    /// <summary>A ratio is above 10.22, so that its figures should be looked at again.</summary>
    [JsonStringEnumMemberName("ratio_is_unusually_high")]
    RatioIsUnusuallyHigh,

    /// <summary>Cost and burden are not of the same span of time, or the span is unknown.</summary>
    [JsonStringEnumMemberName("spans_differ")]
    SpansDiffer,

    /// <summary>The figures are not those of the journal; the statement cannot be published.</summary>
    [JsonStringEnumMemberName("control_total_differs")]
    ControlTotalDiffers,
}
