using ValueLedger.Core.Impact;

namespace ValueLedger.Core.Statements;

/// <summary>One of the shares between gross and net: set with a source, declared not applied, or silent.</summary>
/// <param name="Status">Which of the three.</param>
/// <param name="Share">What is deducted; 0 unless set.</param>
/// <param name="Source">Where the share comes from; null unless set.</param>
/// <param name="Reason">Why it is not applied; null unless declared so.</param>
public sealed record AssumptionFigure(AssumptionStatus Status, decimal Share, string? Source, string? Reason)
{
    internal static AssumptionFigure Of(Assumption assumption) =>
        assumption.Value is { } value ? new AssumptionFigure(AssumptionStatus.Set, value.Central, assumption.Source, null)
        : assumption.IsSilent ? new AssumptionFigure(AssumptionStatus.Silent, 0m, null, null)
        : new AssumptionFigure(AssumptionStatus.NotApplied, 0m, null, assumption.NotApplied);

    /// <summary>A comparator is the deadweight, so that nothing more need be said of it.</summary>
    internal static AssumptionFigure OfDeadweight(OutcomeLine line) =>
        line is { Comparator: not null, Deadweight.IsSilent: true } ? new AssumptionFigure(AssumptionStatus.NotApplied, 0m, null, "the comparator is the deadweight") : Of(line.Deadweight);
}

/// <summary>What is said of an assumption.</summary>
public enum AssumptionStatus
{
    /// <summary>A figure with a source.</summary>
    Set,

    /// <summary>Declared not to apply, with the reason.</summary>
    NotApplied,

    /// <summary>Nothing: it counts as nothing, and the statement cannot be published.</summary>
    Silent,
}

/// <summary>What a quantity was before or without the programme.</summary>
/// <param name="Quantity">As stated, in units.</param>
/// <param name="Months">Over how many months that is; null of a stock, and where the quantity is 0.</param>
/// <param name="Counted">What of it counts in this period: quantity x months of the period / months; of a stock the whole.</param>
/// <param name="Source">Where it comes from.</param>
public sealed record BaselineFigure(decimal Quantity, int? Months, decimal Counted, string Source);

/// <summary>How a quantity changed where there was no programme.</summary>
/// <param name="Change">As a share of what it was: -0.22 for a fall by 22 %.</param>
/// <param name="Source">Where that was and who says so.</param>
public sealed record ComparatorFigure(decimal Change, string Source);
