using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ValueLedger.Core.AuditPacks;
using ValueLedger.Core.Wire;
using ValueLedger.Proofs;

namespace ValueLedger.Cli.Packs;

/// <summary>The files of a pack. Whoever made it may have put anything into it, so nothing is read that is longer than it may be.</summary>
internal sealed class PackArchive : IDisposable
{
    public const string Check = "files";

    private const int LongestText = 64 << 20;

    private readonly ZipArchive _archive;
    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.Ordinal);

    private PackArchive(ZipArchive archive) => _archive = archive;

    public AuditPackManifest Manifest { get; private set; } = null!;

    public byte[] ManifestBytes { get; private set; } = [];

    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="PackDoesNotHoldException">It is not a pack, or not a whole one.</exception>
    public static PackArchive Open(string path)
    {
        PackArchive? pack = null;
        try
        {
            pack = new PackArchive(ZipFile.OpenRead(path));
            pack.Read();
            return pack;
        }
        catch (Exception damaged) when (PackVerification.IsOfTheContent(damaged))
        {
            pack?.Dispose();
            throw new PackDoesNotHoldException(Check, "The file is not a whole audit pack: it is damaged, cut off or something else.");
        }
        catch
        {
            pack?.Dispose();
            throw;
        }
    }

    public byte[] Bytes(string name)
    {
        using var file = Stream(name);
        using var copy = new MemoryStream();
        var buffer = new byte[1 << 16];
        int read;
        while ((read = file.Read(buffer)) > 0)
        {
            copy.Write(buffer, 0, read);
            if (copy.Length > LongestText)
            {
                throw new PackDoesNotHoldException(Check, $"{name} is longer than it can be.");
            }
        }

        return copy.ToArray();
    }

    public string Text(string name) => Encoding.UTF8.GetString(Bytes(name));

    public T Json<T>(string name) => JsonSerializer.Deserialize<T>(Bytes(name), WireJson.Options) ?? throw new JsonException();

    public IEnumerable<string> Lines(string name)
    {
        using var file = new StreamReader(Stream(name));
        foreach (var line in BoundedLines.Of(file, name))
        {
            yield return line;
        }
    }

    /// <summary>The hashes of a file, one in a line.</summary>
    public List<Hash32> Hashes(string name) =>
        [
            .. Lines(name)
                .Select(line =>
                    Hash32.TryParse(line, out var hash)
                        ? hash
                        : throw new PackDoesNotHoldException(Check, $"{name} has a line that is not a hash.")
                ),
        ];

    /// <summary>Every file must be listed with its hash, and every listed file must be there.</summary>
    public void CheckHashes()
    {
        string[] unlisted = [AuditPack.Manifest, AuditPack.Signature];
        var listed = Manifest.Files.Select(file => file.Name).ToHashSet(StringComparer.Ordinal);
        var extra = _entries.Keys.Except(listed).Except(unlisted).FirstOrDefault();
        if (extra is not null)
        {
            throw new PackDoesNotHoldException(Check, $"{extra} is not in the manifest: somebody added it.");
        }

        if (AuditPack.Files.Except(listed).FirstOrDefault() is { } missing)
        {
            throw new PackDoesNotHoldException(Check, $"{missing} is missing.");
        }

        foreach (var file in Manifest.Files)
        {
            if (Sha256(file) != file.Sha256)
            {
                throw new PackDoesNotHoldException(Check, $"{file.Name} is not the file that the manifest lists: its hash is another.");
            }
        }
    }

    public void Dispose() => _archive.Dispose();

    private void Read()
    {
        foreach (var entry in _archive.Entries)
        {
            if (!_entries.TryAdd(entry.FullName, entry))
            {
                throw new PackDoesNotHoldException(Check, $"The pack has two files with the name {entry.FullName}.");
            }
        }

        ManifestBytes = Bytes(AuditPack.Manifest);
        var form = JsonSerializer.Deserialize<FormOnly>(ManifestBytes, WireJson.Drafts)?.Form;
        if (form != AuditPack.Form)
        {
            throw new PackDoesNotHoldException(Check, $"The pack has the form '{form}', and this program knows '{AuditPack.Form}'.");
        }

        Manifest = JsonSerializer.Deserialize<AuditPackManifest>(ManifestBytes, WireJson.Options)!;
    }

    private string Sha256(PackedFile listed)
    {
        using var file = Stream(listed.Name);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var (buffer, left) = (new byte[1 << 16], listed.Bytes);
        int read;
        while ((read = file.Read(buffer)) > 0)
        {
            left -= read;
            if (left < 0)
            {
                break;
            }

            hash.AppendData(buffer, 0, read);
        }

        return left == 0
            ? Convert.ToHexStringLower(hash.GetCurrentHash())
            : throw new PackDoesNotHoldException(Check, $"{listed.Name} is not as long as the manifest says.");
    }

    private Stream Stream(string name) =>
        _entries.TryGetValue(name, out var entry) ? entry.Open() : throw new PackDoesNotHoldException(Check, $"{name} is missing.");

    private sealed record FormOnly(string? Form);
}
