using System.Text;
using System.Text.RegularExpressions;

namespace ValueLedger.Api.Statements.Forms.Workbook.Writing;

/// <summary>Any text in the form that a cell of a workbook can hold (ECMA-376, part 1, section 22.9.2.19).</summary>
public static partial class SheetText
{
    /// <summary>The most characters in a cell.</summary>
    public const int Most = 32_767;

    /// <summary>A character that XML cannot hold is written by its number; text that only looks like such a number is escaped; too long a
    /// text is cut. Lines end with a line feed, as in every cell.</summary>
    public static string Of(string words)
    {
        var text = new StringBuilder(words.Length);
        foreach (var rune in LooksLikeANumber().Replace(Cut(words.ReplaceLineEndings("\n")), "_x005F_").EnumerateRunes())
        {
            // Halves of characters have become U+FFFD.
            text.Append(IsLegal(rune.Value) ? rune.ToString() : $"_x{rune.Value:X4}_");
        }

        return text.ToString();
    }

    private static string Cut(string words) =>
        words.Length <= Most ? words : $"{words.AsSpan(0, char.IsHighSurrogate(words[Most - 2]) ? Most - 2 : Most - 1)}…";

    /// <summary>A carriage return would be read as a line feed.</summary>
    private static bool IsLegal(int character) => character is '\t' or '\n' or (>= 0x20 and not (0xFFFE or 0xFFFF));

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)")]
    private static partial Regex LooksLikeANumber();
}
