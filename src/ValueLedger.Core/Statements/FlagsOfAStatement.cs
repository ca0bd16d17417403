using System.Diagnostics;
using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Statements.Sections;

namespace ValueLedger.Core.Statements;

/// <summary>The flags of a statement as a whole, in the order in which flags are declared.</summary>
internal static class FlagsOfAStatement
{
    /// <param name="statement">The statement with everything but its flags.</param>
    /// <param name="isUnderWay">Whether days of the period were still to come.</param>
    public static IReadOnlyList<StatementFlag> Of(Statement statement, bool isUnderWay)
    {
        var (notes, benefits, entries) = (statement.Notes, statement.OwnBenefits, statement.ControlTotal.Entries);
        var usesOfReplaced = notes
            .Rates.Where(rate => rate.ReplacedBy is not null)
            .SelectMany(rate => rate.UsedBy)
            .ToHashSet(StringComparer.Ordinal);
        var byConvention = notes.Unvalued.Where(note => note.Convention is not null).Select(note => note.Measure).ToHashSet();
        (StatementFlag Flag, bool Holds)[] all =
        [
            (StatementFlag.NoEntries, entries == 0),
            (StatementFlag.NoPublicInputRecorded, notes.WithoutPublicInput.Count > 0),
            (StatementFlag.NoOutcomeRecorded, entries > 0 && statement.Outcomes.Recorded.Count == 0),
            (StatementFlag.NoInputRecorded, entries > 0 && statement.OwnInputs.Count == 0),
            (StatementFlag.NoBenefitIsValued, entries > 0 && statement.Results.BenefitsUndefinedReason is not null),
            (
                StatementFlag.UnvaluedQuantityLeftOut,
                statement.OwnInputs.Any(line => line.Value is null && !byConvention.Contains(line.Measure))
            ),
            (StatementFlag.UnvaluedOutcomeLeftOut, statement.Outcomes.Recorded.Any(outcome => outcome.ValuedBy.Count == 0)),
            (
                StatementFlag.OutcomeIsNotRecorded,
                benefits.Any(line => line.Observed is null && !line.Flags.Contains(AppraisalFlag.DoesNotAddUp))
            ),
            (
                StatementFlag.MonthsWithoutAnEntry,
                statement
                    .Outcomes.Recorded.SelectMany(outcome => outcome.Flags)
                    .Concat(benefits.SelectMany(line => line.Flags))
                    .Contains(AppraisalFlag.MonthsWithoutAnEntry)
            ),
            (StatementFlag.AReadingIsMissing, notes.MissingReadings.Count > 0),
            (StatementFlag.OutcomesAreSuspended, notes.Suspended.Any(note => note.Stage == MeasureStage.Outcome)),
            (StatementFlag.PeriodIsNotOver, isUnderWay),
            (
                StatementFlag.DoesNotAddUp,
                statement.Outcomes.Recorded.Any(line => line.Quantity is null)
                    || statement.Outputs.Any(line => line.Quantity is null)
                    || statement.OwnInputs.Any(line => line.Quantity is null)
            ),
            (StatementFlag.SpansARateChange, notes.Spans.Any(span => span.SpansARateChange)),
            (StatementFlag.EndsAfterThePeriod, notes.Spans.Any(span => span.EndsAfterThePeriod)),
            (StatementFlag.BeginsBeforeThePeriod, notes.Spans.Any(span => span.BeginsBeforeThePeriod)),
            (StatementFlag.BeginsBeforeItsYear, notes.Spans.Any(span => span.BeginsBeforeItsYear)),
            (StatementFlag.CountedInAnEarlierPeriod, benefits.Any(line => line.Flags.Contains(AppraisalFlag.CountedInAnEarlierPeriod))),
            (StatementFlag.OutcomePrecedesInputs, notes.EarlyOutcomes.Count > 0),
            (StatementFlag.SharedOutcomeExceedsOne, notes.SharedOutcomes.Any(outcome => outcome.ExceedsOne)),
            (StatementFlag.AssumptionIsSilent, notes.Assumptions.Any(note => note.Status == AssumptionStatus.Silent)),
            (StatementFlag.PriorPeriodIsNotWhole, statement.Comparatives?.NotWhole.Count > 0),
            (StatementFlag.UnitValueNamesAReplacedRate, benefits.Any(line => usesOfReplaced.Contains(line.Line))),
            (StatementFlag.EntriesAreSuspended, notes.Suspended.Count > 0),
            (StatementFlag.PriorPeriodIsInOtherPrices, statement.ComparativesUndefinedReason == ComparativesGap.PriceYearNotInSeries),
            (
                StatementFlag.RateIsOlderThanItsPack,
                statement.ShownInputs.Any(line => line.RateIsOlderThanItsPack)
                    || statement.Results.Flags.Contains(AppraisalFlag.RateIsOlderThanItsPack)
            ),
            (StatementFlag.PriceYearIsAssumed, benefits.Any(line => line.Flags.Contains(AppraisalFlag.PriceYearIsAssumed))),
            (StatementFlag.ControlTotalDiffers, !statement.ControlTotal.Agrees),
        ];
        return
        [
            .. all.Where(flag => flag.Holds).Select(flag => flag.Flag).Concat(statement.Results.Flags.Select(OfResults)).Distinct().Order(),
        ];
    }

