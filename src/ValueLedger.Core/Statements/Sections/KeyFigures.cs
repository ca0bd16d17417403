using System.ComponentModel;
using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Impact;

namespace ValueLedger.Core.Statements.Sections;

/// <summary>The figures for comparing periods, bases and grades of evidence: present values in prices of the base year.</summary>
public sealed record KeyFigures
{
    /// <summary>Hours of citizens' time.</summary>
    public required decimal CitizenHours { get; init; }

    /// <summary>The part of these hours that has a value in money on this basis. A basis that values fewer hours looks cheaper than the
    /// others.</summary>
    public required decimal ValuedCitizenHours { get; init; }

    /// <summary>Public inputs; null with a reason where they are unknown, which is not zero.</summary>
    public required decimal? AgencyCost { get; init; }

    /// <summary>Why agency cost is not known; null where it is.</summary>
    public required UndefinedReason? AgencyCostUndefinedReason { get; init; }

    /// <summary>Partner inputs; null where some were recorded and none has a value.</summary>
    public required decimal? PartnerInputs { get; init; }

    /// <summary>Citizens' inputs; null where some were recorded and none has a value.</summary>
    public required decimal? CitizenInputs { get; init; }

    /// <summary>All inputs that have a value.</summary>
    public required decimal FullSocialCost { get; init; }

    /// <summary>Present value of all benefits less losses, without transfers; null with a reason where no benefit has a value.</summary>
    public required decimal? PresentValueBenefits { get; init; }

    /// <summary>Benefits less full social cost; null where benefits are null.</summary>
    public required decimal? Npsv { get; init; }

    /// <summary>Why benefits, and npsv with them, are not known; null where they are.</summary>
    public required UndefinedReason? BenefitsUndefinedReason { get; init; }

    [Description("The ratios.")]
    public required MeasuresOfMerit Ratios { get; init; }

    /// <summary>Lines that have no value in money, lines of a map with no entries, and notes of entries in suspense.</summary>
    public required IReadOnlyList<string> Missing { get; init; }

    /// <summary>Lines that are left out because their entries of this grade or better do not show what changed; none where every grade
    /// counts.</summary>
    public required IReadOnlyList<string> TooWeak { get; init; }

    /// <summary>Lines that count for less, because only some of their entries have this grade or better; none where every grade
    /// counts.</summary>
    public required IReadOnlyList<string> WeakInPart { get; init; }

    /// <param name="terms">How figures are rounded.</param>
    /// <param name="period">The figures of the period.</param>
    /// <param name="least">The weakest grade at which entries of an outcome count; costs always count.</param>
    /// <param name="design">The weakest design by which cause is shown; null where every line counts.</param>
    internal static KeyFigures Of(
        StatementTerms terms,
        PeriodFigures period,
        EvidenceGrade least = EvidenceGrade.SelfReported,
        StudyDesign? design = null
    )
    {
        var valued = new ValuedAppraisal(period.ToAppraisal(least, design));
        var (sums, why) = (valued.PresentValues, valued.Unrecorded);
        var notAdded = period
            .MapLines.Where(line => line.Observed?.WhyNoQuantity is not null)
            .Select(line => line.Line)
            .ToHashSet(StringComparer.Ordinal);
        var unvalued = valued
            .Benefits.Where(benefit => benefit.IsUnvalued)
            .ToLookup(benefit => benefit.Line.UnitValue is not null && !notAdded.Contains(benefit.Line.Code), benefit => benefit.Line.Code);
        return new KeyFigures
        {
            CitizenHours = period.CitizenHours(),
            ValuedCitizenHours = period
                .Inputs.Where(input => input.Measure.IsCitizenHours() && !input.IsUnvalued)
                .Sum(input => input.Quantity),
            AgencyCost = why.AgencyCost is null ? terms.Money(sums.AgencyCost) : null,
            AgencyCostUndefinedReason = why.AgencyCost,
            PartnerInputs = terms.Money(period.Present(InputGroup.Partner)),
            CitizenInputs = terms.Money(period.Present(InputGroup.Citizen)),
            FullSocialCost = terms.Money(sums.FullSocialCost),
            PresentValueBenefits = why.Benefits is null ? terms.Money(sums.Benefits) : null,
            Npsv = why.Benefits is null ? terms.Money(sums.Npsv) : null,
            BenefitsUndefinedReason = why.Benefits,
            Ratios = Merit.Of(valued),
            Missing =
            [
                .. valued.Costs.Where(cost => cost.Cost.IsUnvalued).Select(cost => cost.Cost.Name),
                .. unvalued[false],
                .. valued
                    .Appraisal.NotRecorded.Select(line => line.Line.Code)
                    .Concat(valued.Appraisal.WaitingCosts.Select(cost => cost.Name).OfType<string>())
                    .Distinct(),
            ],
            TooWeak = [.. unvalued[true]],
            WeakInPart = [.. period.MapLines.Where(line => line.IsTooWeakInPart(least)).Select(line => line.Line)],
        };
    }
}
