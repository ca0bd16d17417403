using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Impact;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Tests.Appraisals.Simulation;

/// <summary>Appraisals that use everything an appraisal can state, in mixtures that nobody thought of.</summary>
internal sealed class UncertainAppraisals(int seed)
{
    private static readonly string[] Parties = ["council", "nhs", "charity", "residents"];
    private static readonly string[] Schedules = ["green-book", "green-book-health", "none"];
    private static readonly MeasureClass[] Inputs = [.. Enum.GetValues<MeasureClass>().Where(kind => kind.IsInput())];

    private readonly Random _random = new(seed);

    public Appraisal Next()
    {
        var decision = Draft().Validate(_ => null);
        Assert.Empty(decision.Problems);
        return decision.Value!;
    }

    private AppraisalDraft Draft() =>
        new()
        {
            Title = "Made",
            Currency = "GBP",
            BaseYear = "2024",
            Schedule = OneOf(Schedules),
            Deflator = new DeflatorDraft
            {
                Index = new Dictionary<string, decimal>
                {
                    ["2019"] = 81.1085m,
                    ["2021"] = 90.5m,
                    ["2024"] = 100m,
                },
            },
            Costs = Several(index => Cost($"cost {index}")),
            Benefits = Several(index => Benefit($"benefit-{index}")),
            Burden = Chance(2)
                ? new BurdenDraft
                {
                    Amount = Figure(1_000, 9_000_000),
                    PriceYear = PriceYear(),
                    Source = "made",
                }
                : null,
        };

    private CostDraft Cost(string title) =>
        new()
        {
            Title = title,
            Party = Chance(5) ? null : OneOf(Parties),
            Class = OneOf(Inputs),
            Transfer = Chance(4),
            OptimismBias = Bias(1.5m),
            Schedule = Chance(3) ? OneOf(Schedules) : null,
            Amounts = Several(_ => new CostAmountDraft
            {
                Year = _random.Next(12),
                Amount = Chance(8) ? null : Figure(Chance(3) ? -20_000 : 0, 90_000),
                PriceYear = PriceYear(),
            }),
        };

    private BenefitDraft Benefit(string code)
    {
        var isObserved = Chance(2);
        var hasComparator = isObserved && Chance(2);
        var deductions = OneOf(Enum.GetValues<Deductions>());
        return new BenefitDraft
        {
            Code = code,
            Title = code,
            Party = OneOf(Parties),
            Category = OneOf(Enum.GetValues<BenefitCategory>()),
            Cashability = Chance(2) ? Share(1) : null,
            Transfer = Chance(4),
            Quantity = isObserved ? null : Figure(Chance(4) ? -300 : 0, 500),
            Observed = isObserved ? Figure(0, 500) : null,
            Direction = OneOf(Enum.GetValues<Direction>()),
            Baseline = isObserved && (hasComparator || Chance(2)) ? new BaselineDraft { Quantity = Figure(0, 500), Source = "made" } : null,
            Comparator = hasComparator ? new ComparatorDraft { Change = Figure(-0.5m, 0.5m), Source = "made" } : null,
            Deadweight = hasComparator ? null : Assumption(),
            Leakage = deductions == Deductions.Additive ? null : Assumption(),
            Displacement = Assumption(),
            Substitution = deductions == Deductions.Additive ? null : Assumption(),
            AttributionToOthers = Assumption(),
            DropOff = Assumption(),
            Deductions = deductions,
            FirstBenefitYear = _random.Next(5),
            DurationYears = _random.Next(1, 40),
            UnitValue = Chance(8) ? null : UnitValue(),
            ValueGrowth = Chance(2) ? _random.Next(-50, 51) / 1000m : null,
            OptimismBias = Bias(0.5m),
            Schedule = Chance(3) ? OneOf(Schedules) : null,
        };
    }

    private UnitValueDraft UnitValue() =>
        new()
        {
            Amount = Chance(2) ? Figure(0, 5_000) : null,
            Components = Several(_ => new UnitValueComponentDraft
            {
                Party = OneOf(Parties),
                Category = OneOf(Enum.GetValues<BenefitCategory>()),
                Amount = Figure(0, 3_000),
                Cashability = Chance(2) ? Share(1) : null,
            }),
            RoundingTolerance = 999_999m,
            PriceYear = PriceYear(),
            Source = "made",
        };

    private OptimismBiasDraft? Bias(decimal most) =>
        _random.Next(3) switch
        {
            0 => null,
            1 => new OptimismBiasDraft { UpperBound = Figure(0, most), MitigatedShare = Share(1) },
            _ => new OptimismBiasDraft
            {
                Central = most / 2,
                Low = most / 4,
                High = most,
            },
        };

    /// <summary>So small that three of them are never more than the whole.</summary>
    private AssumptionDraft? Assumption() =>
        _random.Next(3) switch
        {
            0 => null,
            1 => new AssumptionDraft { NotApplied = "made" },
            _ => new AssumptionDraft { Value = Share(0.33m), Source = "made" },
        };

    private FigureDraft Share(decimal most) => Figure(0, most);

    /// <summary>One figure in three is certain; some that are not share a draw.</summary>
    private FigureDraft Figure(decimal least, decimal most)
    {
        decimal[] values =
        [
            .. Enumerable.Range(0, 3).Select(_ => least + decimal.Round((most - least) * (decimal)_random.NextDouble(), 4)).Order(),
        ];
        return Chance(3)
            ? values[1]
            : new FigureDraft
            {
                Low = values[0],
                Central = values[1],
                High = values[2],
                Distribution = OneOf(Enum.GetValues<Distribution>()),
                Draw = Chance(4) ? $"shared {_random.Next(3)}" : null,
            };
    }

    private string? PriceYear() =>
        _random.Next(3) switch
        {
            0 => null,
            1 => "2019",
            _ => "2021",
        };

    private List<T> Several<T>(Func<int, T> one) => [.. Enumerable.Range(1, _random.Next(1, 6)).Select(one)];

    private T OneOf<T>(IReadOnlyList<T> choice) => choice[_random.Next(choice.Count)];

    /// <summary>One time in so many.</summary>
    private bool Chance(int times) => _random.Next(times) == 0;
}
