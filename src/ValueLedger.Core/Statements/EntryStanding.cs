namespace ValueLedger.Core.Statements;

/// <summary>What was known of an entry at the moment of a statement.</summary>
public enum EntryStanding
{
    /// <summary>It is in the figures.</summary>
    Stands,

    /// <summary>It stood and was reversed.</summary>
    IsReversed,

    /// <summary>It waited in suspense.</summary>
    IsSuspended,
}
