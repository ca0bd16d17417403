using System.Buffers.Text;
using System.Text;
using CsvHelper;
using ValueLedger.Api.Entries;
using ValueLedger.Api.Http;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Wire;

namespace ValueLedger.Api.Imports.Reading;

/// <summary>Converts the cells of one row to a draft, and says what is wrong with each cell that cannot be read.</summary>
internal sealed class CsvRowReader(CsvHeader header, DateFormat dateFormat)
{
    /// <summary>In bytes of UTF-8.</summary>
    private const int LongestCell = 64 * 1024;

    private static readonly ExchangeEndsDraft NoEnds = new();

    private readonly RepeatedTexts _texts = new();
    private readonly int _id = header.IndexOf(EntryColumn.Id);

    private EntryFields _fields;
    private List<RowProblem>? _problems;
    private int _row;

    /// <param name="cells">The reader, at a record of well-formed UTF-8 with as many cells as the header.</param>
    public ImportRow Read(CsvReader cells, int row, ReadOnlyMemory<byte> raw)
    {
        (_fields, _problems, _row) = (default, null, row);
        for (var at = 0; at < header.Columns.Length; at++)
        {
            if (header.Columns[at] < EntryColumn.Id)
            {
                ReadCell(at, header.Columns[at], Bare(cells.GetSpan(at)));
            }
            else if (
                header.Columns[at] == EntryColumn.Nameless
                && at < cells.FieldCount
                && Bare(cells.GetSpan(at)) is { IsEmpty: false } cell
            )
            {
                RefuseNameless(at, cell);
            }
        }

        return new ImportRow(
            row,
            _fields.ToDraft(),
            _problems ?? (IReadOnlyList<RowProblem>)[],
            raw,
            _id < 0 ? null : Id(Bare(cells.GetSpan(_id)))
        );
    }

    /// <summary>The text of a cell, without white space around it and without the apostrophe against spreadsheets, also if that comes
    /// before white space.</summary>
    public static ReadOnlySpan<byte> Bare(ReadOnlySpan<byte> cell) =>
        cell.Overlaps(WhiteSpace.Trim(cell), out var start) ? WhiteSpace.Trim(SpreadsheetMark.Take(cell[start..])) : [];

    private static Guid? Id(ReadOnlySpan<byte> cell) =>
        Utf8Parser.TryParse(cell, out Guid id, out var read, 'D') && read == cell.Length ? id : null;

    private void ReadCell(int at, EntryColumn column, ReadOnlySpan<byte> cell)
    {
        if (cell.Length > LongestCell)
        {
            Refuse(
                at,
                column,
                ReadingProblems.CellIsTooLong,
                cell[..LongestCell],
                $"The cell has {cell.Length} bytes; at most {LongestCell} are allowed."
            );
            return;
        }

        if (cell.IsEmpty)
        {
            return;
        }

        if (column is EntryColumn.Reference or EntryColumn.Note or EntryColumn.ExchangeService)
        {
            ReadWords(at, column, cell);
        }
        else
        {
            ReadValue(at, column, cell);
        }
    }

    private void ReadWords(int at, EntryColumn column, ReadOnlySpan<byte> cell)
    {
        var words = Encoding.UTF8.GetString(cell);
        if (cell.ContainsAny(TextFaults.Suspicious) && TextFaults.Of(words, typeof(string), column != EntryColumn.Reference) is { } fault)
        {
            Refuse(at, column, fault.Code, cell, fault.Message);
        }
        else if (column == EntryColumn.Note)
        {
            _fields.Note = words;
        }
        else if (column == EntryColumn.ExchangeService)
        {
            _fields.Exchange = Ends() with { Service = words };
        }
        else
        {
            _fields.Reference = words;
        }
    }

