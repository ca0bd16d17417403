using ValueLedger.Core.Amounts;

namespace ValueLedger.Core.Audits;

/// <summary>A sample as it was drawn; the log states it.</summary>
public sealed record AuditSample
{
    /// <summary>The number that the statement was given when it was prepared.</summary>
    public required long Statement { get; init; }

    public required string Line { get; init; }
    public required SampleMethod Method { get; init; }
    public required int Size { get; init; }
    public required decimal Confidence { get; init; }
    public required long CheckpointSize { get; init; }

    /// <summary>Base64.</summary>
    public required string CheckpointRoot { get; init; }

    /// <summary>Lower-case hexadecimal.</summary>
    public required string Nonce { get; init; }

    /// <summary>The basis on which the line values citizens' time.</summary>
    public required Basis Basis { get; init; }

    /// <summary>How many entries it was drawn from.</summary>
    public required long Entries { get; init; }

    /// <summary>What these are worth together; null if they were counted.</summary>
    public decimal? BookValue { get; init; }

    /// <summary>Entries of the line that could not be drawn.</summary>
    public required long LeftOut { get; init; }

    /// <summary>What those of them that have a value are worth together: nothing, or less than nothing.</summary>
    public required decimal LeftOutValue { get; init; }

    /// <summary>In the order of the log.</summary>
    public required IReadOnlyList<SampleItem> Items { get; init; }

    /// <summary>The value for which one item is drawn.</summary>
    public decimal? Interval() => BookValue / Size;

    /// <summary>Whether an item is so large that it could not be missed.</summary>
    public bool IsWhole(SampleItem item) => item.Book >= Interval();
}

/// <summary>An entry that can be drawn, or was.</summary>
/// <param name="Entry">The number of its record.</param>
/// <param name="Book">Its value, or its quantity if entries are counted.</param>
public sealed record SampleItem(long Entry, decimal Book);
