using System.Buffers.Text;
using System.Text;
using CsvHelper;
using ValueLedger.Api.Entries;
using ValueLedger.Api.Http;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Wire;

namespace ValueLedger.Api.Imports.Reading;

/// <summary>Converts the cells of one row to a draft, and says what is wrong with each cell that cannot be read.</summary>
internal sealed class CsvRowReader(CsvHeader header, ImportOptions options, TitleIndex? titles = null)
{
    /// <summary>In bytes of UTF-8.</summary>
    private const int LongestCell = 64 * 1024;

    private const int MostCodesShown = 5;

    private static readonly ExchangeEndsDraft NoEnds = new();

    private readonly RepeatedTexts _texts = new();
    private readonly QuantityCells _quantities = new(options);
    private readonly QuantityCells _figures = new(options with { Quantities = QuantityForm.Number });
    private readonly RowRefusals _refusals = new(header);
    private readonly int _id = header.IndexOf(EntryColumn.Id);

    private EntryFields _set;
    private EntryFields _fields;

    public QuantityCells Quantities => _quantities;

    /// <summary>Reads the members that are the same for every row; returns what is wrong with them.</summary>
    public IReadOnlyList<Problem> ReadSet()
    {
        _fields = default;
        _refusals.Begin(0);
        foreach (var (column, value) in options.Set)
        {
            ReadCell(-1, column, Encoding.UTF8.GetBytes(value));
        }

        _set = _fields;
        return
        [
            .. _refusals.Found.Select(problem =>
                problem.Code.At("/set", $"{EntryColumns.Name(EntryColumns.At(problem.Pointer))}: {problem.Expected}")
            ),
        ];
    }

    /// <param name="cells">The reader, at a record of well-formed UTF-8 with as many cells as the header.</param>
    public ImportRow Read(CsvReader cells, int row, ReadOnlyMemory<byte> raw)
    {
        _fields = _set;
        _refusals.Begin(row);
        for (var at = 0; at < header.Columns.Length; at++)
        {
            if (header.Columns[at] < EntryColumn.Id)
            {
                ReadCell(at, header.Columns[at], cells.GetSpan(at));
            }
            else if (
                header.Columns[at] == EntryColumn.Nameless
                && at < cells.FieldCount
                && Bare(cells.GetSpan(at)) is { IsEmpty: false } cell
            )
            {
                _refusals.AddNameless(at, cell);
            }
        }

        if (options.Quantities == QuantityForm.Times)
        {
            ReadQuantityFromTimes();
        }

        return new ImportRow(row, _fields.ToDraft(), _refusals.Found, raw, _id < 0 ? null : Id(Bare(cells.GetSpan(_id))));
    }

    /// <summary>The text of a cell, without white space around it and without the apostrophe against spreadsheets, also if that comes
    /// before white space.</summary>
    public static ReadOnlySpan<byte> Bare(ReadOnlySpan<byte> cell) =>
        cell.Overlaps(WhiteSpace.Trim(cell), out var start) ? WhiteSpace.Trim(SpreadsheetMark.Take(cell[start..])) : [];

    private static Guid? Id(ReadOnlySpan<byte> cell) =>
        Utf8Parser.TryParse(cell, out Guid id, out var read, 'D') && read == cell.Length ? id : null;

