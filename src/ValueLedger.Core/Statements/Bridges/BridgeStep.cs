namespace ValueLedger.Core.Statements.Bridges;

/// <summary>What may differ between two statements of one scope, in the order of the steps from the statement that knows less to the
/// other.</summary>
public enum BridgeStep
{
    /// <summary>The version of the method, and the terms of the request: basis, schedule and base year.</summary>
    Method,

    /// <summary>The organisation, programmes, measures and parties.</summary>
    Catalogue,

    /// <summary>Entries that counted and were reversed without a replacement.</summary>
    Reversals,

    /// <summary>Entries that counted and were corrected: what replaced them, less what they were.</summary>
    Corrections,

    /// <summary>Entries, imports and releases from suspense that came later, with all their corrections since.</summary>
    LateEntries,

    /// <summary>Corrections that changed only the grade of evidence.</summary>
    ReGradings,

    /// <summary>The rate card.</summary>
    Rates,

    /// <summary>The impact maps.</summary>
    Assumptions,
}
