using System.Globalization;
using System.Reflection;
using Dapper;
using Microsoft.Data.Sqlite;

namespace ValueLedger.Storage;

/// <summary>Brings a database file to the present shape, one numbered step at a time, each in a transaction of its own.</summary>
internal static class Migrator
{
    private const string Folder = "Migrations/";

    public static void BringUpToDate(SqliteConnection connection)
    {
        var applied = connection.ExecuteScalar<int>("PRAGMA user_version");
        var steps = Steps();
        if (applied > steps[^1].Number)
        {
            throw new InvalidOperationException($"The database was made by a later version of ValueLedger (step {applied}; this version knows {steps[^1].Number}).");
        }

        foreach (var (number, path) in steps.Where(step => step.Number > applied))
        {
            connection.Execute("BEGIN IMMEDIATE");
            connection.Execute(SqlFile.ReadText(path));
            connection.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {number}"));
            connection.Execute("COMMIT");
        }
    }

    private static List<(int Number, string Path)> Steps() =>
        [.. Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => (int.Parse(name[Folder.Length..].Split('_')[0], CultureInfo.InvariantCulture), name))];
}
