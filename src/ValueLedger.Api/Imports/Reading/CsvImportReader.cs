using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Unicode;
using CsvHelper;
using ValueLedger.Api.Imports.Reading.Workbooks;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Wire;

namespace ValueLedger.Api.Imports.Reading;

/// <summary>Reads entries from CSV. Rows that cannot be split into cells are reported like any other, and the rows after them are
/// read.</summary>
internal sealed class CsvImportReader : ImportReader
{
    private const int LongestHeader = 64 * 1024;

    private static readonly EntryDraft Nothing = new();

    private readonly Utf8Source _source;
    private readonly Blocks _blocks;
    private readonly CsvHeader _header;
    private readonly CsvRowReader _rows;
    private readonly CsvReaderOptions _options;
    private readonly MendedCsv _mended;
    private readonly byte[] _blank;
    private readonly int[] _reversals;
    private readonly bool _isPlain;
    private readonly ImportOptions _stated;
    private readonly TotalRow _total = new();
    private readonly SheetStream? _sheet;

    private CsvMalformedReason? _malformed;
    private int _row;
    private bool _isInTooLongRow;

    private CsvImportReader(
        Utf8Source source,
        Blocks blocks,
        CsvDialect dialect,
        CsvHeader header,
        int headerRow,
        CsvRowReader rows,
        ImportOptions stated,
        SheetStream? sheet
    )
    {
        _sheet = sheet;
        (_source, _blocks, _header, _row, _rows, _stated) = (source, blocks, header, headerRow, rows, stated);
        _options = dialect.Options(record => _malformed = record.Reason == CsvMalformedReason.StrayQuote ? null : record.Reason);
        _mended = new MendedCsv(dialect);
        _blank = [(byte)dialect.Separator, .. " \t\""u8];
        _isPlain = dialect.Separator == ',' && !Enumerable.Range(0, header.Names.Count).Any(header.IsProblem);
        _reversals = [.. Enumerable.Range(0, header.Columns.Length).Where(at => header.Columns[at] == EntryColumn.Reversal)];
    }

    public override byte[] Header => MendedCsv.Line(_header.Names.Where((_, at) => !_header.IsProblem(at)));

    public override IReadOnlyList<ReadingWarning> Warnings =>
        [
            .. _source.Encoding == FileEncoding.Windows1252 ? (ReadingWarning[])[ReadingWarning.ReadAsWindows1252] : [],
            .. _rows.Quantities.Rounded > 0
                ? (ReadingWarning[])[ReadingWarning.QuantitiesRounded(_rows.Quantities.Rounded, _rows.Quantities.RoundedBy)]
                : [],
            .. _total.Row is { } total ? (ReadingWarning[])[ReadingWarning.RowLooksLikeATotal(total, _stated.SkipsTotal)] : [],
        ];

    public override void Dispose()
    {
        _sheet?.Dispose();
        base.Dispose();
    }

    public override IReadOnlyList<string> IgnoredColumns => _header.NotRead;

    public static async Task<Checked<ImportReader>> BeginAsync(
        Stream body,
        ImportOptions options,
        TitleIndex? titles,
        CancellationToken cancellation
    )
    {
        var source = new Utf8Source(body);
        var blocks = new Blocks(source.ReadAsync);
        await blocks.FillAsync(cancellation);
        var sheet = body as SheetStream;
        var dialect = sheet is null ? CsvDialect.Of(blocks.Filled.Span) : CsvDialect.OfSheet;
        blocks.Consume(dialect.Preamble);
        var first = HeaderRow.Of(blocks.Filled, dialect, blocks.HasEnded, LongestHeader, options.HeaderRow);
        if (first.Value is not { } found)
        {
            return first.Problems.ToArray();
        }

        var header = CsvHeader.Of(found.Cells, options);
        if ((!header.IsAccepted || found.Cells.Any(WhiteSpace.IsBlank)) && sheet?.Sheet.MergedIn(found.Row) is { } merged)
        {
            return WorkbookProblems.Merged(merged);
        }

        if (header.Value is not { } columns)
        {
            return options.HeaderRow is null && HeaderGuess.Lower(blocks.Filled, dialect, found, options.Map) is { } lower
                ? [lower, .. header.Problems]
                : header.Problems.ToArray();
        }

        blocks.Consume(found.End);
        var rows = new CsvRowReader(columns, options, titles);
        return rows.ReadSet() is { Count: > 0 } wrong
            ? wrong.ToArray()
            : new CsvImportReader(source, blocks, dialect, columns, found.Row, rows, options, sheet);
    }

    public override async IAsyncEnumerable<IReadOnlyList<ImportRow>> ReadAsync(
        [EnumeratorCancellation] CancellationToken cancellation = default
    )
    {
        var rows = new List<ImportRow>();
        var consumed = Take(rows);
        while (true)
        {
            _total.HoldBack(rows);
            if (rows.Count > 0)
            {
                yield return rows;
            }

            _blocks.Consume(consumed);
            if (_blocks.HasEnded && _blocks.Filled.IsEmpty)
            {
                if (_total.Take(_stated.SkipsTotal) is { } last)
                {
                    yield return [last];
                }
                else if (_total.Row is not null)
                {
                    PassedOver++;
                }

                yield break;
            }

            if (!_blocks.HasEnded)
            {
                await _blocks.FillAsync(cancellation);
            }

            rows.Clear();
            consumed = Take(rows);
        }
    }

    public override string? ColumnOf(string pointer) =>
        _header.IndexOf(pointer) is >= 0 and var at ? _header.Names[at]
        : pointer.Length > 1 ? pointer[1..]
        : null;

