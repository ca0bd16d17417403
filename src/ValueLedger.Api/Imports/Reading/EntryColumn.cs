namespace ValueLedger.Api.Imports.Reading;

/// <summary>What a column of a CSV file is to an entry.</summary>
public enum EntryColumn
{
    Programme,
    Measure,
    Quantity,
    Date,
    StartDate,
    StartTime,
    EndTime,
    Party,
    Team,
    Contributor,
    Reference,
    Note,
    EvidenceGrade,

    /// <summary>Code of the member who gave exchanged hours.</summary>
    ExchangeGiver,
    ExchangeReceiver,
    ExchangeService,

    /// <summary>The id of an exported entry.</summary>
    Id,

    /// <summary>Filled where an exported row is a reversal, or was reversed.</summary>
    Reversal,

    /// <summary>Something that the ledger finds out by itself.</summary>
    Ignored,

    /// <summary>Under no header: no column, as long as its cells are empty.</summary>
    Nameless,
}
