using ValueLedger.Api.Imports.Reading;
using ValueLedger.Core.Entries;

namespace ValueLedger.Api.Imports.Previews;

/// <summary>Checks rows like an import and keeps the first of them.</summary>
internal sealed class PreviewedRows(ImportReader file, RowNames names)
{
    /// <summary>The first rows as they would be recorded.</summary>
    public List<PreviewedRow> First { get; } = [];

    /// <summary>How many rows have problems.</summary>
    public int Wrong { get; private set; }

    /// <param name="most">How many rows are kept.</param>
    /// <param name="looked">How many are checked.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task ReadAsync(int most, int looked, CancellationToken cancellation)
    {
        var rows = 0;
        await foreach (var batch in file.ReadAsync(cancellation))
        {
            names.Learn(batch.Select(row => row.Draft));
            foreach (var row in batch)
            {
                var problems = ProblemsOf(row);
                Wrong += problems.Count > 0 ? 1 : 0;
                // A total is shown too, although it comes last.
                if (First.Count < most || row.IsTotal)
                {
                    First.Add(
                        new PreviewedRow(
                            row.Row,
                            EntryOf(row.Draft),
                            [
                                .. problems.Select(problem => new ImportProblem(
                                    problem.Row,
                                    problem.Column,
                                    problem.Code.Name,
                                    problem.Found,
                                    problem.Expected
                                )),
                            ]
                        )
                    );
                }
            }

            rows += batch.Count;
            if (rows >= looked)
            {
                return;
            }
        }
    }

    private IReadOnlyList<RowProblem> ProblemsOf(in ImportRow row)
    {
        var problems = file.With(row, names.Decide(row.Draft).Problems);
        return row.IsTotal && problems.Count > 0 ? [file.Total(row), .. problems] : problems;
    }

    private static PreviewedEntry EntryOf(EntryDraft draft) =>
        new()
        {
            Programme = draft.Programme,
            Measure = draft.Measure,
            Quantity = draft.Quantity,
            Date = draft.Date,
            StartDate = draft.StartDate,
            StartTime = draft.StartTime,
            EndTime = draft.EndTime,
            Party = draft.Party,
            Team = draft.Team,
            Contributor = draft.Contributor,
            Reference = draft.Reference,
            Note = draft.Note,
            Of = draft.Of,
            StandardDeviation = draft.StandardDeviation,
            Bound = draft.Bound,
            Assessor = draft.Assessor,
            Asset = draft.Asset,
            DecidedBy = draft.DecidedBy,
            FinancedBy = draft.FinancedBy,
        };
}
