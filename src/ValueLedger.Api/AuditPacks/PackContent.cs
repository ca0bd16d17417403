using ValueLedger.Api.Access;
using ValueLedger.Api.Log;
using ValueLedger.Api.Statements;
using ValueLedger.Api.Statements.Forms;
using ValueLedger.Core.AuditPacks;
using ValueLedger.Core.Records;
using ValueLedger.Core.Statements;
using ValueLedger.Proofs;
using ValueLedger.Storage.AuditPacks;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Log;
using ValueLedger.Storage.Statements;

namespace ValueLedger.Api.AuditPacks;

/// <summary>What an audit pack is about: a statement, the records behind it, and the signed state of the log that has them.</summary>
internal sealed record PackContent(
    StoredStatement Statement,
    byte[] Bytes,
    Statement Document,
    StatementMarks Marks,
    PackedRecords Records,
    Checkpoint Checkpoint,
    SignedNote Note,
    IReadOnlyList<Hash32> Consistency,
    long PreparedIn
)
{
    /// <summary>Null where the organisation has no statement with this id.</summary>
    public static PackContent? Read(
        LedgerView ledger,
        Caller caller,
        string id,
        KnownHeads heads,
        SigningKeyFile keys,
        Cosignatures cosignatures
    )
    {
        if (ReadStatement.Find(ledger, caller, id) is not { } statement)
        {
            return null;
        }

        var organisation = caller.Organisation;
        var preparedIn = PackedRecords.PreparedIn(ledger, organisation, statement);
        var records = PackedRecords.Of(ledger, organisation, statement);
        var needed = records.Sequences[^1];
        // One that witnesses have cosigned, if it is recent enough, proves more than the newest.
        var size = cosignatures.Last(organisation) is { } last && last.Size >= needed ? last.Size : ledger.Head(organisation).Size;
        var checkpoint = LogTree.CheckpointAt(ledger, organisation, size, heads);
        var note = keys.Current.Sign(checkpoint.Origin, checkpoint.ToText());
        return new PackContent(
            statement,
            StatementStore.Document(ledger, organisation, statement),
            ReadStatement.Document(ledger, caller, statement),
            ReadStatement.Marks(ledger, caller, statement),
            records,
            checkpoint,
            note with
            {
                Signatures = [.. note.Signatures, .. cosignatures.Of(organisation, size)],
            },
            LogTree.Consistency(ledger, organisation, statement.KnownSize, size),
            preparedIn
        );
    }

    public AuditPackManifest Manifest(int organisation, IReadOnlyList<PackedFile> files) =>
        new(
            AuditPack.Form,
            new PackedStatement(
                Statement.Id.Value,
                Statement.Publication?.Number,
                Convert.ToHexStringLower(Statement.Sha256.Span),
                Statement.PreparedAt,
                RecordHeader.ActorOf(Statement.PreparedBy),
                PreparedIn,
                Statement.Publication?.PublishedAt,
                Statement.Publication is { } publication ? RecordHeader.ActorOf(publication.PublishedBy) : null,
                Statement.Publication?.Sequence
            ),
            new PackedLog(Checkpoint.Origin, Checkpoint.Size, Records.Sequences.Count, organisation),
            files
        );
}
