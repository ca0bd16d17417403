using NodaTime;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Impact;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Records;
using ValueLedger.Core.Statements;
using ValueLedger.Core.Statements.Bridges;
using ValueLedger.Core.Statements.Sections;
using ValueLedger.Core.Summaries;
using ValueLedger.Core.Timebanks;

namespace ValueLedger.Core.Tests.Statements;

/// <summary>A year of befriending that is looked at after record 100 and again after record 200.</summary>
internal sealed class BridgeBook
{
    public const long Earlier = 100;
    public const long Later = 200;

    private static readonly Measure Coordinator = A.Measure("coordinator", MeasureClass.PublicStaffTime, "GBP", mobilisation: true);

    private readonly List<Made> _entries = [];
    private readonly List<(long Sequence, Rate Rate)> _rates = [];
    private readonly List<RecordedImpactMap> _maps = [];

    /// <summary>100 hours at 8, a coordinator at 6,000 and 40 people less lonely at 472.50 each, half of that a year later.</summary>
    public static BridgeBook Befriending() =>
        new BridgeBook()
            .Rate(1, 8)
            .Rate(2, 12, Basis.ReplacementCost)
            .Map(3, 700)
            .Entry(10, "hours", 100)
            .Entry(11, "coordinator", 6000)
            .Entry(12, "lonely-less", 40);

    /// <summary>What is asked of the earlier statement.</summary>
    public StatementDraft Then { get; init; } = StatementBook.Draft();

    /// <summary>What is asked of the later statement.</summary>
    public StatementDraft Now { get; init; } = StatementBook.Draft();

    /// <summary>Whether the coordinator is mobilisation still at the later moment.</summary>
    public bool CoordinatorMobilises { get; init; } = true;

    /// <summary>By which version of the method each statement was made, and how much more net present social value it prints for
    /// it.</summary>
    public ((string Version, decimal More) Then, (string Version, decimal More) Now) Method { get; init; } =
        ((Prepare.Method, 0m), (Prepare.Method, 0m));

    public BridgeBook With(StatementDraft then, StatementDraft now) => Copy(new BridgeBook { Then = then, Now = now });

    public BridgeBook WithoutMobilisation() => Copy(new BridgeBook { CoordinatorMobilises = false });

    public BridgeBook MadeBy((string Version, decimal More) then, (string Version, decimal More) now) =>
        Copy(new BridgeBook { Method = (then, now) });

    /// <param name="sequence">The record that made it; a replacement comes right after the reversal.</param>
    /// <param name="measure">Code.</param>
    /// <param name="quantity">In units.</param>
    /// <param name="grade">How well it is attested.</param>
    /// <param name="replaces">The entry that it stands in the place of.</param>
    public BridgeBook Entry(
        long sequence,
        string measure,
        decimal quantity,
        EvidenceGrade grade = EvidenceGrade.SelfReported,
        long? replaces = null
    )
    {
        _entries.Add(new Made(sequence, measure, quantity, grade, replaces));
        return replaces is { } replaced ? Reverse(sequence - 1, replaced) : this;
    }

    public BridgeBook Reverse(long sequence, long entry)
    {
        _entries.Single(made => made.Sequence == entry).ReversedBy = sequence;
        return this;
    }

    public BridgeBook Rate(long sequence, decimal amount, Basis basis = Basis.Own, string? priceYear = null)
    {
        _rates.Add((sequence, A.Rate("hours", basis, amount, "2024-01-01") with { PriceYear = priceYear }));
        return this;
    }

    public BridgeBook Map(long sequence, decimal unitValue)
    {
        var map = new ImpactMap
        {
            Programme = StatementBook.Programme,
            ConfidenceTables = [],
            Lines = [StatementBook.Line(unitValue: unitValue)],
        };
        _maps.Add(new RecordedImpactMap(_maps.Count + 1, sequence, Moment(sequence), map));
        return this;
    }

    public Bridge Bridge() => Core.Statements.Bridges.Bridge.Of(End(Then, Earlier, Method.Then), End(Now, Later, Method.Now), Sources());

    /// <summary>From the later statement to the earlier one.</summary>
    public Bridge Turned() => Core.Statements.Bridges.Bridge.Of(End(Now, Later, Method.Now), End(Then, Earlier, Method.Then), Sources());

    private BridgeBook Copy(BridgeBook other)
    {
        other._entries.AddRange(_entries);
        other._rates.AddRange(_rates);
        other._maps.AddRange(_maps);
        return other;
    }

    private BridgeEnd End(StatementDraft draft, long size, (string Version, decimal More) method)
    {
        var statement = Prepare.Of(Request(draft, size), Sources(size)).Value!;
        return new BridgeEnd(
            Id(size),
            statement with
            {
                Header = statement.Header with { Method = method.Version },
                Results = statement.Results with { Npsv = statement.Results.Npsv + method.More },
            }
        );
    }

