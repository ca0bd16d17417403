using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Catalogue;

namespace ValueLedger.Core.Statements;

/// <summary>What to know of a statement as a whole, in the order in which flags are declared.</summary>
internal static class FlagsOfAStatement
{
    /// <param name="statement">With everything but its flags.</param>
    public static IReadOnlyList<StatementFlag> Of(Statement statement)
    {
        var (notes, inputs) = (statement.Notes, (IReadOnlyList<InputLine>)[.. statement.PublicCosts.Lines, .. statement.PartnerInputs.Lines, .. statement.CitizenInputs.Lines]);
        IReadOnlyList<BenefitLine> benefits = [.. statement.Outcomes.Benefits.Lines, .. statement.Outcomes.Transfers.Lines];
        var entries = statement.ControlTotal.Entries;
        (StatementFlag Flag, bool Holds)[] all =
        [
            (StatementFlag.NoEntries, entries == 0),
            (StatementFlag.NoPublicInputRecorded, entries > 0 && statement.PublicCosts.Lines.Count == 0),
            (StatementFlag.NoOutcomeRecorded, entries > 0 && statement.Outcomes.Recorded.Count == 0),
            (StatementFlag.UnvaluedQuantityLeftOut, inputs.Any(line => line.Value is null)),
            (StatementFlag.UnvaluedOutcomeLeftOut, statement.Outcomes.Recorded.Any(outcome => outcome.ValuedBy.Count == 0)),
            (StatementFlag.OutcomeIsNotRecorded, benefits.Any(line => line.Observed is null)),
            (StatementFlag.SpansARateChange, notes.Spans.Any(span => span.SpansARateChange)),
            (StatementFlag.BeginsBeforeThePeriod, notes.Spans.Any(span => span.BeginsBeforeThePeriod)),
            (StatementFlag.OutcomePrecedesInputs, notes.EarlyOutcomes.Count > 0),
            (StatementFlag.SharedOutcomeExceedsOne, notes.SharedOutcomes.Any(outcome => outcome.ExceedsOne)),
            (StatementFlag.AssumptionIsSilent, notes.Assumptions.Any(note => note.Status == AssumptionStatus.Silent)),
            (StatementFlag.BaselineSpanIsAssumed, benefits.Any(line => line.Baseline is { Quantity: not 0 } && IsSum(statement, line))),
            (StatementFlag.UnitValueNamesAReplacedRate, benefits.Any(line => notes.Rates.Any(rate => rate.ReplacedBy is not null && rate.UsedBy.Contains(line.Line)))),
            (StatementFlag.EntriesAreSuspended, notes.Suspended.Count > 0),
            (StatementFlag.PricesOfTheDay, statement.Header.BaseYear is null),
            (StatementFlag.PriceYearIsAssumed, benefits.Any(line => line.Flags.Contains(AppraisalFlag.PriceYearIsAssumed))),
            (StatementFlag.ControlTotalDiffers, !statement.ControlTotal.Agrees),
        ];
        return [.. all.Where(flag => flag.Holds).Select(flag => flag.Flag)];
    }

    private static bool IsSum(Statement statement, BenefitLine line) =>
        statement.Outcomes.Recorded.Any(outcome => (outcome.Programme, outcome.Measure, outcome.Aggregation) == (line.Programme, line.Measure, Aggregation.Sum));
}
