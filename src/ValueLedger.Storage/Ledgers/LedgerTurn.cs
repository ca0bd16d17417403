using Dapper;
using NodaTime;
using ValueLedger.Core.Records;
using ValueLedger.Proofs;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Heads;

namespace ValueLedger.Storage.Ledgers;

/// <summary>
/// The writer's turn: what one request reads, decides and writes, while nobody else writes. What it writes is committed together with the
/// turns beside it, or not at all.
/// </summary>
public sealed class LedgerTurn : LedgerView
{
    private static readonly SqlFile Heads = SqlFile.Load("Ledgers/Ledgers.sql");
    private static readonly SqlFile Records = SqlFile.Load("Records/Records.sql");

    private readonly Dictionary<int, LogState> _states;
    private readonly Dictionary<int, LogState> _before;
    private readonly Dictionary<Type, ITurnPart> _parts = [];
    private readonly List<Action> _whenKept = [];
    private readonly LogClock _clock;
    private readonly IReadOnlyDictionary<int, KeptHead>? _heads;
    private readonly List<TileNode> _completed = [];
    private long? _checkedActor;

    /// <param name="connection">The connection that writes.</param>
    /// <param name="memories">What stores remember between turns.</param>
    /// <param name="organisation">The only organisation whose log it writes; null for an operator's turn, which may write all.</param>
    /// <param name="states">How far the logs have come; the turn updates them.</param>
    /// <param name="clock">Says when the next record is recorded.</param>
    /// <param name="heads">How far the logs had come when the process began to write, according to the head file.</param>
    internal LedgerTurn(
        ILedgerConnection connection,
        LedgerMemories memories,
        int? organisation,
        Dictionary<int, LogState> states,
        LogClock clock,
        IReadOnlyDictionary<int, KeptHead>? heads = null
    )
        : base(connection, memories, organisation)
    {
        _before = states;
        _states = new Dictionary<int, LogState>(states);
        _clock = clock;
        _heads = heads;
    }

    /// <summary>How far the logs have come, including what the turn wrote.</summary>
    internal Dictionary<int, LogState> States => _states;

    /// <summary>The clock when the turn began; no record of it is older.</summary>
    public Instant Now => _clock.Now;

    /// <summary>
    /// By how much the log that was written last, or what was answered, is ahead of the clock; negative when neither is ahead.
    /// </summary>
    public Duration Ahead => _clock.Next((Connection.QuerySingle<long?>(Heads["last-of-all"]) ?? 0).ToInstant()) - Now;

    internal HashSet<int> Touched { get; } = [];

    /// <summary>How many records it appended.</summary>
    internal int Appended { get; private set; }

    /// <summary>What a store collects in this turn.</summary>
    internal T Part<T>()
        where T : class, ITurnPart, new()
    {
        if (!_parts.TryGetValue(typeof(T), out var part))
        {
            _parts[typeof(T)] = part = new T();
        }

        return (T)part;
    }

    /// <summary>
    /// Writes what stores have collected; false when it is more than can be kept. The writer calls this at the end of each turn.
    /// </summary>
    internal bool Finish() => _parts.Values.ToList().TrueForAll(part => part.Finish(this));

    /// <summary>Does something once the turn is kept.</summary>
    internal void WhenKept(Action act) => _whenKept.Add(act);

    internal void Kept() => _whenKept.ForEach(act => act());

    /// <summary>Texts were erased that must not be found anywhere any more.</summary>
    internal void NoteErasure() => WhenKept(() => Memory<ErasedNotes>().AreStillKept = true);

    /// <summary>The last record that changed the catalogue before this turn; null when that is not known.</summary>
    internal long? CatalogueSequenceBefore(int organisation) => _before.GetValueOrDefault(organisation)?.CatalogueSequence;

    /// <summary>
    /// What every record of this turn attests of the idempotency key under which it was asked for; null when nothing is promised.
    /// </summary>
    internal Hash32? Request { get; set; }

