namespace ValueLedger.Core.Statements;

/// <summary>What may differ between two statements of one scope, in the order in which a bridge steps from the earlier-known one to the other.</summary>
public enum BridgeStep
{
    /// <summary>The version of the method, and what was asked for: basis, schedule and base year.</summary>
    Method,

    /// <summary>The organisation, programmes, measures and parties.</summary>
    Catalogue,

    /// <summary>Entries that stood and were reversed with nothing in their place.</summary>
    Reversals,

    /// <summary>Entries that stood and were corrected: what was put in their place, less what they were.</summary>
    Corrections,

    /// <summary>Entries, imports and releases from suspense that came later, with whatever was corrected of them since.</summary>
    LateEntries,

    /// <summary>Corrections that changed nothing of an entry but how well it is attested.</summary>
    ReGradings,

    /// <summary>The rate card.</summary>
    Rates,

    /// <summary>The impact maps.</summary>
    Assumptions,
}
