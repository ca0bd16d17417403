using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Summaries;

namespace ValueLedger.Storage.Tests.Histories;

/// <summary>When a measure has a cost per unit.</summary>
internal static class NaiveUnitCosts
{
    /// <summary>Why a measure has no cost per unit; null where it has one.</summary>
    public static UnitCostGap? WhyNone(NaiveLine line, bool splitsCosts, bool nameNone, decimal? cost, UnitCostGap withoutCost)
    {
        List<(UnitCostGap Gap, bool Holds)> gaps =
        [
            (UnitCostGap.MeasureIsAnInput, line.Measure.Stage == MeasureStage.Input),
            (UnitCostGap.QuantityDoesNotAddUp, line.Measure.IsOfAnswers()),
            (UnitCostGap.MeasureIsALevel, line.Measure.Aggregation == Aggregation.Level),
            (UnitCostGap.LessOfItIsBetter, line.Measure.Direction == Direction.Decrease),
            (UnitCostGap.CostsAreLeftOut, splitsCosts),
            (UnitCostGap.CostsNameNoTeam, nameNone),
            (UnitCostGap.QuantityIsZeroOrLess, line.Quantity == 0),
            (withoutCost, cost is null),
        ];
        return gaps.Where(gap => gap.Holds).Select(gap => (UnitCostGap?)gap.Gap).FirstOrDefault();
    }
}
