namespace ValueLedger.Core.Impact;

/// <summary>How well a figure has been checked against its source.</summary>
public enum ReferenceStatus
{
    /// <summary>Checked in the publisher's own or another official text.</summary>
    Verified,

    /// <summary>Checked in somebody else's copy.</summary>
    Secondary,

    /// <summary>Given by the user; not checked.</summary>
    Given,
}
