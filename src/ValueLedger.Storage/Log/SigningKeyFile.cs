using System.Security.Cryptography;
using System.Text.Json;
using NodaTime;
using ValueLedger.Core.Wire;
using ValueLedger.Proofs;
using ValueLedger.Storage.Files;

namespace ValueLedger.Storage.Log;

/// <summary>
/// The key that signs checkpoints, and those that signed before, in a file of its own: whoever can write to the database must not be able
/// to sign as well. A key that takes the place of another is signed by it, so that somebody who knows the old one can trust the new one.
/// </summary>
public sealed class SigningKeyFile
{
    /// <summary>What its usual name adds to the name of the database.</summary>
    public const string Ending = ".signing-key";

    /// <summary>The name under which a key signs its successor.</summary>
    public const string Endorser = "valueledger-key";

    private readonly Lock _changing = new();
    private readonly string _path;
    private readonly IClock _clock;
    private Kept _kept;

    /// <summary>Reads the file, or makes it with a first key.</summary>
    /// <exception cref="IOException">It cannot be read or written, or has another content.</exception>
    public SigningKeyFile(string path, IClock clock)
    {
        (_path, _clock) = (path, clock);
        IsNew = !File.Exists(path);
        _kept = IsNew ? Made([]) : Read(path);
        if (IsNew)
        {
            Write(_kept);
        }
    }

    /// <summary>Where it is.</summary>
    public string Path => _path;

    /// <summary>Whether this process made it.</summary>
    public bool IsNew { get; }

    /// <summary>The key that signs now.</summary>
    public SigningKey Current => SigningKey.Of(_kept.PrivateKey);

    /// <summary>Public parts of all keys, the first one first.</summary>
    public IReadOnlyList<PublicSigningKey> All => [.. _kept.Former, new PublicSigningKey(Current.PublicKey(), _kept.From)];

    /// <summary>Signs with a new key from now on.</summary>
    /// <param name="isLost">Whether somebody else may have the old one; then it does not sign its successor.</param>
    public PublicSigningKey Change(bool isLost)
    {
        lock (_changing)
        {
            var old = Current;
            var next = Made([]);
            var successor = SigningKey.Of(next.PrivateKey).PublicKey();
            var former = new PublicSigningKey(old.PublicKey(), _kept.From)
            {
                Until = next.From,
                Endorsement = isLost ? null : old.Sign(Endorser, EndorsedText(successor, next.From)).ToString(),
            };
            next = next with { Former = [.. _kept.Former, former] };
            Write(next);
            _kept = next;
            return All[^1];
        }
    }

    /// <summary>What a key signs about its successor.</summary>
    public static string EndorsedText(ReadOnlySpan<byte> successor, Instant from) =>
        $"ValueLedger: from {from} on, checkpoints are signed with another key.\n{Convert.ToBase64String(successor)}\n";

    private Kept Made(IReadOnlyList<PublicSigningKey> former) =>
        new(
            RandomNumberGenerator.GetBytes(SigningKey.Length),
            Instant.FromUnixTimeSeconds(_clock.GetCurrentInstant().ToUnixTimeSeconds()),
            former
        );

    private void Write(Kept kept) => DurableFile.Write(_path, JsonSerializer.SerializeToUtf8Bytes(kept, WireJson.Options));

    private static Kept Read(string path)
    {
        try
        {
            var kept = JsonSerializer.Deserialize<Kept>(File.ReadAllBytes(path), WireJson.Options)!;
            return kept is { PrivateKey.Length: SigningKey.Length, Former: not null } && kept.Former.All(key => key.PublicKey is not null)
                ? kept
                : throw new JsonException();
        }
        catch (JsonException)
        {
            throw new IOException(
                $"{path} is not a file of signing keys. Bring it back from where you keep a copy; without it, checkpoints would be signed with a key that nobody knows."
            );
        }
    }

    private sealed record Kept(byte[] PrivateKey, Instant From, IReadOnlyList<PublicSigningKey> Former);
}

/// <summary>The public part of a key that signs checkpoints, or did.</summary>
/// <param name="PublicKey">Its 32 bytes.</param>
/// <param name="From">Since when it signs.</param>
public sealed record PublicSigningKey(byte[] PublicKey, Instant From)
{
    /// <summary>Since when another key signs in its place; null while it signs.</summary>
    public Instant? Until { get; init; }

    /// <summary>A note with which it signed its successor; null if it did not, because it was lost.</summary>
    public string? Endorsement { get; init; }
}
