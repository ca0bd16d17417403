using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Statements;
using ValueLedger.Core.Statements.Bridges;
using ValueLedger.Storage.Engines;

namespace ValueLedger.Storage.Statements;

/// <summary>What is asked of the database for one statement.</summary>
/// <param name="Organisation">Whose statement it is.</param>
/// <param name="Request">The scope of the statement.</param>
/// <param name="Known">The last record that is known.</param>
/// <param name="Head">The last record there is.</param>
/// <param name="Catalogue">As known then.</param>
internal sealed record StatementScan(int Organisation, StatementRequest Request, long Known, long Head, CatalogueView Catalogue)
{
    private readonly List<int> _outcomes =
    [
        .. Catalogue.Measures.Where(measure => measure.Item.Stage == MeasureStage.Outcome).Select(measure => measure.Number),
    ];

    private readonly List<int> _programmes = [.. Request.Programmes.Select(programme => programme.Number)];

    public bool IsPast => Known < Head;

    /// <summary>Whether fewer records were known then than were added since, so that adding up is cheaper than subtracting.</summary>
    public bool AddsUp => Known < Head - Known;

    /// <summary>Of both periods, including the prior one.</summary>
    public DateRange BothPeriods => Request.PriorPeriod is { } prior ? new DateRange(prior.From, Request.Period.To) : Request.Period;

    /// <summary>The twelve months before the period; null when the calendar has no day before it.</summary>
    public DateRange? YearBefore =>
        Request.Period.From.Year > 1 ? new DateRange(Request.Period.From.PlusYears(-1), Request.Period.From.PlusDays(-1)) : null;

    /// <param name="days">Which days.</param>
    /// <param name="measures">Numbers of the measures that a query names.</param>
    public object Over(DateRange days, IReadOnlyList<int>? measures = null) => Parameters(days, measures, 0, 0, Known);

    /// <summary>The same with everything that is known by now.</summary>
    public object OverNow(DateRange days) => Parameters(days, null, 0, 0, Head);

    /// <summary>
    /// The records that make up the figures of a moment: those until then or, when these are more, those since, which are subtracted.
    /// </summary>
    public object Records(DateRange days, IReadOnlyList<int>? measures = null) =>
        AddsUp ? Parameters(days, measures, 0, Known, Known) : Parameters(days, measures, Known, Head, Known);

    /// <summary>The records of the period after this moment, until another one.</summary>
    /// <param name="until">The last of them.</param>
    /// <param name="measures">Codes of the measures that a query names.</param>
    /// <param name="parties">Codes of the parties that a query names.</param>
    public object Since(long until, IReadOnlyList<string>? measures = null, IReadOnlyList<string>? parties = null) =>
        new
        {
            organisation = Organisation,
            programmes = _programmes,
            measures,
            parties,
            outcomes = _outcomes,
            first = Request.Period.From.ToDay(),
            last = Request.Period.To.ToDay(),
            known = Known,
            after = Known,
            until,
            limit = BridgeRecords.Most,
        };

    /// <summary>Some records by their place in the log.</summary>
    public object Of(IReadOnlyCollection<long> sequences) =>
        new
        {
            organisation = Organisation,
            programmes = _programmes,
            sequences,
        };

    /// <summary>Records about an item that was not registered yet were all added later, so they add nothing.</summary>
    public bool Knows(int programme, int measure, int party) =>
        Catalogue.Programmes.Find(programme) is not null
        && Catalogue.Measures.Find(measure) is not null
        && (party == 0 || Catalogue.Parties.Find(party) is not null);

    public List<int> NumbersOf(Func<Measure, bool> isAsked) =>
        [.. Catalogue.Measures.Where(measure => isAsked(measure.Item)).Select(measure => measure.Number)];

    private object Parameters(DateRange days, IReadOnlyList<int>? measures, long after, long until, long known) =>
        new
        {
            organisation = Organisation,
            programmes = _programmes,
            measures,
            hours = measures,
            outcomes = _outcomes,
            first = days.From.ToDay(),
            last = days.To.ToDay(),
            known,
            after,
            until,
        };
}
