using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Wire;

namespace ValueLedger.Core.Impact;

/// <summary>The members that lines of impact maps and benefits of appraisals share, as sent, before they are checked.</summary>
public abstract record OutcomeLineDraft
{
    /// <summary>Chosen by the client; identifies the line among the others.</summary>
    [Required]
    [JsonPropertyOrder(-3)]
    [RegularExpression(Codes.Pattern)]
    public string? Code { get; init; }

    /// <summary>Title of the line; at most 300 characters.</summary>
    [Required]
    [JsonPropertyOrder(-2)]
    [StringLength(300, MinimumLength = 1)]
    public string? Title { get; init; }

    /// <summary>Who gains. In an impact map it may be left out only where the components of the unit value name parties.</summary>
    [StringLength(200)]
    public string? Party { get; init; }

    /// <summary>Category of the gain; required unless the unit value has components.</summary>
    public BenefitCategory? Category { get; init; }

    [Description("The share of a fiscal benefit that a budget can really give up; the whole when left out.")]
    public FigureDraft? Cashability { get; init; }

    /// <summary>Whether somebody else pays for the gain (benefit payments, grants, taxes): it then counts for budgets and not for
    /// society.</summary>
    public bool? Transfer { get; init; }

    /// <summary>Who gains, by quintile; not known when left out.</summary>
    [MaxLength(Impact.Beneficiaries.Quintiles)]
    public IReadOnlyList<BeneficiaryDraft>? Beneficiaries { get; init; }

    [Description("What the quantity was before or without the programme; counts as 0 when left out.")]
    public BaselineDraft? Baseline { get; init; }

    [Description("How the quantity changed where there was no programme; replaces deadweight.")]
    public ComparatorDraft? Comparator { get; init; }

    [Description("The share that would have happened anyway.")]
    public AssumptionDraft? Deadweight { get; init; }

    [Description("The share that went to people or places outside the target; need not be mentioned.")]
    public AssumptionDraft? Leakage { get; init; }

    [Description("The share that happened in place of the same outcome elsewhere.")]
    public AssumptionDraft? Displacement { get; init; }

    [Description("The share that only replaced something similar; need not be mentioned.")]
    public AssumptionDraft? Substitution { get; init; }

    [Description("The share owed to others.")]
    public AssumptionDraft? AttributionToOthers { get; init; }

    [Description("The share of a year's outcome that is lost by the following year.")]
    public AssumptionDraft? DropOff { get; init; }

    /// <summary>Lines with the same name share one outcome; their claims add up to at most the whole.</summary>
    [StringLength(200, MinimumLength = 1)]
    public string? SharedOutcome { get; init; }

    /// <summary>How deductions combine: multiplicative (the default) or additive.</summary>
    public Deductions? Deductions { get; init; }

    /// <summary>The year in which the first year's benefit falls; 0 is the first year and is not discounted.</summary>
    [Required]
    [Range(0, DiscountSchedule.LastYear)]
    public int? FirstBenefitYear { get; init; }

    /// <summary>How many years the benefit lasts; at least 1.</summary>
    [Required]
    [Range(1, DiscountSchedule.LastYear + 1)]
    public int? DurationYears { get; init; }

    [Description("What one unit is worth. When left out, the outcome is unvalued (which is not zero) and ratios are partial.")]
    public UnitValueDraft? UnitValue { get; init; }

    [Description("By how much what a unit is worth grows from year to year, in real terms; not at all when left out.")]
    public ValueGrowthDraft? ValueGrowth { get; init; }

    [Description("The share by which benefits are lowered and losses raised; 0 when left out.")]
    public OptimismBiasDraft? OptimismBias { get; init; }

    [Description("Name of the discount schedule of this line, or a schedule of your own; the schedule of the whole when left out.")]
    public ScheduleDraft? Schedule { get; init; }

    /// <summary>The share that the line claims of its shared outcome.</summary>
    internal decimal Claim() => 1m - (AttributionToOthers?.Value?.Central is { } owed && FigureRule.Share.Allows(owed) ? owed : 0m);

