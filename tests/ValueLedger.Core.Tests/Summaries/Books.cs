using NodaTime;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Summaries;

namespace ValueLedger.Core.Tests.Summaries;

/// <summary>The sources of a summary made by hand: a small ledger that hands over what lies in the period.</summary>
internal sealed class Books(params ICatalogueItem[] items)
{
    private readonly List<StandingQuantity> _quantities = [];
    private readonly List<LevelReading> _levels = [];
    private readonly List<SpanReading> _spans = [];
    private readonly List<PeopleSet> _people = [];
    private readonly List<NamedHours> _hours = [];
    private readonly List<SuspendedQuantity> _suspended = [];
    private RateCard _rates = A.RateCard();
    private string _currency = "GBP";
    private PlanKind? _plans;
    private CostSharing _costs;

    public CatalogueView Catalogue { get; } = A.Catalogue(items);

    /// <summary>Where set, puts the sources in another order.</summary>
    public Random? Shuffle { get; set; }

    public Books In(string code)
    {
        _currency = code;
        return this;
    }

    /// <summary>Asks for plans of a kind beside the quantities.</summary>
    public Books Beside(PlanKind? plans)
    {
        _plans = plans;
        return this;
    }

    /// <summary>Has the costs of pools spread.</summary>
    public Books Shared()
    {
        _costs = CostSharing.Shared;
        return this;
    }

    public Books Rates(params Rate[] recorded)
    {
        _rates = A.RateCard(recorded);
        return this;
    }

    public Books Entry(
        string programme,
        string measure,
        decimal quantity,
        string date,
        string? start = null,
        string? party = null,
        string? team = null,
        int? contributor = null
    )
    {
        var (flow, day, micros) = (FlowOf(programme, measure, party, team), A.Day(date), quantity * Quantity.MicrosPerUnit);
        _quantities.Add(new StandingQuantity(flow, day, micros, 1));
        if (Catalogue.Measures[flow.Measure].Item.Aggregation == Aggregation.Level)
        {
            _levels.Add(new LevelReading(flow, day, _quantities.Count, micros));
        }

        if (start is not null)
        {
            _spans.Add(new SpanReading(flow, A.Day(start), day));
        }

        if (contributor is not null)
        {
            _hours.Add(new NamedHours(flow, day, micros));
        }

        return contributor is { } number ? Gave(flow, day, [number]) : this;
    }

    /// <summary>What a reversal, or a record of later than the moment asked for, takes off.</summary>
    public Books TakeOff(string programme, string measure, decimal quantity, string date, string? team = null)
    {
        _quantities.Add(new StandingQuantity(FlowOf(programme, measure, null, team), A.Day(date), -quantity * Quantity.MicrosPerUnit, -1));
        return this;
    }

    /// <param name="programme">To which they gave.</param>
    /// <param name="team">With which.</param>
    /// <param name="date">A day of the month in which.</param>
    /// <param name="contributors">Their numbers.</param>
    public Books Gave(string programme, string? team, string date, params int[] contributors) =>
        Gave(
            new Flow(Catalogue.Programmes.Find(programme)!.Number, 0, 0, team is null ? 0 : Catalogue.Teams.Find(team)!.Number),
            A.Day(date),
            contributors
        );

    public Books InSuspense(string measure, decimal quantity, long entries = 1)
    {
        _suspended.Add(new SuspendedQuantity(Catalogue.Measures.Find(measure)!.Number, quantity * Quantity.MicrosPerUnit, entries));
        return this;
    }

    public Summary Summarise(string from, string to, params GroupBy[] groupBy) =>
        Summarise(from, to, Basis.Own, new SummaryScope(), groupBy);

    public Summary Summarise(string from, string to, Basis basis, params GroupBy[] groupBy) =>
        Summarise(from, to, basis, new SummaryScope(), groupBy);

    public Summary Summarise(string from, string to, Basis basis, SummaryScope scope, params GroupBy[] groupBy)
    {
        var period = new DateRange(A.Day(from), A.Day(to));
        var known = new Known(Catalogue with { Organisation = A.Organisation(_currency) }, _rates);
        return Core.Summaries.Summarise.From(
            new SummaryRequest(period, basis, groupBy, scope, A.Moment("2026-01-02T03:04:05Z")) { Plans = _plans, Costs = _costs },
            new SummarySources(
                known,
                99,
                Within(_quantities, row => row.Day)
                    .Where(row =>
                        (scope.Team ?? row.Flow.Team) == row.Flow.Team && (scope.Programme ?? row.Flow.Programme) == row.Flow.Programme
                    )
                    .ToList(),
                Within(_levels, row => row.Day),
                SpansOf(period),
                Within(_people, row => row.Day),
                Within(_hours, row => row.Day),
                scope.Team is null ? null : Within(_quantities, row => row.Day),
                _suspended
            )
            {
                Shared = SharedOf(period),
            }
        );

        IReadOnlyList<T> Within<T>(List<T> rows, Func<T, LocalDate> dayOf)
        {
            T[] found = [.. rows.Where(row => period.Contains(dayOf(row)))];
            Shuffle?.Shuffle(found);
            return found;
        }
    }

    private SharedSources SharedOf(DateRange period) =>
        new(
            [.. _quantities.Where(row => period.Contains(row.Day))],
            [.. _levels.Where(row => period.Contains(row.Day))],
            [],
            [
                .. Catalogue.Allocations.Select(allocation => new PoolSource(
                    allocation.Item,
                    [
                        .. _quantities.Where(row =>
                            period.Contains(row.Day)
                            && allocation.Item.Days().Contains(row.Day)
                            && row.Flow.Programme == Catalogue.Programmes.Find(allocation.Item.Pool)!.Number
                        ),
                    ]
                )),
            ]
        );

    private List<SpanReading> SpansOf(DateRange period) => [.. _spans.Where(span => span.Day >= period.From && span.FirstDay <= period.To)];

    private Books Gave(Flow flow, LocalDate day, int[] contributors)
    {
        foreach (var chunk in contributors.GroupBy(contributor => contributor / 4096))
        {
            var bits = new byte[512];
            foreach (var contributor in chunk)
            {
                bits[contributor % 4096 / 8] |= (byte)(1 << (contributor % 8));
            }

            _people.Add(new PeopleSet(flow, day, chunk.Key, bits));
        }

        return this;
    }

    private Flow FlowOf(string programme, string measure, string? party, string? team) =>
        new(
            Catalogue.Programmes.Find(programme)!.Number,
            Catalogue.Measures.Find(measure)!.Number,
            party is null ? 0 : Catalogue.Parties.Find(party)!.Number,
            team is null ? 0 : Catalogue.Teams.Find(team)!.Number
        );
}
