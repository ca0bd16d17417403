using ValueLedger.Core.Amounts;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Entries;

namespace ValueLedger.Core.Statements;

/// <summary>The entries behind a line of a statement.</summary>
public sealed record LineSelection
{
    /// <summary>Each programme and measure once.</summary>
    public required IReadOnlyList<LineFlow> Flows { get; init; }

    /// <summary>The basis on which the line values citizens' time.</summary>
    public required Basis Basis { get; init; }

    /// <summary>The period of the line.</summary>
    public required DateRange Period { get; init; }

    /// <summary>Runs of days in order, all within the period.</summary>
    public required IReadOnlyList<DateRange> Days { get; init; }

    /// <summary>Only entries with exactly this grade; null for all grades.</summary>
    public EvidenceGrade? Grade { get; init; }

    /// <summary>The state that the entries had then.</summary>
    public EntryStanding Standing { get; init; }

    /// <summary>For a level: whether every entry is selected, or only the readings that count.</summary>
    public bool EveryReading { get; init; }
}

/// <summary>Entries of a measure of a programme.</summary>
/// <param name="Programme">Code of the programme.</param>
/// <param name="Measure">Code of the measure.</param>
public sealed record LineFlow(string Programme, string Measure)
{
    /// <summary>Whether only entries of one party count.</summary>
    public bool OfOneParty { get; init; }

    /// <summary>Code of that party; null for entries that name none.</summary>
    public string? Party { get; init; }

    /// <summary>Code of the party that paid a part of the entries; null for all entries.</summary>
    public string? FinancedBy { get; init; }

    /// <summary>Whether only entries count about which one party decided.</summary>
    public bool OfOneDecider { get; init; }

    /// <summary>Code of that party; null for entries that do not say who decided.</summary>
    public string? DecidedBy { get; init; }
}

/// <summary>The state of an entry at the moment of a statement.</summary>
public enum EntryStanding
{
    /// <summary>It counts in the figures.</summary>
    Stands,

    /// <summary>It counted and was reversed.</summary>
    IsReversed,

    /// <summary>It waited in suspense.</summary>
    IsSuspended,
}
