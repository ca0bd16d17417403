namespace ValueLedger.Core.Statements;

/// <summary>The state of an entry at the moment of a statement.</summary>
public enum EntryStanding
{
    /// <summary>It counts in the figures.</summary>
    Stands,

    /// <summary>It counted and was reversed.</summary>
    IsReversed,

    /// <summary>It waited in suspense.</summary>
    IsSuspended,
}
