using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Impact;

namespace ValueLedger.Core.Statements;

/// <summary>A line of an impact map with what was recorded of its outcome.</summary>
/// <param name="Line">Names it in the statement; the outcome has that name, too.</param>
/// <param name="Programme">Code of the programme.</param>
/// <param name="Code">Code of the line in its map.</param>
/// <param name="Measure">What it observes.</param>
/// <param name="Outcome">From gross to net and from net to worth, with as much of the baseline as the period has months.</param>
/// <param name="Observed">Null where nothing was recorded.</param>
/// <param name="BiasSource">Where the table comes from by which optimism bias was looked up; null where it was not.</param>
internal sealed record MapLine(string Line, string Programme, string Code, Measure Measure, OutcomeLine Outcome, CountedOutcome? Observed, string? BiasSource)
{
    /// <summary>In how many months the outcome was reported, and what is missing.</summary>
    public required ReportedOutcome Reported { get; init; }

    /// <summary>The baseline as the map states it; null where it states none.</summary>
    public Baseline? Stated { get; init; }

    /// <summary>Whether what is worth something is told by entries attested so well only in part: of a gain that is counted from nothing the rest is left out.</summary>
    public bool IsTooWeakInPart(EvidenceGrade least) => Observed is not null && Outcome.UnitValue is not null && IsTold(least) && !Observed.IsWhole(least);

    /// <summary>Null where nothing was recorded. As far as entries are not attested so well it has no value, and every figure says what it leaves out.</summary>
    public Benefit? ToBenefit(EvidenceGrade least) =>
        Observed is null ? null : new Benefit { Line = Outcome, Programme = Programme, IsTold = IsTold(least), Untold = UntoldBy(least), Shares = Observed.Shares(Outcome.Baseline?.Quantity.Central ?? 0m), Observed = Observed.Quantity(least) ?? 0m, Direction = Measure.Direction };

    /// <summary>What figures leave out where nothing was recorded: only a gain counted from nothing cannot have been a loss.</summary>
    public NotRecordedBenefit ToNotRecorded() => new(Outcome, Programme) { Errs = Measure.Direction == Direction.Increase && Outcome.Baseline is null ? Side.TooLow : Side.Either };

    private Untold? UntoldBy(EvidenceGrade least) =>
        !IsTooWeakInPart(least) ? Reported.Untold
        : Reported.Untold is { } untold ? untold with { Errs = Sides.Of([untold.Errs, Side.TooLow])!.Value }
        : new Untold([], Side.TooLow);

    /// <summary>
    /// Whether entries attested so well tell what changed. Held against a baseline, or where less is better, a part of them does not: what is left
    /// out would count as avoided.
    /// </summary>
    private bool IsTold(EvidenceGrade least) =>
        Observed!.WhyNoQuantity is null && Observed.Quantity(least) is not null && (Observed.IsWhole(least) || (Outcome.Baseline is null && Measure.Direction == Direction.Increase));
}