    /// <summary>Flags of the results are flags of the statement, too.</summary>
    private static StatementFlag OfResults(AppraisalFlag flag) =>
        flag switch
        {
            AppraisalFlag.PricesOfTheDay => StatementFlag.PricesOfTheDay,
            AppraisalFlag.PricesOfDifferentYears => StatementFlag.PricesOfDifferentYears,
            AppraisalFlag.PriceYearIsAssumed => StatementFlag.PriceYearIsAssumed,
            AppraisalFlag.SecondarySourceIsUsed => StatementFlag.SecondarySourceIsUsed,
            AppraisalFlag.RateIsOlderThanItsPack => StatementFlag.RateIsOlderThanItsPack,
            AppraisalFlag.ScheduleIsForLongerHorizons => StatementFlag.ScheduleIsForLongerHorizons,
            AppraisalFlag.NoPublicInputRecorded => StatementFlag.NoPublicInputRecorded,
            AppraisalFlag.UnvaluedInputLeftOut => StatementFlag.UnvaluedQuantityLeftOut,
            AppraisalFlag.InputNotValuedByConvention => StatementFlag.InputNotValuedByConvention,
            AppraisalFlag.UnvaluedOutcomeLeftOut => StatementFlag.UnvaluedOutcomeLeftOut,
            AppraisalFlag.DoesNotAddUp => StatementFlag.DoesNotAddUp,
            AppraisalFlag.BaselineIsAssumedToBeZero => StatementFlag.BaselineIsAssumedToBeZero,
            AppraisalFlag.NoDeadweight => StatementFlag.NoDeadweight,
            AppraisalFlag.NothingAttributedToOthers => StatementFlag.NothingAttributedToOthers,
            AppraisalFlag.NoDropOff => StatementFlag.NoDropOff,
            AppraisalFlag.CashabilityIsAssumed => StatementFlag.CashabilityIsAssumed,
            AppraisalFlag.OutcomePrecedesInputs => StatementFlag.OutcomePrecedesInputs,
            AppraisalFlag.CountedInAnEarlierPeriod => StatementFlag.CountedInAnEarlierPeriod,
            AppraisalFlag.MonthsWithoutAnEntry => StatementFlag.MonthsWithoutAnEntry,
            AppraisalFlag.AReadingIsMissing => StatementFlag.AReadingIsMissing,
            AppraisalFlag.OutcomesAreSuspended => StatementFlag.OutcomesAreSuspended,
            AppraisalFlag.PeriodIsNotOver => StatementFlag.PeriodIsNotOver,
            AppraisalFlag.RatioIsUnusuallyHigh => StatementFlag.RatioIsUnusuallyHigh,
            AppraisalFlag.SpansDiffer => StatementFlag.SpansDiffer,
            _ => throw new UnreachableException(),
        };
}
