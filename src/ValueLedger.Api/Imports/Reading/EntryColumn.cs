namespace ValueLedger.Api.Imports.Reading;

/// <summary>What a column of a CSV file means for an entry.</summary>
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

    /// <summary>Code of the programme whose time bank the receiver is a member of, where it is another one.</summary>
    ExchangeReceiverProgramme,

    /// <summary>How many were asked or followed.</summary>
    Of,
    StandardDeviation,
    Bound,

    /// <summary>Code of the party that judged.</summary>
    Assessor,
    Asset,

    /// <summary>Code of the party that decided.</summary>
    DecidedBy,

    /// <summary>Parties and amounts, for example "donors:25000; lottery:100".</summary>
    FinancedBy,

    /// <summary>The id of an exported entry.</summary>
    Id,

    /// <summary>Filled if an exported row is a reversal, or was reversed.</summary>
    Reversal,

    /// <summary>Something that the ledger works out by itself.</summary>
    Ignored,

    /// <summary>Something that the sender asked to leave out.</summary>
    LeftOut,

    /// <summary>A column without a header: it is ignored as long as its cells are empty.</summary>
    Nameless,
}
