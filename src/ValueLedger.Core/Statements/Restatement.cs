namespace ValueLedger.Core.Statements;

/// <summary>What was recorded since a statement that touches what it is of.</summary>
public enum Restatement
{
    /// <summary>Entries, reversals, imports or releases.</summary>
    Entries,

    /// <summary>The organisation, a programme, measure or party.</summary>
    Catalogue,

    /// <summary>Rates of its measures, and of those whose rates its unit values name.</summary>
    Rates,

    /// <summary>Impact maps of its programmes, and what others claim of the outcomes that they share.</summary>
    ImpactMaps,

    /// <summary>Attributes of contributors who gave on its days, stated or erased.</summary>
    Contributors,
}
