namespace ValueLedger.Core.Statements;

/// <summary>What was recorded since a statement that touches what it is of.</summary>
public enum Restatement
{
    /// <summary>Entries, reversals, imports or releases.</summary>
    Entries,

    /// <summary>The organisation, a programme, measure or party.</summary>
    Catalogue,

    /// <summary>Rates of its measures.</summary>
    Rates,

    /// <summary>Impact maps of its programmes.</summary>
    ImpactMaps,

    /// <summary>Attributes of contributors who gave on its days, stated or erased.</summary>
    Contributors,
}
