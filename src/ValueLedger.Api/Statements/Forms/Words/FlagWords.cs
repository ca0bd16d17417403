using System.Diagnostics;
using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Statements;

namespace ValueLedger.Api.Statements.Forms.Words;

/// <summary>What to know before relying on figures, as sentences.</summary>
internal static class FlagWords
{
    public static string Of(StatementFlag flag) => flag switch
    {
        StatementFlag.NoEntries => "Nothing was recorded in this period: every figure is empty because there are no entries, not because they were counted and came to nothing.",
        StatementFlag.NoPublicInputRecorded => "No public input was recorded for at least one programme. What it cost public bodies is not known, which is not the same as nil: every cost leaves it out.",
        StatementFlag.NoOutcomeRecorded => "No outcome was recorded. What the programmes changed is not known, which is not the same as nothing.",
        StatementFlag.NoInputRecorded => "Nothing that anybody put in was recorded. The full social cost is not known, which is not the same as nil: the net value is what the benefits alone come to.",
        StatementFlag.NoBenefitIsValued => "No benefit has a value in money: none was recorded, none is in an impact map, or it has no unit value. Net value and every ratio of benefits are not known, which is not the same as a loss.",
        StatementFlag.UnvaluedQuantityLeftOut => "Some of what was put in has no rate in force and is left out of the costs. The ratios are partial.",
        StatementFlag.UnvaluedOutcomeLeftOut => "Some of what changed has no value in money and is left out of the benefits. The ratios are partial.",
        StatementFlag.OutcomeIsNotRecorded => "An impact map names an outcome of which nothing was recorded in this period. It counts for nothing here, and the ratios are partial.",
        StatementFlag.MonthsWithoutAnEntry => "An outcome of which less is better has no entry in some month of this period, or none of a team or party that had reported it earlier. The figures count that as if nothing had happened then, which nobody reported. A month without any is reported by an entry of 0; a count of several months is reported with its first day as startDate.",
        StatementFlag.AReadingIsMissing => "Somebody who had reported an outcome before reported nothing of it in this period, or nothing for a year. The figures count that as if there had been none, or as if nothing had changed.",
        StatementFlag.OutcomesAreSuspended => "Entries of an outcome wait to be looked at by a second person. What they would change is in no figure, and the ratios are partial.",
        StatementFlag.PeriodIsNotOver => "When these figures were known, days of the period were still to come: what will happen on them is in no figure, while baselines count for the whole period. If the period is over and nothing more came, state a knownAt after its last day.",
        StatementFlag.DoesNotAddUp => "Several readings of a share, percentage, rating or score have no quantity together and no value: 0.79 and 0.76 are not 1.55 of anything. The ratios leave them out and are partial.",
        StatementFlag.SpansARateChange => "Some entries report a span of time within which their rate changed. They are valued wholly at the rate of their last day.",
        StatementFlag.EndsAfterThePeriod => "Some entries report a span that begins in or before this period and ends after it. They belong wholly to the period of their last day and are in no figure here.",
        StatementFlag.BeginsBeforeThePeriod => "Some entries report a span that begins before this period. They belong wholly to the period of their last day.",
        StatementFlag.BeginsBeforeItsYear => "Some entries report a span that begins in an earlier year of this period. They belong wholly to the year of their last day.",
        StatementFlag.CountedInAnEarlierPeriod => "A stock is counted here for years in which a statement of an earlier period counts it, too. Do not add the benefits of the two up.",
        StatementFlag.OutcomePrecedesInputs => "An outcome is dated before anything was put into its programme, which cannot have brought it about by then.",
        StatementFlag.SharedOutcomeExceedsOne => "Several programmes claim together more than the whole of an outcome that they share.",
        StatementFlag.AssumptionIsSilent => "An assumption between gross and net is neither set nor declared not to apply. It counts as nothing, and the statement cannot be published so.",
        StatementFlag.PriorPeriodIsNotWhole => "A programme ran in a part of the prior period only. Figures of the two periods do not compare.",
        StatementFlag.UnitValueNamesAReplacedRate => "The unit value of an outcome names a rate in whose place another was recorded since. The impact map still has what the replaced rate said.",
        StatementFlag.EntriesAreSuspended => "Some entries of this period wait to be looked at by a second person. They are in no figure.",
        StatementFlag.PricesOfTheDay => "No base year is stated: amounts are in the prices of their day and are not adjusted for inflation.",
        StatementFlag.PricesOfDifferentYears => "No base year is stated, and some amounts are in prices of other years than this period: they are added up as they are. State a base year to make them comparable.",
        StatementFlag.PriorPeriodIsInOtherPrices => "What was recorded in the prior period cannot be stated in prices of the base year. It is left out, so that these figures stand beside nothing.",
        StatementFlag.RateIsOlderThanItsPack => "A rate or discount schedule is used for a day after the last one for which nothing newer is known. Look whether its publisher has a newer one.",
        StatementFlag.PriceYearIsAssumed => "A unit value does not say in which year’s prices it is. It is taken to be in prices of the base year.",
        StatementFlag.SecondarySourceIsUsed => Of(AppraisalFlag.SecondarySourceIsUsed),
        StatementFlag.ScheduleIsForLongerHorizons => Of(AppraisalFlag.ScheduleIsForLongerHorizons),
        StatementFlag.BaselineIsAssumedToBeZero => Of(AppraisalFlag.BaselineIsAssumedToBeZero),
        StatementFlag.NoDeadweight => Of(AppraisalFlag.NoDeadweight),
        StatementFlag.NothingAttributedToOthers => Of(AppraisalFlag.NothingAttributedToOthers),
        StatementFlag.NoDropOff => Of(AppraisalFlag.NoDropOff),
        StatementFlag.CashabilityIsAssumed => Of(AppraisalFlag.CashabilityIsAssumed),
        StatementFlag.RatioIsUnusuallyHigh => Of(AppraisalFlag.RatioIsUnusuallyHigh),
        StatementFlag.SpansDiffer => Of(AppraisalFlag.SpansDiffer),
        StatementFlag.ControlTotalDiffers => "The figures do not agree with the journal. Do not rely on this statement; it cannot be published so.",
        _ => throw new UnreachableException(),
    };

