using System.Globalization;
using System.Reflection;
using Dapper;
using Microsoft.Data.Sqlite;

namespace ValueLedger.Storage.Engines.Sqlite;

/// <summary>Brings a database file up to date, one numbered step at a time, each in its own transaction.</summary>
internal static class Migrator
{
    private const string Folder = "Engines/Sqlite/Migrations/";

    /// <summary>The number of the last step.</summary>
    public static int Last => Steps()[^1].Number;

    /// <summary>For those who only read.</summary>
    /// <exception cref="DatabaseIsOfAnotherBuildException">Some steps have not been made yet.</exception>
    public static void CheckIsUpToDate(SqliteConnection connection, string filePath)
    {
        if (connection.ExecuteScalar<int>("PRAGMA user_version") is var applied && applied != Last)
        {
            throw new DatabaseIsOfAnotherBuildException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{filePath} says that it is at step {applied}; this build makes {Last}. Bring it up to date with the command 'migrate' first."
                )
            );
        }
    }

    /// <exception cref="DatabaseIsOfAnotherBuildException">
    /// A later build made the last steps, or the file is not what the next step begins with.
    /// </exception>
    public static void BringUpToDate(SqliteConnection connection, string filePath)
    {
        var applied = connection.ExecuteScalar<int>("PRAGMA user_version");
        if (applied > Last)
        {
            throw new DatabaseIsOfAnotherBuildException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{filePath} was brought up to date by a later build of ValueLedger (step {applied}; this one knows {Last}); use that build, or a later one."
                )
            );
        }

        foreach (var (number, path) in Steps().Where(step => step.Number > applied))
        {
            connection.Execute("BEGIN IMMEDIATE");
            try
            {
                connection.Execute(SqlFile.ReadText(path));
            }
            catch (SqliteException misfit) when (misfit.SqliteErrorCode == SQLitePCL.raw.SQLITE_ERROR)
            {
                connection.Execute("ROLLBACK");
                throw new DatabaseIsOfAnotherBuildException(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{filePath} says that step {number} is still to be made, but what is there is not what that step begins with ({misfit.Message}); bring back a copy of the file."
                    )
                );
            }

            connection.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {number}"));
            connection.Execute("COMMIT");
        }

        DatabaseFormat.Set(connection);
    }

    private static List<(int Number, string Path)> Steps() =>
        [
            .. Assembly
                .GetExecutingAssembly()
                .GetManifestResourceNames()
                .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(name => (int.Parse(name[Folder.Length..].Split('_')[0], CultureInfo.InvariantCulture), name)),
        ];
}
