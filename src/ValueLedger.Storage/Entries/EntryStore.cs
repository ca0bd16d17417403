using Dapper;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Records;
using ValueLedger.Proofs;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Summaries;
using ValueLedger.Storage.Timebanks;

namespace ValueLedger.Storage.Entries;

/// <summary>Appends entries and reversals to the log, and erases their texts.</summary>
public static class EntryStore
{
    private static readonly SqlFile Sql = SqlFile.Load("Entries/Entries.sql");
    private static readonly SqlFile Records = SqlFile.Load("Records/Records.sql");

    /// <summary>Appends an entry; sums and headcounts are updated at the end of the turn.</summary>
    public static RecordedEntry Append(LedgerTurn ledger, int organisation, long? actorKey, Entry entry, RecordedEntry? replaces = null) =>
        Append(ledger, organisation, actorKey, entry, null, replaces);

    /// <summary>Appends the reversal of a standing entry.</summary>
    public static RecordedEntry Reverse(LedgerTurn ledger, int organisation, long? actorKey, RecordedEntry reversed, string reason)
    {
        var reversal = Append(ledger, organisation, actorKey, reversed.Entry.Reversed(reason), reversed, null);
        ledger.Connection.Execute(
            Sql["add-reversal"],
            new
            {
                organisation,
                reversed = reversed.Sequence,
                sequence = reversal.Sequence,
            }
        );
        return reversal;
    }

    /// <summary>Erases the texts of an entry for good, with the reason for which it was released or rejected, what auditors noted about it,
    /// and the texts of later evidence.</summary>
    public static void EraseTexts(LedgerTurn ledger, int organisation, long? actorKey, RecordedEntry entry)
    {
        EraseTextsOf(ledger, organisation, actorKey, entry.Sequence);
        if (entry.DecidedBy is { } decision)
        {
            EraseTextsOf(ledger, organisation, actorKey, decision.Sequence);
        }

        var about = ledger.Connection.Query<long>(Sql["texts-about-an-entry"], new { organisation, sequence = entry.Sequence }).AsList();
        about.ForEach(sequence => EraseTextsOf(ledger, organisation, actorKey, sequence));
    }

    /// <summary>Adds a record of the erasure for each record that lost texts; without texts there is nothing to do.</summary>
    internal static void EraseTextsOf(LedgerTurn ledger, int organisation, long? actorKey, long sequence)
    {
        if (ledger.Connection.Execute(Records["erase-texts"], new { organisation, sequence }) > 0)
        {
            ledger.NoteErasure();
            ledger.Append(organisation, actorKey, RecordType.TextErasure, new { of = sequence });
        }
    }

    private static RecordedEntry Append(
        LedgerTurn ledger,
        int organisation,
        long? actorKey,
        Entry entry,
        RecordedEntry? reverses,
        RecordedEntry? replaces
    )
    {
        var header = ledger.NextHeader(organisation, actorKey);
        var contributor = entry.Contributor is null
            ? 0
            : ContributorStore.Register(ledger, organisation, entry.Contributor, header.Sequence);
        var texts = EntryTexts.Of(entry);
        var record = new EntryRecord(header, entry, contributor, texts.Attestations, reverses?.Sequence, replaces?.Sequence);
        var leafHash = record.LeafHash();
        Keep(ledger, organisation, header.Sequence, entry, texts);
        Insert(ledger, organisation, record, texts, leafHash);
        ledger.Advance(organisation, header, leafHash);
        Index(ledger, organisation, record);
        return new RecordedEntry(
            RecordId.Of(organisation, header.Sequence, header.RecordedAt),
            header.Sequence,
            header.RecordedAt,
            entry,
            leafHash.ToArray()
        )
        {
            Reverses = reverses?.Id,
            Replaces = replaces?.Id,
            Suspense = entry.Doubts == Doubts.None ? null : SuspenseStatus.Suspended,
        };
    }

