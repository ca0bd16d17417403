using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ValueLedger.Storage.Engines.Postgres;

/// <summary>One statement with its parameters by position, as PostgreSQL counts them.</summary>
/// <param name="Text">What is sent.</param>
/// <param name="Names">The parameters' names in the order of their positions.</param>
/// <param name="Changes">The table that it changes; null when it gives rows.</param>
internal sealed partial record PostgresStatement(string Text, IReadOnlyList<string> Names, string? Changes)
{
    private static readonly ConcurrentDictionary<string, PostgresStatement> Known = new(StringComparer.Ordinal);

    public static PostgresStatement Of(string sql) => Known.GetOrAdd(sql, Parse);

    private static PostgresStatement Parse(string sql)
    {
        var names = new List<string>();
        var text = Parameter()
            .Replace(
                Comment().Replace(sql, ""),
                match =>
                {
                    var name = match.Groups["name"].Value;
                    var index = names.IndexOf(name);
                    if (index < 0)
                    {
                        names.Add(name);
                        index = names.Count - 1;
                    }

                    return string.Create(CultureInfo.InvariantCulture, $"${index + 1}");
                }
            )
            .Trim();
        var change = Change().Match(text);
        return new PostgresStatement(
            text,
            names,
            change.Success && !text.Contains("RETURNING", StringComparison.Ordinal) ? change.Groups["table"].Value : null
        );
    }

    [GeneratedRegex(@"--[^\n]*|/\*.*?\*/")]
    private static partial Regex Comment();

    [GeneratedRegex(@"@(?<name>\w+)")]
    private static partial Regex Parameter();

    [GeneratedRegex(@"^(INSERT INTO|UPDATE|DELETE FROM)\s+(?<table>\w+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Change();
}
