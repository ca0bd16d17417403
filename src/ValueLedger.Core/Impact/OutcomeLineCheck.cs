using ValueLedger.Core.Problems;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Impact;

/// <summary>The rules for a single line, in the order of its members.</summary>
/// <param name="pointer">To the line.</param>
internal sealed class OutcomeLineCheck(Checks checks, OutcomeLineDraft draft, string pointer, LineTerms terms)
{
    private const int LongestName = 200;

    /// <summary>Checks code and title, which come before the members that maps and appraisals do not share.</summary>
    public void CheckNames()
    {
        if (checks.Present(draft.Code, pointer + "/code"))
        {
            checks.Code(draft.Code, pointer + "/code");
        }

        checks.RequiredText(draft.Title, pointer + "/title", 300);
    }

    /// <param name="unit">What the quantity counts; null when not stated.</param>
    public void CheckTerms(string? unit)
    {
        checks.OptionalText(draft.Party, pointer + "/party", LongestName);
        if (draft.UnitValue?.Components is null)
        {
            checks.Present(draft.Category, pointer + "/category");
        }

        draft.Cashability?.Check(checks, pointer + "/cashability", FigureRule.Share);
        Beneficiaries.Check(checks, draft.Beneficiaries, pointer + "/beneficiaries");
        CheckComparison();
        CheckDeductions();
        CheckYears();
        if (draft.UnitValue is not null)
        {
            new UnitValueCheck(checks, draft.UnitValue, pointer + "/unitValue", terms, unit).Run();
        }

        draft.ValueGrowth?.Check(checks, pointer + "/valueGrowth");
        draft.OptimismBias?.Check(checks, pointer + "/optimismBias", FigureRule.Share, terms.ConfidenceTables);
        draft.Schedule?.Check(checks, pointer + "/schedule");
    }

    private void CheckComparison()
    {
        draft.Baseline?.Check(checks, pointer + "/baseline");
        if (draft.Comparator is null)
        {
            return;
        }

        draft.Comparator.Check(checks, pointer + "/comparator");
        checks.Require(
            draft.Baseline is not null || draft.Comparator.Quantity is not null,
            ImpactProblems.ComparatorNeedsABaseline,
            pointer + "/comparator",
            "A comparator is applied to the baseline, so a baseline is needed."
        );
    }

    private void CheckDeductions()
    {
        draft.Deadweight?.Check(checks, pointer + "/deadweight");
        checks.Require(
            draft.Comparator is null || draft.Deadweight?.Value is null,
            ImpactProblems.DeadweightIsGivenTwice,
            pointer + "/deadweight",
            "A comparator gives the deadweight, so a share cannot be set as well."
        );
        draft.Leakage?.Check(checks, pointer + "/leakage");
        draft.Displacement?.Check(checks, pointer + "/displacement");
        draft.Substitution?.Check(checks, pointer + "/substitution");
        draft.AttributionToOthers?.Check(checks, pointer + "/attributionToOthers");
        draft.DropOff?.Check(checks, pointer + "/dropOff");
        if (draft.SharedOutcome is not null)
        {
            checks.RequiredText(draft.SharedOutcome, pointer + "/sharedOutcome", LongestName);
        }

        var together =
            Most(draft.Deadweight)
            + Most(draft.Leakage)
            + Most(draft.Displacement)
            + Most(draft.Substitution)
            + Most(draft.AttributionToOthers);
        checks.Require(
            draft.Deductions != Deductions.Additive || together <= 1m,
            ImpactProblems.SharesExceedOne,
            pointer + "/deductions",
            $"The deductions from the gross quantity add up to {together}, which is above 1."
        );
    }

    /// <summary>The largest value of the share; 0 where it is refused by itself.</summary>
    private static decimal Most(AssumptionDraft? assumption) =>
        (assumption?.Value?.High ?? assumption?.Value?.Central) is { } most && FigureRule.Share.Allows(most) ? most : 0m;

    private void CheckYears()
    {
        var first = draft.FirstBenefitYear;
        if (checks.Present(first, pointer + "/firstBenefitYear"))
        {
            checks.Year(first!.Value, pointer + "/firstBenefitYear");
        }

        if (!checks.Present(draft.DurationYears, pointer + "/durationYears"))
        {
            return;
        }

        var years = draft.DurationYears!.Value;
        checks.Require(years >= 1, MemberProblems.NumberIsOutOfRange, pointer + "/durationYears", "A benefit lasts at least one year.");
        checks.Require(
            years <= DiscountSchedule.LastYear + 1 - Math.Clamp(first ?? 0, 0, DiscountSchedule.LastYear),
            ImpactProblems.YearIsOutOfRange,
            pointer + "/durationYears",
            $"The last benefit year is at most {DiscountSchedule.LastYear}."
        );
    }
}

/// <summary>What the lines of an impact map or an appraisal are checked against.</summary>
/// <param name="Prices">The prices that values are converted to; prices of the day where nothing is converted.</param>
/// <param name="ConfidenceTables">The user's tables, by name.</param>
/// <param name="FindRate">Finds the rate with an id; null if there is none.</param>
public sealed record LineTerms(
    Prices Prices,
    IReadOnlyDictionary<string, ConfidenceTable> ConfidenceTables,
    Func<string, RecordedRate?> FindRate
);
