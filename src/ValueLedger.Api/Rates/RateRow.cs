using System.Text.Json;
using System.Text.Json.Nodes;
using ValueLedger.Api.Http;
using ValueLedger.Api.Imports.Reading;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Wire;

namespace ValueLedger.Api.Rates;

/// <summary>A row of a table of rates: what could be read, and the problems of its form.</summary>
internal sealed class RateRow
{
    private readonly RateDraft _draft;
    private readonly IReadOnlyList<Problem> _faults;

    private RateRow(int number, RateDraft draft, IReadOnlyList<Problem> faults) => (Number, _draft, _faults) = (number, draft, faults);

    /// <summary>Row number as in a spreadsheet; the header is row 1.</summary>
    public int Number { get; }

    public static RateRow Of(CsvTableRow row, IReadOnlyList<RateColumn> columns)
    {
        if (row.Fault is { } fault)
        {
            return new RateRow(row.Number, new RateDraft(), [fault]);
        }

        var (draft, faults) = (new JsonObject(), new List<Problem>());
        foreach (
            var (column, cell) in columns.Zip(row.Cells.Select(cell => cell.Trim(' ', '\t'))).Where(filled => filled.Second.Length > 0)
        )
        {
            var (value, wrong) = CellValue.Read(cell, column.Type);
            Fill(draft, column.Path, value);
            faults.AddRange(wrong is null ? [] : [wrong.At(column.Pointer)]);
        }

        return new RateRow(row.Number, draft.Deserialize<RateDraft>(WireJson.Drafts)!, faults);
    }

    /// <summary>The rate, or all problems of the row, with its number and the column.</summary>
    public Checked<Rate> Validate(CatalogueView catalogue)
    {
        var decision = _draft.Validate(catalogue);
        if (decision.IsAccepted && _faults.Count == 0)
        {
            return decision;
        }

        var unreadable = _faults.Select(fault => fault.Pointer).ToHashSet(StringComparer.Ordinal);
        IReadOnlyList<Problem> all =
        [
            .. _faults,
            .. decision.Problems.Where(problem => !JsonPointer.IsUnderAny(problem.Pointer, unreadable)),
        ];
        return MemberOrder.Of(typeof(RateDraft), all).Select(problem => Tell(problem.Code, problem.Pointer, problem.Message)).ToList();
    }

    /// <summary>Makes a problem of the row.</summary>
    /// <param name="code">Code of the problem.</param>
    /// <param name="pointer">Pointer to the member of the rate; empty for the whole row.</param>
    /// <param name="message">What was found and what is expected.</param>
    public Problem Tell(ProblemCode code, string pointer, string message) =>
        ColumnOf(pointer) is { } column
            ? code.At($"/rows/{Number}/{column}", $"Row {Number}, {column}: {message}")
            : code.At($"/rows/{Number}", $"Row {Number}: {message}");

    /// <summary>The column that fills the member; for an object, the first column that fills a part of it.</summary>
    private static string? ColumnOf(string pointer) =>
        pointer.Length == 0
            ? null
            : RateColumns
                .All.FirstOrDefault(column =>
                    column.Pointer == pointer || column.Pointer.StartsWith(pointer + "/", StringComparison.Ordinal)
                )
                ?.Name
                ?? pointer[1..];

    private static void Fill(JsonObject draft, IReadOnlyList<string> path, JsonNode? value)
    {
        var inner = draft;
        foreach (var member in path.Take(path.Count - 1))
        {
            inner[member] ??= new JsonObject();
            inner = inner[member]!.AsObject();
        }

        inner[path[^1]] = value;
    }
}
