namespace ValueLedger.Core.Statements;

/// <summary>What has been recorded since a statement and affects its scope.</summary>
public enum Restatement
{
    /// <summary>Entries, reversals, imports or releases.</summary>
    Entries,

    /// <summary>The organisation, a programme, measure or party.</summary>
    Catalogue,

    /// <summary>Rates of its measures, and of measures whose rates its unit values name.</summary>
    Rates,

    /// <summary>Impact maps of its programmes, and other programmes' claims on the outcomes they share.</summary>
    ImpactMaps,

    /// <summary>Attributes of contributors with entries on its days, stated or erased, and which of them are one person.</summary>
    Contributors,
}
