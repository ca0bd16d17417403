using System.Reflection;
using System.Security.Cryptography;
using Dapper;
using ValueLedger.Core.Records;
using ValueLedger.Core.Statements;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Statements;

/// <summary>Statements as they were prepared, each attested by a record, and their publications, each attested by another record.</summary>
public static class StatementStore
{
    private static readonly SqlFile Sql = SqlFile.Load("Statements/Statements.sql");

    /// <summary>Keeps a statement; returns what was kept.</summary>
    /// <param name="ledger">The writer's turn.</param>
    /// <param name="organisation">Whose statement it is.</param>
    /// <param name="preparedBy">The record that made the key it was prepared with.</param>
    /// <param name="scope">Its scope.</param>
    /// <param name="known">What it knew.</param>
    /// <param name="document">The bytes that will be served.</param>
    /// <param name="request">What was asked for, the moment included.</param>
    public static StoredStatement Add(
        LedgerTurn ledger,
        int organisation,
        long? preparedBy,
        StatementScope scope,
        LogHead known,
        byte[] document,
        StatementDraft? request = null
    )
    {
        var draft = ledger.Connection.QuerySingle<long>(Sql["next-draft"], new { organisation });
        var sha256 = SHA256.HashData(document);
        var record = new DraftRecord(
            draft,
            Convert.ToHexStringLower(sha256),
            scope.Programmes,
            scope.Period.From,
            scope.Period.To,
            known.RecordedAt,
            known.Size,
            request,
            Program
        );
        ledger.Append(organisation, preparedBy, RecordType.StatementDraft, record);
        var preparedAtMicros = ledger.Head(organisation).RecordedAt.ToMicros();
        ledger.Connection.Execute(
            Sql["add"],
            new
            {
                organisation,
                draft,
                preparedAtMicros,
                preparedBy,
                scope = scope.ToText(),
                knownAtMicros = known.RecordedAt.ToMicros(),
                knownSize = known.Size,
                sha256,
                document,
            }
        );
        return At(ledger, organisation, draft)!;
    }

    /// <summary>
    /// The version of the program. It distinguishes a statement that cannot be prepared in the same way again from one that was altered.
    /// </summary>
    public static string Program { get; } =
        typeof(DraftRecord).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";

    /// <summary>What the log says about a statement's preparation; null when it says nothing.</summary>
    public static DraftRecord? Prepared(LedgerView ledger, int organisation, StoredStatement statement) =>
        Prepared(ledger, organisation, ledger.SizeAt(organisation, statement.PreparedAt)) is { } record && record.Draft == statement.Draft
            ? record
            : null;

    /// <summary>
    /// The last record that is not about preparing a statement: the same request made twice, with nothing in between, makes the same
    /// document twice.
    /// </summary>
    public static LogHead LastBesidesDrafts(LedgerView ledger, int organisation)
    {
        var size = ledger.Head(organisation).Size;
        while (size > 1 && Prepared(ledger, organisation, size) is not null)
        {
            size--;
        }

        return new LogHead(size, ledger.RecordedAt(organisation, size)!.Value);
    }

    /// <summary>The statement whose preparation a record reports; null when it reports none.</summary>
    public static StoredStatement? OfRecord(LedgerView ledger, int organisation, long sequence) =>
        Prepared(ledger, organisation, sequence) is { } record ? At(ledger, organisation, record.Draft) : null;

    /// <summary>Publishes a statement under the next number; returns what is kept of it now.</summary>
    public static StoredStatement Publish(LedgerTurn ledger, int organisation, long? actorKey, StoredStatement statement)
    {
        var number = ledger.Connection.QuerySingle<long>(Sql["next-number"], new { organisation });
        var sequence = ledger.Append(organisation, actorKey, RecordType.Statement, StatementRecord.Of(number, statement));
        ledger.Connection.Execute(
            Sql["publish"],
            new
            {
                organisation,
                number,
                draft = statement.Draft,
                sequence,
            }
        );
        return At(ledger, organisation, statement.Draft)!;
    }

