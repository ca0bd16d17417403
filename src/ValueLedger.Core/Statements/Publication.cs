using ValueLedger.Core.Problems;

namespace ValueLedger.Core.Statements;

/// <summary>What a statement must keep to be published.</summary>
public static class Publication
{
    /// <summary>Every silent assumption, and whether its figures are those of the journal; empty when it may be published.</summary>
    /// <param name="statement">As it was prepared.</param>
    /// <param name="counted">The journal counted once more, entry by entry.</param>
    public static IReadOnlyList<Problem> Check(Statement statement, IReadOnlyList<CountedMeasure> counted)
    {
        var checks = new Checks();
        foreach (var note in statement.Notes.Assumptions.Where(note => note.Status == AssumptionStatus.Silent))
        {
            checks.Add(StatementProblems.AssumptionIsSilent, "", $"Line '{note.Line}' says nothing of '{note.Assumption}': set it with a source, or declare why it is not applied, in the impact map, and prepare the statement again.");
        }

        foreach (var line in statement.ControlTotal.Lines.Where(line => (line.Entries, line.Quantity) != (line.JournalEntries, line.JournalQuantity)))
        {
            checks.Add(StatementProblems.ControlTotalDiffers, "", $"Of '{line.Measure}' the statement has {line.Quantity} in {line.Entries} entries, the journal {line.JournalQuantity} in {line.JournalEntries}.");
        }

        var stated = statement.ControlTotal.Lines.Select(line => new CountedMeasure(line.Measure, line.JournalEntries, line.JournalQuantity));
        foreach (var measure in stated.Except(counted).Concat(counted.Except(stated)).Where(measure => measure is not { Entries: 0, Quantity: 0 }).Select(measure => measure.Measure).Distinct())
        {
            checks.Add(StatementProblems.ControlTotalDiffers, "", $"The journal, counted entry by entry, has not what the control total says of '{measure}'.");
        }

        return checks.Problems;
    }
}

/// <summary>What the journal has of a measure in the programmes and period of a statement.</summary>
/// <param name="Measure">Code of the measure.</param>
/// <param name="Entries">Standing entries.</param>
/// <param name="Quantity">Their sum in units, also of a level.</param>
public sealed record CountedMeasure(string Measure, long Entries, decimal Quantity);
