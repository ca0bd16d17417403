using ValueLedger.Core.Catalogue;

namespace ValueLedger.Core.Statements;

/// <summary>Entries and quantities that the figures rest on, beside those of the journal, counted entry by entry.</summary>
public sealed record ControlTotal
{
    /// <summary>Sorted by measure.</summary>
    public required IReadOnlyList<ControlLine> Lines { get; init; }

    /// <summary>Standing entries of the statement.</summary>
    public required long Entries { get; init; }

    /// <summary>Standing entries of the journal.</summary>
    public required long JournalEntries { get; init; }

    /// <summary>Whether every line is that of the journal.</summary>
    public required bool Agrees { get; init; }
}

/// <summary>One measure of the control total.</summary>
public sealed record ControlLine
{
    /// <summary>Names the line in the statement.</summary>
    public required string Line { get; init; }

    /// <summary>Code of the measure.</summary>
    public required string Measure { get; init; }

    /// <summary>Where in the chain it sits.</summary>
    public required MeasureStage Stage { get; init; }

    /// <summary>What one of it is.</summary>
    public required string Unit { get; init; }

    /// <summary>Standing entries of the statement.</summary>
    public required long Entries { get; init; }

    /// <summary>Their sum, also of a level.</summary>
    public required decimal Quantity { get; init; }

    /// <summary>Standing entries of the journal.</summary>
    public required long JournalEntries { get; init; }

    /// <summary>Their sum, also of a level.</summary>
    public required decimal JournalQuantity { get; init; }
}
