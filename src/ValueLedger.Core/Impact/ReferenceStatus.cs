namespace ValueLedger.Core.Impact;

/// <summary>How sure it is that a shipped figure is what its publisher says.</summary>
public enum ReferenceStatus
{
    /// <summary>Seen in the publisher's own or another official text.</summary>
    Verified,

    /// <summary>Seen in somebody else's copy.</summary>
    Secondary,

    /// <summary>Given by the user; nobody has compared it.</summary>
    Given,
}
