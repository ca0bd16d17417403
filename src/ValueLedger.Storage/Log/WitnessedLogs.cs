using System.Text.Json;
using NodaTime;
using ValueLedger.Core.Wire;
using ValueLedger.Proofs;
using ValueLedger.Storage.Files;

namespace ValueLedger.Storage.Log;

/// <summary>
/// The last checkpoint of each log that this server has cosigned as a witness, in a file of its own: whoever puts an older copy of the
/// database in place does not make the witness forget.
/// </summary>
public sealed class WitnessedLogs
{
    /// <summary>What its name adds to the name of the database.</summary>
    public const string Ending = ".witnessed";

    /// <summary>The name under which it cosigns.</summary>
    public const string Name = "valueledger-witness";

    private readonly Lock _signing = new();
    private readonly string _path;
    private readonly SigningKeyFile _keys;
    private readonly IClock _clock;
    private readonly Dictionary<string, string> _last;
    private readonly ILookup<string, VerifierKey> _known;

    /// <exception cref="IOException">The file cannot be read, or has another content.</exception>
    public WitnessedLogs(string path, IReadOnlyList<VerifierKey> known, SigningKeyFile keys, IClock clock)
    {
        (_path, _keys, _clock) = (path, keys, clock);
        _known = known.ToLookup(key => key.Name);
        if (Directory.Exists(path))
        {
            throw new IOException($"{path} is a folder; it should be the file of checkpoints that this server witnessed.");
        }

        IsNew = !File.Exists(path);
        _last = IsNew ? [] : Read(path);
    }

    /// <summary>Whether there was no file when this process started.</summary>
    public bool IsNew { get; }

    /// <summary>Whether it is a witness of any log.</summary>
    public bool IsWitness => _known.Count > 0;

    /// <summary>The last checkpoint of a log, with its signatures; null for a log that it never cosigned.</summary>
    public string? Last(string origin)
    {
        lock (_signing)
        {
            return _last.GetValueOrDefault(origin);
        }
    }

    /// <summary>Cosigns a checkpoint that continues the last one.</summary>
    public Witnessed Add(AddCheckpoint request)
    {
        var checkpoint = request.Checkpoint;
        if (!_known.Contains(checkpoint.Origin))
        {
            return new Witnessed(WitnessVerdict.UnknownLog);
        }

        // Whoever sent it may have put other lines beside the signature; they are neither kept nor cosigned.
        var signer = _known[checkpoint.Origin].FirstOrDefault(key => key.HasSigned(request.Note));
        if (signer is null)
        {
            return new Witnessed(WitnessVerdict.NotSigned);
        }

        if (request.OldSize > checkpoint.Size)
        {
            return new Witnessed(WitnessVerdict.OldSizeIsGreater);
        }

        lock (_signing)
        {
            return Decide(request, signer, LastOf(checkpoint.Origin));
        }
    }

    private Witnessed Decide(AddCheckpoint request, VerifierKey signer, Checkpoint? last)
    {
        var checkpoint = request.Checkpoint;
        if (request.OldSize != (last?.Size ?? 0))
        {
            return new Witnessed(WitnessVerdict.OldSizeIsAnother) { LastSize = last?.Size ?? 0 };
        }

        if (!Continues(request, last))
        {
            return new Witnessed(WitnessVerdict.IsNotConsistent);
        }

        var cosignature = _keys.Current.Cosign(Name, request.Note, _clock.GetCurrentInstant().ToDateTimeOffset());
        if (last != checkpoint)
        {
            var own = request.Note.Signatures.First(signature => signature.Name == signer.Name && signature.KeyId == signer.KeyId);
            Keep(checkpoint.Origin, (request.Note with { Signatures = [own, cosignature] }).ToString());
        }

        return new Witnessed(WitnessVerdict.Cosigned) { Cosignature = cosignature };
    }

    private void Keep(string origin, string note)
    {
        var next = new Dictionary<string, string>(_last, StringComparer.Ordinal) { [origin] = note };
        DurableFile.Write(_path, JsonSerializer.SerializeToUtf8Bytes(next, WireJson.Options));
        _last[origin] = note;
    }

    private static bool Continues(AddCheckpoint request, Checkpoint? last)
    {
        var now = request.Checkpoint;
        return last is null || last.Size == 0
            ? request.Proof.Count == 0 && (now.Size > 0 || now.Root == MerkleHash.EmptyRoot)
            : MerkleVerifier.VerifyConsistency(last.Size, now.Size, last.Root, now.Root, request.Proof);
    }

    private Checkpoint? LastOf(string origin) =>
        !_last.TryGetValue(origin, out var kept) ? null
        : SignedNote.TryParse(kept, out var note) && Checkpoint.TryParse(note.Text, out var checkpoint) ? checkpoint
        : throw new InvalidOperationException("What a witness remembers cannot be read.");

    private static Dictionary<string, string> Read(string path)
    {
        try
        {
            var kept = JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllBytes(path), WireJson.Options)!;
            return kept.Values.All(note => SignedNote.TryParse(note, out var read) && Checkpoint.TryParse(read.Text, out _))
                ? kept
                : throw new JsonException();
        }
        catch (Exception another) when (another is JsonException or ArgumentNullException or NullReferenceException)
        {
            throw new IOException(
                $"{path} is not a file of checkpoints that this server witnessed. Bring it back from a copy: a witness that forgets is none."
            );
        }
    }
}

/// <summary>What a witness answers.</summary>
public sealed record Witnessed(WitnessVerdict Verdict)
{
    /// <summary>The cosignature, if it gave one.</summary>
    public NoteSignature? Cosignature { get; init; }

    /// <summary>The size of the last checkpoint that it cosigned, if the log believes another.</summary>
    public long LastSize { get; init; }
}

/// <summary>What a witness found.</summary>
public enum WitnessVerdict
{
    Cosigned,
    UnknownLog,
    NotSigned,
    OldSizeIsGreater,
    OldSizeIsAnother,
    IsNotConsistent,
}
