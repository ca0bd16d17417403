using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Catalogue;

namespace ValueLedger.Core.Statements;

/// <summary>An outcome of a programme as it was recorded in the period.</summary>
public sealed record RecordedOutcome
{
    /// <summary>Names the line in the statement.</summary>
    public required string Line { get; init; }

    /// <summary>Code of the programme.</summary>
    public required string Programme { get; init; }

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

    /// <summary>In units, before anything is deducted; null with a reason where it does not add up.</summary>
    public required decimal? Quantity { get; init; }

    /// <summary>Why there is no quantity; null where there is one.</summary>
    public required QuantityGap? UndefinedReason { get; init; }

    /// <summary>How many entries it is made of; of a level how many readings count.</summary>
    public required long Entries { get; init; }

    /// <summary>The same by grade of evidence, from the weakest up; none where there is no quantity.</summary>
    public required IReadOnlyList<GradeQuantity> Grades { get; init; }

    /// <summary>In how many calendar months of the period there is an entry; one that reports a span counts in each month that it touches.</summary>
    public required int MonthsWithEntries { get; init; }

    /// <summary>In how many calendar months of the period the programme ran, as far as it states its start and end.</summary>
    public required int Months { get; init; }

    /// <summary>What nobody told of it.</summary>
    public required IReadOnlyList<AppraisalFlag> Flags { get; init; }

    /// <summary>The lines of the impact map that value it; none where it has no value in money.</summary>
    public required IReadOnlyList<string> ValuedBy { get; init; }
}
