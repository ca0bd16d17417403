using System.Globalization;
using System.Text;

namespace ValueLedger.Cli.Printing;

/// <summary>Texts in which control characters are written out, so that a terminal shows them and does not obey them.</summary>
internal static class Visible
{
    private const int ZeroWidthNonJoiner = 0x200C;
    private const int ZeroWidthJoiner = 0x200D;

    /// <summary>One line.</summary>
    public static string Line(string text) => Written(text, keepsLines: false);

    /// <summary>As many lines as the text has.</summary>
    public static string Lines(string text) => Written(text, keepsLines: true);

    private static string Written(string text, bool keepsLines)
    {
        var written = new StringBuilder(text.Length);
        foreach (var letter in text.EnumerateRunes())
        {
            _ =
                letter.Value == '\n' && keepsLines ? written.Append('\n')
                : IsObeyed(letter) ? written.Append(CultureInfo.InvariantCulture, $"\\u{letter.Value:x4}")
                : written.Append(letter.ToString());
        }

        return written.ToString();
    }

    /// <summary>Joiners only shape letters, which some scripts and emoji need.</summary>
    private static bool IsObeyed(Rune letter) =>
        Rune.GetUnicodeCategory(letter)
            is UnicodeCategory.Control
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.Format
        && letter.Value is not (ZeroWidthNonJoiner or ZeroWidthJoiner);
}
