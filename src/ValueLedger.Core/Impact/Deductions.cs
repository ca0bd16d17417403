namespace ValueLedger.Core.Impact;

/// <summary>How deadweight, displacement and attribution to others combine. In both cases drop-off compounds.</summary>
public enum Deductions
{
    /// <summary>Each is deducted from what the one before it left.</summary>
    Multiplicative,

    /// <summary>All are deducted from the gross quantity; together they are at most the whole.</summary>
    Additive,
}
