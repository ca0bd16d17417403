using System.Text.Json.Serialization;

namespace ValueLedger.Core.Statements;

/// <summary>What to know before relying on the figures of a statement.</summary>
public enum StatementFlag
{
    /// <summary>Nothing was recorded in the period.</summary>
    [JsonStringEnumMemberName("no_entries")]
    NoEntries,

    /// <summary>A programme recorded entries but no public input: its public cost is unrecorded, not zero. The notes list these
    /// programmes.</summary>
    [JsonStringEnumMemberName("no_public_input_recorded")]
    NoPublicInputRecorded,

    /// <summary>No outcome was recorded: the change is unknown, not zero.</summary>
    [JsonStringEnumMemberName("no_outcome_recorded")]
    NoOutcomeRecorded,

    /// <summary>No input at all was recorded: full social cost is unknown, not zero, and npsv consists of the benefits alone.</summary>
    [JsonStringEnumMemberName("no_input_recorded")]
    NoInputRecorded,

    /// <summary>No recorded and mapped benefit has a value in money: npsv and every ratio with benefits are unknown.</summary>
    [JsonStringEnumMemberName("no_benefit_is_valued")]
    NoBenefitIsValued,

    /// <summary>An input has no rate in force; costs leave it out and ratios are partial.</summary>
    [JsonStringEnumMemberName("unvalued_quantity_left_out")]
    UnvaluedQuantityLeftOut,

    /// <summary>Citizens' time has no value in money by convention, for the reason in the notes; costs leave it out, and the social return
    /// on investment is given all the same.</summary>
    [JsonStringEnumMemberName("input_not_valued_by_convention")]
    InputNotValuedByConvention,

    /// <summary>An outcome has no value in money; benefits leave it out and ratios are partial.</summary>
    [JsonStringEnumMemberName("unvalued_outcome_left_out")]
    UnvaluedOutcomeLeftOut,

    /// <summary>A line of an impact map names an outcome for which nothing was recorded in the period; it counts as zero, and ratios are
    /// partial.</summary>
    [JsonStringEnumMemberName("outcome_is_not_recorded")]
    OutcomeIsNotRecorded,

    /// <summary>An outcome where less is better has no entry in some month of the period; that month counts as if nothing had happened, and
    /// ratios are partial.</summary>
    [JsonStringEnumMemberName("months_without_an_entry")]
    MonthsWithoutAnEntry,

    /// <summary>A party or team that reported an outcome before did not report it in the period; ratios are partial.</summary>
    [JsonStringEnumMemberName("a_reading_is_missing")]
    AReadingIsMissing,

    /// <summary>Entries of an outcome are in suspense and do not count; ratios are partial.</summary>
    [JsonStringEnumMemberName("outcomes_are_suspended")]
    OutcomesAreSuspended,

    /// <summary>At the moment of the statement the period was not over. The remaining days affect costs, outcomes and baselines
    /// differently; ratios are partial.</summary>
    [JsonStringEnumMemberName("period_is_not_over")]
    PeriodIsNotOver,

    /// <summary>Several readings of a share, percentage, rating or score cannot be added up, so they have no quantity and no value; ratios
    /// are partial.</summary>
    [JsonStringEnumMemberName("does_not_add_up")]
    DoesNotAddUp,

    /// <summary>An entry reports a span during which its rate changed, on one of the bases shown; the whole entry is valued at the rate of
    /// its last day.</summary>
    [JsonStringEnumMemberName("spans_a_rate_change")]
    SpansARateChange,

    /// <summary>An entry reports a span that begins in or before the period and ends after it; the whole entry belongs to the later period
    /// and is in no figure here.</summary>
    [JsonStringEnumMemberName("ends_after_the_period")]
    EndsAfterThePeriod,

    /// <summary>An entry reports a span that begins before the period; the whole entry belongs to the period of its last day.</summary>
    [JsonStringEnumMemberName("begins_before_the_period")]
    BeginsBeforeThePeriod,

