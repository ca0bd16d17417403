using Microsoft.Data.Sqlite;
using ValueLedger.Storage.Files;

namespace ValueLedger.Storage.Engines.Sqlite.Backups;

/// <summary>
/// Copies a database while it is served. One transaction on a read-only connection reads the copy: the writer can continue meanwhile, and
/// the copy agrees with what is written beside it.
/// </summary>
internal static class SqliteBackup
{
    /// <summary>Whether there is already something at the place of the copy or of its files.</summary>
    public static bool IsTaken(string path) => new[] { path, path + SqliteFiles.WriteAheadLog, path + ".head" }.Any(Path.Exists);

    public static void Write<T>(
        SqliteLedgerConnection source,
        string path,
        Func<ILedgerConnection, T> describe,
        Action<string, T> writeBeside
    )
    {
        if (IsTaken(path))
        {
            throw new IOException($"{path} exists.");
        }

        var unfinished = path + ".part";
        try
        {
            var described = Copy(source, unfinished, describe);
            DurableFile.Sync(unfinished);
            // The head file comes first: a copy without one would be refused, while a head file without a copy says what is missing.
            writeBeside(path, described);
            File.Move(unfinished, path, overwrite: false);
            DurableFile.SyncFolderOf(path);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    private static T Copy<T>(SqliteLedgerConnection source, string path, Func<ILedgerConnection, T> describe)
    {
        File.Delete(path);
        SqliteFiles.Prepare(path);
        source.BeginReading();
        try
        {
            var described = describe(source);
            using var copy = SqliteLedgerConnection.Open(path, SqliteOpenMode.ReadWriteCreate);
            source.BackupDatabase(copy);
            return described;
        }
        catch (SqliteException failure)
        {
            throw new IOException($"{path} cannot be written: {failure.Message}", failure);
        }
        finally
        {
            source.Rollback();
        }
    }
}
