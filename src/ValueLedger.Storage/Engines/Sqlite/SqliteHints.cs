using System.Text.RegularExpressions;

namespace ValueLedger.Storage.Engines.Sqlite;

/// <summary>
/// Tells the planner of SQLite in which order to join and which index to use. It knows little about how many rows match a condition, and
/// where it guesses wrong it reads all entries of an organisation.
/// </summary>
internal static partial class SqliteHints
{
    /// <summary>The same SQL with the hints in SQLite's syntax.</summary>
    public static string Apply(string sql) =>
        sql.Contains("/*+", StringComparison.Ordinal)
            ? Index().Replace(JoinInOrder().Replace(sql, "CROSS JOIN"), "INDEXED BY ${name}")
            : sql;

    [GeneratedRegex(@"\bJOIN /\*\+ in order \*/")]
    private static partial Regex JoinInOrder();

    [GeneratedRegex(@"/\*\+ index (?<name>\w+) \*/")]
    private static partial Regex Index();
}
