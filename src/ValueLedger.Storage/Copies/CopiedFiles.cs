using System.Globalization;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Files;
using ValueLedger.Storage.Imports;
using ValueLedger.Storage.Log;

namespace ValueLedger.Storage.Copies;

/// <summary>What lies beside a ledger and goes with its organisations.</summary>
internal sealed class CopiedFiles(LedgerPlace source, ILedgerConnection connection, LedgerPlace target, string signingKey)
{
    /// <summary>Says what was copied, and what the operator has to look after, one sentence each.</summary>
    /// <param name="moved">The organisations.</param>
    /// <param name="isWhole">Whether the target holds nothing else, and the source had nothing else.</param>
    public IReadOnlyList<string> Copy(IReadOnlyList<MovedOrganisation> moved, bool isWhole) =>
        [
            .. moved.Select(CopyImports).OfType<string>(),
            .. isWhole ? [CopySigningKey(), .. CopyWitnessed()] : WithAnotherKey(moved),
            $"Serve these organisations from {target.Name} only: what is recorded in {source.Name} from now on is not in the copy.",
        ];

    /// <summary>Results and rejected rows of imports that are over, whether they lie beside the source or in its database.</summary>
    private string? CopyImports(MovedOrganisation moved)
    {
        var folder = StagedImport.FolderOf(source);
        var prefix = string.Create(CultureInfo.InvariantCulture, $"{moved.From}-");
        var files = Directory.Exists(folder) ? Directory.GetFiles(folder, $"{prefix}*{StagedImport.Ending}") : [];
        var copied = files.Count(file =>
            StagedImport.CopyResult(file, CopyOf(moved, Guid.Parse(Path.GetFileNameWithoutExtension(file)[prefix.Length..])))
        );
        var kept = new KeptFiles(connection);
        copied += kept.Of(moved.From).Count(id => kept.Fetch(moved.From, id, CopyOf(moved, id)));
        return copied == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"{moved.Code}: copied the results of {copied} imports.");
    }

    private string CopyOf(MovedOrganisation moved, Guid id)
    {
        var path = StagedImport.PathOf(target, moved.To, id);
        PrivateFile.PrepareFolder(Path.GetDirectoryName(path)!);
        return path;
    }

    /// <summary>
    /// A ledger without organisations has signed no checkpoint with its key, so another one may take its place. The old one is kept.
    /// </summary>
    private string CopySigningKey()
    {
        var path = target.Beside(SigningKeyFile.Ending);
        if (signingKey != source.Beside(SigningKeyFile.Ending))
        {
            return $"The signing key stays in {signingKey}: keep the setting Ledger:SigningKey.";
        }

        if (!File.Exists(signingKey))
        {
            return $"There is no signing key at {signingKey}: bring the one that signed until now to {path}, or auditors are told that it was replaced.";
        }

        if (!File.Exists(path))
        {
            DurableFile.Write(path, File.ReadAllBytes(signingKey));
            return $"Copied the signing key to {path}.";
        }

        if (File.ReadAllBytes(path).AsSpan().SequenceEqual(File.ReadAllBytes(signingKey)))
        {
            return $"The signing key is in {path} already.";
        }

        if (File.Exists(target.Beside(WitnessedLogs.Ending)) || File.Exists(path + ".unused"))
        {
            return $"{path} is another signing key, which was used as a witness: tell auditors the new one ('signing-key show').";
        }

        File.Move(path, path + ".unused");
        DurableFile.Write(path, File.ReadAllBytes(signingKey));
        return $"Copied the signing key to {path}; the key that was there has signed nothing and is now {path}.unused.";
    }

    /// <summary>A witness that forgets is none.</summary>
    private IEnumerable<string> CopyWitnessed()
    {
        var (from, to) = (source.Beside(WitnessedLogs.Ending), target.Beside(WitnessedLogs.Ending));
        if (File.Exists(from) && !File.Exists(to))
        {
            DurableFile.Write(to, File.ReadAllBytes(from));
            yield return $"Copied what this server witnessed of other logs to {to}.";
        }
    }

    private IEnumerable<string> WithAnotherKey(IReadOnlyList<MovedOrganisation> moved) =>
        [
            $"Checkpoints of {string.Join(", ", moved.Select(organisation => organisation.Code))} are signed with the key of {target.Name} from now on: give auditors and witnesses its public key ('signing-key show').",
            "Places in lists and feeds that callers noted in the source (cursors) are refused in the target: they begin anew.",
        ];
}
