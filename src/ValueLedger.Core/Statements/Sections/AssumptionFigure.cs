using ValueLedger.Core.Impact;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Statements.Sections;

/// <summary>One of the shares between gross and net: set with a source, declared not applied, or silent.</summary>
/// <param name="Status">Set, declared not applied, or silent.</param>
/// <param name="Share">What is deducted; 0 unless set.</param>
/// <param name="Source">Where the share comes from; null unless set.</param>
/// <param name="Reason">Why it is not applied; null unless declared so.</param>
public sealed record AssumptionFigure(AssumptionStatus Status, decimal Share, string? Source, string? Reason)
{
    internal static AssumptionFigure Of(Assumption assumption) =>
        assumption.Value is { } value ? new AssumptionFigure(AssumptionStatus.Set, value.Central, assumption.Source, null)
        : assumption.IsSilent ? new AssumptionFigure(AssumptionStatus.Silent, 0m, null, null)
        : new AssumptionFigure(AssumptionStatus.NotApplied, 0m, null, assumption.NotApplied);

    /// <summary>Where there is a comparator, it is the deadweight, so nothing more needs to be stated.</summary>
    internal static AssumptionFigure OfDeadweight(OutcomeLine line) =>
        line is { Comparator: not null, Deadweight.IsSilent: true }
            ? new AssumptionFigure(AssumptionStatus.NotApplied, 0m, null, "the comparator is the deadweight")
            : Of(line.Deadweight);
}

/// <summary>What an impact map states about an assumption.</summary>
public enum AssumptionStatus
{
    /// <summary>A figure with a source.</summary>
    Set,

    /// <summary>Declared not to apply, with the reason.</summary>
    NotApplied,

    /// <summary>Nothing is stated: the assumption counts as zero, and the statement cannot be published.</summary>
    Silent,
}

/// <summary>What a quantity was before or without the programme.</summary>
/// <param name="Quantity">As stated, in units.</param>
/// <param name="Months">How many months the quantity covers; null for a stock, and where the quantity is 0.</param>
/// <param name="Counted">The part that counts in this period: quantity x months of the period / months; for a stock, all of it.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Of">How many were asked or followed, of a share or mean; null for other measures.</param>
/// <param name="Bound">Whether the quantity is exact or a bound.</param>
public sealed record BaselineFigure(
    decimal Quantity,
    int? Months,
    decimal Counted,
    string Source,
    decimal? Of = null,
    Bound Bound = Bound.Exact
);

/// <summary>How a quantity changed where there was no programme.</summary>
/// <param name="Change">As a share of the earlier quantity: -0.22 for a fall of 22 %.</param>
/// <param name="Source">Where this was observed, and who published it.</param>
/// <param name="Quantity">The number of a share, or a mean, where there was no programme; null where a change was stated.</param>
/// <param name="Of">How many were asked or followed there.</param>
public sealed record ComparatorFigure(decimal Change, string Source, decimal? Quantity = null, decimal? Of = null);
