namespace ValueLedger.Core.Entries;

/// <summary>What became of an entry that was in doubt.</summary>
public enum SuspenseStatus
{
    /// <summary>Nobody has decided; it counts nowhere.</summary>
    Suspended,

    /// <summary>It counts since it was released.</summary>
    Released,

    /// <summary>It never counts.</summary>
    Rejected,
}
