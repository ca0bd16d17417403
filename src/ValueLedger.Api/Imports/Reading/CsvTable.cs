using System.Buffers;
using System.Text;
using System.Text.Unicode;
using CsvHelper;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Wire;

namespace ValueLedger.Api.Imports.Reading;

/// <summary>A CSV file that is short enough to be held in memory: a header and rows of cells. It is read in the same way as the files of
/// imports.</summary>
/// <param name="Names">The headers, without spaces around them.</param>
/// <param name="Rows">The rows that are not empty.</param>
internal sealed record CsvTable(IReadOnlyList<string> Names, IReadOnlyList<CsvTableRow> Rows)
{
    private const int LongestHeader = 64 * 1024;
    private const int Together = 16 * 1024;

    /// <param name="file">As sent.</param>
    /// <param name="mostRows">The most rows allowed; one more is read, to see whether there are too many.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static async Task<Checked<CsvTable>> ReadAsync(ReadOnlyMemory<byte> file, int mostRows, CancellationToken cancellation = default)
    {
        var text = await ToUtf8Async(file, cancellation);
        var dialect = CsvDialect.Of(text.Span);
        text = text[dialect.Preamble..];
        var header = HeaderRow.Of(text, dialect, isWhole: true, LongestHeader);
        return header.Value is { } found
            ? new CsvTable([.. found.Cells.Select(WhiteSpace.Trim)], [.. new Taking(text, dialect, found, mostRows).Rows()])
            : header.Problems.ToList();
    }

    private static async Task<ReadOnlyMemory<byte>> ToUtf8Async(ReadOnlyMemory<byte> file, CancellationToken cancellation)
    {
        var text = new ArrayBufferWriter<byte>(file.Length + Together);
        using var bytes = new MemoryStream(file.ToArray(), writable: false);
        var source = new Utf8Source(bytes);
        while (await source.ReadAsync(text.GetMemory(Together), cancellation) is var count and > 0)
        {
            text.Advance(count);
        }

        return text.WrittenMemory;
    }

    /// <summary>Splits the rows into cells. An unclosed quote loses its line and not the rest of the file.</summary>
    private sealed class Taking(ReadOnlyMemory<byte> text, CsvDialect dialect, HeaderRow header, int mostRows)
    {
        private readonly byte[] _blank = [(byte)dialect.Separator, .. " \t\""u8];
        private readonly List<CsvTableRow> _rows = [];
        private CsvMalformedReason? _malformed;
        private int _number = header.Row;

        public List<CsvTableRow> Rows()
        {
            var start = header.End;
            while (start < text.Length && _rows.Count <= mostRows)
            {
                start += Take(text[start..]);
            }

            return _rows;
        }

        /// <summary>Returns how many bytes were used.</summary>
        private int Take(ReadOnlyMemory<byte> left)
        {
            using var cells = CsvReader.Create(
                left,
                dialect.Options(record => _malformed = record.Reason == CsvMalformedReason.StrayQuote ? null : record.Reason)
            );
            for (_malformed = null; _rows.Count <= mostRows && cells.Read(); _malformed = null)
            {
                _number++;
                if (_malformed == CsvMalformedReason.UnterminatedQuote)
                {
                    Add(
                        ReadingProblems.QuoteIsNotClosed,
                        "A quote opens a cell in this row and is never closed. Write a quote within a quoted cell twice."
                    );
                    return AfterTheLine(left.Span, (int)cells.ByteOffset);
                }

                if (cells.RawRecord.IndexOfAnyExcept(_blank) >= 0)
                {
                    Add(cells);
                }
            }

            return left.Length;
        }

        private void Add(CsvReader cells)
        {
            if (!Utf8.IsValid(cells.RawRecord))
            {
                Add(
                    ReadingProblems.RowHasBrokenCharacters,
                    "The row has bytes that are not characters in the encoding of the rest of the file."
                );
            }
            else if (_malformed is not null)
            {
                Add(
                    ReadingProblems.TextFollowsTheClosingQuote,
                    "Text follows the quote that closes a cell, where the next cell or the next row is expected. Write a quote within a quoted cell twice."
                );
            }
            else if (cells.FieldCount != header.Cells.Count)
            {
                Add(
                    ReadingProblems.CellsDoNotMatchTheHeader,
                    $"The row has {cells.FieldCount} cells and the header has {header.Cells.Count}."
                );
            }
            else
            {
                _rows.Add(
                    new CsvTableRow(
                        _number,
                        [
                            .. Enumerable
                                .Range(0, cells.FieldCount)
                                .Select(at => Encoding.UTF8.GetString(CsvRowReader.Bare(cells.GetSpan(at)))),
                        ],
                        null
                    )
                );
            }
        }

        private void Add(ProblemCode code, string message) => _rows.Add(new CsvTableRow(_number, [], code.At("", message)));

        private static int AfterTheLine(ReadOnlySpan<byte> left, int start)
        {
            var end = left[start..].IndexOfAny((byte)'\r', (byte)'\n');
            return end < 0 ? left.Length : start + end + (left[(start + end)..].StartsWith("\r\n"u8) ? 2 : 1);
        }
    }
}

/// <summary>A row of a table.</summary>
/// <param name="Number">The row number, as in a spreadsheet.</param>
/// <param name="Cells">As many as the header has, without the apostrophes against spreadsheets; empty if the row cannot be split into
/// cells.</param>
/// <param name="Fault">Why the row cannot be split into cells; null if it can.</param>
internal sealed record CsvTableRow(int Number, IReadOnlyList<string> Cells, Problem? Fault);
