using NodaTime;
using ValueLedger.Core.Amounts;

namespace ValueLedger.Core.Statements.Bridges;

/// <summary>One of the two statements of a bridge, and the terms it was made on.</summary>
public sealed record BridgedStatement
{
    /// <summary>Id of the statement.</summary>
    public required Guid Id { get; init; }

    /// <summary>The moment up to which records are known to it, inclusive.</summary>
    public required Instant KnownAt { get; init; }

    /// <summary>Number of records known to it.</summary>
    public required long Size { get; init; }

    /// <summary>Version of the method that computed it.</summary>
    public required string Method { get; init; }

    /// <summary>The basis that values citizens' time.</summary>
    public required Basis Basis { get; init; }

    /// <summary>Name of the discount schedule of every line that has none of its own.</summary>
    public required string Schedule { get; init; }

    /// <summary>The year whose prices the figures are in; null for prices of the day.</summary>
    public required string? BaseYear { get; init; }

    internal static BridgedStatement Of(BridgeEnd end) =>
        new()
        {
            Id = end.Id,
            KnownAt = end.Statement.Header.KnownAt,
            Size = end.Statement.Header.Checkpoint.Size,
            Method = end.Statement.Header.Method,
            Basis = end.Statement.Header.Basis,
            Schedule = end.Statement.Header.Schedule,
            BaseYear = end.Statement.Header.BaseYear,
        };
}
