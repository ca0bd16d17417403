using System.Globalization;
using NodaTime;
using ValueLedger.Storage.Imports;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Api.Imports;

/// <summary>
/// The folder beside the database that holds the files of imports: the rows while an import runs, and its problems for thirty days
/// afterwards. Where several servers serve the ledger, the database keeps the files of imports that are over.
/// </summary>
internal sealed class ImportFolder(Database database, SharedImports shared)
{
    private static readonly Duration Kept = Duration.FromDays(30);

    private readonly string _path = StagedImport.FolderOf(database.Place);

    public string PathOf(int organisation, Guid id) => StagedImport.PathOf(database.Place, organisation, id);

    /// <summary>Imports of an organisation, the latest first.</summary>
    public IEnumerable<Guid> Of(int organisation)
    {
        if (shared.AreUsed)
        {
            return shared.Of(organisation);
        }

        var prefix = string.Create(CultureInfo.InvariantCulture, $"{organisation}-");
        return Files($"{prefix}*{StagedImport.Ending}")
            .Select(file => Path.GetFileNameWithoutExtension(file)[prefix.Length..])
            .OrderDescending(StringComparer.Ordinal)
            .Select(Guid.Parse);
    }

    /// <summary>Every file, as organisation and import id.</summary>
    public IEnumerable<(int Organisation, Guid Id)> All() =>
        Files($"*{StagedImport.Ending}")
            .Select(file => Path.GetFileNameWithoutExtension(file).Split('-', 2))
            .Select(parts => (int.Parse(parts[0], CultureInfo.InvariantCulture), Guid.Parse(parts[1])));

    /// <summary>The disk space that the files of an organisation take up.</summary>
    public long BytesOf(int organisation) =>
        Files(string.Create(CultureInfo.InvariantCulture, $"{organisation}-*")).Sum(StagedImport.BytesOf)
        + (shared.AreUsed ? shared.BytesOf(organisation) : 0);

    /// <summary>Whether this server has the file.</summary>
    public bool Has(int organisation, Guid id) => File.Exists(PathOf(organisation, id));

    /// <summary>
    /// The result of an import; null while it has none, or if there is no such import. Of an import that another server runs, it is what
    /// that server said last.
    /// </summary>
    public ImportAnswer? Answer(int organisation, Guid id)
    {
        if (shared.AreUsed && shared.Answer(organisation, id) is { } text)
        {
            return ImportFacts.Answer(text);
        }

        using var staged = StagedImport.Open(PathOf(organisation, id));
        return staged?.Get<ImportAnswer>(StagedImport.ResultFact);
    }

    /// <summary>The file of an import that is over, for as long as it is read.</summary>
    public ImportFile Open(int organisation, Guid id)
    {
        var copy = PathOf(organisation, Guid.NewGuid());
        return shared.AreUsed && shared.Fetch(organisation, id, copy)
            ? new ImportFile(copy, IsCopy: true)
            : new ImportFile(PathOf(organisation, id), IsCopy: false);
    }

    /// <summary>Where several servers serve the ledger, lets the database keep the file of an import that is over.</summary>
    public async Task HandOverAsync(int organisation, Guid id, ImportAnswer answer)
    {
        if (shared.AreUsed)
        {
            await shared.EndAsync(organisation, id, answer.EndedAt!.Value, ImportFacts.Text(answer), PathOf(organisation, id));
            Delete(organisation, id);
        }
    }

    /// <summary>Keeps the result of an import, and deletes its rows.</summary>
    public static void Keep(StagedImport staged, ImportAnswer answer)
    {
        staged.Set(StagedImport.ResultFact, answer);
        staged.ForgetRows();
    }

    /// <summary>Deletes the rejected rows of an import that is over, and the parts of them quoted in its problems.</summary>
    public async Task ForgetRejectedAsync(int organisation, Guid id, Instant now)
    {
        using var file = Open(organisation, id);
        if (ForgetRejected(file.Path, now) is { } answer && shared.AreUsed)
        {
            await shared.ReplaceAsync(organisation, id, ImportFacts.Text(answer), file.Path);
        }
    }

    private static ImportAnswer? ForgetRejected(string path, Instant now)
    {
        using var staged = StagedImport.Open(path);
        if (staged?.Get<ImportAnswer>(StagedImport.ResultFact) is not { RejectedDeletedAt: null } answer)
        {
            return null;
        }

        answer = answer with
        {
            RejectedDeletedAt = now,
            Problems = [.. answer.Problems.Select(problem => problem with { Found = null, Expected = ImportAttestation.Deleted })],
        };
        staged.Set(StagedImport.ResultFact, answer);
        staged.ForgetRejected();
        return answer;
    }

    /// <summary>Deletes files that have been kept for their full time.</summary>
    public async Task ForgetOldAsync(Instant now)
    {
        foreach (var (organisation, id) in shared.AreUsed ? shared.EndedBefore(now - Kept) : [])
        {
            await shared.ForgetAsync(organisation, id);
        }

        // An import cannot have ended before it began, so most files need not be opened.
        foreach (var (organisation, id) in All().Where(import => BeganAt(import.Id) + Kept < now).ToList())
        {
            if (Answer(organisation, id)?.EndedAt + Kept < now)
            {
                Delete(organisation, id);
            }
        }
    }

    /// <summary>Deletes workbooks that were being read when the server stopped.</summary>
    public void DeleteSent() => SentFile.DeleteAll(_path);

    /// <summary>Deletes the file, and any files that a stop of the server may have left beside it.</summary>
    public void Delete(int organisation, Guid id) => StagedImport.Delete(PathOf(organisation, id));

    /// <summary>A UUID of version 7 begins with the time of its creation, in milliseconds.</summary>
    private static Instant BeganAt(Guid id)
    {
        Span<byte> bytes = stackalloc byte[16];
        id.TryWriteBytes(bytes, bigEndian: true, out _);
        return Instant.FromUnixTimeMilliseconds(System.Buffers.Binary.BinaryPrimitives.ReadInt64BigEndian(bytes) >>> 16);
    }

    private string[] Files(string pattern) => Directory.Exists(_path) ? Directory.GetFiles(_path, pattern) : [];
}

/// <summary>The file of an import while it is read; a copy of it is gone afterwards.</summary>
internal sealed record ImportFile(string Path, bool IsCopy) : IDisposable
{
    public void Dispose()
    {
        if (IsCopy)
        {
            StagedImport.Delete(Path);
        }
    }
}
