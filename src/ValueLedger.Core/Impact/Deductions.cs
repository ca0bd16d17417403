namespace ValueLedger.Core.Impact;

/// <summary>How deadweight, displacement and attribution to others combine. Drop-off compounds in either case.</summary>
public enum Deductions
{
    /// <summary>Each is taken from what the one before it left.</summary>
    Multiplicative,

    /// <summary>All are taken from the gross quantity; together they are at most the whole.</summary>
    Additive,
}
