using NodaTime;

namespace ValueLedger.Storage.Engines;

/// <summary>What the servers of one ledger tell each other, where an engine lets several of them serve it.</summary>
internal abstract class SharedLedger
{
    /// <summary>How far a log has come, as every server sees it.</summary>
    public abstract LockedHead HeadOf(ILedgerConnection connection, int organisation);

    /// <summary>From now on, no server records anything of an organisation at or before a moment.</summary>
    public abstract void KeepAnswered(ILedgerConnection connection, int organisation, Instant moment);
}

/// <summary>How far a log has come, while nobody else can write to it.</summary>
/// <param name="Organisation">Whose log it is.</param>
/// <param name="Size">How many records it has.</param>
/// <param name="RecordedAtMicros">When the last one was recorded.</param>
/// <param name="AnsweredUpTo">Nothing may be recorded at or before this moment any more.</param>
internal readonly record struct LockedHead(int Organisation, long Size, long RecordedAtMicros, Instant AnsweredUpTo);