    /// <summary>Writes the row of an entry; other tables hold the other keys that find it.</summary>
    internal static void Insert(LedgerTurn ledger, int organisation, EntryRecord record, EntryTexts texts, Hash32 leafHash)
    {
        var (header, entry) = (record.Header, record.Entry);
        Span<byte> hash = stackalloc byte[Hash32.Length];
        leafHash.CopyTo(hash);
        ledger
            .Connection.Prepared(Sql["add-entry"])
            .Bind("organisation", organisation)
            .Bind("sequence", header.Sequence)
            .Bind("recordedAtMicros", header.RecordedAt.ToMicros())
            .Bind("actorKey", header.ActorKey)
            .Bind("programme", entry.Programme.Number)
            .Bind("measure", entry.Measure.Number)
            .Bind("party", entry.Party?.Number ?? 0)
            .Bind("team", entry.Team?.Number ?? 0)
            .Bind("contributor", record.Contributor)
            .Bind("quantityMicros", entry.Quantity.Micros)
            .Bind("day", entry.Date.ToDay())
            .Bind("startDay", entry.StartDate?.ToDay())
            .Bind("startSecond", entry.StartTime?.ToSecond())
            .Bind("endSecond", entry.EndTime?.ToSecond())
            .Bind("evidenceGrade", (int)entry.Evidence.Grade)
            .Bind("reference", entry.Reference)
            .Bind("reverses", record.Reverses)
            .Bind("replaces", record.Replaces)
            .Bind("attestations", texts.Row)
            .Bind("leafHash", hash)
            .Bind("import", entry.Import)
            .Bind("doubts", (int)entry.Doubts)
            .Bind("giver", entry.Exchange?.Giver.Number)
            .Bind("receiver", entry.Exchange?.Receiver.Number)
            .Bind("receiverProgramme", entry.Exchange?.ReceiverProgramme?.Number)
            .Bind("request", header.Request)
            .Bind("details", EntryDetails.TextOf(entry.Details))
            .Run();
    }

    private static void Index(LedgerTurn ledger, int organisation, EntryRecord record)
    {
        var (entry, sequence, contributor) = (record.Entry, record.Header.Sequence, record.Contributor);
        ledger
            .Connection.Prepared(Sql["add-entry-of-day"])
            .Bind("organisation", organisation)
            .Bind("programme", entry.Programme.Number)
            .Bind("measure", entry.Measure.Number)
            .Bind("day", entry.Date.ToDay())
            .Bind("sequence", sequence)
            .Run();
        if (contributor != 0)
        {
            ledger
                .Connection.Prepared(Sql["add-entry-of-contributor"])
                .Bind("organisation", organisation)
                .Bind("contributor", contributor)
                .Bind("day", entry.Date.ToDay())
                .Bind("sequence", sequence)
                .Run();
        }

        if (entry.Reference is not null)
        {
            ledger
                .Connection.Prepared(Sql["set-reference"])
                .Bind("organisation", organisation)
                .Bind("reference", entry.Reference)
                .Bind("sequence", sequence)
                .Run();
        }

        ExchangeStore.Add(ledger, organisation, entry, sequence);
        if (entry.Doubts == Doubts.None)
        {
            ledger.Part<Movements>().Add(new Movement(organisation, entry, contributor, IsReversal: record.Reverses is not null));
            return;
        }

        SuspenseStore.Add(ledger, organisation, sequence);
    }

    /// <summary>Keeps the texts of an entry, and the hashes that find its documents.</summary>
    internal static void Keep(LedgerTurn ledger, int organisation, long sequence, Entry entry, EntryTexts texts)
    {
        texts.Keep(ledger, organisation, sequence);
        AddHashes(ledger, organisation, sequence, entry.Evidence.Items);
    }

    /// <summary>Keeps the texts of documents that were added later, and the hashes that find them.</summary>
    internal static IReadOnlyList<EvidenceAttestation> KeepEvidence(
        LedgerTurn ledger,
        int organisation,
        long sequence,
        long entry,
        IReadOnlyList<EvidenceItem> items
    )
    {
        var texts = new List<ErasableText>();
        var attestations = EntryTexts.OfEvidence(texts, items);
        texts.ForEach(text => ledger.KeepErasable(organisation, sequence, text));
        AddHashes(ledger, organisation, entry, items);
        return attestations;
    }

    private static void AddHashes(LedgerTurn ledger, int organisation, long entry, IReadOnlyList<EvidenceItem> items)
    {
        foreach (var sha256 in items.Select(item => item.Sha256).OfType<string>())
        {
            ReGradingStore.AddHash(ledger, organisation, sha256, entry);
        }
    }
}
