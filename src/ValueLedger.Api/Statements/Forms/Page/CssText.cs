using System.Globalization;
using System.Text;

namespace ValueLedger.Api.Statements.Forms.Page;

/// <summary>Puts somebody's words into a style sheet as a string that can be nothing else.</summary>
internal static class CssText
{
    /// <summary>In its quotes; whatever is neither letter nor digit of ASCII is an escape (CSS Syntax, section 4.3.7).</summary>
    public static string Quote(string words)
    {
        var quoted = new StringBuilder("\"");
        foreach (var rune in words.EnumerateRunes())
        {
            quoted.Append(rune.IsAscii && Rune.IsLetterOrDigit(rune) ? rune.ToString() : $"\\{rune.Value.ToString("x", CultureInfo.InvariantCulture)} ");
        }

        return quoted.Append('"').ToString();
    }
}
