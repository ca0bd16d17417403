using System.Text.RegularExpressions;

namespace ValueLedger.Storage.Engines.Sqlite;

/// <summary>
/// How the planner of SQLite is told in which order to join and which index to use. It knows little of how many rows a condition leaves, and
/// walks through all entries of an organisation where it guesses wrong.
/// </summary>
internal static partial class SqliteHints
{
    /// <summary>The same SQL with the hints in SQLite's words.</summary>
    public static string Apply(string sql) => Index().Replace(JoinInOrder().Replace(sql, "CROSS JOIN"), "INDEXED BY ${name}");

    [GeneratedRegex(@"\bJOIN /\*\+ in order \*/")]
    private static partial Regex JoinInOrder();

    [GeneratedRegex(@"/\*\+ index (?<name>\w+) \*/")]
    private static partial Regex Index();
}
