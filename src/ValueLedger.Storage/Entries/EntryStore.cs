using System.Buffers;
using System.Text.Json;
using Dapper;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Records;
using ValueLedger.Core.Wire;
using ValueLedger.Proofs;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Summaries;

namespace ValueLedger.Storage.Entries;

/// <summary>Appends entries and reversals to the log, and erases their texts.</summary>
public static class EntryStore
{
    private static readonly SqlFile Sql = SqlFile.Load("Entries/Entries.sql");
    private static readonly SqlFile Records = SqlFile.Load("Records/Records.sql");

    /// <summary>Appends an entry; its movements wait until <see cref="ApplyMovements"/>.</summary>
    public static RecordedEntry Append(LedgerTurn ledger, int organisation, long? actorKey, Entry entry, RecordedEntry? replaces = null) =>
        Append(ledger, organisation, actorKey, entry, null, replaces);

    /// <summary>Appends the reversal of a standing entry.</summary>
    public static RecordedEntry Reverse(LedgerTurn ledger, int organisation, long? actorKey, RecordedEntry reversed, string reason)
    {
        var reversal = Append(ledger, organisation, actorKey, reversed.Entry.Reversed(reason), reversed, null);
        ledger.Connection.Execute(Sql["add-reversal"], new { organisation, reversed = reversed.Sequence, sequence = reversal.Sequence });
        return reversal;
    }

    /// <summary>Brings sums and headcounts up to what was appended; false when a sum would pass what can be kept.</summary>
    public static bool ApplyMovements(LedgerTurn ledger) => ledger.Movements.Apply(ledger);

    /// <summary>Erases the texts of an entry for good and records that it was done; without texts there is nothing to do.</summary>
    public static void EraseTexts(LedgerTurn ledger, int organisation, long? actorKey, RecordedEntry entry)
    {
        if (ledger.Connection.Execute(Records["erase-texts"], new { organisation, sequence = entry.Sequence }) > 0)
        {
            ledger.HasErased = true;
            ledger.Append(organisation, actorKey, RecordType.TextErasure, new { of = entry.Sequence });
        }
    }

    private static RecordedEntry Append(LedgerTurn ledger, int organisation, long? actorKey, Entry entry, RecordedEntry? reverses, RecordedEntry? replaces)
    {
        var header = ledger.NextHeader(organisation, actorKey);
        var contributor = entry.Contributor is null ? 0 : ContributorStore.Register(ledger, organisation, entry.Contributor, header.Sequence);
        var attestations = KeepTexts(ledger, organisation, header.Sequence, entry);
        var leafHash = LeafHash(header, entry, attestations, reverses?.Sequence, replaces?.Sequence);
        ledger.Connection.Execute(Sql["add-entry"], new
        {
            organisation,
            sequence = header.Sequence,
            recordedAtMicros = header.RecordedAt.ToMicros(),
            actorKey,
            programme = entry.Programme.Number,
            measure = entry.Measure.Number,
            party = entry.Party?.Number ?? 0,
            team = entry.Team?.Number ?? 0,
            contributor,
            quantityMicros = entry.Quantity.Micros,
            day = entry.Date.ToDay(),
            startDay = entry.StartDate?.ToDay(),
            startSecond = entry.StartTime?.ToSecond(),
            endSecond = entry.EndTime?.ToSecond(),
            evidenceGrade = (int)entry.Evidence.Grade,
            reference = entry.Reference,
            reverses = reverses?.Sequence,
            replaces = replaces?.Sequence,
            attestations = attestations.IsEmpty() ? null : JsonSerializer.Serialize(attestations, WireJson.Options),
            leafHash = leafHash.ToArray(),
        });
        ledger.Advance(organisation, header, leafHash);
        if (entry.Reference is not null)
        {
            ledger.Connection.Execute(Sql["set-reference"], new { organisation, reference = entry.Reference, sequence = header.Sequence });
        }

        ledger.Movements.Add(new Movement(organisation, entry, contributor, IsReversal: reverses is not null));
        return new RecordedEntry(RecordId.Of(organisation, header.Sequence, header.RecordedAt), header.Sequence, header.RecordedAt, entry, leafHash.ToArray())
        {
            Reverses = reverses?.Id,
            Replaces = replaces?.Id,
        };
    }

    private static Attestations KeepTexts(LedgerTurn ledger, int organisation, long sequence, Entry entry)
    {
        return new Attestations
        {
            Note = Keep(ErasableMember.Note, entry.Note),
            Reason = Keep(ErasableMember.Reason, entry.Reason),
            Evidence = [.. entry.Evidence.Items.Select((item, index) =>
                new EvidenceAttestation(Keep(ErasableMember.Title(index), item.Title), Keep(ErasableMember.Uri(index), item.Uri), item.Sha256))],
        };

        string? Keep(string member, string? text) => text is null ? null : ledger.KeepErasable(organisation, sequence, member, text);
    }

    internal static Hash32 LeafHash(RecordHeader header, Entry entry, Attestations attestations, long? reverses, long? replaces)
    {
        var canonical = new ArrayBufferWriter<byte>(512);
        EntryCanonical.Write(new CanonicalWriter(canonical), header, entry, attestations, reverses, replaces);
        return MerkleHash.LeafHash(canonical.WrittenSpan);
    }
}
