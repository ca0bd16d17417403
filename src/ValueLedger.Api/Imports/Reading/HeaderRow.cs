using System.Text;
using CsvHelper;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Wire;

namespace ValueLedger.Api.Imports.Reading;

/// <summary>The header of a CSV file: the row that the sender states, or the first row that is not empty.</summary>
/// <param name="Cells">As in the file.</param>
/// <param name="Row">Its number, as a spreadsheet counts.</param>
/// <param name="End">Where the next row begins.</param>
internal sealed record HeaderRow(IReadOnlyList<string> Cells, int Row, int End)
{
    private const string Pointer = "/header";

    public static Checked<HeaderRow> Of(ReadOnlyMemory<byte> start, CsvDialect dialect, bool isWhole, int longest, int? at = null)
    {
        var isBroken = false;
        using var rows = CsvReader.Create(start, dialect.Options(record => isBroken |= record.Reason != CsvMalformedReason.StrayQuote));
        for (var row = 1; rows.Read(); row++)
        {
            var cells = Enumerable.Range(0, rows.FieldCount).Select(rows.GetString).ToList();
            if (row < at)
            {
                // What stands above the header is not read.
                isBroken = false;
                continue;
            }

            if (cells.TrueForAll(WhiteSpace.IsBlank))
            {
                if (row == at)
                {
                    break;
                }

                continue;
            }

            var end = (int)rows.ByteOffset + rows.RawRecord.Length;
            if (end > longest && at is null)
            {
                return ReadingProblems.HeaderIsTooLong.At(
                    Pointer,
                    $"The header row is longer than {longest} bytes, or has a quote that is not closed."
                );
            }

            return isBroken || !System.Text.Unicode.Utf8.IsValid(rows.RawRecord)
                ? ReadingProblems.HeaderIsNotReadable.At(
                    Pointer,
                    "The header row has a quote in the wrong place, or bytes that are not characters."
                )
                : new HeaderRow(cells, row, AfterTheBreak(start.Span, end));
        }

        return at is not null && isWhole
                ? ReadingProblems.HeaderIsMissing.At(Pointer, $"Row {at} of the file is empty; no header is there.")
            : isWhole ? ReadingProblems.FileIsEmpty.At("", "The file is empty; a header is expected, and rows under it.")
            : ReadingProblems.HeaderIsTooLong.At(Pointer, $"There is no header in the first {start.Length} bytes.");
    }

    private static int AfterTheBreak(ReadOnlySpan<byte> text, int end) =>
        end
        + (
            text[end..].StartsWith("\r\n"u8) ? 2
            : end < text.Length ? 1
            : 0
        );
}
