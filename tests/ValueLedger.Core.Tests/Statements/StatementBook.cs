using NodaTime;
using ValueLedger.Core.Appraisals.Simulation;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Impact;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Statements;
using ValueLedger.Core.Statements.Sections;
using ValueLedger.Core.Summaries;
using ValueLedger.Core.Timebanks;

namespace ValueLedger.Core.Tests.Statements;

/// <summary>A small ledger of which statements are prepared, each entry a quantity of its own.</summary>
internal sealed class StatementBook
{
    public const string Programme = "befriending";

    public static readonly CatalogueView Catalogue = A.Catalogue(
        A.Programme(Programme),
        A.Programme("choir"),
        A.Party("council"),
        A.Party("members"),
        A.Team("north"),
        A.Team("south"),
        A.Measure("hours"),
        A.Measure("coordinator", MeasureClass.PublicStaffTime, "GBP", mobilisation: true),
        A.Measure("staff-days", MeasureClass.PublicStaffTime, "day"),
        A.Measure("volunteer-days", MeasureClass.CitizenTime, "day"),
        A.Measure("charity-hours", MeasureClass.PartnerTime, "hour"),
        A.Measure("visits", MeasureClass.Output),
        A.Measure("lonely-less", MeasureClass.Outcome, "person"),
        A.Measure("casualties", MeasureClass.Outcome, "person", Direction.Decrease),
        A.Measure("employed", MeasureClass.Outcome, "share"),
        A.Measure("attendance", MeasureClass.Output, "percent"),
        A.Measure("judgement", MeasureClass.PartnerGoods, "score"),
        A.Measure("not-in-work", MeasureClass.Outcome, "person", Direction.Decrease, Aggregation.Level),
        A.Measure("spend", MeasureClass.PublicSpend, "GBP"),
        A.Measure("gifts", MeasureClass.CitizenMoney, "GBP"),
        A.Measure("court-ordered", MeasureClass.CitizenTime) with
        {
            Compulsory = true,
        },
        A.Measure("eat-well", MeasureClass.Outcome, "person", aggregation: Aggregation.Share),
        A.Measure("reoffended", MeasureClass.Outcome, "person", Direction.Decrease, Aggregation.Share),
        A.Measure("satisfaction", MeasureClass.Outcome, "point", aggregation: Aggregation.Mean) with
        {
            Scale = new MeasureScale(0, 10),
        },
        A.Measure("by-residents", MeasureClass.Output, "GBP", aggregation: Aggregation.Share)
    );

    private Programme? _programme;
    private readonly List<Made> _entries = [];
    private readonly List<Plan> _plans = [];
    private readonly List<Rate> _rates = [];
    private readonly List<RecordedImpactMap> _maps = [];
    private readonly List<GiverGroup> _givers = [];
    private readonly List<SpanReading> _spans = [];
    private readonly List<WaitingQuantity> _waiting = [];

    public long MissingFromTheJournal { get; set; }

    public StatementBook Entry(
        string measure,
        decimal quantity,
        string day = "2024-06-30",
        string? party = null,
        EvidenceGrade grade = EvidenceGrade.SelfReported,
        string programme = Programme,
        string? team = null,
        EntryDetails? details = null
    )
    {
        _entries.Add(
            new Made(
                Number(Catalogue.Programmes, programme),
                Catalogue.Measures.Find(measure)!,
                party is null ? 0 : Number(Catalogue.Parties, party),
                team is null ? 0 : Number(Catalogue.Teams, team),
                quantity,
                A.Day(day),
                grade,
                details
            )
        );
        return this;
    }

    /// <summary>Entries that wait in suspense.</summary>
    public StatementBook Waits(string measure, decimal quantity, long entries = 1, string programme = Programme, string day = "2024-06-30")
    {
        _waiting.Add(
            new WaitingQuantity(
                Number(Catalogue.Programmes, programme),
                Catalogue.Measures.Find(measure)!.Number,
                A.Day(day),
                quantity * 1_000_000m,
                entries
            )
        );
        return this;
    }

    /// <summary>When the programme starts and ends.</summary>
    public StatementBook Runs(string start, string? end)
    {
        _programme = A.Programme(Programme, start, end);
        return this;
    }

    public StatementBook Registered(Programme programme)
    {
        _programme = programme;
        return this;
    }

    public StatementBook Plans(params Plan[] plans)
    {
        _plans.AddRange(plans);
        return this;
    }

    public StatementBook Span(string measure, string firstDay, string day)
    {
        _spans.Add(new SpanReading(new Flow(1, Catalogue.Measures.Find(measure)!.Number, 0, 0), A.Day(firstDay), A.Day(day)));
        return this;
    }

    public StatementBook Rates(params Rate[] rates)
    {
        _rates.AddRange(rates);
        return this;
    }

    public StatementBook Map(string programme, params ImpactLineDraft[] lines)
    {
        _maps.Add(
            new RecordedImpactMap(
                1,
                50 + _maps.Count,
                A.Moment("2026-01-02T03:04:05Z"),
                new ImpactMap
                {
                    Programme = programme,
                    ConfidenceTables = [],
                    Lines = lines,
                }
            )
        );
        return this;
    }

    public StatementBook Gave(DeprivationQuintile quintile, decimal hours)
    {
        _givers.Add(new GiverGroup(quintile, 1, hours * 1_000_000m));
        return this;
    }

    /// <summary>A journal that has what the control total says.</summary>
    public static IReadOnlyList<CountedMeasure> Counted(Statement statement) =>
        [.. statement.ControlTotal.Lines.Select(line => new CountedMeasure(line.Measure, line.JournalEntries, line.JournalQuantity))];

