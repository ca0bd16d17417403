using ValueLedger.Storage.Engines.Postgres;
using ValueLedger.Storage.Engines.Sqlite;

namespace ValueLedger.Storage.Engines;

/// <summary>Where a ledger is kept, as the setting <c>Ledger:Database</c> says. It is not opened yet.</summary>
public abstract class LedgerPlace
{
    /// <summary>The value of the setting when nobody sets it.</summary>
    public const string Usual = SqlitePlace.Usual;

    /// <summary>What the setting must be, in one sentence.</summary>
    public const string Expected = $"it must be {SqlitePlace.Expected}; or {PostgresPlace.Expected}.";

    /// <summary>What people call it.</summary>
    public abstract string Name { get; }

    /// <summary>Whether anything is left of a ledger: the database, or the head file that says what was in it.</summary>
    public abstract bool IsThere { get; }

    /// <summary>What to do when records are missing, in one sentence.</summary>
    internal abstract string HowToBringBack { get; }

    /// <param name="setting">The setting.</param>
    /// <param name="ownsTables">Whether the role that opens it may own the tables, where the engine has roles.</param>
    /// <exception cref="ArgumentException">The setting names no place for a ledger.</exception>
    public static LedgerPlace Of(string setting, bool ownsTables = true) =>
        PostgresPlace.IsMeantBy(setting) ? new PostgresPlace(setting, ownsTables) : new SqlitePlace(setting);

    /// <summary>The setting.</summary>
    public abstract override string ToString();

    /// <summary>Whether another place is this one, or keeps its files beside it under the same names.</summary>
    public bool IsSameAs(LedgerPlace other) => Beside("") == other.Beside("") || Whereabouts == other.Whereabouts;

    /// <summary>What no other place has.</summary>
    protected abstract string Whereabouts { get; }

    /// <summary>Absolute path of a file that belongs to the ledger and that this machine keeps.</summary>
    /// <param name="ending">The end of the file's name.</param>
    public abstract string Beside(string ending);

    /// <summary>Opens it for this process alone and brings it up to date.</summary>
    /// <exception cref="DatabaseIsServedException">Another process has it open.</exception>
    /// <exception cref="DatabaseIsOfAnotherBuildException">It holds records of another build, or no ledger.</exception>
    internal abstract LedgerEngine Open();

    /// <summary>Opens it only to read it, even while a process serves it.</summary>
    /// <exception cref="IOException">There is no ledger of this build, or it cannot be read.</exception>
    internal abstract T ReadUnserved<T>(Func<ILedgerConnection, T> read);

    /// <summary>
    /// Checks what belongs to no log: the database as such, its tables and triggers, and rows that have no owner. Returns one sentence for
    /// each fault.
    /// </summary>
    internal abstract IEnumerable<string> Wrongs(ILedgerConnection connection);
}

/// <summary>Which engine keeps the ledger.</summary>
/// <param name="Name">Such as SQLite.</param>
/// <param name="Version">As the engine states it.</param>
public sealed record EngineVersion(string Name, string Version);
