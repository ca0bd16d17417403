using Dapper;
using ValueLedger.Proofs;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Idempotency;
using ValueLedger.Storage.Imports;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Statements;
using ValueLedger.Storage.Summaries;

namespace ValueLedger.Storage.Verification;

/// <summary>Compares the data kept beside the log with what follows from the log.</summary>
internal sealed class ProjectionCheck(LedgerView ledger, int organisation, LogWalk walk)
{
    private static readonly SqlFile Sql = SqlFile.Load("Verification/Verification.sql");

    public string? FirstWrong() =>
        Difference(
            "version of record",
            () =>
                Rows<(long Sequence, long Kind, long Number)>("versions").ToDictionary(row => row.Sequence, row => (row.Kind, row.Number)),
            walk.Catalogue.Versions
        )
        ?? Difference(
            "item",
            () =>
                Rows<(long Kind, string Code, long Number, long Sequence)>("items")
                    .ToDictionary(row => (row.Kind, row.Code), row => (row.Number, row.Sequence)),
            walk.Catalogue.Items
        )
        ?? Difference(
            "merge of contributors",
            () =>
                Rows<(long Sequence, long Number, long Into, long? Ended)>("merges")
                    .ToDictionary(row => row.Sequence, row => (row.Number, row.Into, row.Ended)),
            walk.Catalogue.Merges
        )
        ?? Difference(
            "impact map",
            () =>
                Rows<(long Programme, long Version, long Sequence)>("impact-maps")
                    .ToDictionary(row => (row.Programme, row.Version), row => row.Sequence),
            walk.Catalogue.ImpactMaps
        )
        ?? Difference(
            "key",
            () =>
                Rows<(string KeyId, long Sequence, long? Revoked)>("keys")
                    .ToDictionary(row => row.KeyId, row => (row.Sequence, row.Revoked)),
            walk.Catalogue.Keys
        )
        ?? Difference(
            "identity",
            () =>
                Rows<(string Issuer, string Subject, long Sequence)>("identities")
                    .ToDictionary(row => (row.Issuer, row.Subject), row => row.Sequence),
            walk.Catalogue.Identities
        )
        ?? Difference(
            "webhook",
            () => Rows<(string Code, long Sequence)>("webhooks").ToDictionary(row => row.Code, row => row.Sequence),
            walk.Catalogue.Webhooks
        )
        ?? Difference("publication", () => StatementStore.Publications(ledger, organisation), walk.Catalogue.Publications)
        ?? Difference("statement", () => StatementStore.Drafts(ledger, organisation), walk.Drafts)
        ?? Difference(
            "sample",
            () => Rows<(long Sequence, long Draft)>("samples").ToDictionary(row => row.Sequence, row => row.Draft),
            walk.Audits.Samples
        )
        ?? Difference(
            "finding",
            () =>
                Rows<(long Sequence, long Sample, long Entry)>("findings")
                    .ToDictionary(row => row.Sequence, row => (row.Sample, row.Entry)),
            walk.Audits.Findings
        )
        ?? Difference(
            "opinion",
            () => Rows<(long Sequence, long Draft)>("opinions").ToDictionary(row => row.Sequence, row => row.Draft),
            walk.Audits.Opinions
        )
        ?? Difference(
            "reference pack",
            () =>
                Rows<(string Name, string Version, string Measure, long Sequence)>("packs")
                    .ToDictionary(row => (row.Name, row.Version, row.Measure), row => row.Sequence),
            walk.Catalogue.Packs
        )
        ?? Difference(
            "import map",
            () => Rows<(string Name, long Sequence)>("import-maps").ToDictionary(row => row.Name, row => row.Sequence),
            walk.Catalogue.ImportMaps
        )
        ?? Difference("import", () => Rows<ImportRow>("imports").ToDictionary(row => row.Sequence, row => row.Kept), walk.Imports.Rows)
        ?? Difference(
            "reference",
            () => Rows<(string Reference, long Sequence)>("references").ToDictionary(row => row.Reference, row => row.Sequence),
            walk.Rebuilt.References,
            walk.Rebuilt.ReferencesInTheMaking
        )
        ?? Difference(
            "entry in suspense",
            () =>
                Rows<(long Entry, long? Decided, long? IsReleased)>("suspense")
                    .ToDictionary(row => row.Entry, row => (row.Decided, row.IsReleased)),
            walk.Rebuilt.Suspense
        )
        ?? Difference(
            "re-grading",
            () =>
                Rows<(long Sequence, long Entry, long Before, long Grade)>("regradings")
                    .ToDictionary(row => row.Sequence, row => (row.Entry, row.Before, row.Grade)),
            walk.Rebuilt.ReGradings
        )
        ?? Difference(
            "document of evidence",
            () => Rows<(string Sha256, long Entry)>("evidence-hashes").ToDictionary(row => row, _ => true),
            walk.EvidenceHashes
        )
        ?? FirstNotFound("day of its flow", "entry-without-day")
        ?? FirstNotFound("day of its contributor", "entry-without-contributor")
        ?? FirstFalse("day of a flow", "entries-by-day", walk.Rebuilt.Standing, "day-without-entry")
        ?? FirstFalse("day of a contributor", "entries-by-contributor", walk.Rebuilt.StandingOfContributors, "contributor-without-entry")
        ?? Difference(
            "member of a time bank",
            () =>
                Rows<(long Programme, string Code, long Number, long Sequence, long Contributor)>("members")
                    .ToDictionary(row => (row.Programme, row.Code), row => (row.Number, row.Sequence, row.Contributor)),
            walk.Timebanks.Members
        )
        ?? Difference(
            "version of a member",
            () =>
                Rows<(long Sequence, long Programme, long Number)>("member-versions")
                    .ToDictionary(row => row.Sequence, row => (row.Programme, row.Number)),
            walk.Timebanks.Versions
        )
        ?? Difference(
            "end of an exchange",
            () => Rows<EndRow>("exchange-ends").ToDictionary(row => row.Key, row => row.End),
            walk.Timebanks.Ends,
            walk.Timebanks.EndsInTheMaking
        )
        ?? Difference(
            "version of a time bank",
            () => Rows<(long Sequence, long Programme)>("timebank-versions").ToDictionary(row => row.Sequence, row => row.Programme),
            walk.Timebanks.Openings.Timebanks
        )
        ?? Difference(
            "record of opening balances",
            () =>
                Rows<(long Programme, long Sequence, long? Reversed)>("openings")
                    .ToDictionary(row => (row.Programme, row.Sequence), row => row.Reversed),
            walk.Timebanks.Openings.Records
        )
        ?? Difference(
            "opening balance",
            () =>
                Rows<(long Programme, long Member, long Day, long Sequence, long HoursMicros)>("openings-of-members")
                    .ToDictionary(row => new ExchangeEndKey(row.Programme, row.Member, row.Day, row.Sequence), row => row.HoursMicros),
            walk.Timebanks.Openings.Hours
        )
        ?? Difference(
            "reversal",
            () => Rows<(long Reversed, long Sequence)>("reversals").ToDictionary(row => row.Reversed, row => row.Sequence),
            walk.Rebuilt.Reversals
        )
        ?? Difference("cell", () => CellStore.All(ledger, organisation), walk.Rebuilt.Cells)
        ?? Difference("journal total", () => JournalTotalStore.All(ledger, organisation), walk.Rebuilt.Totals)
        ?? Difference("mark", () => MarkStore.All(ledger, organisation), walk.Rebuilt.Marks, walk.Rebuilt.MarksInTheMaking)
        ?? Difference(
            "set of people",
            () => PeopleStore.All(ledger, organisation).ToDictionary(set => set.Key, set => Convert.ToHexString(set.Value)),
            walk.Rebuilt.People().ToDictionary(set => set.Key, set => Convert.ToHexString(set.Value))
        )
        ?? FirstWrongPromise();