    /// <summary>The statement of an id; null when the organisation has none.</summary>
    public static StoredStatement? Find(LedgerView ledger, int organisation, RecordId id) =>
        At(ledger, organisation, id.Sequence) is { } statement && statement.Id == id ? statement : null;

    /// <summary>Statements after a draft, in the order in which they were prepared.</summary>
    /// <param name="ledger">What is looked at.</param>
    /// <param name="organisation">Whose statements.</param>
    /// <param name="after">Number of a draft; 0 for the beginning.</param>
    /// <param name="isPublished">Only published ones, or only drafts; all when null.</param>
    /// <param name="limit">How many at most.</param>
    public static IReadOnlyList<StoredStatement> Page(LedgerView ledger, int organisation, long after, bool? isPublished, int limit) =>
        Read(ledger, organisation, after, long.MaxValue, isPublished, limit);

    /// <summary>The statement of a number given when it was prepared; null when there is none.</summary>
    public static StoredStatement? At(LedgerView ledger, int organisation, long draft) =>
        Read(ledger, organisation, draft - 1, draft, null, 1).SingleOrDefault();

    /// <summary>The exact bytes that were prepared.</summary>
    public static byte[] Document(LedgerView ledger, int organisation, StoredStatement statement) =>
        ledger.Connection.QuerySingle<byte[]>(Sql["document"], new { organisation, draft = statement.Draft });

    /// <summary>What is kept of everything published, by number, to be compared with what the log says.</summary>
    internal static Dictionary<long, KeptPublication> Publications(LedgerView ledger, int organisation) =>
        ledger
            .Connection.Query<KeptPublication.Row>(Sql["publications"], new { organisation }, buffered: false)
            .ToDictionary(row => row.Number, row => row.Kept);

    /// <summary>What is kept of every statement, by the number given when it was prepared.</summary>
    internal static Dictionary<long, KeptDraft> Drafts(LedgerView ledger, int organisation) =>
        ledger
            .Connection.Query<KeptDraft.Row>(Sql["drafts"], new { organisation }, buffered: false)
            .ToDictionary(row => row.Draft, row => row.Kept);

    private static DraftRecord? Prepared(LedgerView ledger, int organisation, long sequence) =>
        ledger.Connection.QuerySingleOrDefault<string>(Sql["draft-of-a-record"], new { organisation, sequence }) is { } canonical
            ? CanonicalRecord.Content<DraftRecord>(canonical)
            : null;

    private static List<StoredStatement> Read(LedgerView ledger, int organisation, long after, long until, bool? isPublished, int limit) =>
        [
            .. ledger
                .Connection.Query<Row>(
                    Sql["statements"],
                    new
                    {
                        organisation,
                        after,
                        until,
                        isPublished,
                        limit,
                    }
                )
                .Select(row => row.ToStatement(organisation)),
        ];

    [method: ExplicitConstructor]
    private sealed record Row(
        long Draft,
        long PreparedAtMicros,
        long? PreparedBy,
        string Scope,
        long KnownAtMicros,
        long KnownSize,
        byte[] Sha256,
        long? Number,
        long? Sequence,
        long? PublishedAtMicros,
        long? PublishedBy,
        long? Supersedes,
        long? SupersedesMicros,
        long? SupersededBy,
        long? SupersededByMicros
    )
    {
        public StoredStatement ToStatement(int organisation) =>
            new(
                Id(organisation, Draft, PreparedAtMicros)!.Value,
                Draft,
                PreparedAtMicros.ToInstant(),
                PreparedBy,
                StatementScope.OfText(Scope),
                KnownAtMicros.ToInstant(),
                KnownSize,
                Sha256,
                Number is { } number
                    ? new StoredPublication(
                        number,
                        Sequence!.Value,
                        PublishedAtMicros!.Value.ToInstant(),
                        PublishedBy,
                        Id(organisation, Supersedes, SupersedesMicros),
                        Id(organisation, SupersededBy, SupersededByMicros)
                    )
                    : null
            );

        private static RecordId? Id(int organisation, long? draft, long? micros) =>
            draft is { } known && micros is { } preparedAt ? StoredStatement.IdOf(organisation, known, preparedAt.ToInstant()) : null;
    }
}