    private void ReadValue(int at, EntryColumn column, ReadOnlySpan<byte> cell)
    {
        switch (column)
        {
            case EntryColumn.Programme:
                _fields.Programme = Code(at, column, cell);
                break;
            case EntryColumn.Measure:
                _fields.Measure = Code(at, column, cell);
                break;
            case EntryColumn.Party:
                _fields.Party = Code(at, column, cell);
                break;
            case EntryColumn.Team:
                _fields.Team = Code(at, column, cell);
                break;
            case EntryColumn.Contributor:
                _fields.Contributor = Code(at, column, cell);
                break;
            case EntryColumn.ExchangeGiver:
                _fields.Exchange = Ends() with { Giver = Code(at, column, cell) };
                break;
            case EntryColumn.ExchangeReceiver:
                _fields.Exchange = Ends() with { Receiver = Code(at, column, cell) };
                break;
            case EntryColumn.Quantity:
                _fields.Quantity = Number(at, column, cell);
                break;
            case EntryColumn.Date:
                _fields.Date = Date(at, column, cell);
                break;
            case EntryColumn.StartDate:
                _fields.StartDate = Date(at, column, cell);
                break;
            case EntryColumn.StartTime:
                _fields.StartTime = Time(at, column, cell);
                break;
            case EntryColumn.EndTime:
                _fields.EndTime = Time(at, column, cell);
                break;
            default:
                _fields.Evidence = Grade(at, column, cell);
                break;
        }
    }

    /// <summary>A cell of any of the three columns makes the row an exchange.</summary>
    private ExchangeEndsDraft Ends() => _fields.Exchange ?? NoEnds;

    private string? Code(int at, EntryColumn column, ReadOnlySpan<byte> cell)
    {
        if (!cell.ContainsAny(TextFaults.Suspicious) || TextFaults.Of(Encoding.UTF8.GetString(cell), typeof(string)) is not { } fault)
        {
            return _texts.Get(cell);
        }

        Refuse(at, column, fault.Code, cell, fault.Message);
        return null;
    }

    private decimal? Number(int at, EntryColumn column, ReadOnlySpan<byte> cell)
    {
        if (PlainValues.TryReadNumber(cell, out var number))
        {
            return number;
        }

        var text = Encoding.UTF8.GetString(cell);
        if (ExactDecimal.TryRead(text, out number))
        {
            return number;
        }

        var isNumber = ExactDecimal.IsNumber(text);
        Refuse(
            at,
            column,
            isNumber ? MemberProblems.NumberIsOutOfRange : ReadingProblems.NumberIsNotValid,
            cell,
            isNumber
                ? "The number is too large, or has more digits than can be kept exactly (28)."
                : "Write a number like 1234.5, with a decimal point, without thousands separators and without a unit."
        );
        return null;
    }

    private NodaTime.LocalDate? Date(int at, EntryColumn column, ReadOnlySpan<byte> cell)
    {
        if (
            PlainValues.TryReadDate(cell, out var date)
            || (dateFormat == DateFormat.DayMonthYear && PlainValues.TryReadDayMonthYear(cell, out date))
        )
        {
            return date;
        }

        Refuse(
            at,
            column,
            HttpProblemCodes.DateIsNotValid,
            cell,
            dateFormat == DateFormat.Iso
                ? "Write a date like 2015-12-05; dates such as 05/12/2015 are read if dateFormat is dd/mm/yyyy."
                : "Write a date like 05/12/2015, the day first, or like 2015-12-05."
        );
        return null;
    }

    private NodaTime.LocalTime? Time(int at, EntryColumn column, ReadOnlySpan<byte> cell)
    {
        if (PlainValues.TryReadTime(cell, out var time))
        {
            return time;
        }

        Refuse(at, column, HttpProblemCodes.TimeIsNotValid, cell, "Write a time of day like 19:30 or 19:30:15.");
        return null;
    }

    private EvidenceDraft? Grade(int at, EntryColumn column, ReadOnlySpan<byte> cell)
    {
        if (PlainGrades.Find(cell) is { } evidence)
        {
            return evidence;
        }

        Refuse(
            at,
            column,
            MemberProblems.ValueIsNotInTheList,
            cell,
            $"The grade must be one of {string.Join(", ", WireEnum.Words(typeof(EvidenceGrade)))}."
        );
        return null;
    }

    private void RefuseNameless(int at, ReadOnlySpan<byte> cell) =>
        (_problems ??= []).Add(
            new RowProblem(
                _row,
                null,
                ReadingProblems.CellsDoNotMatchTheHeader,
                RowProblem.Cut(Encoding.UTF8.GetString(cell)),
                $"Cell {at + 1} of the row is not empty, but its column has no header.",
                ""
            )
        );

    private void Refuse(int at, EntryColumn column, ProblemCode code, ReadOnlySpan<byte> cell, string expected) =>
        (_problems ??= []).Add(
            new RowProblem(
                _row,
                header.Names[at],
                code,
                RowProblem.Cut(Encoding.UTF8.GetString(cell)),
                expected,
                EntryColumns.PointerTo(column)
            )
        );
}