    /// <summary>What the servers of the ledger tell each other; null where this one serves it alone.</summary>
    internal SharedLedger? Shared { get; init; }

    /// <summary>The imports that have reserved references, by organisation, as the heads say it; null where one server serves it alone.</summary>
    internal IDictionary<int, string?>? Importing { get; init; }

    /// <summary>Whether the turn goes on with something that was begun while the key that acts was valid.</summary>
    internal bool GoesOn { get; set; }

    /// <summary>Begins the log of an organisation that has none.</summary>
    internal void BeginLog(int organisation, string code) =>
        _states[organisation] = new LogState(organisation, code, 0, 0, MerkleFrontier.Empty);

    /// <summary>Appends a record that is not an entry; returns its sequence.</summary>
    /// <exception cref="LedgerUnavailableException">The log is too far ahead of the clock.</exception>
    internal long Append<T>(int organisation, long? actorKey, string type, T content) =>
        Append(organisation, NextHeader(organisation, actorKey), type, content);

    /// <summary>Appends an operator's record, however far ahead of the clock the log is.</summary>
    internal long AppendUnchecked<T>(int organisation, string type, T content)
    {
        var state = State(organisation);
        return Append(organisation, new RecordHeader(state.Code, state.Size + 1, NextOf(state), null), type, content);
    }

    private long Append<T>(int organisation, RecordHeader header, string type, T content)
    {
        var canonical = CanonicalRecord.Encode(header, type, content);
        var leafHash = MerkleHash.LeafHash(canonical);
        Connection.Execute(
            Records["add-record"],
            new
            {
                organisation,
                sequence = header.Sequence,
                recordedAtMicros = header.RecordedAt.ToMicros(),
                actorKey = header.ActorKey,
                type,
                canonical = System.Text.Encoding.UTF8.GetString(canonical),
                leafHash = leafHash.ToArray(),
            }
        );
        Advance(organisation, header, leafHash);
        return header.Sequence;
    }

    /// <summary>What the next record of the log says about itself.</summary>
    /// <exception cref="LedgerUnavailableException">The log is too far ahead of the clock.</exception>
    internal RecordHeader NextHeader(int organisation, long? actorKey)
    {
        if (NextIsRefused(organisation) is { } tooFarAhead)
        {
            throw LedgerUnavailableException.ClockIsBehind(Now, tooFarAhead);
        }

        CheckActor(organisation, actorKey);
        var state = State(organisation);
        return new RecordHeader(state.Code, state.Size + 1, NextOf(state), actorKey, Request);
    }

    private void CheckActor(int organisation, long? actorKey)
    {
        // Another server may have revoked it.
        if (Shared is null || GoesOn || actorKey is null || actorKey == _checkedActor)
        {
            return;
        }

        var revocation = Connection.QuerySingleOrDefault<string>(Records["revocation-of-actor"], new { organisation, actorKey });
        if (revocation is not null && (CanonicalRecord.Content<Stop>(revocation).From is not { } from || from <= Now))
        {
            throw new ActorIsRevokedException();
        }

        _checkedActor = actorKey;
    }

    /// <summary>
    /// The time of the next record, if that is too far ahead of the clock and no operator has accepted it; null otherwise.
    /// </summary>
    internal Instant? NextIsRefused(int organisation)
    {
        var state = State(organisation);
        var next = NextOf(state);
        if (!_clock.IsTooFarAhead(next) || next <= state.AcceptedUpTo)
        {
            return null;
        }

        // A new log has accepted nothing yet, but the moment up to which readers were answered is ahead for all logs.
        IEnumerable<int> asked = state.Size > 0 ? [organisation] : Organisations().Select(other => other.Number);
        var acceptedUpTo = asked.Max(log => ClockAcceptance.AcceptedUpTo(this, log, Now));
        _states[organisation] = state with { AcceptedUpTo = acceptedUpTo };
        return next <= acceptedUpTo ? null : next;
    }

