using System.Buffers;
using System.Globalization;
using System.Text;

namespace ValueLedger.Api.Http;

/// <summary>
/// The apostrophe before a text that a spreadsheet would run: put on by every CSV that is written, taken off by what is read. A spreadsheet
/// runs what begins with an operator, of ordinary or of full width, and some pass over blanks before it. An apostrophe that stands there
/// already gets another, so that what is read is always what was written.
/// </summary>
public static class SpreadsheetMark
{
    private const char Mark = '\'';

    /// <summary>Also in the forms that spreadsheets of East Asian languages take for the same.</summary>
    private static readonly SearchValues<char> Operators = SearchValues.Create("=+-@＝＋－＠﹦﹢﹣﹫−");

    /// <summary>Whatever follows them.</summary>
    private static readonly SearchValues<char> Alarming = SearchValues.Create("\t\r\n'");

    public static string Put(string? words) => words is not null && NeedsOne(words) ? Mark + words : words ?? "";

    /// <summary>The same for a cell as it was read.</summary>
    public static ReadOnlySpan<byte> Take(ReadOnlySpan<byte> cell) => IsMarked(cell) ? cell[1..] : cell;

    private static bool IsMarked(ReadOnlySpan<byte> cell) => cell.Length > 1 && cell[0] == (byte)Mark && NeedsOne(Encoding.UTF8.GetString(cell[1..]));

    private static bool NeedsOne(ReadOnlySpan<char> words)
    {
        var begin = 0;
        while (begin < words.Length && IsBlank(words[begin]))
        {
            begin++;
        }

        return (words.Length > 0 && Alarming.Contains(words[0])) || (begin < words.Length && Operators.Contains(words[begin]));
    }

    /// <summary>White space of every kind, and characters that show nothing.</summary>
    private static bool IsBlank(char character) =>
        char.IsWhiteSpace(character) || char.GetUnicodeCategory(character) is UnicodeCategory.Control or UnicodeCategory.Format;
}
