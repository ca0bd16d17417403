using Dapper;
using ValueLedger.Proofs;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Heads;

namespace ValueLedger.Storage.Ledgers;

/// <summary>
/// Compares a database with its head file. A log may be longer than its head, because a commit comes first; it is never shorter.
/// </summary>
/// <param name="connection">Reads the database.</param>
/// <param name="path">Where the head file is.</param>
/// <param name="isShared">Whether each of several servers has a head file of its own, and a new server begins one.</param>
internal sealed class HeadCheck(ILedgerConnection connection, string path, bool isShared)
{
    private static readonly SqlFile Sql = SqlFile.Load("Ledgers/Heads.sql");

    private const string NoIdentity =
        "The row of the table 'secret' that says which head file belongs to the database is missing or spoilt.";

    private readonly List<string> _faults = [];
    private HeadsAsKept? _kept;

    /// <summary>What prevents the database from being served, one sentence for each fault.</summary>
    public IReadOnlyList<string> Faults => _faults;

    /// <summary>Logs that are shorter than their heads say, or have other records.</summary>
    public List<Loss> Losses { get; } = [];

    /// <summary>What the head file says; null when it cannot be read.</summary>
    public HeadsAsKept? Kept => _kept;

    /// <summary>Whether a file must be begun because nothing was recorded yet, or because this server is new.</summary>
    public bool HasToBegin { get; private set; }

    /// <summary>Whether there are records before the file is begun.</summary>
    public bool IsLate { get; private set; }

    public static HeadCheck Of(ILedgerConnection connection, string path, bool isShared)
    {
        var check = new HeadCheck(connection, path, isShared);
        check.Compare();
        return check;
    }

    /// <summary>Heads of every log, according to the database.</summary>
    public static IReadOnlyList<KeptHead> Found(ILedgerConnection connection) =>
        [
            .. Rows(connection)
                .Select(row => new KeptHead(row.Organisation, row.Code, row.Size, RootAt(connection, row.Organisation, row.Size))),
        ];

    /// <summary>
    /// The name that the database shares with its head file; null when no head file was ever begun, or the name is spoilt.
    /// </summary>
    public static Hash32? IdentityOf(ILedgerConnection connection) =>
        connection.QueryFirstOrDefault<byte[]>(Sql["identity"]) is { Length: Hash32.Length } identity ? Hash32.FromBytes(identity) : null;

    /// <summary>How far a log has come in the database; null if it does not go on from what the head file knows of it.</summary>
    public static KeptHead? GoneOn(LedgerView ledger, int organisation, KeptHead? known)
    {
        var row = ledger.ReadHead(organisation);
        var isContinued =
            known is null
            || (row.Code == known.Code && row.Size >= known.Size && RootAt(ledger.Connection, organisation, known.Size) == known.Root);
        return isContinued ? new KeptHead(organisation, row.Code, row.Size, RootAt(ledger.Connection, organisation, row.Size)) : null;
    }

    /// <summary>Writes a head file of the present state, and then notes in the database that there is one.</summary>
    public static void Begin(ILedgerConnection connection, string path, HeadsAsKept content)
    {
        HeadFile.Begin(path, content);
        connection.Execute(Sql["set-identity"], new { identity = content.Identity.ToArray() });
    }

    public static void ForgetIdentity(ILedgerConnection connection) => connection.Execute(Sql["forget-identity"]);

    private void Compare()
    {
        try
        {
            _kept = HeadsAsKept.Read(path);
        }
        catch (InvalidDataException damaged)
        {
            _faults.Add(damaged.Message);
            return;
        }

        var identity = IdentityOf(connection);
        var found = Rows(connection).ToDictionary(row => row.Organisation);
        IsLate = isShared && _kept is null && found.Count > 0;
        HasToBegin = (identity is null && found.Count == 0) || (isShared && _kept is null);
        if (_kept is null)
        {
            _faults.AddRange(
                !HasToBegin ? [$"{path} is missing, and nothing else tells whether every record is there."]
                : IsLate && identity is null ? [NoIdentity]
                : []
            );
            return;
        }

        if (!HasToBegin && identity != _kept.Identity)
        {
            _faults.Add(identity is null ? NoIdentity : $"{path} belongs to another ledger.");
        }

        Losses.AddRange(_kept.Heads.Select(head => LossOf(head, found.GetValueOrDefault(head.Organisation))).OfType<Loss>());
        _faults.AddRange(Losses.Select(loss => loss.ToString()));
    }

    private Loss? LossOf(KeptHead kept, Row? found)
    {
        if (found is null || found.Code != kept.Code)
        {
            return new Loss(kept, null, null);
        }

        if (found.Size < kept.Size)
        {
            return new Loss(kept, found.Size, Root(found.Organisation, found.Size));
        }

        return Root(kept.Organisation, kept.Size) == kept.Root ? null : new Loss(kept, found.Size, Root(found.Organisation, found.Size));
    }

    private Hash32? Root(int organisation, long size)
    {
        try
        {
            return RootAt(connection, organisation, size);
        }
        catch (Exception unreadable) when (unreadable is InvalidDataException or ArgumentException)
        {
            // Leaves or tiles are missing, or are not hashes.
            return null;
        }
    }

    private static Hash32 RootAt(ILedgerConnection connection, int organisation, long size) =>
        MerkleFrontier.At(size, new StoredNodes(connection, organisation)).Root();

    private static IEnumerable<Row> Rows(ILedgerConnection connection) => connection.Query<Row>(Sql["all"]);

    [method: ExplicitConstructor]
    private sealed record Row(long OrganisationNumber, string Code, long Size)
    {
        public int Organisation => (int)OrganisationNumber;
    }
}
