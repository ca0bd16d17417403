namespace ValueLedger.Core.Entries;

/// <summary>What happened to an entry that was in doubt.</summary>
public enum SuspenseStatus
{
    /// <summary>Undecided; it does not count.</summary>
    Suspended,

    /// <summary>It was released and counts.</summary>
    Released,

    /// <summary>It was rejected and never counts.</summary>
    Rejected,
}
