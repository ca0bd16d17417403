namespace ValueLedger.Core.Impact;

/// <summary>One of the shares between gross and net: set with a source, declared not applied with a reason, or silent.</summary>
public sealed record Assumption
{
    public static readonly Assumption Silent = new();

    private Assumption() { }

    /// <summary>The share, 0 to 1; null unless set.</summary>
    public Figure? Value { get; private init; }

    /// <summary>Where the share comes from; null unless set.</summary>
    public string? Source { get; private init; }

    /// <summary>Why it is not applied; null unless declared so.</summary>
    public string? NotApplied { get; private init; }

    /// <summary>Neither set nor declared not applied: it counts as zero, and a statement with it cannot be published.</summary>
    public bool IsSilent => Value is null && NotApplied is null;

    public static Assumption Set(Figure value, string source) => new() { Value = value, Source = source };

    public static Assumption NotAppliedBecause(string reason) => new() { NotApplied = reason };

    /// <summary>The same assumption, set to another value.</summary>
    public Assumption With(Figure value) => this with { Value = value };

    /// <summary>The share to deduct; 0 unless set.</summary>
    public decimal Share(IFigureReading reading) => Value is null ? 0m : reading.Of(Value);
}
