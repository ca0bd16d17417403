using NodaTime;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Summaries;
using ValueLedger.Core.Wire;

namespace ValueLedger.Storage.Tests.Histories;

/// <summary>The figures of some standing entries, by the rules of the method and by nothing of the product.</summary>
internal sealed class NaiveFigures(NaiveKnowledge known, SummaryRequest request)
{
    private bool SplitsCosts =>
        request.Scope.Measure is not null || request.Scope.Party is not null
        || request.GroupBy.Intersect([GroupBy.Measure, GroupBy.Stage, GroupBy.Party]).Any();

    public SummaryRow Of(List<EntryMade> entries, List<string?> key, Func<LocalDate, LocalDate> firstDayOf)
    {
        var lines = entries.GroupBy(made => made.Entry.Measure.Code).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => Line(group.Key, [.. group])).ToList();
        var inputs = lines.Where(line => line.Measure.Stage == MeasureStage.Input).ToList();
        var agency = Sum(inputs, MeasureClass.PublicStaffTime, MeasureClass.PublicSpend, MeasureClass.PublicOverhead);
        var partners = Sum(inputs, MeasureClass.PartnerTime, MeasureClass.PartnerSpend, MeasureClass.PartnerGoods);
        var citizens = Sum(inputs, MeasureClass.CitizenTime, MeasureClass.CitizenMoney, MeasureClass.CitizenGoods);
        var missing = inputs.Where(line => line.Unvalued > 0).Select(line => line.Measure.Code).ToList();
        var publics = inputs.Where(line => line.Measure.Class is MeasureClass.PublicStaffTime or MeasureClass.PublicSpend or MeasureClass.PublicOverhead).ToList();
        decimal? agencyCost = publics.Any(line => line.IsValued) ? agency : null;
        decimal? fullCost = inputs.Any(line => line.IsValued) ? agency + partners + citizens : null;
        return new SummaryRow
        {
            Group = new OrderedDictionary<string, string?>(request.GroupBy.Take(key.Count).Select((by, index) => KeyValuePair.Create(WireEnum.Word(by), key[index]))),
            Entries = entries.Count,
            CitizenHours = inputs.Where(line => line.Measure.Class == MeasureClass.CitizenTime && line.Measure.Unit == "hour").Sum(line => line.Quantity),
            Contributors = entries.Select(made => made.Entry.Contributor).OfType<string>().Distinct().Count(),
            Teams = entries.Where(made => made.Entry.Team is not null).Select(made => made.Entry.Team!.Value.Code).Distinct().Count(),
            CitizenInputValue = Money(citizens),
            PartnerInputValue = Money(partners),
            PublicCost = Money(agency),
            MobilisationCost = Money(inputs.Where(line => line.Measure.Mobilisation).Sum(line => line.Value)),
            FullSocialCost = Money(agency + partners + citizens),
            Partial = missing.Count > 0,
            Missing = missing,
            Measures = [.. lines.Select(line => Figures(line, agencyCost, fullCost, missing.Count > 0))],
            Flags = Flags(entries, firstDayOf, publics.Count == 0, missing.Count > 0),
        };
    }

    private NaiveLine Line(string code, List<EntryMade> entries)
    {
        var measure = known.Item<Measure>(code);
        var counting = measure.Aggregation == Aggregation.Sum
            ? entries
            : [.. entries.GroupBy(made => (made.Entry.Programme, made.Entry.Party, made.Entry.Team)).Select(same => same.OrderBy(made => made.Entry.Date).ThenBy(made => made.Sequence).Last())];
        var line = new NaiveLine(measure);
        foreach (var made in counting)
        {
            var quantity = made.Entry.Quantity.Micros / 1_000_000m;
            var worth = known.UnitValue(measure, request.Basis, made.Entry.Date);
            line.Quantity += quantity;
            line.Value += quantity * (worth ?? 0);
            line.Unvalued += worth is null && measure.Stage == MeasureStage.Input ? quantity : 0;
            line.IsValued |= worth is not null;
        }

        return line;
    }

    private MeasureFigures Figures(NaiveLine line, decimal? agency, decimal? full, bool partial)
    {
        var measure = line.Measure;
        var isInput = measure.Stage == MeasureStage.Input;
        var hasUnitCost = !isInput && measure.Aggregation == Aggregation.Sum && measure.Direction == Direction.Increase && !SplitsCosts;
        return new MeasureFigures
        {
            Measure = measure.Code,
            Stage = measure.Stage,
            Quantity = line.Quantity,
            Unit = measure.Unit,
            Value = line.IsValued ? Money(line.Value) : null,
            UnvaluedQuantity = line.Unvalued,
            AgencyCostPerUnit = hasUnitCost ? PerUnit(agency, line.Quantity) : null,
            FullCostPerUnit = hasUnitCost ? PerUnit(full, line.Quantity) : null,
            Partial = isInput ? line.Unvalued > 0 : hasUnitCost && partial,
        };
    }

    private List<SummaryFlag> Flags(List<EntryMade> entries, Func<LocalDate, LocalDate> firstDayOf, bool noPublicInput, bool partial)
    {
        var spans = entries.Where(made => made.Entry.StartDate is not null).Select(made => made.Entry).ToList();
        var flags = new List<SummaryFlag>();
        Add(SummaryFlag.NoPublicInputRecorded, noPublicInput && entries.Count > 0 && !SplitsCosts);
        Add(SummaryFlag.UnvaluedQuantityLeftOut, partial);
        Add(SummaryFlag.SpansARateChange, spans.Any(span => known.RateChangesWithin(known.Item<Measure>(span.Measure.Code), request.Basis, span.StartDate!.Value, span.Date)));
        Add(SummaryFlag.BeginsBeforeThePeriod, spans.Any(span => span.StartDate < firstDayOf(span.Date)));
        return flags;

        void Add(SummaryFlag flag, bool holds)
        {
            if (holds)
            {
                flags.Add(flag);
            }
        }
    }

    private static decimal Sum(IEnumerable<NaiveLine> lines, params MeasureClass[] classes) => lines.Where(line => classes.Contains(line.Measure.Class)).Sum(line => line.Value);

    private decimal Money(decimal amount) => Math.Round(amount, known.Organisation.Currency == "JPY" ? 0 : 2, MidpointRounding.AwayFromZero);

    private static decimal? PerUnit(decimal? cost, decimal units) => cost is null || units == 0 ? null : Math.Round(cost.Value / units, 4, MidpointRounding.AwayFromZero);

    private sealed class NaiveLine(Measure measure)
    {
        public Measure Measure => measure;

        public decimal Quantity { get; set; }

        public decimal Value { get; set; }

        public decimal Unvalued { get; set; }

        public bool IsValued { get; set; }
    }
}
