using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Impact;

namespace ValueLedger.Core.Statements;

/// <summary>A line of an impact map with what was recorded for its outcome.</summary>
/// <param name="Line">Name of the line in the statement; the outcome has the same name.</param>
/// <param name="Programme">Code of the programme.</param>
/// <param name="Code">Code of the line in its map.</param>
/// <param name="Measure">The measure it observes.</param>
/// <param name="Outcome">From gross to net and from net to money; the baseline is scaled to the months of the period.</param>
/// <param name="Observed">Null where nothing was recorded.</param>
/// <param name="BiasSource">Source of the table from which the optimism bias was read; null where no table was used.</param>
internal sealed record MapLine(
    string Line,
    string Programme,
    string Code,
    Measure Measure,
    OutcomeLine Outcome,
    CountedOutcome? Observed,
    string? BiasSource
)
{
    /// <summary>The months with reports of the outcome, and what is missing.</summary>
    public required ReportedOutcome Reported { get; init; }

    /// <summary>The quantity of the baseline as the map states it, or of the comparator that takes its place.</summary>
    public decimal Stated { get; init; }

    /// <summary>How well cause is shown; null where the map does not say.</summary>
    public StudyDesign? Design { get; init; }

    /// <summary>What stands beside a share or mean, for each who was asked: the comparator, or else the baseline; null for other measures,
    /// and where neither is stated.</summary>
    public Counterfactual? Beside { get; init; }

    /// <summary>Whether only some of the entries of a valued outcome have the grade required: for a gain counted from zero, the other
    /// entries are left out.</summary>
    public bool IsTooWeakInPart(EvidenceGrade least) =>
        Observed is not null && Outcome.UnitValue is not null && IsTold(least) && !Observed.IsWhole(least);

    /// <summary>Null where nothing was recorded. Without entries of the grade required it has no value, and every figure names it as left
    /// out.</summary>
    /// <param name="least">The weakest grade at which entries count.</param>
    /// <param name="design">The weakest design by which cause is shown; null where that does not matter.</param>
    public Benefit? ToBenefit(EvidenceGrade least, StudyDesign? design) =>
        Observed is null
            ? null
            : new Benefit
            {
                Line = LineFor(least),
                ObservedBound = Observed.Bound,
                Programme = Programme,
                IsTold = IsTold(least) && (design is null || Design >= design),
                Untold = UntoldBy(least),
                Shares = Observed.Shares(Outcome.Baseline?.Quantity.Central ?? 0m),
                Observed = Observed.Quantity(least) ?? 0m,
                Direction = Measure.Direction,
            };

    /// <summary>The baseline of a share or mean counts for those who were asked and whose entries have the grade required.</summary>
    private OutcomeLine LineFor(EvidenceGrade least) =>
        Outcome.Baseline is null || Observed!.Answers is null || Observed.IsWhole(least)
            ? Outcome
            : Outcome with
            {
                Baseline = Outcome.Baseline with
                {
                    Quantity = Outcome.Baseline.Quantity.Times(Observed.AskedAt(least)).Over(Observed.Answers.Of),
                },
            };

    /// <summary>What figures leave out where nothing was recorded: only a gain counted from zero cannot have been a loss.</summary>
    public NotRecordedBenefit ToNotRecorded() =>
        new(Outcome, Programme) { Errs = Measure.Direction == Direction.Increase && Outcome.Baseline is null ? Side.TooLow : Side.Either };

    private Untold? UntoldBy(EvidenceGrade least) =>
        !IsTooWeakInPart(least) ? Reported.Untold
        : Reported.Untold is { } untold ? untold with { Errs = Sides.Of([untold.Errs, Side.TooLow])!.Value }
        : new Untold([], Side.TooLow);

    /// <summary>
    /// Whether entries of the grade required show what changed. Where a baseline is deducted, or less is better, only some of the entries
    /// cannot show it: what is left out would count as avoided.
    /// </summary>
    private bool IsTold(EvidenceGrade least) =>
        Observed!.WhyNoQuantity is null
        && Observed.Quantity(least) is not null
        && (
            Observed.IsWhole(least) || Observed.Answers is not null || (Outcome.Baseline is null && Measure.Direction == Direction.Increase)
        );
}

/// <summary>The share or mean of the baseline or of a comparator, and how many it is of.</summary>
/// <param name="Value">The share, 0 to 1, or the mean.</param>
/// <param name="Of">How many were asked or followed; null where that is not stated.</param>
/// <param name="IsComparator">Whether it is of a comparator.</param>
internal sealed record Counterfactual(decimal Value, decimal? Of, bool IsComparator);