    /// <summary>A row that uses commas, and from which nothing has to be left out, is repeated as it is.</summary>
    public override byte[] ToMend(in ImportRow row) =>
        _isPlain && row.Problems.Count == 0 ? row.Raw.ToArray() : _mended.Of(row.Raw, _header.IsProblem);

    protected override string? Found(in ImportRow row, string pointer) =>
        _header.IndexOf(pointer) is >= 0 and var at && _mended.Cells(row.Raw) is { } cells && at < cells.Count && cells[at].Length > 0
            ? cells[at]
            : null;

    /// <summary>Reads every row that is complete in the block; returns how many bytes were read.</summary>
    private int Take(List<ImportRow> rows)
    {
        var block = _blocks.Filled;
        if (_isInTooLongRow)
        {
            return PassTooLongRow(block.Span);
        }

        using var cells = CsvReader.Create(block, _options);
        for (_malformed = null; cells.Read(); _malformed = null)
        {
            var start = (int)cells.ByteOffset;
            var length = cells.RawRecord.Length;
            // The line break must be there as well, and the line feed after a carriage return may be in the next block.
            if (!_blocks.HasEnded && start + length + 1 >= block.Length)
            {
                return block.Length - start > LongestRow ? start + Recover(rows, block[start..]) : start;
            }

            if (length > LongestRow || _malformed == CsvMalformedReason.UnterminatedQuote)
            {
                return start + Recover(rows, block[start..]);
            }

            _row++;
            Add(rows, cells, block.Slice(start, length));
        }

        return block.Length;
    }

    private void Add(List<ImportRow> rows, CsvReader cells, ReadOnlyMemory<byte> raw)
    {
        if (raw.Span.IndexOfAnyExcept(_blank) < 0 || IsBlank(cells))
        {
            return;
        }

        if (!Utf8.IsValid(raw.Span))
        {
            rows.Add(
                Whole(
                    ReadingProblems.RowHasBrokenCharacters,
                    raw,
                    $"The row has bytes that are not valid {EncodingName}, the encoding of the rest of the file."
                )
            );
        }
        else if (_malformed is not null)
        {
            rows.Add(
                Whole(
                    ReadingProblems.TextFollowsTheClosingQuote,
                    raw,
                    "Text follows the quote that closes a cell, where the next cell or the next row is expected. Write a quote within a quoted cell twice."
                )
            );
        }
        else if (!_header.Fits(cells.FieldCount))
        {
            rows.Add(
                Whole(
                    ReadingProblems.CellsDoNotMatchTheHeader,
                    raw,
                    $"The row has {cells.FieldCount} cells and the header has {_header.Columns.Length}."
                )
            );
        }
        else if (IsReversal(cells))
        {
            PassedOver++;
        }
        else
        {
            rows.Add(_rows.Read(cells, _row, raw));
        }
    }

    private static bool IsBlank(CsvReader cells)
    {
        for (var at = 0; at < cells.FieldCount; at++)
        {
            if (!WhiteSpace.Trim(cells.GetSpan(at)).IsEmpty)
            {
                return false;
            }
        }

        return true;
    }

    private bool IsReversal(CsvReader cells)
    {
        foreach (var at in _reversals)
        {
            if (!WhiteSpace.Trim(cells.GetSpan(at)).IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    private string EncodingName => _source.Encoding is FileEncoding.Utf16LittleEndian or FileEncoding.Utf16BigEndian ? "UTF-16" : "UTF-8";

    /// <summary>Treats the first line as a row that cannot be read, so that an unclosed quote loses one row and not the whole
    /// file.</summary>
    private int Recover(List<ImportRow> rows, ReadOnlyMemory<byte> left)
    {
        _row++;
        var end = left.Span.IndexOfAny((byte)'\r', (byte)'\n');
        if (end > LongestRow || (end < 0 && (left.Length > LongestRow || !_blocks.HasEnded)))
        {
            rows.Add(
                Whole(
                    ReadingProblems.RowIsTooLong,
                    left[..LongestKeptOfTooLong],
                    $"The row is longer than {LongestRow} bytes, the most that is read."
                )
            );
            _isInTooLongRow = true;
            return LongestKeptOfTooLong;
        }

        var line = end < 0 ? left : left[..end];
        rows.Add(
            Whole(
                ReadingProblems.QuoteIsNotClosed,
                line,
                "A quote opens a cell in this row and is never closed. Write a quote within a quoted cell twice."
            )
        );
        return end < 0 ? left.Length : end + LengthOfBreak(left.Span[end..]);
    }

    private int PassTooLongRow(ReadOnlySpan<byte> block)
    {
        var end = block.IndexOfAny((byte)'\r', (byte)'\n');
        if (end >= 0 && (end + 1 < block.Length || _blocks.HasEnded))
        {
            _isInTooLongRow = false;
            return end + LengthOfBreak(block[end..]);
        }

        return end < 0 ? block.Length : end;
    }

    private static int LengthOfBreak(ReadOnlySpan<byte> text) => text.StartsWith("\r\n"u8) ? 2 : 1;

    private ImportRow Whole(ProblemCode code, ReadOnlyMemory<byte> raw, string expected)
    {
        var found = RowProblem.Cut(Encoding.UTF8.GetString(raw.Span[..Math.Min(raw.Length, LongestKeptOfTooLong)]));
        return new ImportRow(_row, Nothing, [new RowProblem(_row, null, code, found, expected, "")], raw);
    }
}
