namespace ValueLedger.Core.Statements.Bridges;

/// <summary>How a figure changes from one statement to the other: from + the sum of the parts + residual = to.</summary>
public record BridgedAmount
{
    /// <summary>The figure printed in the first statement: 0 where the statement does not have it, null where it is not known.</summary>
    public required decimal? From { get; init; }

    /// <summary>The figure printed in the second statement: 0 where the statement does not have it, null where it is not known.</summary>
    public required decimal? To { get; init; }

    /// <summary>The change of each step, in the order of the steps; null where the figure is not known in one of the statements or after
    /// one of the steps.</summary>
    public required IReadOnlyList<BridgePart>? Parts { get; init; }

    /// <summary>What the second statement prints less what the last step prints; any value but 0 is an error of the program. Null where
    /// there are no parts.</summary>
    public required decimal? Residual { get; init; }

    /// <summary>Whether no step changes it.</summary>
    internal bool IsUnchanged { get; init; }
}

/// <summary>The change that one step makes to a figure.</summary>
/// <param name="Step">Which step.</param>
/// <param name="Change">In the unit of the figure; positive for an increase.</param>
public sealed record BridgePart(BridgeStep Step, decimal Change);

/// <summary>A figure of two statements.</summary>
public sealed record BridgedFigure : BridgedAmount
{
    /// <summary>Which figure.</summary>
    public required BridgeFigure Figure { get; init; }

    /// <summary>Code of the programme; null for a figure of all programmes.</summary>
    public required string? Programme { get; init; }

    /// <summary>Code of the measure; null for a figure that does not belong to one.</summary>
    public required string? Measure { get; init; }

    /// <summary>Code of the line in the impact map of its programme; null for a figure that does not belong to one.</summary>
    public required string? Code { get; init; }

    /// <summary>Code of the party, or "not named"; null for a figure that does not belong to one.</summary>
    public required string? Party { get; init; }

    /// <summary>Grade of evidence; null for a figure of all grades.</summary>
    public required Entries.EvidenceGrade? Grade { get; init; }
}