    private StatementRequest Request(StatementDraft draft, long size)
    {
        var decision = draft.Validate(KnownAt(size), Moment(size), Moment(1000));
        Assert.Empty(decision.Problems);
        return decision.Value!;
    }

    private BridgeSources Sources()
    {
        var (then, now) = (Standing(Earlier), Standing(Later));
        return new BridgeSources
        {
            Request = StatementRequest.Again(Prepare.Of(Request(Now, Later), Sources(Later)).Value!, KnownAt(Later).Catalogue),
            Earlier = KnownAt(Earlier),
            Later = KnownAt(Later),
            EarlierMaps = MapsAt(Earlier),
            LaterMaps = MapsAt(Later),
            Standing = then,
            Moved =
            [
                .. now.Quantities,
                .. then.Quantities.Select(quantity => quantity with { Micros = -quantity.Micros, Entries = -quantity.Entries }),
            ],
            LaterReadings = now.Readings,
            TakenBack =
            [
                .. _entries.Where(made => made.ReversedBy is > Earlier and <= Later).OrderBy(made => made.ReversedBy).Select(TakenBack),
            ],
            Records = new Dictionary<BridgeStep, BridgeRecords>(),
        };
    }

    private TakenBack TakenBack(Made made)
    {
        var replacement = _entries.SingleOrDefault(other => other.Replaces == made.Sequence && other.Sequence <= Later);
        return new TakenBack(
            made.ReversedBy!.Value,
            Id(made.Sequence),
            ReadingOf(made),
            made.Sequence <= Earlier,
            replacement is null
                ? null
                : new Replacement(
                    replacement.Sequence,
                    Id(replacement.Sequence),
                    ReadingOf(replacement),
                    (replacement.Measure, replacement.Quantity) == (made.Measure, made.Quantity),
                    replacement.StandsAt(Later)
                )
        );
    }

    private StatementSources Sources(long size) =>
        new()
        {
            Known = KnownAt(size),
            Checkpoint = new StatementCheckpoint(size, "root"),
            ImpactMaps = MapsAt(size),
            Period = Standing(size),
            Prior = null,
            EarlierLevels = [],
            Journal = [],
            Suspended = [],
            Spans = [],
            FirstRecords = new Dictionary<(int Programme, int Measure), LocalDate>(),
            FirstInputs = new Dictionary<int, LocalDate>(),
            Exchanges = new Dictionary<int, IReadOnlyList<MemberDay>>(),
            Givers = [],
        };

    private PeriodSources Standing(long size)
    {
        var standing = _entries.Where(made => made.StandsAt(size)).Select(ReadingOf).ToList();
        return new PeriodSources(
            [
                .. standing.Select(reading => new GradedQuantity(
                    reading.Flow.Programme,
                    reading.Flow.Measure,
                    0,
                    0,
                    reading.Grade,
                    reading.Day,
                    reading.Micros,
                    1
                )),
            ],
            [.. standing.Where(reading => Catalogue(true).Measures[reading.Flow.Measure].Item.Aggregation == Aggregation.Level)]
        );
    }

    private static GradedReading ReadingOf(Made made) =>
        new(
            new Flow(1, Catalogue(true).Measures.Find(made.Measure)!.Number, 0, 0),
            made.Grade,
            A.Day("2024-06-30"),
            made.Sequence,
            made.Quantity * 1_000_000m
        );

    private Known KnownAt(long size) =>
        new(
            Catalogue(size < Later || CoordinatorMobilises),
            new RateCard(
                _rates
                    .Where(rate => rate.Sequence <= size)
                    .Select(rate => new RecordedRate(
                        RecordId.Of(1, rate.Sequence, Moment(rate.Sequence)),
                        rate.Sequence,
                        Moment(rate.Sequence),
                        rate.Rate
                    ))
            )
        );

    private List<RecordedImpactMap> MapsAt(long size) => [.. _maps.Where(map => map.Sequence <= size).TakeLast(1)];

    private static CatalogueView Catalogue(bool mobilises) =>
        A.Catalogue(
            A.Programme(StatementBook.Programme),
            A.Party("members"),
            A.Measure("hours"),
            Coordinator with
            {
                Mobilisation = mobilises,
            },
            A.Measure("visits", MeasureClass.Output),
            A.Measure("lonely-less", MeasureClass.Outcome, "person"),
            A.Measure("not-in-work", MeasureClass.Outcome, "person", Direction.Decrease, Aggregation.Level)
        );

    private static Guid Id(long sequence) => RecordId.Of(1, sequence, Moment(sequence)).Value;

    private static Instant Moment(long sequence) => A.Moment("2026-01-02T03:04:05Z") + Duration.FromSeconds(sequence);

    private sealed record Made(long Sequence, string Measure, decimal Quantity, EvidenceGrade Grade, long? Replaces)
    {
        public long? ReversedBy { get; set; }

        public bool StandsAt(long size) => Sequence <= size && (ReversedBy ?? long.MaxValue) > size;
    }
}
