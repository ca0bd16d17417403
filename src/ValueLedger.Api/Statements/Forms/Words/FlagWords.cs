using System.Diagnostics;
using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Statements;

namespace ValueLedger.Api.Statements.Forms.Words;

/// <summary>Flags as sentences.</summary>
internal static class FlagWords
{
    public static string Of(StatementFlag flag) =>
        flag switch
        {
            StatementFlag.NoEntries =>
                "Nothing was recorded in this period: every figure is empty because there are no entries, not because their sum is zero.",
            StatementFlag.NoPublicInputRecorded =>
                "No public input was recorded for at least one programme. The cost of that programme to public bodies is not known, which is not the same as zero: every cost leaves it out.",
            StatementFlag.NoOutcomeRecorded =>
                "No outcome was recorded. What the programmes changed is not known, which is not the same as no change.",
            StatementFlag.NoInputRecorded =>
                "No inputs were recorded. The full social cost is not known, which is not the same as zero: the net value consists of the benefits alone.",
            StatementFlag.NoBenefitIsValued =>
                "No benefit has a value in money: none was recorded, none is in an impact map, or it has no unit value. The net value and every ratio with benefits are not known, which is not the same as a loss.",
            StatementFlag.UnvaluedQuantityLeftOut =>
                "Some inputs have no rate in force and are left out of the costs. The ratios are partial.",
            StatementFlag.InputNotValuedByConvention =>
                "By convention, some of the citizens’ time is not valued in money; the notes give the reason. Costs leave it out, and the social return on investment is given without it.",
            StatementFlag.UnvaluedOutcomeLeftOut =>
                "Some outcomes have no value in money and are left out of the benefits. The ratios are partial.",
            StatementFlag.OutcomeIsNotRecorded =>
                "An impact map names an outcome for which nothing was recorded in this period. It counts as zero here, and the ratios are partial.",
            StatementFlag.MonthsWithoutAnEntry =>
                "An outcome where less is better has no entry in some month of this period, or none from a team or party that had reported it earlier. The figures count such a month as if nothing had happened, although nobody reported that. If there was really nothing, record an entry of 0; if one count covers several months, record it with its first day as startDate.",
            StatementFlag.AReadingIsMissing =>
                "A party or team that reported an outcome before did not report it in this period, or not for a year. The figures count that as zero, or as no change.",
            StatementFlag.OutcomesAreSuspended =>
                "Entries of an outcome are in suspense until a second person has looked at them. They are in no figure, and the ratios are partial.",
            StatementFlag.PeriodIsNotOver =>
                "At the moment of this statement the period was not over: the remaining days are in no figure, but baselines count for the whole period. If the period is over by now, prepare the statement again with a knownAt after its last day.",
            StatementFlag.DoesNotAddUp =>
                "Several readings of a share, percentage, rating or score cannot be added up, so they have no quantity and no value: 0.79 and 0.76 do not make 1.55. The ratios leave them out and are partial.",
            StatementFlag.SpansARateChange =>
                "Some entries report a span of time during which their rate changed. The whole entry is valued at the rate of its last day.",
            StatementFlag.EndsAfterThePeriod =>
                "Some entries report a span that begins in or before this period and ends after it. The whole entry belongs to the period of its last day and is in no figure here.",
            StatementFlag.BeginsBeforeThePeriod =>
                "Some entries report a span that begins before this period. The whole entry belongs to the period of its last day.",
            StatementFlag.BeginsBeforeItsYear =>
                "Some entries report a span that begins in an earlier year of this period. The whole entry belongs to the year of its last day.",
            StatementFlag.CountedInAnEarlierPeriod =>
                "A stock is counted here for years in which a statement of an earlier period also counts it. Do not add up the benefits of the two statements.",
            StatementFlag.OutcomePrecedesInputs =>
                "An outcome is dated before the first input into its programme, so the programme cannot have brought it about by then.",
            StatementFlag.SharedOutcomeExceedsOne => "Several programmes share an outcome, and their claims add up to more than the whole.",
            StatementFlag.AssumptionIsSilent =>
                "An assumption between gross and net is neither set nor declared not to apply. It counts as zero, and the statement cannot be published until it is stated.",
            StatementFlag.PriorPeriodIsNotWhole =>
                "A programme ran in only part of the prior period. The figures of the two periods are not comparable.",
            StatementFlag.UnitValueNamesAReplacedRate =>
                "The unit value of an outcome names a rate that has since been replaced. The impact map still uses the amount of the old rate.",
            StatementFlag.EntriesAreSuspended =>
                "Some entries of this period are in suspense until a second person has looked at them. They are in no figure.",
            StatementFlag.PricesOfTheDay =>
                "No base year is stated: amounts are in the prices of their day and are not adjusted for inflation.",
            StatementFlag.PricesOfDifferentYears =>
                "No base year is stated, and some amounts are in prices of other years than this period: they are added up without conversion. State a base year to make them comparable.",
            StatementFlag.PriorPeriodIsInOtherPrices =>
                "What was recorded in the prior period cannot be stated in prices of the base year. It is left out, so there are no figures to compare with.",
            StatementFlag.RateIsOlderThanItsPack =>
                "A rate or discount schedule is used for a day after the last one for which it is known to be the newest. Check whether its publisher has a newer one.",
            StatementFlag.PriceYearIsAssumed => "A unit value does not state its price year. It is taken to be in prices of the base year.",
            StatementFlag.SecondarySourceIsUsed => Of(AppraisalFlag.SecondarySourceIsUsed),
            StatementFlag.ScheduleIsForLongerHorizons => Of(AppraisalFlag.ScheduleIsForLongerHorizons),
            StatementFlag.BaselineIsAssumedToBeZero => Of(AppraisalFlag.BaselineIsAssumedToBeZero),
            StatementFlag.NoDeadweight => Of(AppraisalFlag.NoDeadweight),
            StatementFlag.NothingAttributedToOthers => Of(AppraisalFlag.NothingAttributedToOthers),
            StatementFlag.NoDropOff => Of(AppraisalFlag.NoDropOff),
            StatementFlag.CashabilityIsAssumed => Of(AppraisalFlag.CashabilityIsAssumed),
            StatementFlag.RatioIsUnusuallyHigh => Of(AppraisalFlag.RatioIsUnusuallyHigh),
            StatementFlag.SpansDiffer => Of(AppraisalFlag.SpansDiffer),
            StatementFlag.ControlTotalDiffers =>
                "The figures do not agree with the journal. Do not rely on this statement; it cannot be published.",
            _ => throw new UnreachableException(),
        };