    public static ImpactLineDraft Line(string measure = "lonely-less", decimal unitValue = 700m) =>
        new()
        {
            Code = "less-lonely",
            Title = "People less lonely",
            Measure = measure,
            Party = "members",
            Category = BenefitCategory.Social,
            Deadweight = new AssumptionDraft { Value = 0.25m, Source = "Control group" },
            Displacement = new AssumptionDraft { NotApplied = "Nobody is lonelier for it" },
            AttributionToOthers = new AssumptionDraft { Value = 0.1m, Source = "Members" },
            DropOff = new AssumptionDraft { Value = 0.5m, Source = "Follow-up" },
            FirstBenefitYear = 0,
            DurationYears = 2,
            UnitValue = new UnitValueDraft { Amount = unitValue, Source = "Made" },
        };

    public static StatementDraft Draft() =>
        new()
        {
            Programmes = [Programme],
            From = new LocalDate(2024, 1, 1),
            To = new LocalDate(2024, 12, 31),
        };

    public Statement Prepare(StatementDraft? draft = null)
    {
        var decision = Decide(draft ?? Draft());
        Assert.Empty(decision.Problems);
        return decision.Value!;
    }

    public Checked<Statement> Decide(StatementDraft draft)
    {
        var known = new Known(
            Catalogue with
            {
                Programmes = _programme is null
                    ? Catalogue.Programmes
                    : new CatalogueOf<Programme>(
                        Catalogue.Programmes.Select(registered =>
                            registered.Code == Programme ? registered with { Item = _programme } : registered
                        )
                    ),
                Plans = new CatalogueOf<Plan>(_plans.Select((plan, index) => new Registered<Plan>(index + 1, index + 1, plan))),
            },
            A.RateCard([.. _rates])
        );
        var request = draft.Validate(known, A.Moment("2026-02-01T00:00:00Z"), A.Moment("2026-03-01T00:00:00Z"));
        return request.IsAccepted ? Core.Statements.Prepare.Of(request.Value, Sources(request.Value, known)) : request.Problems.ToList();
    }

    public static SimulationDraft Simulation() => new() { Runs = 100, Seed = 7 };

    private StatementSources Sources(StatementRequest request, Known known) =>
        new()
        {
            Known = known,
            Checkpoint = new StatementCheckpoint(99, "root"),
            ImpactMaps = _maps,
            Period = Of(request, request.Period),
            Prior = request.PriorPeriod is { } prior ? Of(request, prior) : null,
            Journal =
            [
                .. Asked(request, request.Period)
                    .GroupBy(made => (made.Programme, made.Measure.Number))
                    .Select(same => new JournalTotal(
                        same.Key.Programme,
                        same.Key.Number,
                        same.Count() - MissingFromTheJournal,
                        same.Sum(made => made.Micros),
                        0,
                        0,
                        same.Min(made => made.Day)
                    )),
            ],
            EarlierLevels = Of(request, new DateRange(request.Period.From.PlusYears(-1), request.Period.From.PlusDays(-1))).Readings,
            Suspended = _waiting,
            Spans = _spans,
            FirstRecords = _entries
                .GroupBy(made => (made.Programme, made.Measure.Number))
                .ToDictionary(same => same.Key, same => same.Min(made => made.Day)),
            FirstInputs = FirstDaysOfInputs()
                .GroupBy(input => input.Programme, input => input.Day)
                .ToDictionary(same => same.Key, same => same.Min()),
            Exchanges = new Dictionary<int, IReadOnlyList<MemberDay>>(),
            Givers =
            [
                .. _givers
                    .GroupBy(group => group.Quintile)
                    .Select(same => new GiverGroup(same.Key, same.Count(), same.Sum(group => group.HoursMicros))),
            ],
        };

    private IEnumerable<(int Programme, LocalDate Day)> FirstDaysOfInputs() =>
        _entries
            .Where(made => made.Measure.Item.Stage == MeasureStage.Input)
            .Select(made => (made.Programme, made.Day))
            .Concat(
                _spans
                    .Where(span => Catalogue.Measures[span.Flow.Measure].Item.Stage == MeasureStage.Input)
                    .Select(span => (span.Flow.Programme, span.FirstDay))
            );

    private PeriodSources Of(StatementRequest request, DateRange period)
    {
        var asked = Asked(request, period).ToList();
        var readings = asked.Where(made => made.Details is not null || made.Measure.Item.Aggregation == Aggregation.Level);
        return new PeriodSources(
            [
                .. asked.Select(made => new GradedQuantity(
                    made.Programme,
                    made.Measure.Number,
                    made.Party,
                    made.Team,
                    made.Grade,
                    made.Day,
                    made.Micros,
                    1
                )),
            ],
            [
                .. readings.Select(
                    (made, index) =>
                        new GradedReading(
                            new Flow(made.Programme, made.Measure.Number, made.Party, made.Team),
                            made.Grade,
                            made.Day,
                            index + 1,
                            made.Micros
                        )
                        {
                            Details = made.Details,
                        }
                ),
            ]
        );
    }

    private IEnumerable<Made> Asked(StatementRequest request, DateRange period) =>
        _entries.Where(made => period.Contains(made.Day) && request.Programmes.Any(programme => programme.Number == made.Programme));

    private static int Number<T>(CatalogueOf<T> items, string code)
        where T : ICatalogueItem => items.Find(code)!.Number;

    private sealed record Made(
        int Programme,
        Registered<Measure> Measure,
        int Party,
        int Team,
        decimal Quantity,
        LocalDate Day,
        EvidenceGrade Grade,
        EntryDetails? Details
    )
    {
        public decimal Micros => Quantity * 1_000_000m;
    }
}
