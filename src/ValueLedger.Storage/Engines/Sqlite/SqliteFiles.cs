using ValueLedger.Storage.Files;

namespace ValueLedger.Storage.Engines.Sqlite;

/// <summary>A database file and the files that SQLite keeps beside it. SQLite gives these the same permissions as the database.</summary>
internal static class SqliteFiles
{
    public const string WriteAheadLog = "-wal";

    private static readonly string[] Beside = [WriteAheadLog, "-shm", "-journal", ".head", ".erasures"];

    /// <summary>
    /// Makes sure that a file that SQLite is about to open exists, and that only its owner can use it and the files beside it.
    /// </summary>
    public static void Prepare(string path)
    {
        PrivateFile.Open(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete).Dispose();
        foreach (var beside in Beside.Select(ending => path + ending).Where(File.Exists))
        {
            PrivateFile.Close(beside);
        }
    }

    /// <summary>Deletes a database and the files that a stopped process may have left beside it.</summary>
    public static void Delete(string path)
    {
        foreach (var ending in new[] { "", WriteAheadLog, "-shm" })
        {
            File.Delete(path + ending);
        }
    }
}
