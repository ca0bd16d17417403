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
        StatementFlag.NoPublicInputRecorded => "No public input was recorded. The cost to public bodies is not known, which is not the same as nil, so that no agency cost per unit is given.",
        StatementFlag.NoOutcomeRecorded => "No outcome was recorded. What the programmes changed is not known, which is not the same as nothing: net value and ratios say only what was put in.",
        StatementFlag.UnvaluedQuantityLeftOut => "Some of what was put in has no rate in force and is left out of the costs. The ratios are partial.",
        StatementFlag.UnvaluedOutcomeLeftOut => "Some of what changed has no value in money and is left out of the benefits. The ratios are partial.",
        StatementFlag.OutcomeIsNotRecorded => "An impact map names an outcome of which nothing was recorded in this period. It counts for nothing here.",
        StatementFlag.SpansARateChange => "Some entries report a span of time within which their rate changed. They are valued wholly at the rate of their last day.",
        StatementFlag.BeginsBeforeThePeriod => "Some entries report a span that begins before this period. They belong wholly to the period of their last day.",
        StatementFlag.OutcomePrecedesInputs => "An outcome is dated before anything was put into its programme, which cannot have brought it about by then.",
        StatementFlag.SharedOutcomeExceedsOne => "Several programmes claim together more than the whole of an outcome that they share.",
        StatementFlag.AssumptionIsSilent => "An assumption between gross and net is neither set nor declared not to apply. It counts as nothing, and the statement cannot be published so.",
        StatementFlag.BaselineSpanIsAssumed => "A baseline does not say how long a time it is of. It is taken to be of as long a time as this period.",
        StatementFlag.UnitValueNamesAReplacedRate => "The unit value of an outcome names a rate in whose place another was recorded since. The impact map still has what the replaced rate said.",
        StatementFlag.EntriesAreSuspended => "Some entries of this period wait to be looked at by a second person. They are in no figure.",
        StatementFlag.PricesOfTheDay => "No base year is stated: amounts are in the prices of their day and are not adjusted for inflation.",
        StatementFlag.PriceYearIsAssumed => "A unit value does not say in which year’s prices it is. It is taken to be in prices of the base year.",
        StatementFlag.ControlTotalDiffers => "The figures do not agree with the journal. Do not rely on this statement; it cannot be published so.",
        _ => throw new UnreachableException(),
    };

    public static string Of(AppraisalFlag flag) => flag switch
    {
        AppraisalFlag.PricesOfTheDay => Of(StatementFlag.PricesOfTheDay),
        AppraisalFlag.PriceYearIsAssumed => Of(StatementFlag.PriceYearIsAssumed),
        AppraisalFlag.SecondarySourceIsUsed => "A schedule, a price series or a rate was seen in a third party’s copy, not in its publisher’s own text.",
        AppraisalFlag.NoPublicInputRecorded => Of(StatementFlag.NoPublicInputRecorded),
        AppraisalFlag.UnvaluedInputLeftOut => Of(StatementFlag.UnvaluedQuantityLeftOut),
        AppraisalFlag.UnvaluedOutcomeLeftOut => Of(StatementFlag.UnvaluedOutcomeLeftOut),
        AppraisalFlag.BaselineIsAssumedToBeZero => "What was observed has no baseline, so that the change is counted from nothing.",
        AppraisalFlag.NoDeadweight => "Nothing is deducted for what would have happened anyway.",
        AppraisalFlag.NothingAttributedToOthers => "Nothing is owed to others: the whole change is claimed.",
        AppraisalFlag.NoDropOff => "A benefit lasts several years and none of it is lost on the way.",
        AppraisalFlag.CashabilityIsAssumed => "How much of a fiscal benefit a budget can really give up is not stated. The whole of it is counted.",
        AppraisalFlag.OutcomePrecedesInputs => Of(StatementFlag.OutcomePrecedesInputs),
        AppraisalFlag.RatioIsUnusuallyHigh => "A ratio is above 10.22, which is unusual. Look at its figures again.",
        AppraisalFlag.SpansDiffer => "Cost and burden are not of the same span of time, or the span is not known.",
        _ => throw new UnreachableException(),
    };
}
