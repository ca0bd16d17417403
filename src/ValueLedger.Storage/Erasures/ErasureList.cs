using System.Globalization;
using System.Text;
using ValueLedger.Storage.Files;

namespace ValueLedger.Storage.Erasures;

/// <summary>
/// Every erasure, in a file beside the database. A copy of the database that is older than an erasure holds the text, but not the record of
/// its erasure; this file is kept when such a copy replaces the database.
/// </summary>
internal sealed class ErasureList(string path)
{
    /// <summary>What its name adds to the name of the database.</summary>
    public const string Ending = ".erasures";

    private readonly HashSet<Erasure> _listed = File.Exists(path) ? [.. File.ReadLines(path).Select(Erasure.Parse).OfType<Erasure>()] : [];

    public IReadOnlyCollection<Erasure> All => _listed;

    /// <summary>Adds what is not listed yet; it is on the disk when this returns.</summary>
    public void Add(IEnumerable<Erasure> erasures)
    {
        var fresh = erasures.Where(_listed.Add).Select(erasure => erasure.ToLine()).ToList();
        if (fresh.Count == 0)
        {
            return;
        }

        using var file = PrivateFile.Open(path, FileMode.OpenOrCreate, FileAccess.ReadWrite);
        // If a line was cut off, it is ended first, so that it does not spoil the next one.
        RandomAccess.Write(
            file.SafeFileHandle,
            Encoding.UTF8.GetBytes($"\n{string.Join('\n', fresh)}\n"),
            RandomAccess.GetLength(file.SafeFileHandle)
        );
        DurableFile.Sync(file.SafeFileHandle);
        DurableFile.SyncFolderOf(path);
    }
}

/// <summary>
/// What was erased: the texts of one record, or the attributes of one contributor, with or without all of the contributor's texts. Holds
/// none of the erased data.
/// </summary>
/// <param name="Organisation">Code of the organisation.</param>
/// <param name="Sequence">The record; null for a contributor.</param>
/// <param name="Name">Leaf hash that identifies the record again, or code of the contributor.</param>
/// <param name="WithTexts">Whether the contributor's texts were erased too.</param>
internal sealed record Erasure(string Organisation, long? Sequence, string Name, bool WithTexts = false)
{
    private const char Parting = '\t';
    private const string Texts = "texts";

    public string ToLine() =>
        string.Create(CultureInfo.InvariantCulture, $"{Organisation}{Parting}{(WithTexts ? Texts : $"{Sequence}")}{Parting}{Name}");

    /// <summary>In words.</summary>
    public string Told() =>
        Sequence is { } sequence
            ? string.Create(CultureInfo.InvariantCulture, $"{Organisation}: the text of record {sequence}")
            : $"{Organisation}: what was stated of the contributor '{Name}'";

    /// <summary>Null for a line that was not written completely.</summary>
    public static Erasure? Parse(string line)
    {
        var parts = line.Split(Parting);
        return parts.Length != 3 || parts[2].Length == 0 ? null
            : parts[1].Length == 0 ? new Erasure(parts[0], null, parts[2])
            : parts[1] == Texts ? new Erasure(parts[0], null, parts[2], WithTexts: true)
            : long.TryParse(parts[1], CultureInfo.InvariantCulture, out var sequence) ? new Erasure(parts[0], sequence, parts[2])
            : null;
    }
}