    /// <summary>Makes a written record the last of its log.</summary>
    internal void Advance(int organisation, RecordHeader header, Hash32 leafHash)
    {
        var state = State(organisation);
        _completed.Clear();
        Keep(state with { RecordedAtMicros = header.RecordedAt.ToMicros(), Frontier = state.Frontier.Append(leafHash, _completed) });
        Appended++;
    }

    /// <summary>Makes several written records the last ones of their log, in their order.</summary>
    internal void Advance(int organisation, Instant recordedAt, ReadOnlySpan<Hash32> leafHashes)
    {
        var state = State(organisation);
        _completed.Clear();
        Keep(state with { RecordedAtMicros = recordedAt.ToMicros(), Frontier = state.Frontier.Append(leafHashes, _completed) });
        Appended += leafHashes.Length;
    }

    /// <summary>Says that the record changes something that every view of the catalogue must know.</summary>
    internal void CatalogueChanged(int organisation, long sequence) =>
        _states[organisation] = State(organisation) with { CatalogueSequence = sequence };

    /// <summary>Stores a text apart from the record that attests it; returns the attestation.</summary>
    internal string KeepErasable(int organisation, long sequence, string member, string text) =>
        KeepErasable(organisation, sequence, ErasableText.Of(member, text));

    internal string KeepErasable(int organisation, long sequence, ErasableText text)
    {
        Connection
            .Prepared(Records["add-erasable"])
            .Bind("organisation", organisation)
            .Bind("sequence", sequence)
            .Bind("member", text.Member)
            .Bind("salt", text.Salt)
            .Bind("text", text.Text)
            .Run();
        return text.Attestation;
    }

    /// <summary>Writes the heads of the logs that this turn appended to.</summary>
    internal void WriteHeads()
    {
        foreach (var organisation in Touched)
        {
            var state = _states[organisation];
            Connection
                .Prepared(Heads["set-head"])
                .Bind("organisation", organisation)
                .Bind("size", state.Size)
                .Bind("recordedAtMicros", state.RecordedAtMicros)
                .Bind("catalogueSequence", state.CatalogueSequence)
                .Run();
        }
    }

    internal override HeadRow ReadHead(int organisation)
    {
        var state = State(organisation);
        return new HeadRow(state.Size, state.RecordedAtMicros, state.CatalogueSequence, state.Code);
    }

    private Instant NextOf(LogState state) => _clock.Next(state.RecordedAtMicros.ToInstant());

    private void Keep(LogState state)
    {
        _states[state.Organisation] = state;
        var nodes = new StoredNodes(Connection, state.Organisation);
        foreach (var node in _completed)
        {
            nodes.Add(node);
        }

        Touched.Add(state.Organisation);
    }

    private LogState State(int organisation)
    {
        CheckIsOf(organisation);

        if (!_states.TryGetValue(organisation, out var state))
        {
            var head = base.ReadHead(organisation);
            var nodes = new StoredNodes(Connection, organisation);
            CheckIsKnown(organisation, head.Size, nodes);
            var frontier = MerkleFrontier.At(head.Size, nodes);
            _states[organisation] = state = new LogState(organisation, head.Code, head.RecordedAtMicros, head.CatalogueSequence, frontier);
        }

        return state;
    }

    /// <summary>A log that somebody changed behind the server is not continued, or the head file would take over what they put
    /// there.</summary>
    private void CheckIsKnown(int organisation, long size, StoredNodes nodes)
    {
        if (
            _heads?.GetValueOrDefault(organisation) is { } kept
            && (size < kept.Size || MerkleFrontier.At(kept.Size, nodes).Root() != kept.Root)
        )
        {
            throw new InvalidDataException($"The log of {kept.Code} is not the one that the head file knows, so nothing is added to it.");
        }
    }

    private sealed record Stop(Instant? From);
}

/// <summary>The key that asked for a record was revoked in the meantime; nothing was recorded.</summary>
public sealed class ActorIsRevokedException : Exception
{
    internal ActorIsRevokedException()
        : base("The key was revoked.") { }
}
