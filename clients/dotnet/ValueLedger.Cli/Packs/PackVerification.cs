using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using ValueLedger.Core.AuditPacks;
using ValueLedger.Core.Records;
using ValueLedger.Core.Statements;
using ValueLedger.Core.Wire;
using ValueLedger.Proofs;

namespace ValueLedger.Cli.Packs;

/// <summary>Checks a pack from its signatures to its figures, with nothing but the pack.</summary>
internal sealed class PackVerification(PackArchive pack, PackTrust trust)
{
    private const string Fairness = "/fairness";

    private readonly List<PackCheck> _checks = [];
    private readonly HashSet<string> _notes = [];
    private readonly List<long> _sequences = [];
    private readonly List<Hash32> _hashes = [];
    private readonly CountedRecords _records = new(pack.Manifest.Log.OrganisationNumber);
    private readonly StatementRecords _statement = new(pack.Manifest.Statement);

    /// <summary>What was checked and holds, in this order.</summary>
    public IReadOnlyList<PackCheck> Checks => _checks;

    /// <summary>What somebody who relies on the pack should know.</summary>
    public IReadOnlyCollection<string> Notes => _notes;

    /// <summary>The document of the statement.</summary>
    public Statement? Statement { get; private set; }

    /// <exception cref="PackDoesNotHoldException">Something does not hold.</exception>
    public void Run(CancellationToken cancellation)
    {
        try
        {
            Check(cancellation);
        }
        catch (Exception nonsense) when (IsOfTheContent(nonsense))
        {
            throw new PackDoesNotHoldException(PackArchive.Check, "A file of the pack has a content that no server writes.");
        }
    }

    /// <summary>What reading can meet in a file that somebody made up; what the disk does is not among it.</summary>
    internal static bool IsOfTheContent(Exception exception) =>
        exception
            is JsonException
                or FormatException
                or InvalidOperationException
                or KeyNotFoundException
                or ArgumentException
                or ArithmeticException
                or InvalidDataException
                or NotSupportedException
                or NullReferenceException
        && exception is not OperationCanceledException;

    private void Check(CancellationToken cancellation)
    {
        var checkpoint = CheckSignatures();
        CheckFiles();
        ReadRecords(cancellation);
        CheckInclusion(checkpoint);
        var known = CheckDocument(checkpoint);
        CheckConsistency(checkpoint, known);
        CheckFigures(known.Root);
        if (trust.Log is { } log)
        {
            CheckWholeLog(log, checkpoint, known, cancellation);
        }
    }

    private Checkpoint CheckSignatures()
    {
        var signatures = PackSignatures.Check(pack, trust);
        _checks.AddRange(signatures.Checks);
        if (trust.Key is null)
        {
            _notes.Add(
                $"The key is the one in the pack, {signatures.Key}. Compare it with the one that the organisation gave you, or name that with --key."
            );
        }

        return signatures.Checkpoint;
    }

    private void CheckFiles()
    {
        pack.CheckHashes();
        var reading = string.Join(", ", AuditPack.ForReading);
        Hold(
            PackArchive.Check,
            $"All {pack.Manifest.Files.Count} files are as listed and signed. For reading, and not worked out again: {reading}."
        );
    }

    private void ReadRecords(CancellationToken cancellation)
    {
        _records.AddAttributes(pack);
        foreach (var (sequence, canonical, hash) in pack.Lines(AuditPack.Records).Select(CountedRecords.Read))
        {
            cancellation.ThrowIfCancellationRequested();
            if (sequence <= (_sequences.Count == 0 ? 0 : _sequences[^1]))
            {
                throw new PackDoesNotHoldException("records", $"Record {sequence} is not in the order of the log.");
            }

            _sequences.Add(sequence);
            _hashes.Add(hash);
            _statement.Add(sequence, canonical);
            _records.Add(sequence, canonical);
        }
    }

    private void CheckInclusion(Checkpoint checkpoint)
    {
        const string check = "records";
        if (_sequences.Count == 0 || _sequences[0] != 1 || _sequences[^1] > checkpoint.Size)
        {
            throw new PackDoesNotHoldException(check, "The records are not those of a log with this checkpoint.");
        }

        var first = Convert.ToHexStringLower(_hashes[0].ToArray().AsSpan(0, 8));
        if (!checkpoint.Origin.EndsWith($"/{first}", StringComparison.Ordinal))
        {
            throw new PackDoesNotHoldException(check, "Record 1 is not the one that the origin of the log names.");
        }

        var subset = new MerkleSubset([.. _sequences.Select(sequence => sequence - 1)], checkpoint.Size);
        if (subset.Root(_hashes, pack.Hashes(AuditPack.Inclusion)) != checkpoint.Root)
        {
            throw new PackDoesNotHoldException(
                check,
                "The records do not lead to the root that was signed: a record or a hash was changed, added or taken out."
            );
        }

        // A text that was changed was named before what follows from it in other records.
        _records.MustBeCounted();
        Hold(check, $"The log has these {_sequences.Count} records, and they are the texts that were hashed.");
    }

