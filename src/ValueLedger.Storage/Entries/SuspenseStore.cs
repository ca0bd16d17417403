using Dapper;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Records;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Summaries;
using ValueLedger.Storage.Timebanks;

namespace ValueLedger.Storage.Entries;

/// <summary>Keeps entries that are in doubt out of every figure until a person releases or rejects them.</summary>
public static class SuspenseStore
{
    private static readonly SqlFile Sql = SqlFile.Load("Entries/Suspense.sql");

    /// <summary>Records that an entry stands after all; it counts from this record on.</summary>
    public static RecordedEntry Release(LedgerTurn ledger, int organisation, long? actorKey, RecordedEntry entry, string reason)
    {
        var contributor = entry.Entry.Contributor is { } code
            ? Catalogue.CatalogueStore.Find(ledger, organisation, Catalogue.CatalogueKind.Contributor, code) ?? 0
            : 0;
        ledger.Part<Movements>().Add(new Movement(organisation, entry.Entry, contributor, IsReversal: false));
        ExchangeStore.Release(ledger, organisation, entry, ledger.NextHeader(organisation, actorKey).Sequence);
        return Decide(ledger, organisation, actorKey, entry, RecordType.Release, reason);
    }

    /// <summary>Records that an entry never stands.</summary>
    public static RecordedEntry Reject(LedgerTurn ledger, int organisation, long? actorKey, RecordedEntry entry, string reason) =>
        Decide(ledger, organisation, actorKey, entry, RecordType.Rejection, reason);

    /// <summary>Puts an entry that was just recorded into suspense.</summary>
    internal static void Add(LedgerTurn ledger, int organisation, long sequence) =>
        ledger.Connection.Prepared(Sql["add-to-suspense"]).Bind("organisation", organisation).Bind("entry", sequence).Run();

    private static RecordedEntry Decide(
        LedgerTurn ledger,
        int organisation,
        long? actorKey,
        RecordedEntry entry,
        string type,
        string reason
    )
    {
        var header = ledger.NextHeader(organisation, actorKey);
        var attestation = ledger.KeepErasable(organisation, header.Sequence, ErasableMember.Reason, reason);
        ledger.Append(organisation, actorKey, type, new { of = entry.Sequence, reason = attestation });
        ledger.Connection.Execute(
            Sql["decide"],
            new
            {
                organisation,
                entry = entry.Sequence,
                sequence = header.Sequence,
                isReleased = type == RecordType.Release,
            }
        );
        return Journal.At(ledger, organisation, entry.Sequence)!;
    }
}
