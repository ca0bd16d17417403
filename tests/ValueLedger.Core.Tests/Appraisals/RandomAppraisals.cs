using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Impact;
using ValueLedger.Core.Rates;
using static ValueLedger.Core.Tests.Appraisals.AppraisalDrafts;

namespace ValueLedger.Core.Tests.Appraisals;

/// <summary>Right appraisals of all kinds, the same for the same seed.</summary>
internal sealed class RandomAppraisals(int seed)
{
    private static readonly string?[] Parties = ["council", "police", "nhs", "residents", null];
    private static readonly string?[] Schedules = [null, "green-book", "green-book-health", "none"];
    private static readonly MeasureClass[] Inputs = [.. Enum.GetValues<MeasureClass>().Where(kind => kind.IsInput())];
    private static readonly decimal[] Shares = [0m, 0.1m, 0.25m, 0.333333m, 0.5m];

    private readonly Random _random = new(seed);

    public AppraisalDraft Next() =>
        Of([.. Some(1, 5, AnyCost)], [.. Some(1, 6, AnyBenefit)]) with
        {
            Deflator = new DeflatorDraft { Series = DeflatorSeriesList.All.First().Name },
            Schedule = Any(Schedules),
        };

    private CostDraft AnyCost(int index) =>
        Cost(0m, kind: Any(Inputs), party: Any(Parties)) with
        {
            Title = $"cost {index}",
            Transfer = OneIn(6),
            OptimismBias = Maybe(Any(Shares)),
            Schedule = Any(Schedules),
            Amounts =
            [
                .. Some(
                    1,
                    4,
                    _ => new CostAmountDraft
                    {
                        Year = _random.Next(12),
                        Amount = OneIn(8) ? -Money() : Money(),
                        PriceYear = AnyYear(),
                    }
                ),
            ],
        };

    private BenefitDraft AnyBenefit(int index)
    {
        var benefit = Benefit($"line-{index}", 1m, 1m, Any(Enum.GetValues<BenefitCategory>()), Any(Parties)) with
        {
            Cashability = Any(Shares),
            Transfer = OneIn(6),
            Deadweight = AnyShare(),
            Leakage = OneIn(2) ? AnyShare() : null,
            Displacement = AnyShare(),
            Substitution = OneIn(2) ? AnyShare() : null,
            AttributionToOthers = AnyShare(),
            DropOff = AnyShare(),
            FirstBenefitYear = _random.Next(5),
            DurationYears = _random.Next(1, 12),
            ValueGrowth = OneIn(3) ? _random.Next(-50, 51) / 1000m : null,
            OptimismBias = Maybe(Any(Shares)),
            Schedule = Any(Schedules),
            UnitValue = OneIn(10) ? null : AnyWorth(),
        };
        var counted = OneIn(2) ? benefit with { Quantity = AnyQuantity() } : Observed(benefit);
        return OneIn(3) && Together(counted) <= 1m ? counted with { Deductions = Deductions.Additive } : counted;
    }

    private BenefitDraft Observed(BenefitDraft benefit)
    {
        var observed = benefit with { Quantity = null, Observed = _random.Next(500), Direction = Any(Enum.GetValues<Direction>()) };
        var compared = observed with
        {
            Baseline = new BaselineDraft { Quantity = _random.Next(500), Source = "made" },
        };
        return OneIn(3)
                ? compared with
                {
                    Deadweight = null,
                    Comparator = new ComparatorDraft { Change = (_random.Next(100) - 60) / 100m, Source = "made" },
                }
            : OneIn(2) ? compared
            : observed;
    }

    private UnitValueDraft AnyWorth() =>
        OneIn(3)
            ? new UnitValueDraft
            {
                Source = "made",
                PriceYear = AnyYear(),
                Components =
                [
                    .. Some(
                        1,
                        4,
                        _ => new UnitValueComponentDraft
                        {
                            Party = Any(Parties) ?? "society",
                            Category = Any(Enum.GetValues<BenefitCategory>()),
                            Amount = Money(),
                            Cashability = Any(Shares),
                        }
                    ),
                ],
            }
            : Worth(Money()) with
            {
                PriceYear = AnyYear(),
            };

    private static decimal Together(BenefitDraft line) =>
        (line.Deadweight?.Value?.Central ?? 0m)
        + (line.Leakage?.Value?.Central ?? 0m)
        + (line.Displacement?.Value?.Central ?? 0m)
        + (line.Substitution?.Value?.Central ?? 0m)
        + (line.AttributionToOthers?.Value?.Central ?? 0m);

    private AssumptionDraft? AnyShare() =>
        OneIn(4) ? NotApplied
        : OneIn(8) ? null
        : Set(Any(Shares));

    private decimal AnyQuantity() => (_random.Next(200) - 40) + (_random.Next(1_000_000) / 1_000_000m);

    private string? AnyYear() => OneIn(2) ? null : $"{_random.Next(1990, 2025)}";

    private decimal Money() => _random.Next(1, 10_000_000) / 100m;

    private OptimismBiasDraft? Maybe(decimal bias) => OneIn(3) ? null : bias;

    private bool OneIn(int turns) => _random.Next(turns) == 0;

    private T Any<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    private IEnumerable<T> Some<T>(int least, int most, Func<int, T> make) =>
        Enumerable.Range(0, _random.Next(least, most + 1)).Select(make);
}