    private void ReadCell(int at, EntryColumn column, ReadOnlySpan<byte> sent)
    {
        var cell = Bare(sent);
        if (options.IsWorkbook && at >= 0 && sent is [(byte)'=', ..])
        {
            _refusals.Add(
                at,
                column,
                ReadingProblems.FormulaHasNoValue,
                sent,
                "The cell has a formula, and the workbook has no value for it. Open the workbook in a spreadsheet program, save it and send it again."
            );
            return;
        }

        if (cell.Length > LongestCell)
        {
            _refusals.Add(
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
            _refusals.Add(at, column, fault.Code, cell, fault.Message);
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
            case EntryColumn.ExchangeReceiverProgramme:
                _fields.Exchange = Ends() with { ReceiverProgramme = Code(at, column, cell) };
                break;
            case EntryColumn.Quantity:
                _fields.Quantity = Number(at, column, cell, _quantities);
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
            case EntryColumn.EvidenceGrade:
                _fields.Evidence = Grade(at, column, cell);
                break;
            default:
                ReadDetail(at, column, cell);
                break;
        }
    }

    private void ReadDetail(int at, EntryColumn column, ReadOnlySpan<byte> cell)
    {
        switch (column)
        {
            case EntryColumn.Of:
                _fields.Of = Number(at, column, cell, _figures);
                break;
            case EntryColumn.StandardDeviation:
                _fields.StandardDeviation = Number(at, column, cell, _figures);
                break;
            case EntryColumn.Bound:
                _fields.Bound = Bound(at, column, cell);
                break;
            case EntryColumn.Assessor:
                _fields.Assessor = Code(at, column, cell);
                break;
            case EntryColumn.Asset:
                _fields.Asset = Code(at, column, cell);
                break;
            case EntryColumn.DecidedBy:
                _fields.DecidedBy = Code(at, column, cell);
                break;
            default:
                _fields.FinancedBy = Financed(at, column, cell);
                break;
        }
    }

    /// <summary>A cell of any of the four columns makes the row an exchange.</summary>
    private ExchangeEndsDraft Ends() => _fields.Exchange ?? NoEnds;

    private string? Code(int at, EntryColumn column, ReadOnlySpan<byte> cell)
    {
        if (cell.ContainsAny(TextFaults.Suspicious) && TextFaults.Of(Encoding.UTF8.GetString(cell), typeof(string)) is { } fault)
        {
            _refusals.Add(at, column, fault.Code, cell, fault.Message);
            return null;
        }

        var code = _texts.Get(cell);
        if (titles?.Find(column, code) is not { Count: > 0 } codes)
        {
            return code;
        }

        if (codes.Count > 1)
        {
            _refusals.Add(
                at,
                column,
                ReadingProblems.TitleIsAmbiguous,
                cell,
                $"{codes.Count} items have this title: {string.Join(", ", codes.Take(MostCodesShown))}. Write the code of one of them."
            );
            return null;
        }

        return codes[0];
    }

    private decimal? Number(int at, EntryColumn column, ReadOnlySpan<byte> cell, QuantityCells cells)
    {
        if (cells.TryRead(cell, out var number, out var fault))
        {
            return number;
        }

        _refusals.Add(at, column, fault.Code, cell, fault.Message);
        return null;
    }

    private void ReadQuantityFromTimes()
    {
        if (_fields is { StartTime: { } start, EndTime: { } end })
        {
            _fields.Quantity = _quantities.Between(start, end);
            return;
        }

        foreach (var column in (EntryColumn[])[EntryColumn.StartTime, EntryColumn.EndTime])
        {
            var isMissing = column == EntryColumn.StartTime ? _fields.StartTime is null : _fields.EndTime is null;
            if (isMissing && !_refusals.Has(column))
            {
                _refusals.AddMissing(column, "The quantity is formed from the start and end time, so both are needed.");
            }
        }
    }

    private NodaTime.LocalDate? Date(int at, EntryColumn column, ReadOnlySpan<byte> cell)
    {
        if (CellDates.TryReadDate(cell, options.DateFormat, options.TakesTimestamps, out var date))
        {
            return date;
        }

        _refusals.Add(at, column, HttpProblemCodes.DateIsNotValid, cell, CellDates.Expected(cell, options));
        return null;
    }

    private NodaTime.LocalTime? Time(int at, EntryColumn column, ReadOnlySpan<byte> cell)
    {
        if (CellDates.TryReadTime(cell, out var time))
        {
            return time;
        }

        _refusals.Add(at, column, HttpProblemCodes.TimeIsNotValid, cell, "Write a time of day like 19:30, 19:30:15 or 7:30 PM.");
        return null;
    }

    private EvidenceDraft? Grade(int at, EntryColumn column, ReadOnlySpan<byte> cell)
    {
        if (PlainGrades.Find(cell) is { } evidence)
        {
            return evidence;
        }

        _refusals.AddWord(at, column, cell, "grade", typeof(EvidenceGrade));
        return null;
    }

    private Bound? Bound(int at, EntryColumn column, ReadOnlySpan<byte> cell)
    {
        var bound = WireEnum.Find<Bound>(Encoding.UTF8.GetString(cell));
        if (bound is null)
        {
            _refusals.AddWord(at, column, cell, "bound", typeof(Bound));
        }

        return bound;
    }

    private IReadOnlyList<FinancedPartDraft>? Financed(int at, EntryColumn column, ReadOnlySpan<byte> cell)
    {
        var parts = FinancedCell.Read(Encoding.UTF8.GetString(cell), options.Numbers);
        if (parts is null)
        {
            _refusals.Add(at, column, ReadingProblems.FinancedByIsNotValid, cell, FinancedCell.Expected(options.Numbers));
        }

        return parts;
    }
}
