using System.Collections.Concurrent;

namespace ValueLedger.Storage.Engines.Postgres;

/// <summary>The blocks of SQL that PostgreSQL is told in other words.</summary>
internal static class PostgresSql
{
    private static readonly ConcurrentDictionary<string, string> OtherWords = new(StringComparer.Ordinal);

    public static void Say(string sql, string inOtherWords) => OtherWords[sql] = inOtherWords;

    public static string Of(string sql) => OtherWords.GetValueOrDefault(sql, sql);

    /// <summary>
    /// PostgreSQL knows no text with a zero character. None is ever recorded, so whoever looks for one looks for what is not there.
    /// </summary>
    public static string Text(string value) => value.Replace('\0', '\uFFFF');
}