    /// <summary>In a period of several years an entry reports a span that begins in an earlier year; the whole entry belongs to the year of
    /// its last day.</summary>
    [JsonStringEnumMemberName("begins_before_its_year")]
    BeginsBeforeItsYear,

    /// <summary>A stock is counted for years in which a statement of an earlier period also counts it: do not add the two up.</summary>
    [JsonStringEnumMemberName("counted_in_an_earlier_period")]
    CountedInAnEarlierPeriod,

    /// <summary>An outcome is dated before anything was put into its programme.</summary>
    [JsonStringEnumMemberName("outcome_precedes_inputs")]
    OutcomePrecedesInputs,

    /// <summary>Lines of several programmes share an outcome, and their claims add up to more than the whole.</summary>
    [JsonStringEnumMemberName("shared_outcome_exceeds_one")]
    SharedOutcomeExceedsOne,

    /// <summary>An assumption between gross and net is neither set nor declared not applied; the statement cannot be published.</summary>
    [JsonStringEnumMemberName("assumption_is_silent")]
    AssumptionIsSilent,

    /// <summary>A programme ran in only part of the prior period, so the two periods are not comparable; the comparatives state in how many
    /// months it ran.</summary>
    [JsonStringEnumMemberName("prior_period_is_not_whole")]
    PriorPeriodIsNotWhole,

    /// <summary>A unit value names a rate that has since been replaced; it keeps the amount of the old rate.</summary>
    [JsonStringEnumMemberName("unit_value_names_a_replaced_rate")]
    UnitValueNamesAReplacedRate,

    /// <summary>Entries of the period are in suspense and in no figure.</summary>
    [JsonStringEnumMemberName("entries_are_suspended")]
    EntriesAreSuspended,

    /// <summary>No base year is stated, so nothing is deflated.</summary>
    [JsonStringEnumMemberName("prices_of_the_day")]
    PricesOfTheDay,

    /// <summary>No base year is stated, and a rate or unit value is in prices of a year outside the period: amounts in different prices are
    /// added up.</summary>
    [JsonStringEnumMemberName("prices_of_different_years")]
    PricesOfDifferentYears,

    /// <summary>What was recorded in the prior period cannot be stated in prices of the base year, so there are no figures to compare
    /// with.</summary>
    [JsonStringEnumMemberName("prior_period_is_in_other_prices")]
    PriorPeriodIsInOtherPrices,

    /// <summary>A rate or schedule is used for a day after the last one for which it is known to be the newest; check whether its publisher
    /// has a newer one.</summary>
    [JsonStringEnumMemberName("rate_is_older_than_its_pack")]
    RateIsOlderThanItsPack,

    /// <summary>A unit value without a price year is taken to be in prices of the base year.</summary>
    [JsonStringEnumMemberName("price_year_is_assumed")]
    PriceYearIsAssumed,

    /// <summary>A schedule, series or rate was checked against somebody else's copy, not against its publisher's text.</summary>
    [JsonStringEnumMemberName("secondary_source_is_used")]
    SecondarySourceIsUsed,

    /// <summary>A schedule is meant for longer horizons than any cost or benefit here.</summary>
    [JsonStringEnumMemberName("schedule_is_for_longer_horizons")]
    ScheduleIsForLongerHorizons,

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

    /// <summary>A ratio is above 10.22, so its figures should be checked again.</summary>
    [JsonStringEnumMemberName("ratio_is_unusually_high")]
    RatioIsUnusuallyHigh,

    /// <summary>Cost and burden cover different lengths of time, or the length is unknown.</summary>
    [JsonStringEnumMemberName("spans_differ")]
    SpansDiffer,

    /// <summary>The figures do not agree with the journal; the statement cannot be published.</summary>
    [JsonStringEnumMemberName("control_total_differs")]
    ControlTotalDiffers,
}
