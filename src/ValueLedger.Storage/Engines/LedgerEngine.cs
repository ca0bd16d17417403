namespace ValueLedger.Storage.Engines;

/// <summary>An engine that this process has opened: one connection that writes, and any number that can only read.</summary>
internal abstract class LedgerEngine : IDisposable
{
    /// <summary>What several servers of the ledger tell each other; null where one process serves it alone.</summary>
    public virtual SharedLedger? Shared => null;

    public abstract EngineVersion Version { get; }

    /// <summary>The only connection that writes; it belongs to the writer's thread.</summary>
    public abstract ILedgerConnection Writer { get; }

    /// <summary>A connection that can only read; it must be given back so that it can be used again.</summary>
    public abstract ILedgerConnection BorrowReader();

    public abstract void GiveBack(ILedgerConnection reader);

    /// <summary>Removes deleted data from everywhere the engine still keeps it; false when a reader prevents that.</summary>
    public abstract bool RemoveWhatWasDeleted();

    /// <summary>From now on, closing the engine changes nothing on the disk.</summary>
    public abstract void LeaveTheFilesAsTheyAre();

    /// <summary>Whether there is already something at the place of a copy.</summary>
    public abstract bool IsTaken(string path);

    /// <summary>Copies the database while it is served. Either the copy is complete and on the disk, or it is not there at all.</summary>
    /// <param name="path">Absolute path of a file that does not exist.</param>
    /// <param name="describe">Reads, from the state that is copied, what is written beside the copy.</param>
    /// <param name="writeBeside">Writes it, before the copy gets its name.</param>
    /// <exception cref="IOException">It exists, or cannot be written.</exception>
    public abstract void Copy<T>(string path, Func<ILedgerConnection, T> describe, Action<string, T> writeBeside);

    public abstract void Dispose();
}
