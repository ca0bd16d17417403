using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Catalogue;

namespace ValueLedger.Core.Statements;

/// <summary>What to know of a statement as a whole, in the order in which flags are declared.</summary>
internal static class FlagsOfAStatement
{
    /// <param name="statement">With everything but its flags.</param>
    public static IReadOnlyList<StatementFlag> Of(Statement statement)
    {
        var (notes, benefits, entries) = (statement.Notes, statement.OwnBenefits, statement.ControlTotal.Entries);
        var sums = statement.Outcomes.Recorded.Where(outcome => outcome.Aggregation == Aggregation.Sum).Select(outcome => (outcome.Programme, outcome.Measure)).ToHashSet();
        var usesOfReplaced = notes.Rates.Where(rate => rate.ReplacedBy is not null).SelectMany(rate => rate.UsedBy).ToHashSet(StringComparer.Ordinal);
        (StatementFlag Flag, bool Holds)[] all =
        [
            (StatementFlag.NoEntries, entries == 0),
            (StatementFlag.NoPublicInputRecorded, entries > 0 && statement.PublicCosts.Lines.Count == 0),
            (StatementFlag.NoOutcomeRecorded, entries > 0 && statement.Outcomes.Recorded.Count == 0),
            (StatementFlag.UnvaluedQuantityLeftOut, statement.OwnInputs.Any(line => line.Value is null)),
            (StatementFlag.UnvaluedOutcomeLeftOut, statement.Outcomes.Recorded.Any(outcome => outcome.ValuedBy.Count == 0)),
            (StatementFlag.OutcomeIsNotRecorded, benefits.Any(line => line.Observed is null)),
            (StatementFlag.SpansARateChange, notes.Spans.Any(span => span.SpansARateChange)),
            (StatementFlag.BeginsBeforeThePeriod, notes.Spans.Any(span => span.BeginsBeforeThePeriod)),
            (StatementFlag.OutcomePrecedesInputs, notes.EarlyOutcomes.Count > 0),
            (StatementFlag.SharedOutcomeExceedsOne, notes.SharedOutcomes.Any(outcome => outcome.ExceedsOne)),
            (StatementFlag.AssumptionIsSilent, notes.Assumptions.Any(note => note.Status == AssumptionStatus.Silent)),
            (StatementFlag.BaselineSpanIsAssumed, benefits.Any(line => line.Baseline is { Quantity: not 0 } && sums.Contains((line.Programme, line.Measure)))),
            (StatementFlag.UnitValueNamesAReplacedRate, benefits.Any(line => usesOfReplaced.Contains(line.Line))),
            (StatementFlag.EntriesAreSuspended, notes.Suspended.Count > 0),
            (StatementFlag.PricesOfTheDay, statement.Header.BaseYear is null),
            (StatementFlag.PriceYearIsAssumed, benefits.Any(line => line.Flags.Contains(AppraisalFlag.PriceYearIsAssumed))),
            (StatementFlag.ControlTotalDiffers, !statement.ControlTotal.Agrees),
        ];
        return [.. all.Where(flag => flag.Holds).Select(flag => flag.Flag)];
    }
}