    public static string Of(AppraisalFlag flag) => flag switch
    {
        AppraisalFlag.PricesOfTheDay => Of(StatementFlag.PricesOfTheDay),
        AppraisalFlag.PricesOfDifferentYears => Of(StatementFlag.PricesOfDifferentYears),
        AppraisalFlag.PriceYearIsAssumed => Of(StatementFlag.PriceYearIsAssumed),
        AppraisalFlag.SecondarySourceIsUsed => "A schedule, a price series or a rate was seen in a third party’s copy, not in its publisher’s own text.",
        AppraisalFlag.RateIsOlderThanItsPack => Of(StatementFlag.RateIsOlderThanItsPack),
        AppraisalFlag.ScheduleIsForLongerHorizons => "A discount schedule is meant for what goes on for longer than anything here does.",
        AppraisalFlag.NoPublicInputRecorded => Of(StatementFlag.NoPublicInputRecorded),
        AppraisalFlag.UnvaluedInputLeftOut => Of(StatementFlag.UnvaluedQuantityLeftOut),
        AppraisalFlag.UnvaluedOutcomeLeftOut => Of(StatementFlag.UnvaluedOutcomeLeftOut),
        AppraisalFlag.DoesNotAddUp => Of(StatementFlag.DoesNotAddUp),
        AppraisalFlag.BaselineIsAssumedToBeZero => "What was observed has no baseline, so that the change is counted from nothing.",
        AppraisalFlag.NoDeadweight => "Of at least one outcome nothing is deducted for what would have happened anyway.",
        AppraisalFlag.NothingAttributedToOthers => "Of at least one outcome nothing is owed to others: its whole change is claimed.",
        AppraisalFlag.NoDropOff => "At least one benefit lasts several years and none of it is lost on the way.",
        AppraisalFlag.CashabilityIsAssumed => "How much of a fiscal benefit a budget can really give up is not stated. The whole of it is counted.",
        AppraisalFlag.OutcomePrecedesInputs => Of(StatementFlag.OutcomePrecedesInputs),
        AppraisalFlag.CountedInAnEarlierPeriod => Of(StatementFlag.CountedInAnEarlierPeriod),
        AppraisalFlag.MonthsWithoutAnEntry => Of(StatementFlag.MonthsWithoutAnEntry),
        AppraisalFlag.AReadingIsMissing => Of(StatementFlag.AReadingIsMissing),
        AppraisalFlag.OutcomesAreSuspended => Of(StatementFlag.OutcomesAreSuspended),
        AppraisalFlag.PeriodIsNotOver => Of(StatementFlag.PeriodIsNotOver),
        AppraisalFlag.RatioIsUnusuallyHigh => "A ratio is above 10.22, which is unusual. Look at its figures again.",
        AppraisalFlag.SpansDiffer => "Cost and burden are not of the same span of time, or the span is not known.",
        _ => throw new UnreachableException(),
    };
}
