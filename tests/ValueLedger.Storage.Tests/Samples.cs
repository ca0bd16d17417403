using NodaTime;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Impact;
using ValueLedger.Core.Rates;

namespace ValueLedger.Storage.Tests;

/// <summary>What tests record, with as little said as can be.</summary>
internal static class Samples
{
    public static Programme Programme(string code = "speedwatch") =>
        new()
        {
            Code = code,
            Title = "Community Speedwatch",
            CoProduction = [],
        };

    public static Measure Measure(
        string code,
        MeasureClass measureClass,
        string unit,
        Aggregation aggregation = Aggregation.Sum,
        Direction direction = Direction.Increase,
        bool mobilisation = false
    ) =>
        new()
        {
            Code = code,
            Title = "Measure " + code,
            Class = measureClass,
            Stage = measureClass switch
            {
                MeasureClass.Output => MeasureStage.Output,
                MeasureClass.Outcome => MeasureStage.Outcome,
                _ => MeasureStage.Input,
            },
            Unit = unit,
            Aggregation = aggregation,
            Direction = direction,
            Mobilisation = mobilisation,
        };

    public static Measure Hours() => Measure("hours", MeasureClass.CitizenTime, "hour");

    public static Rate Rate(
        string measure,
        decimal amount,
        LocalDate from,
        LocalDate? to = null,
        Basis basis = Basis.Own,
        string unit = "hour"
    ) =>
        new()
        {
            Measure = measure,
            Basis = basis,
            Amount = amount,
            Unit = unit,
            EffectiveFrom = from,
            EffectiveTo = to,
            Source = new Source { Title = "A test" },
            Bound = Bound.Exact,
        };

    public static Entry Entry(Registered<Programme> programme, Registered<Measure> measure, decimal quantity, LocalDate date) =>
        new()
        {
            Programme = new Coded(programme.Number, programme.Code),
            Measure = new Coded(measure.Number, measure.Code),
            Quantity = Quantity.Of(quantity),
            Unit = measure.Item.Unit,
            Stage = measure.Item.Stage,
            Date = date,
            Evidence = new Evidence { Grade = EvidenceGrade.SelfReported, Items = [] },
        };

    /// <summary>A map with one line that says something of every kind.</summary>
    public static ImpactMap ImpactMap(string title, string programme = "speedwatch") =>
        new()
        {
            Programme = programme,
            Title = title,
            ConfidenceTables = [],
            Lines =
            [
                new ImpactLineDraft
                {
                    Code = "serious",
                    Title = "Serious casualties avoided",
                    Measure = "casualties",
                    Party = "society",
                    Category = BenefitCategory.Social,
                    Baseline = new BaselineDraft
                    {
                        Quantity = 100m,
                        Months = 12,
                        Source = "2005-2009",
                    },
                    Deadweight = new AssumptionDraft { NotApplied = "The comparator is the deadweight" },
                    AttributionToOthers = new AssumptionDraft
                    {
                        Value = new FigureDraft
                        {
                            Central = 0.9m,
                            Low = 0.8m,
                            High = 0.95m,
                            Distribution = Distribution.Pert,
                        },
                        Source = "Agreed",
                    },
                    Deductions = Deductions.Additive,
                    FirstBenefitYear = 1,
                    DurationYears = 2,
                    UnitValue = new UnitValueDraft
                    {
                        Amount = 178160.50m,
                        Unit = "person",
                        PriceYear = "2009",
                        Source = "Reported road casualties",
                    },
                    OptimismBias = 0.15m,
                },
            ],
        };
}
