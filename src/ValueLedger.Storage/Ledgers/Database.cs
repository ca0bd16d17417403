using System.Security.Cryptography;
using NodaTime;
using ValueLedger.Proofs;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Heads;

namespace ValueLedger.Storage.Ledgers;

/// <summary>The database of a ledger, opened by this process, with the head file that says how far every log has come.</summary>
public sealed class Database : IDisposable
{
    private readonly LedgerEngine _engine;
    private HeadFile? _head;

    /// <summary>Opens it for this process alone and brings it up to date.</summary>
    /// <exception cref="DatabaseIsServedException">Another process has it open.</exception>
    /// <exception cref="DatabaseIsOfAnotherBuildException">It holds records of another build, or no ledger.</exception>
    /// <exception cref="LedgerIsNotWholeException">Something that was recorded is not there.</exception>
    public Database(LedgerPlace place)
        : this(place, looksAtHead: true) { }

    /// <param name="place">Where it is.</param>
    /// <param name="looksAtHead">Whether the logs are compared with the head file; otherwise the caller begins the head file.</param>
    internal Database(LedgerPlace place, bool looksAtHead)
    {
        Place = place;
        _engine = place.Open();
        try
        {
            if (looksAtHead)
            {
                OpenHead();
            }
        }
        catch
        {
            // A process that is refused the database must not keep others from it, and must not tidy away data that may still be saved.
            LeaveTheFilesAsTheyAre();
            Dispose();
            throw;
        }
    }

    /// <summary>Where it is.</summary>
    public LedgerPlace Place { get; }

    /// <summary>Which engine keeps it.</summary>
    public EngineVersion Engine => _engine.Version;

    /// <summary>What the servers of the ledger tell each other; null where this process serves it alone.</summary>
    internal SharedLedger? Shared => _engine.Shared;

    /// <summary>Whether other servers may write to the ledger as well.</summary>
    public bool IsShared => Shared is not null;

    /// <summary>Whether this process began the head file although there were records: nothing here tells if earlier ones are missing.</summary>
    public bool BeganHeadLate { get; private set; }

    /// <summary>How far every log has come, in a file of its own.</summary>
    internal HeadFile Head => _head ?? throw new InvalidOperationException("The head file is not open.");

    internal string HeadPath => Place.Beside(HeadFile.Ending);

    /// <summary>The only connection that writes; it belongs to the writer's thread.</summary>
    internal ILedgerConnection Writer => _engine.Writer;

    /// <summary>A connection that can only read; it must be given back so that it can be used again.</summary>
    internal ILedgerConnection BorrowReader() => _engine.BorrowReader();

    internal void GiveBack(ILedgerConnection reader) => _engine.GiveBack(reader);

    internal bool RemoveWhatWasDeleted() => _engine.RemoveWhatWasDeleted();

    /// <summary>From now on, closing writes nothing.</summary>
    internal void LeaveTheFilesAsTheyAre() => _engine.LeaveTheFilesAsTheyAre();

    /// <summary>Whether there is already something at the place of a copy or its head file.</summary>
    public bool IsTaken(string path) => _engine.IsTaken(path);

    /// <summary>Copies it while it is served, and writes the head file of the copy; both are on the disk when it returns.</summary>
    /// <param name="path">Absolute path of a file that does not exist.</param>
    /// <exception cref="IOException">It exists, or cannot be written.</exception>
    public void CopyTo(string path) =>
        _engine.Copy(
            path,
            source => new HeadsAsKept(HeadCheck.IdentityOf(source)!.Value, Head.AnsweredUpTo, HeadCheck.Found(source)),
            (copy, heads) => HeadFile.Begin(copy + HeadFile.Ending, heads)
        );

    public void Dispose()
    {
        try
        {
            _head?.Dispose();
        }
        finally
        {
            _engine.Dispose();
        }
    }

    /// <summary>Writes a head file of the present state, and continues with it.</summary>
    internal void BeginHead(Instant answeredUpTo)
    {
        _head?.Dispose();
        // Two servers that begin together must name the ledger alike.
        Writer.BeginWriting();
        var identity = HeadCheck.IdentityOf(Writer) ?? Hash32.FromBytes(RandomNumberGenerator.GetBytes(Hash32.Length));
        HeadCheck.Begin(Writer, HeadPath, new HeadsAsKept(identity, answeredUpTo, HeadCheck.Found(Writer)));
        Writer.Commit();
        TakeTheHeadAsItIs();
    }

    /// <summary>Gives a database without organisations the name that another one shares with its head file.</summary>
    internal void TakeName(Hash32 identity)
    {
        var answeredUpTo = Head.AnsweredUpTo;
        _head?.Dispose();
        // Until it has a name again, it is a database that nothing was recorded in, so that a stop does no harm here.
        HeadCheck.ForgetIdentity(Writer);
        HeadCheck.Begin(Writer, HeadPath, new HeadsAsKept(identity, answeredUpTo, []));
        _head = new HeadFile(HeadPath);
    }

    /// <summary>Continues with a head file that nothing was compared with.</summary>
    internal void TakeTheHeadAsItIs() => _head = new HeadFile(HeadPath);

    private void OpenHead()
    {
        var check = HeadCheck.Of(Writer, HeadPath, IsShared);
        if (check.Faults.Count > 0)
        {
            throw new LedgerIsNotWholeException(Place.Name, check.Faults, Place.HowToBringBack);
        }

        if (check.HasToBegin)
        {
            BeganHeadLate = check.IsLate;
            BeginHead(check.Kept?.AnsweredUpTo ?? Instant.MinValue);
            return;
        }

        TakeTheHeadAsItIs();
    }
}
