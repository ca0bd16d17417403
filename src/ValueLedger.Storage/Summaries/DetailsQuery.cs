using Dapper;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Summaries;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Summaries;

/// <summary>
/// Reads the entries that state more than a quantity. Sums do not tell who decided or what was used; where that is asked, these entries
/// are taken from the sums and counted by themselves.
/// </summary>
internal sealed class DetailsQuery
{
    private static readonly SqlFile Sql = SqlFile.Load("Summaries/Summaries.sql");

    private readonly SummaryRequest _request;
    private readonly CatalogueView _catalogue;
    private readonly List<DetailedReading> _readings;

    public DetailsQuery(LedgerView ledger, SummaryScan query, SummaryRequest request, CatalogueView catalogue)
    {
        _request = request;
        _catalogue = catalogue;
        _readings =
        [
            .. ledger
                .Connection.Query<Row>(Sql["details"], query.Over(query.Period))
                .Select(row => new DetailedReading(row.Flow, row.Day.ToDate(), row.QuantityMicros, EntryDetails.Read(row.Details)!)),
        ];
    }

    /// <summary>Those of measures that are no level, with what is asked of their flows.</summary>
    public IEnumerable<DetailedReading> Readings =>
        _readings.Where(reading => !IsLevel(reading)).Select(reading => reading with { Flow = Told(reading.Flow, reading.Details) });

    /// <summary>What leaves the sums, and what takes its place.</summary>
    public IEnumerable<StandingQuantity> MovedQuantities =>
        Moved.SelectMany(reading =>
            (StandingQuantity[])
                [
                    new(Told(reading.Flow, null), reading.Day, -reading.Micros, -1),
                    new(Told(reading.Flow, reading.Details), reading.Day, reading.Micros, 1),
                ]
        );

    /// <summary>The same for hours in entries that name a contributor.</summary>
    public IEnumerable<NamedHours> MovedHours =>
        Moved
            .Where(reading => reading.Flow.Contributor != 0)
            .SelectMany(reading =>
                (NamedHours[])
                    [
                        new(Told(reading.Flow, null), reading.Day, -reading.Micros),
                        new(Told(reading.Flow, reading.Details), reading.Day, reading.Micros),
                    ]
            );

    /// <summary>The same for who gave; the flows name the contributor.</summary>
    public IEnumerable<(Flow Flow, NodaTime.LocalDate Day, int Entries)> MovedPeople =>
        Moved
            .Where(reading => reading.Flow.Contributor != 0)
            .SelectMany(reading =>
                ((Flow, NodaTime.LocalDate, int)[])[(reading.Flow, reading.Day, -1), (With(reading.Flow, reading.Details), reading.Day, 1)]
            );

    /// <summary>A flow as far as the request distinguishes it.</summary>
    /// <param name="flow">The flow, with its contributor.</param>
    /// <param name="details">What its entries state; null for what is in the sums.</param>
    public Flow Told(Flow flow, EntryDetails? details) =>
        With(flow, _request.TellsDetails ? details : null) with
        {
            Contributor = _request.TellsContributors ? flow.Contributor : 0,
        };

    private IEnumerable<DetailedReading> Moved => _request.TellsDetails ? _readings : [];

    private Flow With(Flow flow, EntryDetails? details) =>
        flow with
        {
            DecidedBy = _request.GroupBy.Contains(GroupBy.DecidedBy) ? _catalogue.Parties.Find(details?.DecidedBy)?.Number ?? 0 : 0,
            Asset = _request.GroupBy.Contains(GroupBy.Asset) ? details?.Asset : null,
        };

    private bool IsLevel(DetailedReading reading) => _catalogue.Measures[reading.Flow.Measure].Item.Aggregation == Aggregation.Level;

    [method: ExplicitConstructor]
    private sealed record Row(
        long Programme,
        long Measure,
        long Party,
        long Team,
        long Contributor,
        long Day,
        long QuantityMicros,
        string Details
    )
    {
        public Flow Flow => new((int)Programme, (int)Measure, (int)Party, (int)Team) { Contributor = (int)Contributor };
    }
}
