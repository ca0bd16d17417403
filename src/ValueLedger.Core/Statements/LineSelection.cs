using ValueLedger.Core.Entries;

namespace ValueLedger.Core.Statements;

/// <summary>Which entries a line of a statement is made of: those that stood then. Of a level only the readings that count.</summary>
public sealed record LineSelection
{
    /// <summary>Codes of the programmes.</summary>
    public required IReadOnlyList<string> Programmes { get; init; }

    /// <summary>Codes of the measures.</summary>
    public required IReadOnlyList<string> Measures { get; init; }

    /// <summary>The period that the line is about.</summary>
    public required Dates.Period Period { get; init; }

    /// <summary>Runs of days in their order, all of them in the period.</summary>
    public required IReadOnlyList<Dates.Period> Days { get; init; }

    /// <summary>Whether only entries of one party count.</summary>
    public bool OfOneParty { get; init; }

    /// <summary>Code of that party; null for entries that name none.</summary>
    public string? Party { get; init; }

    /// <summary>Only entries that are attested just so; null for all.</summary>
    public EvidenceGrade? Grade { get; init; }
}
