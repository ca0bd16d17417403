using System.Globalization;
using System.Text;

namespace ValueLedger.Api.Statements.Forms.Page;

/// <summary>Quotes a text for a style sheet so that it can only be read as a string.</summary>
internal static class CssText
{
    /// <summary>In quotes; every character that is not an ASCII letter or digit is escaped (CSS Syntax, section 4.3.7).</summary>
    public static string Quote(string words)
    {
        var quoted = new StringBuilder("\"");
        foreach (var rune in words.EnumerateRunes())
        {
            quoted.Append(
                rune.IsAscii && Rune.IsLetterOrDigit(rune)
                    ? rune.ToString()
                    : $"\\{rune.Value.ToString("x", CultureInfo.InvariantCulture)} "
            );
        }

        return quoted.Append('"').ToString();
    }
}
