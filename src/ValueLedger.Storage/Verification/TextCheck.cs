using System.Text.Json;
using Dapper;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Records;
using ValueLedger.Core.Wire;
using ValueLedger.Proofs;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Verification;

/// <summary>
/// Compares erasable texts with what the log attests about them: each is there, or a later record says that it was erased.
/// </summary>
/// <param name="ledger">The ledger.</param>
/// <param name="organisation">Whose log it is.</param>
/// <param name="alone">Has nobody else use the connection.</param>
internal sealed class TextCheck(LedgerView ledger, int organisation, Action alone)
{
    private static readonly SqlFile Sql = SqlFile.Load("Verification/Verification.sql");
    private static readonly Dictionary<string, string> Nothing = [];

    private readonly SortedDictionary<long, string> _missing = [];
    private readonly Dictionary<string, List<long>> _versionsOfContributors = [];
    private long _read;
    private ILookup<long, TextRow> _texts = Enumerable.Empty<TextRow>().ToLookup(row => row.Sequence);

    /// <summary>Reads the texts of some records.</summary>
    public ILookup<long, TextRow> Read(long first, long last) => Query(first, last).ToLookup(row => row.Sequence);

    /// <summary>Takes the texts of some records, which are then asked for record by record.</summary>
    public void Take(ILookup<long, TextRow> texts)
    {
        _texts = texts;
        _read += _texts.Sum(record => record.Count());
    }

    /// <summary>What is wrong with the texts of a record that is not an entry, or with those that it says were erased.</summary>
    public string? FirstWrong(long sequence, string type, JsonElement content)
    {
        switch (type)
        {
            case RecordType.Contributor:
                VersionsOf(content).Add(sequence);
                return FirstWrong(
                    sequence,
                    new Dictionary<string, string>
                    {
                        [ContributorStore.Attributes] = content.GetProperty(ContributorStore.Attributes).GetString()!,
                    }
                );
            case RecordType.Release
            or RecordType.Rejection
            or RecordType.OpeningBalancesReversal
            or RecordType.ContributorMerge
            or RecordType.ContributorUnmerge:
                return FirstWrong(
                    sequence,
                    new Dictionary<string, string> { [ErasableMember.Reason] = content.GetProperty(ErasableMember.Reason).GetString()! }
                );
            case RecordType.AuditFinding:
                return FirstWrong(
                    sequence,
                    content.TryGetProperty(ErasableMember.Note, out var note)
                        ? new Dictionary<string, string> { [ErasableMember.Note] = note.GetString()! }
                        : Nothing
                );
            case RecordType.ReGrading:
                var regrading = content.Deserialize<ReGrading>(WireJson.Drafts)!;
                return FirstWrong(
                    sequence,
                    ErasableMember.AttestedIn(new Attestations { Reason = regrading.Reason, Evidence = regrading.Items })
                );
            case RecordType.TextErasure:
                return Erased(content.GetProperty("of").GetInt64()) ?? FirstWrong(sequence, Nothing);
            case RecordType.ContributorErasure:
                return VersionsOf(content).Select(Erased).FirstOrDefault(wrong => wrong is not null) ?? FirstWrong(sequence, Nothing);
            default:
                return FirstWrong(sequence, Nothing);
        }
    }

    /// <param name="sequence">The record that attests the texts.</param>
    /// <param name="attested">Attestation of each text, by name.</param>
    public string? FirstWrong(long sequence, Dictionary<string, string> attested)
    {
        foreach (var text in _texts[sequence])
        {
            if (!attested.TryGetValue(text.Member, out var attestation) || !SaltedText.Matches(text.Salt, text.Text, attestation))
            {
                return $"The text '{text.Member}' of record {sequence} is not the one that was attested.";
            }
        }

        if (attested.Keys.Except(_texts[sequence].Select(text => text.Member)).FirstOrDefault() is { } member)
        {
            _missing[sequence] = member;
        }

        return null;
    }

    /// <summary>
    /// After all records were read: the first text that is gone although no record says that it was erased, or the fact that there are
    /// texts of no record.
    /// </summary>
    public string? FirstWrong() =>
        ledger.Connection.QuerySingle<long>(Sql["texts"], new { organisation }) != _read
            ? "A text belongs to a record that is not there."
            : FirstMissing();

    private string? FirstMissing() =>
        _missing
            .Select(text => $"The text '{text.Value}' of record {text.Key} is missing, and no record says that it was erased.")
            .FirstOrDefault();

    private string? Erased(long sequence)
    {
        _missing.Remove(sequence);
        alone();
        return Query(sequence, sequence)
            .Select(text => $"The text '{text.Member}' of record {sequence} was erased, and is there again.")
            .FirstOrDefault();
    }

    private List<long> VersionsOf(JsonElement content)
    {
        var code = content.GetProperty("code").GetString()!;
        return _versionsOfContributors.TryGetValue(code, out var versions) ? versions : _versionsOfContributors[code] = [];
    }

    private IEnumerable<TextRow> Query(long first, long last) =>
        ledger.Connection.Query<TextRow>(
            Sql["erasables"],
            new
            {
                organisation,
                first,
                last,
            }
        );

    [method: ExplicitConstructor]
    internal sealed record TextRow(long Sequence, string Member, byte[] Salt, string Text);
}
