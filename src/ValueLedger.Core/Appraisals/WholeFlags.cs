using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Impact;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Appraisals;

/// <summary>The flags of an appraisal as a whole: its own flags and those of its lines, each once, in the order in which they are
/// declared.</summary>
internal static class WholeFlags
{
    /// <summary>A ratio above this gets a flag; it is never refused.</summary>
    private const decimal HighestUsualRatio = 10.22m;

    public static IReadOnlyList<AppraisalFlag> Of(Appraisal appraisal, AppraisalResult result)
    {
        var flags = new SortedSet<AppraisalFlag>();
        flags.UnionWith(result.Costs.SelectMany(cost => cost.Flags));
        flags.UnionWith(result.Benefits.SelectMany(benefit => benefit.Flags));
        flags.UnionWith(result.BreakEvenShare?.Flags ?? []);
        var isMixed = appraisal.Prices.BaseYear is null && IsOfDifferentYears(appraisal);
        AddIf(flags, appraisal.Prices.BaseYear is null && !isMixed, AppraisalFlag.PricesOfTheDay);
        AddIf(flags, isMixed, AppraisalFlag.PricesOfDifferentYears);
        AddIf(
            flags,
            result.References.Any(reference => reference.Status == ReferenceStatus.Secondary),
            AppraisalFlag.SecondarySourceIsUsed
        );
        AddIf(
            flags,
            HorizonsOf(appraisal).Any(flow => flow.LastYear > 0 && appraisal.AsOf is { } day && flow.Schedule.Source.MayBeOutdatedOn(day)),
            AppraisalFlag.RateIsOlderThanItsPack
        );
        AddIf(
            flags,
            HorizonsOf(appraisal).Any(flow => flow.Schedule.BeyondYears >= appraisal.LastYear),
            AppraisalFlag.ScheduleIsForLongerHorizons
        );
        AddIf(flags, !appraisal.Costs.Any(cost => cost.Class.IsPublic()), AppraisalFlag.NoPublicInputRecorded);
        AddIf(flags, RatiosOf(result).Any(ratio => ratio.Value > HighestUsualRatio), AppraisalFlag.RatioIsUnusuallyHigh);
        return [.. flags];
    }

    private static bool IsOfDifferentYears(Appraisal appraisal) =>
        appraisal.Period is { } period
            ? PriceYearsOf(appraisal).OfType<string>().Any(year => !PriceYear.Touches(year, period.From, period.To))
            : PriceYearsOf(appraisal).Distinct().Skip(1).Any();

    /// <summary>Null for an amount that states none.</summary>
    private static IEnumerable<string?> PriceYearsOf(Appraisal appraisal) =>
        appraisal
            .Costs.SelectMany(cost => cost.Amounts)
            .Where(amount => amount.Amount is not null)
            .Select(amount => amount.PriceYear)
            .Concat(appraisal.Benefits.Select(benefit => benefit.UnitValue).OfType<UnitValue>().Select(value => value.PriceYear));

    private static IEnumerable<(DiscountSchedule Schedule, int LastYear)> HorizonsOf(Appraisal appraisal) =>
        appraisal
            .Costs.Select(cost => (appraisal.ScheduleOf(cost), cost.LastYear))
            .Concat(appraisal.Benefits.Select(benefit => (appraisal.ScheduleOf(benefit), benefit.LastYear)));

    private static IEnumerable<Ratio> RatiosOf(AppraisalResult result) =>
        [
            result.Ratios.BenefitCostRatio,
            result.Ratios.BenefitPerAgencyPound,
            result.Ratios.BenefitCostRatioPublic,
            result.Ratios.FiscalReturn,
            result.Ratios.SocialReturnOnInvestment,
            .. result.AgencyReturn.Values,
        ];

    private static void AddIf(SortedSet<AppraisalFlag> flags, bool applies, AppraisalFlag flag)
    {
        if (applies)
        {
            flags.Add(flag);
        }
    }
}
