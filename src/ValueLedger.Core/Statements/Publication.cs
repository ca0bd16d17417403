using ValueLedger.Core.Problems;
using ValueLedger.Core.Statements.Sections;

namespace ValueLedger.Core.Statements;

/// <summary>The conditions for publishing a statement.</summary>
public static class Publication
{
    /// <summary>Every silent assumption, and whether the figures agree with the journal; empty when the statement may be
    /// published.</summary>
    /// <param name="statement">The statement as prepared.</param>
    /// <param name="counted">The journal, counted once more, entry by entry.</param>
    public static IReadOnlyList<Problem> Check(Statement statement, IReadOnlyList<CountedMeasure> counted)
    {
        var checks = new Checks();
        foreach (var note in statement.Notes.Assumptions.Where(note => note.Status == AssumptionStatus.Silent))
        {
            checks.Add(
                StatementProblems.AssumptionIsSilent,
                "",
                $"Line '{note.Line}' has no '{note.Assumption}'. In the impact map, set it with a source or declare why it is not applied; then prepare the statement again."
            );
        }

        foreach (
            var line in statement.ControlTotal.Lines.Where(line =>
                (line.Entries, line.Quantity) != (line.JournalEntries, line.JournalQuantity)
            )
        )
        {
            checks.Add(
                StatementProblems.ControlTotalDiffers,
                "",
                $"For '{line.Measure}' the statement has {line.Quantity} in {line.Entries} entries, but the journal has {line.JournalQuantity} in {line.JournalEntries}."
            );
        }

        var stated = statement.ControlTotal.Lines.Select(line => new CountedMeasure(
            line.Measure,
            line.JournalEntries,
            line.JournalQuantity
        ));
        foreach (
            var measure in stated
                .Except(counted)
                .Concat(counted.Except(stated))
                .Where(measure => measure is not { Entries: 0, Quantity: 0 })
                .Select(measure => measure.Measure)
                .Distinct()
        )
        {
            checks.Add(
                StatementProblems.ControlTotalDiffers,
                "",
                $"For '{measure}' the journal, counted entry by entry, does not agree with the control total."
            );
        }

        return checks.Problems;
    }
}

/// <summary>The journal's total of a measure for the programmes and period of a statement.</summary>
/// <param name="Measure">Code of the measure.</param>
/// <param name="Entries">Number of counted entries.</param>
/// <param name="Quantity">Their sum in units, even for a level.</param>
public sealed record CountedMeasure(string Measure, long Entries, decimal Quantity);
