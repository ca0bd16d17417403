using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Summaries;

/// <summary>
/// The cost per unit of a measure to the programmes that recorded it; costs of other programmes do not count. Each measure bears the whole
/// cost, so costs per unit do not add up.
/// </summary>
internal sealed class UnitCostsOfATally(SummaryRequest request, CostsOfProgrammes costs, CostsOfTeams? ofTeams)
{
    public UnitCostOfAMeasure Of(MeasureTally tally)
    {
        var programmes = tally.Parts.Select(part => part.Key).ToList();
        return WhyNone(tally.Measure, programmes) is { } gap ? UnitCostOfAMeasure.None(gap) : Of(tally, programmes);
    }

    private UnitCostOfAMeasure Of(MeasureTally tally, List<int> programmes)
    {
        var own = costs.Of(programmes);
        var units = tally.WhyNoQuantity is null && tally.Quantity > 0 ? tally.Quantity : (decimal?)null;
        var noUnits =
            units is not null ? (UnitCostGap?)null
            : tally.WhyNoQuantity is QuantityGap.DoesNotAddUp ? UnitCostGap.QuantityDoesNotAddUp
            : UnitCostGap.QuantityIsZeroOrLess;
        // A programme without public input makes the agency cost of all partial; where no programme has any, there is no agency cost that
        // could be partial.
        var isUnrecordedInPart = own.Any(cost => cost.HasPublicInput) && own.Any(cost => !cost.HasPublicInput);
        return new UnitCostOfAMeasure(
            PerUnit(own.Any(cost => cost.AgencyIsKnown) ? own.Sum(cost => cost.Agency) : null, units),
            PerUnit(own.Any(cost => cost.FullIsKnown) ? own.Sum(cost => cost.Full) : null, units),
            isUnrecordedInPart
                || own.Any(cost => cost.AgencyIsPartial)
                || (ofTeams is not null && programmes.Exists(ofTeams.LeaveOutCosts)),
            isUnrecordedInPart || own.Any(cost => cost.FullIsPartial) || (ofTeams is not null && programmes.Exists(ofTeams.LeaveOutInputs)),
            own.Select(cost => cost.AgencyBound).Append(tally.Bound.Mirrored()).Together(),
            own.Select(cost => cost.FullBound).Append(tally.Bound.Mirrored()).Together(),
            noUnits
                ?? (
                    own.Any(cost => cost.AgencyIsKnown) ? null
                    : own.Any(cost => cost.HasPublicInput) ? UnitCostGap.NoPublicInputIsValued
                    : UnitCostGap.NoPublicInputRecorded
                ),
            noUnits ?? (own.Any(cost => cost.FullIsKnown) ? null : UnitCostGap.NoInputIsValued)
        );
    }

    /// <summary>Why the measure has no cost per unit here, whatever was recorded; null where it may have one.</summary>
    private UnitCostGap? WhyNone(Measure measure, List<int> programmes) =>
        measure.Stage == MeasureStage.Input ? UnitCostGap.MeasureIsAnInput
        : measure.IsOfAnswers() ? UnitCostGap.QuantityDoesNotAddUp
        : measure.Aggregation != Aggregation.Sum ? UnitCostGap.MeasureIsALevel
        : measure.Direction != Direction.Increase ? UnitCostGap.LessOfItIsBetter
        : request.SplitsCosts ? UnitCostGap.CostsAreLeftOut
        : ofTeams is not null && programmes.Exists(ofTeams.NameNone) ? UnitCostGap.CostsNameNoTeam
        : null;

    private static decimal? PerUnit(decimal? cost, decimal? units) => cost / units is { } perUnit ? Rounding.PerUnit(perUnit) : null;
}

/// <summary>The cost per unit in both perspectives; null where it would mislead.</summary>
/// <param name="Agency">Agency cost, four decimals.</param>
/// <param name="Full">Full social cost, four decimals.</param>
/// <param name="AgencyIsPartial">Whether agency cost leaves something out.</param>
/// <param name="FullIsPartial">Whether full social cost does.</param>
/// <param name="AgencyBound">Whether agency cost is exact or a bound, depending on the rates it uses.</param>
/// <param name="FullBound">Whether full social cost is exact or a bound.</param>
/// <param name="WhyNoAgency">Why there is no agency cost per unit; null where there is one.</param>
/// <param name="WhyNoFull">Why there is no full social cost per unit; null where there is one.</param>
internal readonly record struct UnitCostOfAMeasure(
    decimal? Agency,
    decimal? Full,
    bool AgencyIsPartial,
    bool FullIsPartial,
    Bound AgencyBound,
    Bound FullBound,
    UnitCostGap? WhyNoAgency,
    UnitCostGap? WhyNoFull
)
{
    public static UnitCostOfAMeasure None(UnitCostGap gap) => new UnitCostOfAMeasure() with { WhyNoAgency = gap, WhyNoFull = gap };
}
