using System.Buffers;
using System.Globalization;
using System.Text;

namespace ValueLedger.Api.Http;

/// <summary>
/// The apostrophe before a text that a spreadsheet would run. It is added when CSV is written, and removed when CSV is read. A spreadsheet
/// runs text that begins with an operator, of normal or full width; some skip blanks before it. An apostrophe that is already there, also
/// behind blanks, gets another one, so that what is read is always what was written.
/// </summary>
public static class SpreadsheetMark
{
    private const char Mark = '\'';

    /// <summary>The operators, including the forms that spreadsheets in East Asian languages treat as the same.</summary>
    private static readonly SearchValues<char> Operators = SearchValues.Create("=+-@＝＋－＠﹦﹢﹣﹫−");

    /// <summary>Text that begins with one of these gets the apostrophe, whatever follows.</summary>
    private static readonly SearchValues<char> Alarming = SearchValues.Create("\t\r\n'");

    public static string Put(string? words) => words is not null && NeedsOne(words) ? Mark + words : words ?? "";

    /// <summary>Removes the apostrophe from a cell as it was read.</summary>
    public static ReadOnlySpan<byte> Take(ReadOnlySpan<byte> cell) => IsMarked(cell) ? cell[1..] : cell;

    private static bool IsMarked(ReadOnlySpan<byte> cell) =>
        cell.Length > 1 && cell[0] == (byte)Mark && NeedsOne(Encoding.UTF8.GetString(cell[1..]));

    private static bool NeedsOne(ReadOnlySpan<char> words)
    {
        var begin = 0;
        while (begin < words.Length && IsBlank(words[begin]))
        {
            begin++;
        }

        return (words.Length > 0 && Alarming.Contains(words[0]))
            || (begin < words.Length && (words[begin] == Mark || Operators.Contains(words[begin])));
    }

    /// <summary>White space of every kind, and invisible characters.</summary>
    private static bool IsBlank(char character) =>
        char.IsWhiteSpace(character) || char.GetUnicodeCategory(character) is UnicodeCategory.Control or UnicodeCategory.Format;
}
