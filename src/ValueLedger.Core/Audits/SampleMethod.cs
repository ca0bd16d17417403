namespace ValueLedger.Core.Audits;

/// <summary>How a sample is drawn, and from which entries of a line.</summary>
public enum SampleMethod
{
    /// <summary>Each pound has the same chance: entries with a value above zero, by fixed intervals after a random start.</summary>
    MonetaryUnit,

    /// <summary>Each entry of the line has the same chance.</summary>
    Count,

    /// <summary>Each entry of the line without a value above zero has the same chance.</summary>
    Unvalued,
}
