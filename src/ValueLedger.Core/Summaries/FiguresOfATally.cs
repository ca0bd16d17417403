using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Wire;

namespace ValueLedger.Core.Summaries;

/// <summary>Turns exact sums into reported figures, each rounded once.</summary>
/// <param name="splitsCosts">Whether a group holds only some of the costs of what it counts.</param>
/// <param name="minorUnitDigits">Decimals of a figure of money.</param>
internal sealed class FiguresOfATally(bool splitsCosts, int minorUnitDigits)
{
    public SummaryFigures Of(GroupTally tally) => Fill(tally, new OrderedDictionary<string, string?>());

    public SummaryRow Row(IReadOnlyList<GroupBy> groupBy, GroupKey key, GroupTally tally)
    {
        var names = groupBy.Zip(key.Values, (by, value) => KeyValuePair.Create(WireEnum.Word(by), value));
        return Fill(tally, new OrderedDictionary<string, string?>(names));
    }

    private SummaryRow Fill(GroupTally tally, OrderedDictionary<string, string?> group)
    {
        var inputs = tally.Measures.Where(measure => measure.Measure.Stage == MeasureStage.Input).ToList();
        var citizens = inputs.Where(input => input.Measure.IsCitizens()).Sum(input => input.Value);
        var partners = inputs.Where(input => input.Measure.IsPartners()).Sum(input => input.Value);
        var agency = inputs.Where(input => input.Measure.IsPublic()).Sum(input => input.Value);
        var full = agency + partners + citizens;
        var missing = inputs.Where(input => input.UnvaluedQuantity != 0).Select(input => input.Measure.Code).ToList();
        var agencyIsKnown = inputs.Any(input => input.Measure.IsPublic() && input.IsValued);
        var anyIsKnown = inputs.Any(input => input.IsValued);
        return new SummaryRow
        {
            Group = group,
            Entries = tally.Entries,
            CitizenHours = inputs.Where(input => input.Measure.IsCitizenHours()).Sum(input => input.Quantity),
            Contributors = tally.People.Count,
            Teams = tally.Teams,
            CitizenInputValue = Money(citizens),
            PartnerInputValue = Money(partners),
            PublicCost = Money(agency),
            MobilisationCost = Money(inputs.Where(input => input.Measure.Mobilisation).Sum(input => input.Value)),
            FullSocialCost = Money(full),
            Partial = missing.Count > 0,
            Missing = missing,
            Measures = [.. tally.Measures.Select(measure => FiguresOf(measure, agencyIsKnown ? agency : null, anyIsKnown ? full : null, missing.Count > 0))],
            Flags = FlagsOf(tally, inputs, missing.Count > 0),
        };
    }

    private MeasureFigures FiguresOf(MeasureTally tally, decimal? agency, decimal? full, bool costsArePartial)
    {
        var measure = tally.Measure;
        var hasUnitCost = measure.Stage != MeasureStage.Input && measure.Aggregation == Aggregation.Sum && measure.Direction == Direction.Increase && !splitsCosts;
        var divisor = hasUnitCost && tally.Quantity > 0 ? tally.Quantity : (decimal?)null;
        return new MeasureFigures
        {
            Measure = measure.Code,
            Stage = measure.Stage,
            Quantity = tally.Quantity,
            Unit = measure.Unit,
            Value = tally.IsValued ? Money(tally.Value) : null,
            UnvaluedQuantity = tally.UnvaluedQuantity,
            AgencyCostPerUnit = PerUnit(agency, divisor),
            FullCostPerUnit = PerUnit(full, divisor),
            Partial = measure.Stage == MeasureStage.Input ? tally.UnvaluedQuantity != 0 : hasUnitCost && costsArePartial,
        };
    }

    private List<SummaryFlag> FlagsOf(GroupTally tally, List<MeasureTally> inputs, bool partial)
    {
        var flags = new SortedSet<SummaryFlag>(tally.Flags);
        if (tally.Entries > 0 && !splitsCosts && !inputs.Any(input => input.Measure.IsPublic()))
        {
            flags.Add(SummaryFlag.NoPublicInputRecorded);
        }

        if (partial)
        {
            flags.Add(SummaryFlag.UnvaluedQuantityLeftOut);
        }

        return [.. flags];
    }

    private static decimal? PerUnit(decimal? cost, decimal? divisor) => cost / divisor is { } perUnit ? Rounding.PerUnit(perUnit) : null;

    private decimal Money(decimal amount) => Rounding.Money(amount, minorUnitDigits);
}
