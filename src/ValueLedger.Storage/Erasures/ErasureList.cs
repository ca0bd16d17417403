using System.Text;
using ValueLedger.Storage.Files;

namespace ValueLedger.Storage.Erasures;

/// <summary>
/// Every erasure, in a file beside the database. A copy of the database that is older than an erasure holds the text and not the record of
/// its erasure; this file outlives the exchange of the one for the other.
/// </summary>
internal sealed class ErasureList(string path)
{
    /// <summary>What its name has after that of the database.</summary>
    public const string Ending = ".erasures";

    private readonly HashSet<Erasure> _listed = File.Exists(path) ? [.. File.ReadLines(path).Select(Erasure.Parse).OfType<Erasure>()] : [];

    public IReadOnlyCollection<Erasure> All => _listed;

    /// <summary>Lists what is not listed yet; it is on the disk when this returns.</summary>
    public void Add(IEnumerable<Erasure> erasures)
    {
        var fresh = erasures.Where(_listed.Add).Select(erasure => erasure.ToLine()).ToList();
        if (fresh.Count == 0)
        {
            return;
        }

        using var file = PrivateFile.Open(path, FileMode.OpenOrCreate, FileAccess.ReadWrite);
        // A line that was cut off is ended first, so that it spoils no other.
        RandomAccess.Write(file.SafeFileHandle, Encoding.UTF8.GetBytes($"\n{string.Join('\n', fresh)}\n"), RandomAccess.GetLength(file.SafeFileHandle));
        DurableFile.Sync(file.SafeFileHandle);
        DurableFile.SyncFolderOf(path);
    }
}
