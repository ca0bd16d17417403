using System.Security.Cryptography;
using Dapper;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Records;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Entries;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Imports;

/// <summary>The records that begin an import and from which on its entries stand.</summary>
public static class ImportStore
{
    private static readonly SqlFile Sql = SqlFile.Load("Imports/Imports.sql");

    /// <summary>Imports that were interrupted, of all organisations.</summary>
    public static IReadOnlyList<OpenImport> Open(LedgerView ledger) => ledger.Connection.Query<OpenImport>(Sql["open-imports"]).AsList();

    /// <summary>The identity of the import that a record began; null when it did not begin one.</summary>
    public static Guid? IdOf(LedgerView ledger, int organisation, long sequence) =>
        ledger.Connection.QuerySingleOrDefault<string>(Sql["import-of-a-record"], new { organisation, sequence }) is { } id
            ? Guid.Parse(id)
            : null;

    /// <summary>What a standing import recorded; null when there is none.</summary>
    public static RecordedImport? Find(LedgerView ledger, int organisation, Guid id) =>
        ledger.Connection.QuerySingleOrDefault<RecordedImport>(Sql["standing-import"], new { organisation, id = id.ToString("D") });

    /// <summary>
    /// Whether the ledger has or had an entry with the same content under the same reference, or under the identity that an export states.
    /// </summary>
    public static bool WasRecorded(LedgerView ledger, int organisation, Entry entry, Guid? recordedAs)
    {
        var recorded = new RecordedContent(ledger, organisation);
        var sequence =
            entry.Reference is { } reference ? recorded.Find(reference)
            : recordedAs is { } id ? recorded.Find(id)
            : null;
        return sequence is not null && recorded.Compare(sequence.Value, entry) != RecordedAs.Other;
    }

    internal static long Begin(LedgerTurn ledger, ImportOrder order)
    {
        order.Key?.Promise(ledger);
        var content = new
        {
            id = order.Id,
            fileSha256 = order.FileSha256,
            requestSha256 = Convert.ToHexStringLower(order.RequestSha256.Span),
            rejectedRowsSha256 = Attest(order.RejectedRows.ToArray()),
            rowsSha256 = order.RowsSha256,
            entries = order.Counts.Recorded,
        };
        var import = ledger.Append(order.Organisation, order.ActorKey, RecordType.ImportBegun, content);
        ledger.Connection.Execute(
            Sql["add-import"],
            new
            {
                organisation = order.Organisation,
                import,
                id = order.Id.ToString("D"),
                requestSha256 = order.RequestSha256.ToArray(),
                rejectedRows = order.RejectedRows.ToArray(),
            }
        );
        return import;
    }

    internal static long Close(LedgerTurn ledger, ImportOrder order, AppendedImport appended)
    {
        ledger.GoesOn = true;
        order.Key?.Promise(ledger);
        var (import, entries, last) = appended;
        var content = new
        {
            of = import,
            id = order.Id,
            fileSha256 = order.FileSha256,
            firstSequence = import + 1,
            lastSequence = last,
            entries,
            suspended = order.Counts.Suspended,
            alreadyRecorded = order.Counts.AlreadyRecorded,
            rejected = order.Counts.Rejected,
            answerSha256 = order.Told.AnswerSha256,
            problemsSha256 = order.Told.ProblemsSha256,
            rejectedSha256 = order.Told.RejectedSha256,
        };
        var sequence = ledger.Append(order.Organisation, order.ActorKey, RecordType.Import, content);
        ledger.Connection.Execute(
            Sql["close-import"],
            new
            {
                organisation = order.Organisation,
                import,
                sequence,
            }
        );
        order.Key?.Keep(ledger, import, sequence);
        return sequence;
    }

    /// <summary>What the record that began an import attests of the rows that were to be recorded.</summary>
    public static string RowsSha256Of(LedgerView ledger, int organisation, long sequence) =>
        CanonicalRecord.Content<Begun>(ledger.Connection.QuerySingle<string>(Sql["begun"], new { organisation, sequence })).RowsSha256;

    /// <summary>Of the numbers of the rows that were not accepted; null when all were accepted.</summary>
    internal static string? Attest(byte[]? rejectedRows) =>
        rejectedRows is null ? null : Convert.ToHexStringLower(SHA256.HashData(rejectedRows));

    internal static void Abandon(LedgerTurn ledger, int organisation, long import)
    {
        var sequence = ledger.Append(organisation, null, RecordType.ImportAbandoned, new { of = import });
        ledger.Connection.Execute(
            Sql["abandon-import"],
            new
            {
                organisation,
                import,
                sequence,
            }
        );
    }

    /// <summary>How much of an import is in the log; this reads every entry since the import began.</summary>
    internal static AppendedImport Appended(LedgerView ledger, int organisation, long import)
    {
        var (entries, last) = ledger.Connection.QuerySingle<AppendedRow>(Sql["appended"], new { organisation, import });
        return new AppendedImport(import, entries, last);
    }

    /// <summary>For each earlier import of the same file, read in the same way: the rows that it did not record.</summary>
    internal static List<HashSet<long>> Earlier(LedgerView ledger, int organisation, ReadOnlyMemory<byte> requestSha256) =>
        ledger
            .Connection.Query<EarlierRow>(Sql["earlier-imports"], new { organisation, requestSha256 = requestSha256.ToArray() })
            .Select(row => RowNumbers.Read(row.RejectedRows).ToHashSet())
            .ToList();

    private sealed record Begun(string RowsSha256);

    [method: ExplicitConstructor]
    private sealed record EarlierRow(long Sequence, byte[]? RejectedRows);

    [method: ExplicitConstructor]
    private sealed record AppendedRow(long Entries, long LastSequence);
}