    private Checkpoint CheckDocument(Checkpoint checkpoint)
    {
        const string check = "document";
        var (bytes, statement) = (pack.Bytes(AuditPack.Statement), pack.Manifest.Statement);
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
        if (_statement.Preparation is null || (statement.PublishedIn is not null && _statement.Publication is null))
        {
            throw new PackDoesNotHoldException(check, "The record of the preparation or of the publication is missing.");
        }

        if (_statement.Preparation.Sha256 != sha256 || (_statement.Publication is not null && _statement.Publication.Sha256 != sha256))
        {
            throw new PackDoesNotHoldException(check, "statement.json is not the document that the log names: its hash is another.");
        }

        var (log, id) = (
            pack.Manifest.Log,
            RecordId.Of(pack.Manifest.Log.OrganisationNumber, _statement.Preparation.Draft, statement.PreparedAt)
        );
        if (
            _statement.Publication?.Number != statement.Number
            || statement.PublishedIn is null != statement.PublishedAt is null
            || statement.Sha256 != sha256
            || statement.Id != id.Value
            || log.Records != _sequences.Count
            || (log.Origin, log.Size) != (checkpoint.Origin, checkpoint.Size)
        )
        {
            throw new PackDoesNotHoldException(check, "The manifest says of the statement or the log what the records do not say.");
        }

        Statement = JsonSerializer.Deserialize<Statement>(bytes, WireJson.Options)!;
        var header = Statement.Header;
        Hold(check, $"statement.json is the document that record {statement.PublishedIn ?? statement.PreparedIn} names, SHA-256 {sha256}.");
        return header.Checkpoint.Size == _statement.Preparation.KnownSize && Hash32.TryParse(header.Checkpoint.Root, out var root)
            ? new Checkpoint(pack.Manifest.Log.Origin, _statement.Preparation.KnownSize, root)
            : throw new PackDoesNotHoldException(check, "The statement names another state of the log than the record of its preparation.");
    }

    private void CheckConsistency(Checkpoint checkpoint, Checkpoint known)
    {
        const string check = "consistency";
        var proof = pack.Hashes(AuditPack.Consistency);
        if (!MerkleVerifier.VerifyConsistency(known.Size, checkpoint.Size, known.Root, checkpoint.Root, proof))
        {
            throw new PackDoesNotHoldException(check, $"The log does not continue the {known.Size} records that the statement knew.");
        }

        Hold(check, $"The log continues the {known.Size} records that the statement knew.");
    }

    private void CheckFigures(Hash32 root)
    {
        var (figures, left) = Compare(_records.Recount, root, "figures", "The records of the pack");
        var what = $"follow from {_records.Recount.Entries} entries, rates and assumptions in the pack";
        if (left == 0)
        {
            Hold("figures", $"All {figures} figures of the statement {what}.");
            return;
        }

        Hold("figures", $"{figures - left} of {figures} figures of the statement {what}; {left} about fairness could not be checked.");
    }

    /// <summary>Makes the statement again and compares it with the document; returns how many figures it has, and how many could not be checked.</summary>
    private (int Figures, int Left) Compare(Recount recount, Hash32 root, string check, string what)
    {
        var preparation = _statement.Preparation!;
        if (Statement!.Header.Method != Prepare.Method)
        {
            throw new PackDoesNotHoldException(
                check,
                $"The statement was made by method {Statement.Header.Method}; this program knows method {Prepare.Method}, so use the one that belongs to it."
            );
        }

        var again = Guarded(check, () => RecountedStatement.Of(recount, preparation, root));
        if (!again.IsAccepted)
        {
            throw new PackDoesNotHoldException(check, $"{what} make no such statement: {again.Problems[0].Message}");
        }

        var comparison = DocumentComparison.Of(pack.Bytes(AuditPack.Statement), again.Value.Document);
        var differences = comparison.Differences.AsEnumerable();
        var left = 0;
        if (again.Value.ErasedSince > 0)
        {
            differences = differences.Where(difference => !difference.Path.StartsWith(Fairness, StringComparison.Ordinal));
            left = comparison.FiguresUnder(Fairness);
            _notes.Add(
                $"Since then, attributes of contributors who gave were erased ({again.Value.ErasedSince}); the figures about fairness counted them."
            );
        }

        if (differences.FirstOrDefault() is { } first)
        {
            throw new PackDoesNotHoldException(
                check,
                $"{what} give {first.Recounted} at {first.Path}, and the statement says {first.Stated}."
            );
        }

        return (comparison.Figures.Count, left);
    }

    private void CheckWholeLog(string path, Checkpoint checkpoint, Checkpoint known, CancellationToken cancellation)
    {
        const string check = "log";
        var (frontier, completed) = (MerkleFrontier.Empty, new List<TileNode>());
        var records = new CountedRecords(pack.Manifest.Log.OrganisationNumber);
        records.AddAttributes(pack);
        foreach (var (sequence, canonical, hash) in Lines(path).Select(CountedRecords.Read))
        {
            cancellation.ThrowIfCancellationRequested();
            if (frontier.Size == checkpoint.Size)
            {
                break;
            }

            if (sequence != frontier.Size + 1)
            {
                throw new PackDoesNotHoldException(check, $"Record {frontier.Size + 1} is missing in {path}.");
            }

            completed.Clear();
            frontier = frontier.Append(hash, completed);
            records.Add(sequence, canonical);
        }

        if (frontier.Size != checkpoint.Size || frontier.Root() != checkpoint.Root)
        {
            throw new PackDoesNotHoldException(check, $"{path} is not the log of the checkpoint, which has {checkpoint.Size} records.");
        }

        records.MustBeCounted();
        Compare(records.Recount, known.Root, check, "The records of the whole log");
        Hold(check, $"Nothing was left out: all {frontier.Size} records of the log make the same statement.");
    }

    private static IEnumerable<string> Lines(string path)
    {
        using var file = new StreamReader(path);
        foreach (var line in BoundedLines.Of(file, path))
        {
            yield return line;
        }
    }

    private static T Guarded<T>(string check, Func<T> run)
    {
        try
        {
            return run();
        }
        catch (PackFault fault)
        {
            throw new PackDoesNotHoldException(check, fault.Message);
        }
    }

    private void Hold(string check, FormattableString says) =>
        _checks.Add(new PackCheck(check, says.ToString(CultureInfo.InvariantCulture)));
}
