using NodaTime;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Rates;

namespace ValueLedger.Storage.Tests.Histories;

/// <summary>Random entries, rates and versions of the catalogue, of what is registered so far.</summary>
internal sealed class RandomItems(Random random)
{
    private static readonly LocalDate FirstDay = new(2015, 11, 20);

    // Of turns that were taken back too: a rate that repeats one of those is a rate of its own.
    private readonly List<Rate> _rates = [];

    public List<Programme> Programmes { get; } =
    [.. "community-speedwatch health-trainers lunch-club time-bank".Split(' ').Select(code => Samples.Programme(code))];

    public List<Party> Parties { get; } =
    [
        .. "council police charity"
            .Split(' ')
            .Select(code => new Party
            {
                Code = code,
                Name = code,
                Sector = Sector.Public,
            }),
    ];

    public List<Team> Teams { get; } =
    [.. "box corsham devizes marlborough".Split(' ').Select(code => new Team { Code = code, Name = code })];

    public List<Measure> Measures { get; } =
    [
        Samples.Hours(),
        Samples.Measure("staff-hours", MeasureClass.PublicStaffTime, "hour"),
        Samples.Measure("spend", MeasureClass.PublicSpend, "GBP", mobilisation: true),
        Samples.Measure("letters", MeasureClass.Output, "letter"),
        Samples.Measure("casualties", MeasureClass.Outcome, "casualty", direction: Direction.Decrease),
        Samples.Measure("plans", MeasureClass.Outcome, "plan"),
        Samples.Measure("not-in-work", MeasureClass.Outcome, "person", Aggregation.Level, Direction.Decrease),
        Samples.Measure("beds", MeasureClass.PublicOverhead, "bed", Aggregation.Level),
        Samples.Measure("evenings", MeasureClass.CitizenTime, "evening"),
        Samples.Measure("donations", MeasureClass.CitizenMoney, "GBP"),
        Samples.Measure("hall", MeasureClass.CitizenGoods, "day"),
        Samples.Measure("charity-hours", MeasureClass.PartnerTime, "hour", mobilisation: true),
        Samples.Measure("charity-spend", MeasureClass.PartnerSpend, "GBP"),
        Samples.Measure("vans", MeasureClass.PartnerGoods, "van", Aggregation.Level),
        Samples.Measure("members", MeasureClass.Output, "person", Aggregation.Level),
        Samples.Measure("eat-well", MeasureClass.Outcome, "person", Aggregation.Share),
        Samples.Measure("budget-by-residents", MeasureClass.Output, "GBP", Aggregation.Share),
        Samples.Measure("street-rating", MeasureClass.Outcome, "rating", Aggregation.Mean) with
        {
            Scale = new MeasureScale(0, 10),
        },
    ];

    public List<(int Number, ICatalogueItem Item)> Registered { get; } = [];

    public void Register(int number, ICatalogueItem item) => Registered.Add((number, item));

    public int NumberOf<T>(string code)
        where T : ICatalogueItem => Known<T>().Single(known => known.Item.Code == code).Number;

    public LocalDate NextDay() =>
        random.Next(12) switch
        {
            0 => new LocalDate(2016, 2, 29),
            1 => new LocalDate(2016, random.Next(1, 4), 1),
            2 => FirstDay.PlusDays(random.Next(-300, 500)),
            _ => FirstDay.PlusDays(random.Next(150)),
        };

    public Entry NextEntry()
    {
        var (measure, programme) = (Any<Measure>(), Any<Programme>());
        var day = NextDay();
        var isOutcome = measure.Item.Stage == MeasureStage.Outcome;
        var quantity = isOutcome && random.Next(4) == 0 ? 0 : random.Next(1, 4000) / (random.Next(3) == 0 ? 1000m : 4m);
        quantity = measure.Item.Aggregation == Aggregation.Mean ? quantity % 10 : quantity;
        return Samples.Entry(programme, measure, quantity, day) with
        {
            Details = NextDetails(measure.Item, quantity),
            StartDate = random.Next(4) == 0 ? day.PlusDays(-random.Next(1, 60)) : null,
            Party = random.Next(3) == 0 ? null : Coded(Any<Party>()),
            Team = random.Next(3) == 0 ? null : Coded(Any<Team>()),
            Contributor = random.Next(3) == 0 ? null : $"c{random.Next(25)}",
            Note = random.Next(8) == 0 ? "A note" : null,
            Doubts = random.Next(6) == 0 ? (Doubts)random.Next(1, 16) : Doubts.None,
            Reference = random.Next(8) == 0 ? $"ref-{random.Next()}" : null,
            Evidence = new Evidence { Grade = (EvidenceGrade)random.Next(4), Items = [] },
        };
    }

