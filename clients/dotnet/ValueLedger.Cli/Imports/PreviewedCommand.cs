using System.Text;
using System.Text.RegularExpressions;
using ValueLedger.Cli.Printing;

namespace ValueLedger.Cli.Imports;

/// <summary>Writes the query of a preview as a command that a shell runs as it is.</summary>
internal static partial class PreviewedCommand
{
    private static readonly string[] Lists = ["map", "ignore", "set"];

    public static string Of(string path, string? statedFormat, string query)
    {
        // A name that begins with a hyphen would be taken for an option.
        var file = path.StartsWith('-') ? $"./{path}" : path;
        var words = new List<string> { "valueledger", "import", Quoted(file) };
        if (statedFormat is not null)
        {
            words.Add($"--format={Quoted(statedFormat)}");
        }

        foreach (var parameter in query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = parameter.IndexOf('=', StringComparison.Ordinal);
            var name = parameter[..equals];
            var value = Uri.UnescapeDataString(parameter[(equals + 1)..]);
            words.AddRange(
                name == "titles" ? ["--titles"]
                : Lists.Contains(name) ? Parts(value).Select(part => $"{NameOf(name)}={Quoted(part)}")
                : [$"{NameOf(name)}={Quoted(value)}"]
            );
        }

        return string.Join(' ', words);
    }

    /// <summary>The option that a parameter of the API is.</summary>
    public static string NameOf(string parameter) => "--" + Capital().Replace(parameter, letter => "-" + letter.Value.ToLowerInvariant());

    /// <summary>The parts of a list, which is written like a row of CSV.</summary>
    private static IEnumerable<string> Parts(string list) =>
        Part()
            .Matches(list)
            .Select(part =>
                part.Groups["quoted"].Success
                    ? part.Groups["quoted"].Value.Replace("\"\"", "\"", StringComparison.Ordinal)
                    : part.Groups["plain"].Value
            );

    /// <summary>As the shell of the computer needs it: PowerShell on Windows, and elsewhere one like bash.</summary>
    private static string Quoted(string word) =>
        Plain().IsMatch(word) ? word
        : OperatingSystem.IsWindows() ? $"'{Visible.Line(word).Replace("'", "''", StringComparison.Ordinal)}'"
        : Visible.Line(word) != word ? $"$'{Escaped(word)}'"
        : $"'{word.Replace("'", @"'\''", StringComparison.Ordinal)}'";

    /// <summary>Control characters are written out, so that a terminal does not obey them when the command is printed.</summary>
    private static string Escaped(string word)
    {
        var escaped = new StringBuilder();
        foreach (var letter in word.EnumerateRunes())
        {
            var text = letter.ToString();
            escaped.Append(
                text is "'" or "\\" ? "\\" + text
                : Visible.Line(text) == text ? text
                : string.Concat(Encoding.UTF8.GetBytes(text).Select(part => $"\\x{part:x2}"))
            );
        }

        return escaped.ToString();
    }

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capital();

    [GeneratedRegex(@"\A[A-Za-z0-9_./:+-][A-Za-z0-9_./:+=-]*\z")]
    private static partial Regex Plain();

    [GeneratedRegex("(?:^|,)(?:\"(?<quoted>(?:[^\"]|\"\")*)\"|(?<plain>[^,]*))")]
    private static partial Regex Part();
}
