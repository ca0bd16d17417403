using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Impact;
using ValueLedger.Core.Rates;

namespace ValueLedger.Benchmarks.Appraisals;

/// <summary>An appraisal of 20 lines over 10 years, 5 costs and 15 benefits, with one uncertain figure in each line.</summary>
internal static class TwentyLines
{
    private const int Costs = 5;
    private const int Benefits = 15;
    private const int Years = 10;

    private static readonly BenefitCategory[] Categories = Enum.GetValues<BenefitCategory>();

    public static Appraisal With(Distribution distribution)
    {
        var decision = new AppraisalDraft
        {
            Title = "Twenty lines",
            Currency = "GBP",
            BaseYear = "2024",
            Deflator = new DeflatorDraft
            {
                Index = new Dictionary<string, decimal> { ["2019"] = 81.1085m, ["2024"] = 100m },
            },
            Costs = [.. Enumerable.Range(1, Costs).Select(line => Cost(line, distribution))],
            Benefits = [.. Enumerable.Range(1, Benefits).Select(line => Benefit(line, distribution))],
        }.Validate(_ => null);
        return decision.Value
            ?? throw new InvalidOperationException(
                string.Join(" ", decision.Problems.Select(problem => $"{problem.Pointer}: {problem.Message}"))
            );
    }

    /// <summary>The first amount is uncertain.</summary>
    private static CostDraft Cost(int line, Distribution distribution) =>
        new()
        {
            Title = $"cost {line}",
            Party = line % 2 == 0 ? "council" : "charity",
            Class = line == 1 ? MeasureClass.CitizenTime : MeasureClass.PublicSpend,
            OptimismBias = 0.1m,
            Amounts =
            [
                .. Enumerable
                    .Range(0, Years)
                    .Select(year => new CostAmountDraft
                    {
                        Year = year,
                        PriceYear = "2019",
                        Amount = year == 0 ? Uncertain(100_000m * line, distribution) : 20_000m * line,
                    }),
            ],
        };

    /// <summary>Quantity, unit value, deadweight or drop-off is uncertain, turn by turn.</summary>
    private static BenefitDraft Benefit(int line, Distribution distribution) =>
        new()
        {
            Code = $"benefit-{line}",
            Title = $"Benefit {line}",
            Party = "council",
            Category = Categories[line % Categories.Length],
            Cashability = 0.5m,
            Quantity = line % 4 == 0 ? Uncertain(300m, distribution) : 300m,
            UnitValue = new UnitValueDraft
            {
                Amount = line % 4 == 1 ? Uncertain(170m, distribution) : 170m,
                PriceYear = "2019",
                Source = "made",
            },
            Deadweight = Assumption(line % 4 == 2 ? Uncertain(0.3m, distribution) : 0.3m),
            Displacement = Assumption(0.1m),
            AttributionToOthers = Assumption(0.2m),
            DropOff = Assumption(line % 4 == 3 ? Uncertain(0.2m, distribution) : 0.2m),
            OptimismBias = 0.15m,
            FirstBenefitYear = 0,
            DurationYears = Years,
        };

    private static AssumptionDraft Assumption(FigureDraft value) => new() { Value = value, Source = "made" };

    private static FigureDraft Uncertain(decimal central, Distribution distribution) =>
        new()
        {
            Central = central,
            Low = central * 0.7m,
            High = central * 1.6m,
            Distribution = distribution,
        };
}