    private EntryDetails? NextDetails(Measure measure, decimal quantity)
    {
        var details = new EntryDetails
        {
            Of = measure.Aggregation switch
            {
                Aggregation.Share => quantity + (random.Next(1, 4000) / 4m),
                Aggregation.Mean => random.Next(1, 500),
                _ => null,
            },
            StandardDeviation = measure.Aggregation == Aggregation.Mean && random.Next(4) > 0 ? random.Next(5000) / 1000m : null,
            Bound = random.Next(8) == 0 ? (Bound)random.Next(1, 4) : null,
            Assessor = random.Next(12) == 0 ? Any<Party>().Code : null,
            Asset = random.Next(8) == 0 ? $"hall-{random.Next(3)}" : null,
            DecidedBy = random.Next(8) == 0 ? Any<Party>().Code : null,
            FinancedBy = measure.CanBeFinancedByOthers() && random.Next(2) == 0 && Parts(quantity) is { Count: > 0 } parts ? parts : null,
        };
        return details == new EntryDetails() ? null : details;
    }

    private List<FinancedPart> Parts(decimal cost) =>
        [
            .. Known<Party>()
                .Take(random.Next(1, 3))
                .Select(party => new FinancedPart(party.Code, decimal.Round(cost * random.Next(1, 50) / 100m, 6) + 0.000001m))
                .Where(part => part.Amount * 2 <= cost),
        ];

    /// <summary>A rate of its own, or one that stands in the place of an earlier one or withdraws it.</summary>
    public Rate NextRate()
    {
        var earlier = _rates.Count > 0 && random.Next(3) == 0 ? _rates[random.Next(_rates.Count)] : null;
        var rate = earlier is null ? NewRate() : earlier with { Amount = random.Next(0, 3000) / 100m };
        rate = rate with
        {
            EffectiveTo = random.Next(earlier is null ? 6 : 3) switch
            {
                0 => rate.EffectiveFrom,
                1 or 2 => rate.EffectiveFrom.PlusDays(random.Next(1, 50)),
                _ => null,
            },
            Source = rate.Source with { CompleteUntil = random.Next(3) == 0 ? rate.EffectiveFrom.PlusDays(random.Next(-5, 60)) : null },
            Components = null,
            RoundingTolerance = null,
        };
        rate = random.Next(5) == 0 ? Split(rate) : rate;
        _rates.Add(rate);
        return rate;
    }

    /// <summary>In two parts that sum to a penny more than the amount.</summary>
    private static Rate Split(Rate rate) =>
        rate with
        {
            Components =
            [
                new RateComponent
                {
                    Party = "council",
                    Category = BenefitCategory.Fiscal,
                    Amount = rate.Amount / 2,
                    Cashability = 0.5m,
                },
                new RateComponent
                {
                    Party = "police",
                    Category = BenefitCategory.Fiscal,
                    Amount = (rate.Amount / 2) + 0.01m,
                },
            ],
            RoundingTolerance = 0.01m,
        };

    private Rate NewRate()
    {
        var measures = Known<Measure>().Where(known => known.Item.Stage != MeasureStage.Output).ToList();
        var measure = measures[random.Next(measures.Count)].Item;
        Basis[] bases =
            measure.Class == MeasureClass.CitizenTime
                ? [Basis.Own, Basis.MinimumWage, Basis.ReplacementCost]
                : [Basis.UnitCost, Basis.UnitCost, Basis.ActualCost, Basis.MarketPrice];
        var from = random.Next(3) == 0 ? new LocalDate(2016, random.Next(1, 4), random.Next(1, 3)) : NextDay();
        return Samples.Rate(measure.Code, random.Next(0, 3000) / 100m, from, null, bases[random.Next(bases.Length)], measure.Unit);
    }

