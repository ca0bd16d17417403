using System.Text;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Wire;

namespace ValueLedger.Api.Imports.Reading;

/// <summary>Collects what is wrong with the cells of one row.</summary>
internal sealed class RowRefusals(CsvHeader header)
{
    private List<RowProblem>? _problems;
    private int _row;

    public IReadOnlyList<RowProblem> Found => _problems ?? (IReadOnlyList<RowProblem>)[];

    public void Begin(int row) => (_problems, _row) = (null, row);

    public bool Has(EntryColumn column) => _problems?.Exists(problem => problem.Pointer == EntryColumns.PointerTo(column)) is true;

    /// <param name="at">The place of the cell; negative for a value that is the same for every row.</param>
    /// <param name="column">What the column means.</param>
    /// <param name="code">What is wrong.</param>
    /// <param name="cell">The text of the cell.</param>
    /// <param name="expected">What would be right.</param>
    public void Add(int at, EntryColumn column, ProblemCode code, ReadOnlySpan<byte> cell, string expected) =>
        Add(
            new RowProblem(
                _row,
                at < 0 ? null : header.Names[at],
                code,
                RowProblem.Cut(Encoding.UTF8.GetString(cell)),
                expected,
                EntryColumns.PointerTo(column)
            )
        );

    public void AddWord(int at, EntryColumn column, ReadOnlySpan<byte> cell, string name, Type words) =>
        Add(
            at,
            column,
            MemberProblems.ValueIsNotInTheList,
            cell,
            $"The {name} must be one of {string.Join(", ", WireEnum.Words(words))}."
        );

    public void AddMissing(EntryColumn column, string expected) =>
        Add(
            new RowProblem(
                _row,
                header.IndexOf(column) is >= 0 and var at ? header.Names[at] : EntryColumns.Name(column),
                MemberProblems.MemberIsRequired,
                null,
                expected,
                EntryColumns.PointerTo(column)
            )
        );

    public void AddNameless(int at, ReadOnlySpan<byte> cell) =>
        Add(
            new RowProblem(
                _row,
                null,
                ReadingProblems.CellsDoNotMatchTheHeader,
                RowProblem.Cut(Encoding.UTF8.GetString(cell)),
                $"Cell {at + 1} of the row is not empty, but its column has no header.",
                ""
            )
        );

    private void Add(RowProblem problem) => (_problems ??= []).Add(problem);
}
