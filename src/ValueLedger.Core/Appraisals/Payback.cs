using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;

namespace ValueLedger.Core.Appraisals;

/// <summary>
/// Months from the start of year 0 until cashable fiscal benefits stay at or above agency cost, both cumulated, discounted and with
/// transfers. The cost of year y falls at month 12 y; its benefit accrues evenly over the following twelve months.
/// </summary>
internal static class Payback
{
    private const int MonthsInAYear = 12;

    public static (decimal? Months, UndefinedReason? Reason) Of(ValuedAppraisal valued)
    {
        List<ValuedCost> costs = [.. valued.Costs.Where(cost => cost.Cost.Class.IsPublic())];
        if (valued.Appraisal.IsOfALedger && costs.Count == 0)
        {
            return (null, UndefinedReason.NoPublicInputRecorded);
        }

        if (costs.Exists(cost => cost.Cost.IsUnvalued))
        {
            return (null, UndefinedReason.AnInputIsUnvalued);
        }

        if (valued.Unrecorded.FiscalBesideAgencyCost is { } unknown)
        {
            return (null, unknown);
        }

        var outlays = ByYear(costs.SelectMany(cost => cost.Amounts.Select(amount => (amount.Year, amount.PresentValue))));
        if (outlays.Values.All(outlay => outlay == 0))
        {
            return (0m, null);
        }

        var benefits = ByYear(
            valued.Benefits.Where(benefit => valued.Appraisal.IsBesideAgencyCost(benefit.Benefit.Programme)).SelectMany(Cashable)
        );
        return LastMomentBelow(Balances(outlays, benefits)) is { } months
            ? (Rounding.Months(months), null)
            : (null, UndefinedReason.CostIsNeverRecovered);
    }

    private static IEnumerable<(int Year, decimal PresentValue)> Cashable(ValuedBenefit benefit)
    {
        var cashablePerUnit = benefit.Gains.Sum(gain => (gain.Real ?? 0m) * gain.CashableShare);
        return benefit.Years().Select(year => (year.Year, year.PresentUnits * cashablePerUnit));
    }

    private static Dictionary<int, decimal> ByYear(IEnumerable<(int Year, decimal PresentValue)> flows)
    {
        var sums = new Dictionary<int, decimal>();
        foreach (var (year, value) in flows)
        {
            sums[year] = sums.GetValueOrDefault(year) + value;
        }

        return sums;
    }

    /// <summary>Cumulative benefit less cost: at the start of each year, after its cost, and at the end.</summary>
    private static List<(decimal Start, decimal End)> Balances(Dictionary<int, decimal> outlays, Dictionary<int, decimal> benefits)
    {
        var (balances, balance) = (new List<(decimal, decimal)>(), 0m);
        for (var year = 0; year <= outlays.Keys.Concat(benefits.Keys).Max(); year++)
        {
            var start = balance - outlays.GetValueOrDefault(year);
            balance = start + benefits.GetValueOrDefault(year);
            balances.Add((start, balance));
        }

        return balances;
    }

    /// <summary>In months; 0 where the balance is never below zero, null where it is below zero at the end.</summary>
    private static decimal? LastMomentBelow(List<(decimal Start, decimal End)> balances)
    {
        if (balances[^1].End < 0)
        {
            return null;
        }

        for (var year = balances.Count - 1; year >= 0; year--)
        {
            var (start, end) = balances[year];
            if (end < 0)
            {
                return MonthsInAYear * (year + 1);
            }

            if (start < 0)
            {
                return MonthsInAYear * (year + (start / (start - end)));
            }
        }

        return 0m;
    }
}
