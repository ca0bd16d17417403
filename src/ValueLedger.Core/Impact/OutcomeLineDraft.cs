using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Impact;

/// <summary>What a line of an impact map and a benefit of an appraisal have in common, as sent and before it is checked.</summary>
public abstract record OutcomeLineDraft
{
    /// <summary>Chosen by the client; names the line among the others.</summary>
    [Required]
    [JsonPropertyOrder(-3)]
    public string? Code { get; init; }

    /// <summary>What people call it; at most 300 characters.</summary>
    [Required]
    [JsonPropertyOrder(-2)]
    public string? Title { get; init; }

    /// <summary>Who gains; not named when left out, which an impact map allows only where components name them.</summary>
    public string? Party { get; init; }

    /// <summary>What kind of gain it is; required unless the unit value has components.</summary>
    public BenefitCategory? Category { get; init; }

    [Description("The share of a fiscal benefit that a budget can really give up; the whole when left out.")]
    public FigureDraft? Cashability { get; init; }

    /// <summary>Whether somebody else gives what is gained (benefit payments, grants, taxes): it then counts for budgets and not for society.</summary>
    public bool? Transfer { get; init; }

    [Description("What the quantity was before or without the programme; none counts as 0.")]
    public BaselineDraft? Baseline { get; init; }

    [Description("How the quantity changed where there was no programme; takes the place of deadweight.")]
    public ComparatorDraft? Comparator { get; init; }

    [Description("The share that would have happened anyway.")]
    public AssumptionDraft? Deadweight { get; init; }

    [Description("The share that happened in place of the same outcome elsewhere.")]
    public AssumptionDraft? Displacement { get; init; }

    [Description("The share owed to others.")]
    public AssumptionDraft? AttributionToOthers { get; init; }

    [Description("The share of a year's outcome that is gone the year after.")]
    public AssumptionDraft? DropOff { get; init; }

    /// <summary>Lines of the same name are one outcome; what they claim of it is at most the whole.</summary>
    public string? SharedOutcome { get; init; }

    /// <summary>How deductions combine: multiplicative (the default) or additive.</summary>
    public Deductions? Deductions { get; init; }

    /// <summary>The year in which the first year's benefit falls; 0 is the first year and is not discounted.</summary>
    [Required]
    public int? FirstBenefitYear { get; init; }

    /// <summary>How many years the benefit lasts; at least 1.</summary>
    [Required]
    public int? DurationYears { get; init; }

    [Description("What one unit is worth. Left out, the outcome is unvalued, never worth nothing, and ratios are partial.")]
    public UnitValueDraft? UnitValue { get; init; }

    [Description("By which share benefits are lowered and losses raised; 0 when left out.")]
    public OptimismBiasDraft? OptimismBias { get; init; }

    [Description("Name of the discount schedule of this line, or one of your own; that of the whole when left out.")]
    public ScheduleDraft? Schedule { get; init; }

    /// <summary>What the line claims of the outcome that it shares.</summary>
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
            Baseline = Baseline?.ToBaseline($"{Code}/baseline"),
            Comparator = Comparator?.ToComparator($"{Code}/comparator"),
            Deadweight = AssumptionOf(Deadweight, "deadweight"),
            Displacement = AssumptionOf(Displacement, "displacement"),
            AttributionToOthers = AssumptionOf(AttributionToOthers, "attributionToOthers"),
            DropOff = AssumptionOf(DropOff, "dropOff"),
            SharedOutcome = SharedOutcome,
            Deductions = Deductions ?? default,
            FirstBenefitYear = FirstBenefitYear!.Value,
            DurationYears = DurationYears!.Value,
            UnitValue = UnitValue?.ToUnitValue($"{Code}/unitValue", whole, terms),
            OptimismBias = OptimismBias?.ToBias($"{Code}/optimismBias", terms.ConfidenceTables),
            Schedule = Schedule?.ToSchedule(),
        };
    }

    private Assumption AssumptionOf(AssumptionDraft? draft, string name) => draft?.ToAssumption($"{Code}/{name}") ?? Assumption.Silent;
}
