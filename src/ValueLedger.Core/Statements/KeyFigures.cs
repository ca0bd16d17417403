using System.ComponentModel;
using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Entries;

namespace ValueLedger.Core.Statements;

/// <summary>The figures by which periods, bases and grades of evidence are compared, in prices of the base year.</summary>
public sealed record KeyFigures
{
    /// <summary>Hours of citizens' time.</summary>
    public required decimal CitizenHours { get; init; }

    /// <summary>Public inputs.</summary>
    public required decimal AgencyCost { get; init; }

    /// <summary>Partner inputs.</summary>
    public required decimal PartnerInputs { get; init; }

    /// <summary>Citizens' inputs.</summary>
    public required decimal CitizenInputs { get; init; }

    /// <summary>All inputs.</summary>
    public required decimal FullSocialCost { get; init; }

    /// <summary>Present value of all benefits less losses, without transfers.</summary>
    public required decimal PresentValueBenefits { get; init; }

    /// <summary>Benefits less full social cost.</summary>
    public required decimal Npsv { get; init; }

    [Description("The ratios.")]
    public required MeasuresOfMerit Ratios { get; init; }

    /// <summary>Lines that have no value in money.</summary>
    public required IReadOnlyList<string> Missing { get; init; }

    /// <param name="terms">By which it is rounded.</param>
    /// <param name="period">What counts.</param>
    /// <param name="least">How well entries must be attested to count.</param>
    internal static KeyFigures Of(StatementTerms terms, PeriodFigures period, EvidenceGrade least = EvidenceGrade.SelfReported)
    {
        var valued = new ValuedAppraisal(period.ToAppraisal(least));
        var sums = valued.PresentValues;
        return new KeyFigures
        {
            CitizenHours = period.CitizenHours(least),
            AgencyCost = terms.Money(sums.AgencyCost),
            PartnerInputs = terms.Money(period.Real(InputGroup.Partner, least)),
            CitizenInputs = terms.Money(period.Real(InputGroup.Citizen, least)),
            FullSocialCost = terms.Money(sums.FullSocialCost),
            PresentValueBenefits = terms.Money(sums.Benefits),
            Npsv = terms.Money(sums.Npsv),
            Ratios = Merit.Of(valued),
            Missing = [.. valued.Costs.Where(cost => cost.Cost.IsUnvalued).Select(cost => cost.Cost.Name), .. valued.Benefits.Where(benefit => benefit.IsUnvalued).Select(benefit => benefit.Line.Code)],
        };
    }
}
