using System.Globalization;
using NodaTime;
using ValueLedger.Storage.Imports;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Api.Imports;

/// <summary>The folder beside the database in which the files of imports lie: the rows while they run, what was wrong with them for thirty days after.</summary>
internal sealed class ImportFolder(Database database)
{
    private const string AnswerFact = "answer";

    private static readonly Duration Kept = Duration.FromDays(30);

    private readonly string _path = StagedImport.FolderOf(database.Place);

    public string PathOf(int organisation, Guid id) => StagedImport.PathOf(database.Place, organisation, id);

    /// <summary>Imports of an organisation, the latest first.</summary>
    public IEnumerable<Guid> Of(int organisation)
    {
        var prefix = string.Create(CultureInfo.InvariantCulture, $"{organisation}-");
        return Files($"{prefix}*{StagedImport.Ending}")
            .Select(file => Path.GetFileNameWithoutExtension(file)[prefix.Length..])
            .OrderDescending(StringComparer.Ordinal)
            .Select(Guid.Parse);
    }

    /// <summary>Every file, as organisation and identity.</summary>
    public IEnumerable<(int Organisation, Guid Id)> All() =>
        Files($"*{StagedImport.Ending}")
            .Select(file => Path.GetFileNameWithoutExtension(file).Split('-', 2))
            .Select(parts => (int.Parse(parts[0], CultureInfo.InvariantCulture), Guid.Parse(parts[1])));

    /// <summary>How much room the files of an organisation take on the disk.</summary>
    public long BytesOf(int organisation) => Files(string.Create(CultureInfo.InvariantCulture, $"{organisation}-*")).Sum(StagedImport.BytesOf);

    /// <summary>What came of an import; null while nothing did, or where there is none.</summary>
    public ImportAnswer? Answer(int organisation, Guid id)
    {
        using var staged = StagedImport.Open(PathOf(organisation, id));
        return staged?.Get<ImportAnswer>(AnswerFact);
    }

    /// <summary>Keeps what came of an import, and forgets its rows.</summary>
    public static void Keep(StagedImport staged, ImportAnswer answer)
    {
        staged.Set(AnswerFact, answer);
        staged.ForgetRows();
    }

    /// <summary>Deletes the rejected rows of an import that is over, and whatever its problems repeat of them.</summary>
    public void ForgetRejected(int organisation, Guid id, Instant now)
    {
        using var staged = StagedImport.Open(PathOf(organisation, id));
        if (staged?.Get<ImportAnswer>(AnswerFact) is { RejectedDeletedAt: null } answer)
        {
            staged.Set(AnswerFact, answer with { RejectedDeletedAt = now, Problems = [.. answer.Problems.Select(problem => problem with { Found = null, Expected = ImportAttestation.Deleted })] });
            staged.ForgetRejected();
        }
    }

    /// <summary>Deletes what is older than it is kept for.</summary>
    public void ForgetOld(Instant now)
    {
        // An import was over when it began at the earliest, so that most need not be opened.
        foreach (var (organisation, id) in All().Where(import => BeganAt(import.Id) + Kept < now).ToList())
        {
            if (Answer(organisation, id)?.EndedAt + Kept < now)
            {
                Delete(organisation, id);
            }
        }
    }

    public void Delete(int organisation, Guid id) => StagedImport.Delete(PathOf(organisation, id));

    /// <summary>A UUID of version 7 begins with its moment, in milliseconds.</summary>
    private static Instant BeganAt(Guid id)
    {
        Span<byte> bytes = stackalloc byte[16];
        id.TryWriteBytes(bytes, bigEndian: true, out _);
        return Instant.FromUnixTimeMilliseconds(System.Buffers.Binary.BinaryPrimitives.ReadInt64BigEndian(bytes) >>> 16);
    }

    private string[] Files(string pattern) => Directory.Exists(_path) ? Directory.GetFiles(_path, pattern) : [];
}
