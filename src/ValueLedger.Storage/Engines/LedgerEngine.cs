namespace ValueLedger.Storage.Engines;

/// <summary>An engine that this process has opened: one connection that writes, and any number that only read.</summary>
internal abstract class LedgerEngine : IDisposable
{
    public abstract EngineVersion Version { get; }

    /// <summary>The only connection that writes; belongs to the writer's thread.</summary>
    public abstract ILedgerConnection Writer { get; }

    /// <summary>A connection that can only read; give it back to be used again.</summary>
    public abstract ILedgerConnection BorrowReader();

    public abstract void GiveBack(ILedgerConnection reader);

    /// <summary>Removes what was deleted from wherever the engine still keeps it; false when somebody who reads is in the way.</summary>
    public abstract bool RemoveWhatWasDeleted();

    /// <summary>From here on, closing changes nothing of what is on the disk.</summary>
    public abstract void LeaveTheFilesAsTheyAre();

    /// <summary>Whether anything is where a copy is to be.</summary>
    public abstract bool IsTaken(string path);

    /// <summary>Copies the database while it is served. The copy is whole and on the disk, or not there.</summary>
    /// <param name="path">Absolute path of a file that does not exist.</param>
    /// <param name="describe">Reads from the state that is copied what is written beside it.</param>
    /// <param name="writeBeside">Writes it, before the copy has its name.</param>
    /// <exception cref="IOException">It exists, or cannot be written.</exception>
    public abstract void Copy<T>(string path, Func<ILedgerConnection, T> describe, Action<string, T> writeBeside);

    public abstract void Dispose();
}
