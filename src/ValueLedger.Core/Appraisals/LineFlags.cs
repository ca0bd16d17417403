using ValueLedger.Core.Impact;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Appraisals;

/// <summary>The flags of single costs and benefits, in the order in which flags are declared.</summary>
internal static class LineFlags
{
    public static IReadOnlyList<AppraisalFlag> Of(Cost cost, Appraisal appraisal)
    {
        var flags = new List<AppraisalFlag>();
        AddIf(
            flags,
            appraisal.Prices.BaseYear is not null && cost.Amounts.Any(amount => amount is { Amount: not null, PriceYear: null }),
            AppraisalFlag.PriceYearIsAssumed
        );
        AddIf(flags, cost is { IsUnvalued: true, NotValued: null }, AppraisalFlag.UnvaluedInputLeftOut);
        AddIf(flags, cost is { IsUnvalued: true, NotValued: not null }, AppraisalFlag.InputNotValuedByConvention);
        return flags;
    }

    /// <param name="firstCostYear">The first year with an input; null when there is none.</param>
    public static IReadOnlyList<AppraisalFlag> Of(Benefit benefit, Appraisal appraisal, int? firstCostYear)
    {
        var (flags, line) = (new List<AppraisalFlag>(), benefit.Line);
        if (!benefit.IsStated)
        {
            return [AppraisalFlag.UnvaluedOutcomeLeftOut, .. benefit.Untold?.Flags ?? []];
        }

        AddIf(flags, appraisal.Prices.BaseYear is not null && line.UnitValue is { PriceYear: null }, AppraisalFlag.PriceYearIsAssumed);
        AddIf(flags, line.UnitValue is { Status: SourceStatus.Secondary }, AppraisalFlag.SecondarySourceIsUsed);
        AddIf(flags, line.UnitValue?.CompleteUntil < appraisal.AsOf, AppraisalFlag.RateIsOlderThanItsPack);
        AddIf(flags, line.UnitValue is null, AppraisalFlag.UnvaluedOutcomeLeftOut);
        AddIf(flags, benefit.Observed is not null && line.Baseline is null, AppraisalFlag.BaselineIsAssumedToBeZero);
        AddIf(flags, line.Comparator is null && DeductsNothing(line.Deadweight), AppraisalFlag.NoDeadweight);
        AddIf(flags, DeductsNothing(line.AttributionToOthers), AppraisalFlag.NothingAttributedToOthers);
        AddIf(flags, line.DurationYears > 1 && DeductsNothing(line.DropOff), AppraisalFlag.NoDropOff);
        AddIf(
            flags,
            line.UnitValue?.Components.Any(component => component is { Category: BenefitCategory.Fiscal, Cashability: null }) is true,
            AppraisalFlag.CashabilityIsAssumed
        );
        AddIf(flags, benefit.FirstYear < firstCostYear, AppraisalFlag.OutcomePrecedesInputs);
        flags.AddRange(benefit.Untold?.Flags ?? []);
        return flags;
    }

    private static bool DeductsNothing(Assumption assumption) => assumption.Share(CentralReading.Instance) == 0;

    private static void AddIf(List<AppraisalFlag> flags, bool applies, AppraisalFlag flag)
    {
        if (applies)
        {
            flags.Add(flag);
        }
    }
}
