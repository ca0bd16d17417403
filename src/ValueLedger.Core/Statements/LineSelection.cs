using ValueLedger.Core.Amounts;
using ValueLedger.Core.Entries;

namespace ValueLedger.Core.Statements;

/// <summary>Which entries a line of a statement is made of.</summary>
public sealed record LineSelection
{
    /// <summary>Each programme and measure once.</summary>
    public required IReadOnlyList<LineFlow> Flows { get; init; }

    /// <summary>The basis on which the line values citizens' time.</summary>
    public required Basis Basis { get; init; }

    /// <summary>The period that the line is about.</summary>
    public required Dates.Period Period { get; init; }

    /// <summary>Runs of days in their order, all of them in the period.</summary>
    public required IReadOnlyList<Dates.Period> Days { get; init; }

    /// <summary>Only entries that are attested just so; null for all.</summary>
    public EvidenceGrade? Grade { get; init; }

    /// <summary>What was known then of the entries that are meant.</summary>
    public EntryStanding Standing { get; init; }

    /// <summary>Whether of a level every entry is meant, and not only the readings that count.</summary>
    public bool EveryReading { get; init; }
}
