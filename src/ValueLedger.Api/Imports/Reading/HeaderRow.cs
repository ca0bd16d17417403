using System.Text;
using CsvHelper;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Wire;

namespace ValueLedger.Api.Imports.Reading;

/// <summary>The first row of a CSV file that is not empty.</summary>
/// <param name="End">Where the next row begins.</param>
internal sealed record HeaderRow(IReadOnlyList<string> Cells, int Row, int End)
{
    private const string Pointer = "/header";

    public static Checked<HeaderRow> Of(ReadOnlyMemory<byte> start, CsvDialect dialect, bool isWhole, int longest)
    {
        var isBroken = false;
        using var rows = CsvReader.Create(start, dialect.Options(record => isBroken |= record.Reason != CsvMalformedReason.StrayQuote));
        for (var row = 1; rows.Read(); row++)
        {
            var cells = Enumerable.Range(0, rows.FieldCount).Select(rows.GetString).ToList();
            if (cells.TrueForAll(WhiteSpace.IsBlank))
            {
                continue;
            }

            var end = (int)rows.ByteOffset + rows.RawRecord.Length;
            if (end > longest)
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

        return isWhole
            ? ReadingProblems.FileIsEmpty.At("", "The file is empty; a header is expected, and rows under it.")
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
