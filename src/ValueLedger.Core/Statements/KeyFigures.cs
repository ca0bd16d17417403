using System.ComponentModel;
using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Entries;

namespace ValueLedger.Core.Statements;

/// <summary>The figures by which periods, bases and grades of evidence are compared: present values in prices of the base year.</summary>
public sealed record KeyFigures
{
    /// <summary>Hours of citizens' time.</summary>
    public required decimal CitizenHours { get; init; }

    /// <summary>The part of these hours that has a value in money on the basis: one that values fewer of them looks cheaper than its neighbour.</summary>
    public required decimal ValuedCitizenHours { get; init; }

    /// <summary>Public inputs; null with a reason where they are not known, which is not nil.</summary>
    public required decimal? AgencyCost { get; init; }

    /// <summary>Why agency cost is not known; null where it is.</summary>
    public required UndefinedReason? AgencyCostUndefinedReason { get; init; }

    /// <summary>Partner inputs; null where none of those recorded has a value.</summary>
    public required decimal? PartnerInputs { get; init; }

    /// <summary>Citizens' inputs; null where none of those recorded has a value.</summary>
    public required decimal? CitizenInputs { get; init; }

    /// <summary>All inputs that have a value.</summary>
    public required decimal FullSocialCost { get; init; }

    /// <summary>Present value of all benefits less losses, without transfers; null with a reason where no benefit has a value.</summary>
    public required decimal? PresentValueBenefits { get; init; }

    /// <summary>Benefits less full social cost; null where benefits are.</summary>
    public required decimal? Npsv { get; init; }

    /// <summary>Why benefits, and npsv with them, are not known; null where they are.</summary>
    public required UndefinedReason? BenefitsUndefinedReason { get; init; }

    [Description("The ratios.")]
    public required MeasuresOfMerit Ratios { get; init; }

    /// <summary>Lines that have no value in money, lines of a map of which nothing was recorded, and notes of what waits in suspense.</summary>
    public required IReadOnlyList<string> Missing { get; init; }

    /// <summary>Lines that are left out because entries attested so well do not tell what changed; none where every grade counts.</summary>
    public required IReadOnlyList<string> TooWeak { get; init; }

    /// <summary>Lines that count for less, because only a part of their entries is attested so well; none where every grade counts.</summary>
    public required IReadOnlyList<string> WeakInPart { get; init; }

    /// <param name="terms">By which it is rounded.</param>
    /// <param name="period">What counts.</param>
    /// <param name="least">How well the entries of an outcome must be attested to count; costs count in any case.</param>
    internal static KeyFigures Of(StatementTerms terms, PeriodFigures period, EvidenceGrade least = EvidenceGrade.SelfReported)
    {
        var valued = new ValuedAppraisal(period.ToAppraisal(least));
        var (sums, why) = (valued.PresentValues, valued.Unrecorded);
        var notAdded = period.MapLines.Where(line => line.Observed?.WhyNoQuantity is not null).Select(line => line.Line).ToHashSet(StringComparer.Ordinal);
        var unvalued = valued.Benefits.Where(benefit => benefit.IsUnvalued).ToLookup(benefit => benefit.Line.UnitValue is not null && !notAdded.Contains(benefit.Line.Code), benefit => benefit.Line.Code);
        return new KeyFigures
        {
            CitizenHours = period.CitizenHours(),
            ValuedCitizenHours = period.Inputs.Where(input => input.Measure.IsCitizenHours() && !input.IsUnvalued).Sum(input => input.Quantity),
            AgencyCost = why.AgencyCost is null ? terms.Money(sums.AgencyCost) : null,
            AgencyCostUndefinedReason = why.AgencyCost,
            PartnerInputs = terms.Money(period.Present(InputGroup.Partner)),
            CitizenInputs = terms.Money(period.Present(InputGroup.Citizen)),
            FullSocialCost = terms.Money(sums.FullSocialCost),
            PresentValueBenefits = why.Benefits is null ? terms.Money(sums.Benefits) : null,
            Npsv = why.Benefits is null ? terms.Money(sums.Npsv) : null,
            BenefitsUndefinedReason = why.Benefits,
            Ratios = Merit.Of(valued),
            Missing = [.. valued.Costs.Where(cost => cost.Cost.IsUnvalued).Select(cost => cost.Cost.Name), .. unvalued[false], .. valued.Appraisal.NotRecorded.Select(line => line.Line.Code).Concat(valued.Appraisal.WaitingCosts.Select(cost => cost.Name).OfType<string>()).Distinct()],
            TooWeak = [.. unvalued[true]],
            WeakInPart = [.. period.MapLines.Where(line => line.IsTooWeakInPart(least)).Select(line => line.Line)],
        };
    }
}
