using System.ComponentModel;
using ValueLedger.Core.Appraisals.Simulation;

namespace ValueLedger.Core.Appraisals;

/// <summary>The result of an appraisal. Money is in prices of the base year and rounded once, to the currency's minor unit.</summary>
public sealed record AppraisalResult
{
    /// <summary>As sent.</summary>
    public required string Title { get; init; }

    /// <summary>The currency of every amount.</summary>
    public required string Currency { get; init; }

    /// <summary>The year whose prices the figures are in; null for prices of the day.</summary>
    public required string? BaseYear { get; init; }

    /// <summary>Net present social value: benefits less full social cost.</summary>
    public required decimal Npsv { get; init; }

    /// <summary>Present value of all benefits less losses, without transfers.</summary>
    public required decimal PresentValueBenefits { get; init; }

    /// <summary>Present value of fiscal benefits with transfers, before cashability.</summary>
    public required decimal PresentValueFiscalBenefits { get; init; }

    /// <summary>Present value of public inputs, without transfers.</summary>
    public required decimal PresentValueAgencyCost { get; init; }

    /// <summary>Present value of the inputs of agencies, partners and citizens, without transfers.</summary>
    public required decimal PresentValueFullSocialCost { get; init; }

    /// <summary>The ratios.</summary>
    public required MeasuresOfMerit Ratios { get; init; }

    /// <summary>For each party that bears agency cost: its cashable fiscal benefits over that cost, both with transfers.</summary>
    public required IReadOnlyDictionary<string, Ratio> AgencyReturn { get; init; }

    [Description("The share of the burden that must be avoided; null without a burden.")]
    public required BreakEvenShare? BreakEvenShare { get; init; }

    /// <summary>Months from the start of year 0 until cashable fiscal benefits have recovered agency cost for good, one decimal; null where
    /// they never do.</summary>
    public required decimal? PaybackMonths { get; init; }

    /// <summary>Why there is no payback; null where there is one.</summary>
    public required UndefinedReason? PaybackUndefinedReason { get; init; }

    /// <summary>Each cost, in the order sent.</summary>
    public required IReadOnlyList<CostResult> Costs { get; init; }

    /// <summary>Each benefit, in the order sent.</summary>
    public required IReadOnlyList<BenefitResult> Benefits { get; init; }

    /// <summary>Who pays and who gains: each party once, in the order in which first costs and then benefits name them.</summary>
    public required IReadOnlyList<PayerGainerRow> PayerGainer { get; init; }

    /// <summary>What each quintile gains, and what nobody is named for; empty where no benefit states its beneficiaries.</summary>
    public required IReadOnlyList<QuintileBenefit> BenefitsByQuintile { get; init; }

    [Description("Benefits and costs by distributional weights; null when none were stated.")]
    public required WeightedFigures? Weighted { get; init; }

    /// <summary>Break-even values: for each stated assumption, the value that would make npsv zero while all others stay the
    /// same.</summary>
    public required IReadOnlyList<SwitchingValue> SwitchingValues { get; init; }

    [Description("Results of drawing the uncertain figures; null when no simulation was asked for.")]
    public required SimulationResult? Simulation { get; init; }

    /// <summary>Deductions that are neither set nor declared not applied.</summary>
    public required IReadOnlyList<SilentAssumption> SilentAssumptions { get; init; }

    /// <summary>Names of the costs and codes of the benefits that have no value in money, wholly or in part.</summary>
    public required IReadOnlyList<string> Missing { get; init; }

    /// <summary>What the case brings about that is not in money, as sent.</summary>
    public required IReadOnlyList<string> NotInMoney { get; init; }

    /// <summary>The schedules, series and tables that the figures use.</summary>
    public required IReadOnlyList<ReferenceUsed> References { get; init; }

    /// <summary>Flags: what to know before relying on the figures; includes the flags of lines.</summary>
    public required IReadOnlyList<AppraisalFlag> Flags { get; init; }
}

/// <summary>A deduction that was not mentioned; it counts as zero.</summary>
/// <param name="Line">Code of the benefit.</param>
/// <param name="Assumption">deadweight, displacement, attributionToOthers or dropOff.</param>
public sealed record SilentAssumption(string Line, string Assumption);
