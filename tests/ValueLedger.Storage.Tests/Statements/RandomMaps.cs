using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Impact;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Records;
using ValueLedger.Storage.Impact;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Tests.Histories;

namespace ValueLedger.Storage.Tests.Statements;

/// <summary>Random impact maps of the programmes and outcomes of a history.</summary>
internal sealed class RandomMaps(RandomHistory history, Random random)
{
    private static readonly string?[] PriceYears = ["2015", "2016", null];
    private static readonly string?[] Schedules = ["green-book-health", "none", null];

    public bool Put(LedgerTurn ledger)
    {
        var programmes = history.Items.Known<Programme>();
        var programme = programmes[random.Next(programmes.Count)];
        ImpactMapStore.Put(ledger, history.Organisation, null, programme.Number, Next(programme.Code));
        return true;
    }

    /// <summary>Two versions without lines would be the same without a title of their own.</summary>
    private ImpactMap Next(string programme)
    {
        var lines = Enumerable.Range(1, random.Next(5)).Select(number => NextLine($"line-{number}")).ToList();
        return new ImpactMap
        {
            Programme = programme,
            Title = lines.Count > 0 && random.Next(2) == 0 ? null : $"Map {random.Next(100_000)}",
            ConfidenceTables = [],
            Lines = lines,
        };
    }

    private ImpactLineDraft NextLine(string code)
    {
        var outcomes = history
            .Items.Known<Measure>()
            .Where(measure => measure.Item.Stage == MeasureStage.Outcome && !measure.Item.IsOfAnswers())
            .ToList();
        var measure = outcomes[random.Next(outcomes.Count)].Code;
        var hasBaseline = random.Next(2) == 0;
        var hasComparator = hasBaseline && random.Next(2) == 0;
        var isAdditive = random.Next(3) == 0;
        return new ImpactLineDraft
        {
            Code = code,
            Title = "Line " + code,
            Measure = measure,
            Party = history.Items.Known<Party>()[0].Code,
            Category = (BenefitCategory)random.Next(4),
            Cashability = random.Next(2) == 0 ? random.Next(101) / 100m : null,
            Transfer = random.Next(5) == 0,
            Beneficiaries = random.Next(3) == 0 ? NextBeneficiaries() : null,
            Baseline = hasBaseline
                ? new BaselineDraft
                {
                    Quantity = random.Next(2000) / 4m,
                    Months = random.Next(1, 25),
                    Source = "Before",
                }
                : null,
            Comparator = hasComparator ? new ComparatorDraft { Change = random.Next(-50, 50) / 100m, Source = "Elsewhere" } : null,
            Deadweight = hasComparator ? null : NextAssumption(),
            Leakage = isAdditive ? null : NextAssumption(),
            Displacement = NextAssumption(),
            Substitution = isAdditive ? null : NextAssumption(),
            AttributionToOthers = NextAssumption(),
            DropOff = NextAssumption(),
            SharedOutcome = random.Next(3) == 0 ? "shared" : null,
            Deductions = isAdditive ? Deductions.Additive : Deductions.Multiplicative,
            FirstBenefitYear = random.Next(3),
            DurationYears = random.Next(1, 5),
            UnitValue = NextValue(measure),
            ValueGrowth = random.Next(3) == 0 ? random.Next(-20, 50) / 1000m : null,
            OptimismBias = random.Next(2) == 0 ? random.Next(50) / 100m : null,
            Schedule = Schedules[random.Next(3)],
        };
    }

    private IReadOnlyList<BeneficiaryDraft> NextBeneficiaries()
    {
        var first = random.Next(1, 100) / 100m;
        return
        [
            new BeneficiaryDraft { Quintile = random.Next(1, 3), Share = first },
            new BeneficiaryDraft { Quintile = random.Next(3, 6), Share = 1m - first },
        ];
    }

    private AssumptionDraft? NextAssumption() =>
        random.Next(3) switch
        {
            0 => new AssumptionDraft { Value = random.Next(34) / 100m, Source = "Somebody" },
            1 => new AssumptionDraft { NotApplied = "It is not" },
            _ => null,
        };

    private UnitValueDraft? NextValue(string measure)
    {
        var rates = history.Records.OfType<RateStated>().Where(rate => rate.Rate.Measure == measure).ToList();
        return random.Next(5) switch
        {
            0 => null,
            1 => new UnitValueDraft
            {
                Components =
                [
                    .. Enumerable
                        .Range(0, 3)
                        .Select(part => new UnitValueComponentDraft
                        {
                            Party = part == 0 ? "council" : $"party-{part}",
                            Category = (BenefitCategory)random.Next(4),
                            Amount = random.Next(10_000) / 100m,
                        }),
                ],
                PriceYear = PriceYears[random.Next(3)],
                Source = "Split",
            },
            2 when rates.Count > 0 => OfRate(rates[random.Next(rates.Count)]),
            _ => new UnitValueDraft
            {
                Amount = random.Next(100_000) / 100m,
                PriceYear = PriceYears[random.Next(3)],
                Source = "Stated",
            },
        };
    }

    private UnitValueDraft OfRate(RateStated rate) =>
        new() { Rate = RecordId.Of(history.Organisation, rate.Sequence, rate.RecordedAt).ToString() };
}
