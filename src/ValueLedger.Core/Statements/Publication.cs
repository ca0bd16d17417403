using ValueLedger.Core.Problems;

namespace ValueLedger.Core.Statements;

/// <summary>What a statement must keep to be published.</summary>
public static class Publication
{
    /// <summary>Every silent assumption, and whether its figures are those of the journal; empty when it may be published.</summary>
    /// <param name="statement">As it was prepared.</param>
    public static IReadOnlyList<Problem> Check(Statement statement)
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

        return checks.Problems;
    }
}
