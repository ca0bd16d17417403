using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ValueLedger.Cli.Packs;
using ValueLedger.Core.AuditPacks;
using ValueLedger.Core.Wire;
using ValueLedger.Proofs;

namespace ValueLedger.Api.Tests.AuditPacks;

/// <summary>A copy of a pack in which somebody changes files.</summary>
internal sealed class PackEditor(byte[] pack)
{
    public Dictionary<string, byte[]> Files { get; } = Read(pack);

    public string Text(string name) => Encoding.UTF8.GetString(Files[name]);

    public void Put(string name, string text) => Files[name] = Encoding.UTF8.GetBytes(text);

    public void Replace(string name, string old, string other)
    {
        Assert.Contains(old, Text(name), StringComparison.Ordinal);
        Put(name, Text(name).Replace(old, other, StringComparison.Ordinal));
    }

    /// <summary>Lists the files as they are now, without a signature that holds.</summary>
    public void List()
    {
        var manifest = JsonSerializer.Deserialize<AuditPackManifest>(Files[AuditPack.Manifest], WireJson.Options)!;
        var files = Files
            .Where(file => file.Key is not (AuditPack.Manifest or AuditPack.Signature))
            .Select(file => new PackedFile(file.Key, file.Value.Length, Convert.ToHexStringLower(SHA256.HashData(file.Value))));
        Files[AuditPack.Manifest] = JsonSerializer.SerializeToUtf8Bytes(
            manifest with
            {
                Files = [.. files],
                Log = manifest.Log with { Records = Text(AuditPack.Records).Count(letter => letter == '\n') },
            },
            WireJson.Options
        );
    }

    /// <summary>Lists and signs the files as they are now, as somebody can who has the key of the log.</summary>
    public void Sign(SigningKey key)
    {
        List();
        var origin = Text(AuditPack.Checkpoint).Split('\n')[0];
        var signed = AuditPack.SignedText(origin, Convert.ToHexStringLower(SHA256.HashData(Files[AuditPack.Manifest])));
        Put(AuditPack.Signature, key.Sign(AuditPack.Signer, signed).ToString());
    }

    public void Save(string path)
    {
        using var file = File.Create(path);
        using var archive = new ZipArchive(file, ZipArchiveMode.Create);
        foreach (var (name, content) in Files)
        {
            using var entry = archive.CreateEntry(name).Open();
            entry.Write(content);
        }
    }

    /// <summary>What the command line tool says of it; null when everything holds.</summary>
    public string? Fault(PackTrust? trust = null)
    {
        var path = Path.GetTempFileName();
        try
        {
            Save(path);
            return FaultOf(path, trust, out _);
        }
        finally
        {
            File.Delete(path);
        }
    }

    /// <summary>The same for a file.</summary>
    public static string? FaultOf(string path, PackTrust? trust, out PackVerification? verification)
    {
        verification = null;
        try
        {
            using var opened = PackArchive.Open(path);
            verification = new PackVerification(opened, trust ?? new PackTrust(null, [], null));
            verification.Run(CancellationToken.None);
            return null;
        }
        catch (PackDoesNotHoldException fault)
        {
            return $"{fault.Check}: {fault.Message}";
        }
    }

    private static Dictionary<string, byte[]> Read(byte[] pack)
    {
        using var archive = new ZipArchive(new MemoryStream(pack), ZipArchiveMode.Read);
        return archive.Entries.ToDictionary(
            entry => entry.FullName,
            entry =>
            {
                using var file = entry.Open();
                using var copy = new MemoryStream();
                file.CopyTo(copy);
                return copy.ToArray();
            }
        );
    }
}
