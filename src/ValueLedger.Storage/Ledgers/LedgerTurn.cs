using System.Security.Cryptography;
using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;
using ValueLedger.Core.Records;
using ValueLedger.Proofs;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Summaries;

namespace ValueLedger.Storage.Ledgers;

/// <summary>
/// The writer's turn: what one request reads, decides and writes, alone with the ledger. What it writes stands together with the
/// turns committed beside it, or not at all.
/// </summary>
public sealed class LedgerTurn : LedgerView
{
    private static readonly SqlFile Heads = SqlFile.Load("Ledgers/Ledgers.sql");
    private static readonly SqlFile Records = SqlFile.Load("Records/Records.sql");

    private readonly Dictionary<int, LogState> _states;
    private readonly List<TileNode> _completed = [];

    internal LedgerTurn(SqliteConnection connection, HistoryCache histories, Dictionary<int, LogState> states, Instant now)
        : base(connection, histories)
    {
        _states = states;
        Now = now;
    }

    /// <summary>The clock when the turn began; no record of it is older.</summary>
    public Instant Now { get; }

    internal HashSet<int> Touched { get; } = [];

    /// <summary>How many records it appended.</summary>
    internal int Appended { get; private set; }

    internal Movements Movements { get; } = new();

    /// <summary>Whether texts were erased that must not be found anywhere in the files.</summary>
    internal bool HasErased { get; set; }

    /// <summary>Begins the log of an organisation that has none.</summary>
    internal void BeginLog(int organisation, string code) => _states[organisation] = new LogState(organisation, code, 0, 0, MerkleFrontier.Empty);

    /// <summary>Appends a record that is not an entry; returns its sequence.</summary>
    internal long Append<T>(int organisation, long? actorKey, string type, T content)
    {
        var header = NextHeader(organisation, actorKey);
        var canonical = CanonicalRecord.Encode(header, type, content);
        var leafHash = MerkleHash.LeafHash(canonical);
        Connection.Execute(Records["add-record"], new
        {
            organisation,
            sequence = header.Sequence,
            recordedAtMicros = header.RecordedAt.ToMicros(),
            actorKey,
            type,
            canonical = System.Text.Encoding.UTF8.GetString(canonical),
            leafHash = leafHash.ToArray(),
        });
        Advance(organisation, header, leafHash);
        return header.Sequence;
    }

    /// <summary>What the next record of the log says of itself.</summary>
    internal RecordHeader NextHeader(int organisation, long? actorKey)
    {
        var state = State(organisation);
        var micros = Math.Max(Now.ToMicros(), state.RecordedAtMicros + 1);
        return new RecordHeader(state.Code, state.Size + 1, micros.ToInstant(), actorKey);
    }

    /// <summary>Makes a written record the last of its log.</summary>
    internal void Advance(int organisation, RecordHeader header, Hash32 leafHash)
    {
        var state = State(organisation);
        _completed.Clear();
        _states[organisation] = state with { RecordedAtMicros = header.RecordedAt.ToMicros(), Frontier = state.Frontier.Append(leafHash, _completed) };
        var nodes = new StoredNodes(Connection, organisation);
        foreach (var node in _completed)
        {
            nodes.Add(node);
        }

        Touched.Add(organisation);
        Appended++;
    }

    /// <summary>States that the record changes what every view of the catalogue must know.</summary>
    internal void CatalogueChanged(int organisation, long sequence) => _states[organisation] = State(organisation) with { CatalogueSequence = sequence };

    /// <summary>Keeps a text apart from the record that attests it; returns the attestation.</summary>
    internal string KeepErasable(int organisation, long sequence, string member, string text)
    {
        var salt = RandomNumberGenerator.GetBytes(SaltedText.SaltLength);
        Connection.Execute(Records["add-erasable"], new { organisation, sequence, member, salt, text });
        return SaltedText.Attest(salt, text).ToString();
    }

    /// <summary>Writes the heads of the logs that this turn appended to.</summary>
    internal void WriteHeads()
    {
        foreach (var organisation in Touched)
        {
            var state = _states[organisation];
            Connection.Execute(Heads["set-head"], new { organisation, size = state.Size, recordedAtMicros = state.RecordedAtMicros, catalogueSequence = state.CatalogueSequence });
        }
    }

    internal override HeadRow ReadHead(int organisation)
    {
        var state = State(organisation);
        return new HeadRow(state.Size, state.RecordedAtMicros, state.CatalogueSequence, state.Code);
    }

    private LogState State(int organisation)
    {
        if (!_states.TryGetValue(organisation, out var state))
        {
            var head = base.ReadHead(organisation);
            var frontier = MerkleFrontier.At(head.Size, new StoredNodes(Connection, organisation));
            _states[organisation] = state = new LogState(organisation, head.Code, head.RecordedAtMicros, head.CatalogueSequence, frontier);
        }

        return state;
    }
}