    /// <summary>Answers that were promised under idempotency keys; those that are old enough may be gone.</summary>
    private string? FirstWrongPromise()
    {
        var forgotten = ledger.Connection.QuerySingle<long>(Sql["newest"]) - (IdempotencyStore.Lifetime.BclCompatibleTicks / 10);
        var promised = walk.Requests.Ranges.ToLookup(request => request.Value.RecordedAtMicros < forgotten);
        return Difference(
            "answer promised under an idempotency key",
            () =>
                Rows<PromiseRow>("promises")
                    .ToDictionary(row => row.Attested(organisation), row => (row.First, row.Last, row.RecordedAtMicros)),
            promised[false].ToDictionary(request => request.Key, request => request.Value),
            promised[true].ToDictionary(request => request.Key, request => request.Value)
        );
    }

    private IEnumerable<T> Rows<T>(string block) => ledger.Connection.Query<T>(Sql[block], new { organisation });

    private string? FirstNotFound(string by, string block) =>
        ledger.Connection.QueryFirstOrDefault<long?>(Sql[block], new { organisation }) is { } sequence
            ? $"The entry {sequence} is not found by the {by}."
            : null;

    /// <summary>Each entry was found. Where there are no more rows than entries, none is false.</summary>
    private string? FirstFalse(string what, string count, long expected, string block) =>
        ledger.Connection.QuerySingle<long>(Sql[count], new { organisation }) != expected
        && ledger.Connection.QueryFirstOrDefault<long?>(Sql[block], new { organisation }) is { } sequence
            ? $"The {what} names the record {sequence}, where no such entry is."
            : null;

