using System.ComponentModel;
using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Summaries;

namespace ValueLedger.Core.Statements.Sections;

/// <summary>The measures of merit.</summary>
public sealed record StatementResults
{
    /// <summary>Net present social value: benefits less full social cost; null where no benefit has a value.</summary>
    public required decimal? Npsv { get; init; }

    /// <summary>Present value of all benefits less losses, without transfers; null where no benefit has a value.</summary>
    public required decimal? PresentValueBenefits { get; init; }

    /// <summary>Why benefits, and npsv with them, are not known; null where they are.</summary>
    public required UndefinedReason? BenefitsUndefinedReason { get; init; }

    /// <summary>Present value of fiscal benefits with transfers, before cashability; null where no benefit and no transfer has a
    /// value.</summary>
    public required decimal? PresentValueFiscalBenefits { get; init; }

    /// <summary>Present value of agency cost; null where it is unknown, which is not zero.</summary>
    public required decimal? PresentValueAgencyCost { get; init; }

    /// <summary>Why agency cost is not known; null where it is.</summary>
    public required UndefinedReason? AgencyCostUndefinedReason { get; init; }

    /// <summary>Present value of full social cost.</summary>
    public required decimal PresentValueFullSocialCost { get; init; }

    [Description("The ratios.")]
    public required MeasuresOfMerit Ratios { get; init; }

    /// <summary>For each party that bears agency cost: its cashable fiscal benefits over that cost.</summary>
    public required IReadOnlyDictionary<string, Ratio> AgencyReturn { get; init; }

    [Description("Citizens' time at replacement cost over mobilisation spend.")]
    public required VolunteerInvestment VolunteerInvestmentAndValue { get; init; }

    /// <summary>For each output, the cost per unit in both perspectives.</summary>
    public required IReadOnlyList<CostPerOutput> CostPerOutput { get; init; }

    /// <summary>For each benefit line, the cost per net unit in both perspectives, with the cost per gross unit beside it.</summary>
    public required IReadOnlyList<CostPerOutcome> CostPerOutcome { get; init; }

    /// <summary>For each recorded outcome, with or without an impact map, the cost per unit in both perspectives before any deduction; empty
    /// in a statement of methods 1 to 3.</summary>
    public IReadOnlyList<CostPerRecordedOutcome> CostPerRecordedOutcome { get; init; } = [];

    /// <summary>Months from the start of the period until cashable fiscal benefits have recovered agency cost for good, one decimal; null
    /// with a reason where they never do, or where it is not known.</summary>
    public required decimal? PaybackMonths { get; init; }

    /// <summary>Why there is no payback; null where there is one.</summary>
    public required UndefinedReason? PaybackUndefinedReason { get; init; }

    /// <summary>Break-even values: for each stated figure, the value that would make npsv zero while all others stay the same.</summary>
    public required IReadOnlyList<SwitchingValue> SwitchingValues { get; init; }

    /// <summary>Lines that have no value in money, wholly or in part, lines of a map with no entries, and notes of entries in
    /// suspense.</summary>
    public required IReadOnlyList<string> Missing { get; init; }

    /// <summary>Flags: what to know before relying on the results.</summary>
    public required IReadOnlyList<AppraisalFlag> Flags { get; init; }

    internal static StatementResults Of(
        StatementTerms terms,
        PeriodFigures period,
        ValuedAppraisal valued,
        AppraisalResult result,
        IReadOnlyList<OutputLine> outputs,
        OutcomeSection outcomes
    )
    {
        var why = valued.Unrecorded;
        return new StatementResults
        {
            Npsv = why.Benefits is null ? result.Npsv : null,
            PresentValueBenefits = why.Benefits is null ? result.PresentValueBenefits : null,
            BenefitsUndefinedReason = why.Benefits,
            PresentValueFiscalBenefits = why.FiscalBenefits is null ? result.PresentValueFiscalBenefits : null,
            PresentValueAgencyCost = why.AgencyCost is null ? result.PresentValueAgencyCost : null,
            AgencyCostUndefinedReason = why.AgencyCost,
            PresentValueFullSocialCost = result.PresentValueFullSocialCost,
            Ratios = result.Ratios,
            AgencyReturn = result.AgencyReturn,
            VolunteerInvestmentAndValue = VolunteerInvestment.Of(terms, period),
            CostPerOutput = [.. outputs.Select(output => output.ToUnitCost())],
            CostPerOutcome =
            [
                .. outcomes
                    .Benefits.Lines.Where(line => line.Observed is not null)
                    .Select(line => Statements.Sections.CostPerOutcome.Of(line, new UnitCosts(terms, period, [line.Programme]))),
            ],
            CostPerRecordedOutcome =
            [
                .. period.Outcomes.Select(outcome =>
                    Statements.Sections.CostPerRecordedOutcome.Of(outcome, new UnitCosts(terms, period, [outcome.Programme.Code]))
                ),
            ],
            PaybackMonths = result.PaybackMonths,
            PaybackUndefinedReason = result.PaybackUndefinedReason,
            SwitchingValues = result.SwitchingValues,
            Missing = result.Missing,
            Flags = result.Flags,
        };
    }
}

/// <summary>The cost per unit of an output; the figures are those of the output's line.</summary>
/// <param name="Line">The line of the output.</param>
/// <param name="Agency">Agency cost per unit, four decimals; null with a reason.</param>
/// <param name="Full">Full social cost per unit, four decimals; null with a reason.</param>
/// <param name="Partial">Whether one of the two costs is partial.</param>
/// <param name="AgencyPartial">Whether agency cost leaves out a quantity that has no rate, or a programme without public input beside
/// others that have some.</param>
/// <param name="FullPartial">Whether full social cost leaves something out.</param>
/// <param name="AgencyBound">Whether agency cost is exact or a bound.</param>
/// <param name="FullBound">Whether full social cost is exact or a bound.</param>
/// <param name="UndefinedReason">Why one of the costs is missing; null where both are given.</param>
public sealed record CostPerOutput(
    string Line,
    decimal? Agency,
    decimal? Full,
    bool Partial,
    bool AgencyPartial,
    bool FullPartial,
    Bound AgencyBound,
    Bound FullBound,
    UnitCostGap? UndefinedReason
);