    public static string Of(AppraisalFlag flag) =>
        flag switch
        {
            AppraisalFlag.PricesOfTheDay => Of(StatementFlag.PricesOfTheDay),
            AppraisalFlag.PricesOfDifferentYears => Of(StatementFlag.PricesOfDifferentYears),
            AppraisalFlag.PriceYearIsAssumed => Of(StatementFlag.PriceYearIsAssumed),
            AppraisalFlag.SecondarySourceIsUsed =>
                "A schedule, a price series or a rate was checked against a third party’s copy, not against its publisher’s own text.",
            AppraisalFlag.RateIsOlderThanItsPack => Of(StatementFlag.RateIsOlderThanItsPack),
            AppraisalFlag.ScheduleIsForLongerHorizons => "A discount schedule is meant for longer horizons than any cost or benefit here.",
            AppraisalFlag.NoPublicInputRecorded => Of(StatementFlag.NoPublicInputRecorded),
            AppraisalFlag.UnvaluedInputLeftOut => Of(StatementFlag.UnvaluedQuantityLeftOut),
            AppraisalFlag.InputNotValuedByConvention => Of(StatementFlag.InputNotValuedByConvention),
            AppraisalFlag.UnvaluedOutcomeLeftOut => Of(StatementFlag.UnvaluedOutcomeLeftOut),
            AppraisalFlag.DoesNotAddUp => Of(StatementFlag.DoesNotAddUp),
            AppraisalFlag.BaselineIsAssumedToBeZero => "An outcome has no baseline, so its change is counted from zero.",
            AppraisalFlag.NoDeadweight => "For at least one outcome, nothing is deducted for what would have happened anyway (deadweight).",
            AppraisalFlag.NothingAttributedToOthers =>
                "For at least one outcome, nothing is attributed to others: the programme claims the whole change.",
            AppraisalFlag.NoDropOff => "At least one benefit lasts several years without any drop-off.",
            AppraisalFlag.CashabilityIsAssumed =>
                "It is not stated how much of a fiscal benefit a budget can really give up (cashability). The whole benefit is counted.",
            AppraisalFlag.OutcomePrecedesInputs => Of(StatementFlag.OutcomePrecedesInputs),
            AppraisalFlag.CountedInAnEarlierPeriod => Of(StatementFlag.CountedInAnEarlierPeriod),
            AppraisalFlag.MonthsWithoutAnEntry => Of(StatementFlag.MonthsWithoutAnEntry),
            AppraisalFlag.AReadingIsMissing => Of(StatementFlag.AReadingIsMissing),
            AppraisalFlag.OutcomesAreSuspended => Of(StatementFlag.OutcomesAreSuspended),
            AppraisalFlag.PeriodIsNotOver => Of(StatementFlag.PeriodIsNotOver),
            AppraisalFlag.RatioIsUnusuallyHigh => "A ratio is above 10.22, which is unusual. Check its figures again.",
            AppraisalFlag.SpansDiffer => "Cost and burden cover different lengths of time, or the length is not known.",
            _ => throw new UnreachableException(),
        };
}