    /// <param name="what">What is compared.</param>
    /// <param name="read">Reads what is kept.</param>
    /// <param name="rebuilt">What must be kept.</param>
    /// <param name="besides">What may also be kept.</param>
    private static string? Difference<TKey, TValue>(
        string what,
        Func<Dictionary<TKey, TValue>> read,
        Dictionary<TKey, TValue> rebuilt,
        Dictionary<TKey, TValue>? besides = null
    )
        where TKey : notnull
    {
        try
        {
            return Difference(what, read(), rebuilt, besides ?? []);
        }
        catch (Exception unreadable)
        {
            return $"What is kept of every {what} cannot be read: {unreadable.Message}";
        }
    }

    private static string? Difference<TKey, TValue>(
        string what,
        Dictionary<TKey, TValue> kept,
        Dictionary<TKey, TValue> rebuilt,
        Dictionary<TKey, TValue> besides
    )
        where TKey : notnull
    {
        foreach (var (key, value) in rebuilt)
        {
            if (!kept.TryGetValue(key, out var found))
            {
                return $"The {what} {key} is missing.";
            }

            if (!EqualityComparer<TValue>.Default.Equals(found, value))
            {
                return $"The {what} {key} is {found}; the journal makes it {value}.";
            }
        }

        return kept.Where(row =>
                !rebuilt.ContainsKey(row.Key)
                && !(besides.TryGetValue(row.Key, out var value) && EqualityComparer<TValue>.Default.Equals(row.Value, value))
            )
            .Select(row => $"The {what} {row.Key} has nothing in the journal.")
            .FirstOrDefault();
    }

    [method: ExplicitConstructor]
    private sealed record EndRow(
        long Programme,
        long Member,
        long Day,
        long Sequence,
        long Other,
        long? OtherProgramme,
        long GivenMicros,
        long ReceivedMicros,
        long? StandsFrom,
        long? Import
    )
    {
        public ExchangeEndKey Key => new(Programme, Member, Day, Sequence);

        public ExchangeEnd End => new(Other, OtherProgramme, GivenMicros, ReceivedMicros, StandsFrom, Import);
    }

    [method: ExplicitConstructor]
    private sealed record ImportRow(long Sequence, string Id, byte[] RequestSha256, byte[]? RejectedRows, long? Closed, long? Abandoned)
    {
        public KeptImport Kept => new(Id, Convert.ToHexStringLower(RequestSha256), ImportStore.Attest(RejectedRows), Closed, Abandoned);
    }

    [method: ExplicitConstructor]
    private sealed record PromiseRow(string Route, string Key, byte[] BodySha256, long First, long Last, long RecordedAtMicros)
    {
        public Hash32 Attested(int organisation) => new IdempotencyKey(organisation, Route, Key).Attest(BodySha256);
    }
}