    /// <summary>Something new, or another version of something registered, in what may change of it.</summary>
    public ICatalogueItem NextItem() =>
        random.Next(6) switch
        {
            0 => Programmes[random.Next(Programmes.Count)] with
            {
                ServiceArea = random.Next(3) == 0 ? null : $"area-{random.Next(3)}",
                CoProduction = [.. CoProduction.Kinds.Where(_ => random.Next(6) == 0)],
                Area = random.Next(3) == 0 ? null : $"Area {random.Next(3)}",
                Star =
                    random.Next(3) == 0
                        ? null
                        : new Star { Map = new StarStep(NextDay()), Grow = random.Next(2) == 0 ? null : new StarStep(NextDay()) },
                BenefitReach = random.Next(3) == 0 ? null : (BenefitReach)random.Next(3),
            },
            1 => Parties[random.Next(Parties.Count)] with { Name = $"Party {random.Next(100)}" },
            2 => Teams[random.Next(Teams.Count)] with { Area = random.Next(3) == 0 ? null : $"Area {random.Next(3)}" },
            3 => NextPlan(),
            4 => random.Next(2) == 0 ? NextPlan() : NextAllocation(),
            _ => Another(Measures[random.Next(Measures.Count)]),
        };

    /// <summary>A budget for every public input of a programme and a target for a result, so that costs per unit are planned.</summary>
    public IEnumerable<Plan> NextBudget()
    {
        var month = new LocalDate(2016, random.Next(1, 4), 1);
        var (programme, result) = (Any<Programme>().Code, random.Next(2) == 0 ? "letters" : "plans");
        var planned = Measures.Where(measure => measure.IsPublic() || measure.Code == result).Select(measure => measure.Code);
        return planned
            .Where(code => Known<Measure>().Any(known => known.Item.Code == code))
            .Select(code =>
                NextPlan() with
                {
                    Code = $"{programme}-{month.Month}-{code}",
                    Kind = code == result ? PlanKind.Target : PlanKind.Budget,
                    Programme = programme,
                    Measure = code,
                    From = month,
                    To = month.PlusMonths(1).PlusDays(-1),
                }
            );
    }

    /// <summary>One of a few codes, so that plans are replaced; often of a whole month.</summary>
    private Plan NextPlan()
    {
        var from = random.Next(2) == 0 ? NextDay() : new LocalDate(2016, random.Next(1, 4), 1);
        return new Plan
        {
            Code = $"plan-{random.Next(12)}",
            Title = "A plan",
            Kind = (PlanKind)random.Next(3),
            Programme = Any<Programme>().Code,
            Measure = Any<Measure>().Code,
            From = from,
            To = random.Next(2) == 0 ? from.PlusMonths(1).PlusDays(-1) : from.PlusDays(random.Next(60)),
            Quantity = random.Next(4) == 0 ? 0 : random.Next(100_000) / 8m,
            Archived = random.Next(6) == 0,
        };
    }

    private Allocation NextAllocation()
    {
        var key = (AllocationKey)random.Next(5);
        var from = NextDay();
        var pool = Any<Programme>().Code;
        var others = Known<Programme>().Select(known => known.Item.Code).Where(code => code != pool).ToList();
        var measures = Known<Measure>().Select(known => known.Item).Where(measure => measure.Aggregation == Aggregation.Sum).ToList();
        return new Allocation
        {
            Code = $"allocation-{random.Next(4)}",
            Title = "An allocation",
            Pool = pool,
            From = from,
            To = from.PlusDays(random.Next(200)),
            Key = key,
            Measure = key == AllocationKey.Quantity ? measures[random.Next(measures.Count)].Code : null,
            Programmes = key != AllocationKey.Given && random.Next(2) == 0 && others.Count > 0 ? [.. others.Take(2)] : null,
            Shares =
                key != AllocationKey.Given ? null
                : others.Count < 2 ? [new AllocationShare(others.Count == 0 ? pool : others[0], 1)]
                : [new AllocationShare(others[0], 0.3m), new AllocationShare(others[1], 0.7m)],
            Archived = random.Next(6) == 0,
        };
    }

    private Measure Another(Measure measure) =>
        measure with
        {
            Title = $"Title {random.Next(100)}",
            Mobilisation = measure.IsPublic() || measure.IsPartners() ? random.Next(2) == 0 : measure.Mobilisation,
            Compulsory = measure.Class == MeasureClass.CitizenTime && random.Next(2) == 0,
        };

    private Registered<T> Any<T>()
        where T : ICatalogueItem
    {
        var known = Known<T>();
        return known[random.Next(known.Count)];
    }

    public List<Registered<T>> Known<T>()
        where T : ICatalogueItem =>
        [
            .. Registered
                .Where(known => known.Item is T)
                .GroupBy(known => known.Number)
                .Select(versions => new Registered<T>(versions.Key, 0, (T)versions.Last().Item)),
        ];

    private static Coded Coded<T>(Registered<T> item)
        where T : ICatalogueItem => new(item.Number, item.Code);
}
