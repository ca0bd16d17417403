using Dapper;
using Microsoft.Data.Sqlite;
using ValueLedger.Storage.Heads;

namespace ValueLedger.Storage.Backups;

/// <summary>
/// Copies a database that is served. The copy is read through a connection that can only read, in one transaction: the writer goes on
/// beside it, and the copy and its head file say the same.
/// </summary>
public static class LedgerBackup
{
    private static readonly SqlFile Sql = SqlFile.Load("Backups/Backups.sql");

    /// <summary>Whether anything is where the copy and its head file are to be.</summary>
    public static bool IsTaken(string path) => new[] { path, path + "-wal", HeadOf(path) }.Any(Path.Exists);

    /// <summary>Writes the copy, and beside it its head file; both are on the disk when it returns.</summary>
    /// <param name="database">The database that is served.</param>
    /// <param name="path">Absolute path of a file that does not exist.</param>
    /// <exception cref="IOException">It exists, or cannot be written.</exception>
    public static void Write(Database database, string path)
    {
        if (IsTaken(path))
        {
            throw new IOException($"{path} exists.");
        }

        var unfinished = path + ".part";
        try
        {
            var head = Copy(database, unfinished);
            DurableFile.Sync(unfinished);
            // The head file comes first: a copy without one would be refused, and a head file without a copy says what is missing.
            HeadFile.Begin(HeadOf(path), head);
            File.Move(unfinished, path, overwrite: false);
            DurableFile.SyncFolderOf(path);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    private static string HeadOf(string path) => path + ".head";

    private static HeadsAsKept Copy(Database database, string path)
    {
        File.Delete(path);
        PrivateFile.Prepare(path);
        var source = database.BorrowReader();
        try
        {
            source.Execute(Sql["begin-copying"]);
            var heads = HeadCheck.Found(source);
            using var copy = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadWriteCreate, Pooling = false }.ToString());
            copy.Open();
            source.BackupDatabase(copy);
            return new HeadsAsKept(HeadCheck.IdentityOf(source)!.Value, database.Head.AnsweredUpTo, heads);
        }
        catch (SqliteException failure)
        {
            throw new IOException($"{path} cannot be written: {failure.Message}", failure);
        }
        finally
        {
            source.Execute("ROLLBACK");
            database.GiveBack(source);
        }
    }
}
