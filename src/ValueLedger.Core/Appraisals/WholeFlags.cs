using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Impact;

namespace ValueLedger.Core.Appraisals;

/// <summary>What to know of an appraisal as a whole: its own flags and those of its lines, each once, in the order in which they are declared.</summary>
internal static class WholeFlags
{
    /// <summary>A ratio above this is looked at twice; it is refused nowhere.</summary>
    private const decimal HighestUsualRatio = 10.22m;

    public static IReadOnlyList<AppraisalFlag> Of(Appraisal appraisal, AppraisalResult result)
    {
        var flags = new SortedSet<AppraisalFlag>();
        flags.UnionWith(result.Costs.SelectMany(cost => cost.Flags));
        flags.UnionWith(result.Benefits.SelectMany(benefit => benefit.Flags));
        flags.UnionWith(result.BreakEvenShare?.Flags ?? []);
        AddIf(flags, appraisal.Prices.BaseYear is null, AppraisalFlag.PricesOfTheDay);
        AddIf(flags, result.References.Any(reference => reference.Status == ReferenceStatus.Secondary), AppraisalFlag.SecondarySourceIsUsed);
        AddIf(flags, !appraisal.Costs.Any(cost => cost.Class.IsPublic()), AppraisalFlag.NoPublicInputRecorded);
        AddIf(flags, RatiosOf(result).Any(ratio => ratio.Value > HighestUsualRatio), AppraisalFlag.RatioIsUnusuallyHigh);
        return [.. flags];
    }

    private static IEnumerable<Ratio> RatiosOf(AppraisalResult result) =>
        [result.Ratios.BenefitCostRatio, result.Ratios.BenefitPerAgencyPound, result.Ratios.FiscalReturn, result.Ratios.SocialReturnOnInvestment, .. result.AgencyReturn.Values];

    private static void AddIf(SortedSet<AppraisalFlag> flags, bool applies, AppraisalFlag flag)
    {
        if (applies)
        {
            flags.Add(flag);
        }
    }
}
