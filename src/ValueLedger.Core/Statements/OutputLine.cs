using ValueLedger.Core.Catalogue;

namespace ValueLedger.Core.Statements;

/// <summary>What was done, with what a unit of it cost. An output has a unit cost, never a benefit; each measure bears the whole cost, so that unit costs do not add up.</summary>
public sealed record OutputLine
{
    /// <summary>Names the line in the statement.</summary>
    public required string Line { get; init; }

    /// <summary>Code of the measure.</summary>
    public required string Measure { get; init; }

    /// <summary>What the measure was called then.</summary>
    public required string Title { get; init; }

    /// <summary>What one of it is.</summary>
    public required string Unit { get; init; }

    /// <summary>Whether more of it is better.</summary>
    public required Direction Direction { get; init; }

    /// <summary>Whether quantities add up or are a stock.</summary>
    public required Aggregation Aggregation { get; init; }

    /// <summary>In units.</summary>
    public required decimal Quantity { get; init; }

    /// <summary>How many entries it is made of; of a level how many readings count.</summary>
    public required long Entries { get; init; }

    /// <summary>The same by grade of evidence, from the weakest up.</summary>
    public required IReadOnlyList<GradeQuantity> Grades { get; init; }

    /// <summary>Agency cost over the quantity, four decimals; null with a reason.</summary>
    public required decimal? AgencyCostPerUnit { get; init; }

    /// <summary>Full social cost over the quantity, four decimals; null with a reason.</summary>
    public required decimal? FullCostPerUnit { get; init; }

    /// <summary>Whether the costs leave out a quantity that has no rate.</summary>
    public required bool Partial { get; init; }

    /// <summary>Why a unit cost is not given; null where both are.</summary>
    public required UnitCostGap? UndefinedReason { get; init; }
}
