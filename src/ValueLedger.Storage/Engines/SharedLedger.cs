using Dapper;

namespace ValueLedger.Storage.Engines;

/// <summary>What the servers of one ledger tell each other, where an engine lets several of them serve it.</summary>
internal abstract class SharedLedger
{
    /// <summary>The name under which this server does things: the same whenever it starts with the same files.</summary>
    public abstract string Server { get; }

    /// <summary>Statements about what servers tell each other.</summary>
    public abstract SqlFile Sql { get; }

    /// <summary>How far a log has come, as every server sees it.</summary>
    public abstract LockedHead HeadOf(ILedgerConnection connection, int organisation);

    /// <summary>From now on, no server records anything of an organisation at or before a moment.</summary>
    public void KeepAnswered(ILedgerConnection connection, int organisation, long micros) =>
        connection.Execute(Sql["keep-answered"], new { organisation, micros });
}

/// <summary>How far a log has come, while nobody else can write to it.</summary>
/// <param name="Organisation">Whose log it is.</param>
/// <param name="Size">How many records it has.</param>
/// <param name="RecordedAtMicros">When the last one was recorded.</param>
/// <param name="AnsweredUpToMicros">Nothing may be recorded at or before this moment any more.</param>
/// <param name="Importing">The import that has reserved references; null for none.</param>
internal readonly record struct LockedHead(
    int Organisation,
    long Size,
    long RecordedAtMicros,
    long AnsweredUpToMicros,
    string? Importing = null
);
