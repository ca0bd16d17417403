using System.Globalization;
using System.Security.Cryptography;
using ValueLedger.Client.Verification;
using ValueLedger.Core.AuditPacks;
using ValueLedger.Proofs;
using LogKeys = ValueLedger.Client.LogKeys;

namespace ValueLedger.Cli.Packs;

/// <summary>Who signed a pack.</summary>
/// <param name="Key">The key of the log.</param>
/// <param name="Checkpoint">What it signed of the log.</param>
/// <param name="Checks">What holds.</param>
internal sealed record PackSignatures(VerifierKey Key, Checkpoint Checkpoint, IReadOnlyList<PackCheck> Checks)
{
    private const string OfTheLog = "signature";
    private const string OfAWitness = "witness";

    /// <exception cref="PackDoesNotHoldException">A signature does not hold, or is not of somebody who is trusted.</exception>
    public static PackSignatures Check(PackArchive pack, PackTrust trust)
    {
        var keys = pack.Json<LogKeys>(AuditPack.Keys);
        if (
            KeyChain.Current(keys) is not { } key
            || !SignedNote.TryParse(pack.Text(AuditPack.Checkpoint), out var note)
            || !Checkpoint.TryParse(note.Text, out var checkpoint)
            || key.Name != checkpoint.Origin
            || !key.HasSigned(note)
        )
        {
            throw new PackDoesNotHoldException(OfTheLog, "The checkpoint is not signed with the key in keys.json.");
        }

        if (trust.Key is { } trusted)
        {
            Follow(trusted, keys, checkpoint.Origin);
        }

        var signed = AuditPack.SignedText(checkpoint.Origin, Convert.ToHexStringLower(SHA256.HashData(pack.ManifestBytes)));
        if (
            !SignedNote.TryParse(pack.Text(AuditPack.Signature), out var manifest)
            || manifest.Text != signed
            || !VerifierKey.Of(AuditPack.Signer, key.PublicKey()).HasSigned(manifest)
        )
        {
            throw new PackDoesNotHoldException(OfTheLog, "manifest.json is not the one that the log's key signed.");
        }

        var says = string.Create(
            CultureInfo.InvariantCulture,
            $"The key of the log {checkpoint.Origin} signed the manifest and a checkpoint of {checkpoint.Size} records."
        );
        return new PackSignatures(
            key,
            checkpoint,
            [new PackCheck(OfTheLog, says), .. trust.Witnesses.Select(witness => Cosigned(witness, note))]
        );
    }

    private static void Follow(string trusted, LogKeys keys, string origin)
    {
        try
        {
            KeyChain.Follow(trusted, keys, origin);
        }
        catch (LogVerificationException fault)
        {
            throw new PackDoesNotHoldException(OfTheLog, fault.Message);
        }
    }

    private static PackCheck Cosigned(string text, SignedNote note) =>
        VerifierKey.TryParse(text, out var witness) && witness.SignedAt(note) is { } moment
            ? new PackCheck(
                OfAWitness,
                string.Create(CultureInfo.InvariantCulture, $"{witness.Name} cosigned the checkpoint on {moment:yyyy-MM-dd HH:mm:ss} UTC.")
            )
            : throw new PackDoesNotHoldException(OfAWitness, $"The witness {text} has not cosigned the checkpoint.");
}

/// <summary>What an auditor knows apart from the pack.</summary>
/// <param name="Key">The key of the log; null to take the one in the pack.</param>
/// <param name="Witnesses">Keys of witnesses who must have cosigned.</param>
/// <param name="Log">File with the whole log; null if there is none.</param>
internal sealed record PackTrust(string? Key, IReadOnlyList<string> Witnesses, string? Log);

/// <summary>Something that was checked and holds.</summary>
internal sealed record PackCheck(string Check, string Says);
