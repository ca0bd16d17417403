using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using Npgsql;

namespace ValueLedger.Storage.Engines.Postgres;

/// <summary>One statement with its parameters by position, as PostgreSQL counts them.</summary>
/// <param name="Text">What is sent.</param>
/// <param name="Names">The parameters' names in the order of their positions.</param>
/// <param name="Changes">The table that it changes; null when it gives rows.</param>
/// <param name="Rows">How several rows are added at once; null when it is not a statement that adds one row.</param>
internal sealed partial record PostgresStatement(string Text, IReadOnlyList<string> Names, string? Changes, PostgresRowsInsert? Rows)
{
    private static readonly ConcurrentDictionary<string, PostgresStatement> Known = new(StringComparer.Ordinal);

    private string? _forEach;

    public static PostgresStatement Of(string sql) => Known.GetOrAdd(sql, Parse);

    /// <summary>
    /// The same question asked about several: each parameter is an array, and the last column says which of them a row is about. OFFSET 0
    /// keeps PostgreSQL from planning it otherwise than the question about one.
    /// </summary>
    public string ForEach => _forEach ??= AskedForEach();

    /// <summary>Arrays as the columns p1, p2 and so on of a table.</summary>
    internal static string Arrays(int count, string name, string more = "")
    {
        var numbers = Enumerable.Range(1, count).ToList();
        var (arrays, columns) = (
            string.Join(", ", numbers.Select(number => $"${number}")),
            string.Join(", ", numbers.Select(number => $"p{number}"))
        );
        return $"unnest({arrays}) {name} ({columns}{more})";
    }

    /// <summary>The statement with what is bound to its parameters.</summary>
    public NpgsqlBatchCommand With(PostgresValue[] values)
    {
        var command = new NpgsqlBatchCommand(Text);
        foreach (var value in values)
        {
            command.Parameters.Add(new NpgsqlParameter { NpgsqlDbType = value.Type, Value = value.AsObject });
        }

        return command;
    }

    private string AskedForEach()
    {
        var asked = Arrays(Names.Count, "WITH ORDINALITY AS asked", ", place_of_the_question");
        var question = Position().Replace(Text, "asked.p$1");
        return $"SELECT answer.*, asked.place_of_the_question FROM {asked} CROSS JOIN LATERAL ({question} OFFSET 0) AS answer";
    }

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
        var changes = change.Success && !text.Contains("RETURNING", StringComparison.Ordinal) ? change.Groups["table"].Value : null;
        return new PostgresStatement(text, names, changes, changes is null ? null : PostgresRowsInsert.Of(text, names.Count));
    }

    [GeneratedRegex(@"--[^\n]*|/\*.*?\*/")]
    private static partial Regex Comment();

    [GeneratedRegex(@"\$(\d+)")]
    private static partial Regex Position();

    [GeneratedRegex(@"@(?<name>\w+)")]
    private static partial Regex Parameter();

    [GeneratedRegex(@"^(INSERT INTO|UPDATE|DELETE FROM)\s+(?<table>\w+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Change();
}

/// <summary>The same as an INSERT of one row, for many rows: each parameter is an array, with a member for each row.</summary>
/// <param name="Text">What is sent.</param>
/// <param name="Key">
/// Positions of the parameters that say which row is updated if it is there already; none where nothing is updated. PostgreSQL does not
/// update the same row twice in one statement.
/// </param>
internal sealed partial record PostgresRowsInsert(string Text, IReadOnlyList<int> Key)
{
    /// <param name="text">Its parameters are $1, $2 and so on.</param>
    /// <param name="parameters">How many it has.</param>
    public static PostgresRowsInsert? Of(string text, int parameters)
    {
        var match = OneRow().Match(text);
        if (!match.Success || parameters == 0)
        {
            return null;
        }

        var (columns, values) = (Split(match.Groups["columns"].Value), Split(match.Groups["values"].Value));
        var key = Split(match.Groups["key"].Value).Select(column => values[Array.IndexOf(columns, column)]).Where(value => value[0] == '$');
        var selected = string.Join(", ", values.Select(value => value.Replace("$", "p", StringComparison.Ordinal)));
        return new PostgresRowsInsert(
            $"{match.Groups["into"]} SELECT {selected} FROM {PostgresStatement.Arrays(parameters, "AS row_of")}{match.Groups["conflict"]}",
            [.. key.Select(value => int.Parse(value.AsSpan(1), CultureInfo.InvariantCulture) - 1)]
        );
    }

    private static string[] Split(string list) => list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex(
        """
            ^(?<into>INSERT\s+INTO\s+\w+\s*\((?<columns>[^()]*)\))\s*VALUES\s*\((?<values>[^()]*)\)
            (?<conflict>\s*ON\s+CONFLICT\s*(\([^()]*\)\s*)?DO\s+NOTHING|\s*ON\s+CONFLICT\s*\((?<key>[^()]*)\)\s*DO\s+UPDATE[^$]*)?$
            """,
        RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex OneRow();
}