    internal OutcomeLine ToLine(LineTerms terms)
    {
        var whole = new UnitValueComponent(Party, Category ?? default, Cashability?.ToFigure($"{Code}/cashability"), 0m);
        return new OutcomeLine
        {
            Code = Code!,
            Title = Title!,
            Party = UnitValue?.Components is null ? Party : null,
            Category = UnitValue?.Components is null ? Category : null,
            Transfer = Transfer ?? false,
            Beneficiaries = Impact.Beneficiaries.Of(Beneficiaries),
            Baseline = Baseline?.ToBaseline($"{Code}/baseline"),
            Comparator = Comparator?.ToComparator($"{Code}/comparator"),
            Deadweight = AssumptionOf(Deadweight, "deadweight"),
            Leakage = Leakage is null ? null : AssumptionOf(Leakage, "leakage"),
            Displacement = AssumptionOf(Displacement, "displacement"),
            Substitution = Substitution is null ? null : AssumptionOf(Substitution, "substitution"),
            AttributionToOthers = AssumptionOf(AttributionToOthers, "attributionToOthers"),
            DropOff = AssumptionOf(DropOff, "dropOff"),
            SharedOutcome = SharedOutcome,
            Deductions = Deductions ?? default,
            FirstBenefitYear = FirstBenefitYear!.Value,
            DurationYears = DurationYears!.Value,
            UnitValue = UnitValue?.ToUnitValue($"{Code}/unitValue", whole, terms),
            ValueGrowth = ValueGrowth?.ToGrowth(),
            OptimismBias = OptimismBias?.ToBias($"{Code}/optimismBias", terms.ConfidenceTables),
            Schedule = Schedule?.ToSchedule(),
        };
    }

    private Assumption AssumptionOf(AssumptionDraft? draft, string name) => draft?.ToAssumption($"{Code}/{name}") ?? Assumption.Silent;
}

/// <summary>A baseline as sent, before it is checked.</summary>
public sealed record BaselineDraft
{
    private const int MostMonths = 12 * (DiscountSchedule.LastYear + 1);

    [Description("The quantity before or without the programme, over the months stated; in an appraisal, over as long as the observation.")]
    [Required]
    public FigureDraft? Quantity { get; init; }

    /// <summary>The number of months that the quantity covers. A statement counts it in proportion to the months of its period. Required in
    /// an impact map, unless the quantity is 0 or the measure is a level; not required in an appraisal.</summary>
    [Range(1, MostMonths)]
    public int? Months { get; init; }

    /// <summary>In an impact map, how many were asked or followed: required for a share, allowed for a mean, and for no other
    /// measure.</summary>
    [Range(0, Amounts.Quantity.Largest)]
    public decimal? Of { get; init; }

    /// <summary>Whether the quantity is exact (the default), a bound or approximate.</summary>
    public Bound? Bound { get; init; }

    /// <summary>Where it comes from.</summary>
    [Required]
    [MultiLine]
    [StringLength(500, MinimumLength = 1)]
    public string? Source { get; init; }

    internal void Check(Checks checks, string pointer)
    {
        if (checks.Present(Quantity, pointer + "/quantity"))
        {
            Quantity!.Check(checks, pointer + "/quantity", FigureRule.Count);
        }

        checks.Require(
            Months is null or (>= 1 and <= MostMonths),
            MemberProblems.NumberIsOutOfRange,
            pointer + "/months",
            $"A span has 1 to {MostMonths} months."
        );
        if (Of is { } of)
        {
            FigureRule.Counted.Check(checks, of, pointer + "/of");
        }

        checks.RequiredText(Source, pointer + "/source", 500);
    }

    internal Baseline ToBaseline(string name) =>
        new(Quantity!.ToFigure(name), Months, Source!) { Of = Of, Bound = Bound ?? Rates.Bound.Exact };
}

/// <summary>A comparator as sent, before it is checked.</summary>
public sealed record ComparatorDraft
{
    [Description(
        "How the quantity changed elsewhere in the same period, as a share of the earlier quantity: -0.22 for a fall of 22 %. Required unless a quantity is given."
    )]
    public FigureDraft? Change { get; init; }

    /// <summary>In an impact map, for a share the number, for a mean the mean, of people or places without the programme; then no change is
    /// given.</summary>
    [Range(0, Amounts.Quantity.Largest)]
    public decimal? Quantity { get; init; }

    /// <summary>How many were asked or followed there; required for a share.</summary>
    [Range(0, Amounts.Quantity.Largest)]
    public decimal? Of { get; init; }

    /// <summary>Where this was observed, and who published it.</summary>
    [Required]
    [MultiLine]
    [StringLength(500, MinimumLength = 1)]
    public string? Source { get; init; }

    internal void Check(Checks checks, string pointer)
    {
        CheckCount(checks, Quantity, pointer + "/quantity");
        CheckCount(checks, Of, pointer + "/of");
        if (Quantity is not null)
        {
            checks.Require(
                Change is null,
                ImpactProblems.ComparatorIsGivenTwice,
                pointer + "/change",
                "A comparator has either a change or a quantity of its own."
            );
        }
        else if (checks.Present(Change, pointer + "/change"))
        {
            Change!.Check(checks, pointer + "/change", FigureRule.Change);
        }

        checks.RequiredText(Source, pointer + "/source", 500);
    }

    private static void CheckCount(Checks checks, decimal? count, string pointer)
    {
        if (count is { } stated)
        {
            FigureRule.Counted.Check(checks, stated, pointer);
        }
    }

    internal Comparator ToComparator(string name) => new(Change?.ToFigure(name), Source!) { Quantity = Quantity, Of = Of };
}
