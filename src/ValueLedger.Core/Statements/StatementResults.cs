using System.ComponentModel;
using ValueLedger.Core.Appraisals;

namespace ValueLedger.Core.Statements;

/// <summary>The measures of merit.</summary>
public sealed record StatementResults
{
    /// <summary>Net present social value: benefits less full social cost.</summary>
    public required decimal Npsv { get; init; }

    /// <summary>Present value of all benefits less losses, without transfers.</summary>
    public required decimal PresentValueBenefits { get; init; }

    /// <summary>Present value of fiscal benefits with transfers, before cashability.</summary>
    public required decimal PresentValueFiscalBenefits { get; init; }

    /// <summary>Agency cost, in year 0.</summary>
    public required decimal PresentValueAgencyCost { get; init; }

    /// <summary>Full social cost, in year 0.</summary>
    public required decimal PresentValueFullSocialCost { get; init; }

    [Description("The ratios.")]
    public required MeasuresOfMerit Ratios { get; init; }

    /// <summary>By party that bears agency cost: its cashable fiscal benefits over that cost.</summary>
    public required IReadOnlyDictionary<string, Ratio> AgencyReturn { get; init; }

    [Description("Citizens' time at replacement cost over mobilisation spend.")]
    public required VolunteerInvestment VolunteerInvestmentAndValue { get; init; }

    /// <summary>For each output, the cost of a unit in both perspectives.</summary>
    public required IReadOnlyList<CostPerOutput> CostPerOutput { get; init; }

    /// <summary>For each benefit line, the cost of a net unit in both perspectives, with that of a gross unit beside.</summary>
    public required IReadOnlyList<CostPerOutcome> CostPerOutcome { get; init; }

    /// <summary>Months from the start of the period until cashable fiscal benefits have recovered agency cost for good, one decimal; null when never.</summary>
    public required decimal? PaybackMonths { get; init; }

    /// <summary>Null where there is a payback.</summary>
    public required UndefinedReason? PaybackUndefinedReason { get; init; }

    /// <summary>For each figure stated, which value of it would make npsv zero, all others held.</summary>
    public required IReadOnlyList<SwitchingValue> SwitchingValues { get; init; }

    /// <summary>Lines that have no value in money, wholly or in part.</summary>
    public required IReadOnlyList<string> Missing { get; init; }

    /// <summary>What to know before relying on them.</summary>
    public required IReadOnlyList<AppraisalFlag> Flags { get; init; }

    internal static StatementResults Of(StatementTerms terms, PeriodFigures period, AppraisalResult result, IReadOnlyList<OutputLine> outputs, OutcomeSection outcomes)
    {
        var costs = new UnitCosts(terms, period.Inputs);
        return new StatementResults
        {
            Npsv = result.Npsv,
            PresentValueBenefits = result.PresentValueBenefits,
            PresentValueFiscalBenefits = result.PresentValueFiscalBenefits,
            PresentValueAgencyCost = result.PresentValueAgencyCost,
            PresentValueFullSocialCost = result.PresentValueFullSocialCost,
            Ratios = result.Ratios,
            AgencyReturn = result.AgencyReturn,
            VolunteerInvestmentAndValue = VolunteerInvestment.Of(terms, period),
            CostPerOutput = [.. outputs.Select(output => output.ToUnitCost())],
            CostPerOutcome = [.. outcomes.Benefits.Lines.Where(line => line.Observed is not null).Select(line => Statements.CostPerOutcome.Of(line, costs))],
            PaybackMonths = result.PaybackMonths,
            PaybackUndefinedReason = result.PaybackUndefinedReason,
            SwitchingValues = result.SwitchingValues,
            Missing = result.Missing,
            Flags = result.Flags,
        };
    }
}
