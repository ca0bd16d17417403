using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;

namespace ValueLedger.Storage.Engines.Sqlite;

/// <summary>
/// The form in which a database's records were written. When this build writes another canonical form, it can neither verify the log nor
/// continue it, so it leaves the database alone.
/// </summary>
internal static class DatabaseFormat
{
    /// <summary>Goes up by one whenever the canonical form of any record changes, or what a record attests.</summary>
    public const int Number = 3;

    /// <summary>"VL" in the upper half of the header's application id; the format number is in the lower half.</summary>
    private const int Application = 0x564C;

    private const int Mark = (Application << 16) | Number;

    /// <summary>Says in the header of the file that its records are in the form of this build.</summary>
    public static void Set(SqliteConnection connection)
    {
        if (connection.ExecuteScalar<int>("PRAGMA application_id") != Mark)
        {
            connection.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {Mark}"));
        }
    }

    /// <exception cref="DatabaseIsOfAnotherBuildException">The file holds something that this build cannot continue.</exception>
    public static void Check(SqliteConnection connection, string filePath)
    {
        if (RefusalOf(connection, filePath) is { } refusal)
        {
            throw new DatabaseIsOfAnotherBuildException(refusal);
        }
    }

    private static string? RefusalOf(SqliteConnection connection, string filePath)
    {
        var mark = connection.ExecuteScalar<int>("PRAGMA application_id");
        var (application, format) = (mark >> 16, mark & 0xFFFF);
        var (steps, isLedger) = (connection.ExecuteScalar<int>("PRAGMA user_version"), Has(connection, "organisation"));
        return application switch
        {
            Application when format == Number => null,
            Application when format > Number =>
                $"{filePath} was begun by a later build of ValueLedger, which writes records in another form; use that build, or a later one.",
            not Application when mark != 0 => NoLedger(filePath),
            _ when isLedger && steps > 0 && IsEmpty(connection) => null,
            _ when isLedger =>
                $"{filePath} was begun by an earlier build of ValueLedger, which wrote records in another form: go on with the build that began it, or name another file in the setting Ledger:Database and begin a new ledger there with this one. Nothing was changed.",
            0 when steps == 0 && HasNothing(connection) => null,
            _ => NoLedger(filePath),
        };
    }

    private static string NoLedger(string filePath) =>
        $"{filePath} is a database, but not a ledger of ValueLedger; name another file in the setting Ledger:Database. Nothing was changed.";

    private static bool Has(SqliteConnection connection, string table) =>
        connection.ExecuteScalar<bool>("SELECT EXISTS (SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = @table)", new { table });

    private static bool HasNothing(SqliteConnection connection) => connection.ExecuteScalar<int>("SELECT count(*) FROM sqlite_schema") == 0;

    private static bool IsEmpty(SqliteConnection connection) =>
        !connection.ExecuteScalar<bool>("SELECT EXISTS (SELECT 1 FROM organisation)");
}
