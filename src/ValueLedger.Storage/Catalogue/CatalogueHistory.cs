using Dapper;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Organisations;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Records;
using ValueLedger.Storage.Engines;

namespace ValueLedger.Storage.Catalogue;

/// <summary>Every version of an organisation's catalogue and every rate, in the order of the log. Immutable.</summary>
internal sealed class CatalogueHistory
{
    public static readonly CatalogueHistory Empty = new(0, []);

    private static readonly SqlFile Sql = SqlFile.Load("Catalogue/Catalogue.sql");

    private readonly IReadOnlyList<Version> _versions;
    private readonly Lazy<Known> _latest;
    private readonly Lazy<ILookup<string, long>> _cutDays;
    private readonly Lazy<List<Version>> _worth;

    private CatalogueHistory(long upTo, IReadOnlyList<Version> versions)
    {
        UpTo = upTo;
        _versions = versions;
        _latest = new Lazy<Known>(() => View(_versions));
        _cutDays = new Lazy<ILookup<string, long>>(CutDays);
        _worth = new Lazy<List<Version>>(() =>
            [.. _versions.Where(version => version.Content is Organisation or Measure or Core.Rates.RecordedRate)]
        );
    }

    /// <summary>The last record that it includes.</summary>
    public long UpTo { get; }

    public CatalogueHistory ReadOn(ILedgerConnection connection, int organisation, long upTo)
    {
        var rows = connection.Query<Row>(
            Sql["versions-since"],
            new
            {
                organisation,
                since = UpTo,
                upTo,
            }
        );
        return new CatalogueHistory(upTo, [.. _versions, .. rows.Select(row => Read(organisation, row))]);
    }

    /// <summary>The part of it that was in the log after a record, for a reader that does not see later records.</summary>
    public CatalogueHistory Until(long sequence) =>
        sequence >= UpTo ? this : new CatalogueHistory(sequence, [.. _versions.TakeWhile(version => version.Sequence <= sequence)]);

    /// <summary>Catalogue and rates as known after the record of that sequence.</summary>
    public Known At(long sequence) =>
        _versions.Count == 0 || sequence >= _versions[^1].Sequence
            ? _latest.Value
            : View(_versions.TakeWhile(version => version.Sequence <= sequence));

    /// <summary>
    /// What gave entries their value after each of some records, in ascending order: the organisation, measures and rates as known then.
    /// Programmes, parties and teams are the present ones: there may be very many, and nothing is valued by them.
    /// </summary>
    public IEnumerable<Known> WorthAfter(IEnumerable<long> sequences)
    {
        var (count, known) = (-1, _latest.Value);
        foreach (var sequence in sequences)
        {
            var next = Math.Max(count, 0);
            while (next < _worth.Value.Count && _worth.Value[next].Sequence <= sequence)
            {
                next++;
            }

            (count, known) = next == count ? (count, known) : (next, Worth(next));
            yield return known;
        }
    }

    private Known Worth(int count)
    {
        if (count == _worth.Value.Count)
        {
            return _latest.Value;
        }

        var then = _worth.Value[..count];
        var catalogue = _latest.Value.Catalogue with
        {
            Organisation = then.Select(version => version.Content).OfType<Organisation>().Last(),
            Measures = Of<Measure>(then),
        };
        return new Known(catalogue, new RateCard(then.Select(version => version.Content).OfType<RecordedRate>()));
    }

    /// <summary>
    /// The first day of the run of days, within one month, in which no rate of the measure that was ever recorded begins or ends partway.
    /// </summary>
    public long SpanOf(string measure, long day)
    {
        var monthDay = Core.Dates.Calendar.FirstOfMonth(day.ToDate()).ToDay();
        return _cutDays.Value[measure].Where(cut => cut <= day).DefaultIfEmpty(monthDay).Max() is var cut && cut > monthDay
            ? cut
            : monthDay;
    }

    /// <summary>
    /// Nothing is registered before the first record; the organisation's code and currency never change, so they are given anyway.
    /// </summary>
    private Known View(IEnumerable<Version> known)
    {
        var last = known.ToList();
        return new Known(
            new CatalogueView(
                last.Select(version => version.Content).OfType<Organisation>().LastOrDefault()
                    ?? _versions.Select(version => version.Content).OfType<Organisation>().First(),
                Of<Programme>(last),
                Of<Party>(last),
                Of<Team>(last),
                Of<Measure>(last)
            )
            {
                Plans = Of<Plan>(last),
                Allocations = Of<Allocation>(last),
                Assets = Of<Asset>(last),
            },
            new RateCard(last.Select(version => version.Content).OfType<RecordedRate>())
        );
    }

    private static CatalogueOf<T> Of<T>(List<Version> versions)
        where T : ICatalogueItem =>
        new(
            versions
                .Where(version => version.Content is T)
                .GroupBy(version => version.Number)
                .Select(item => item.Last())
                .Select(version => new Registered<T>(version.Number, version.Sequence, (T)version.Content))
        );

    private static Version Read(int organisation, Row row)
    {
        var number = (int)row.Number;
        return (CatalogueKind)row.Kind switch
        {
            CatalogueKind.Organisation => Content<Organisation>(),
            CatalogueKind.Programme => Content<Programme>(),
            CatalogueKind.Party => Content<Party>(),
            CatalogueKind.Team => Content<Team>(),
            CatalogueKind.Measure => Content<Measure>(),
            CatalogueKind.Plan => Content<Plan>(),
            CatalogueKind.Allocation => Content<Allocation>(),
            CatalogueKind.Asset => Content<Asset>(),
            CatalogueKind.Rate => new Version(row.Sequence, number, RecordedRate(organisation, row)),
            _ => throw new InvalidDataException($"Record {row.Sequence} states an unknown kind of item."),
        };

        Version Content<T>()
            where T : notnull => new(row.Sequence, number, CanonicalRecord.Content<T>(row.Canonical));
    }

    private static RecordedRate RecordedRate(int organisation, Row row)
    {
        var recordedAt = row.RecordedAtMicros.ToInstant();
        return new RecordedRate(
            RecordId.Of(organisation, row.Sequence, recordedAt),
            row.Sequence,
            recordedAt,
            CanonicalRecord.Content<Rate>(row.Canonical)
        );
    }

    private ILookup<string, long> CutDays() =>
        _versions
            .Select(version => version.Content)
            .OfType<RecordedRate>()
            .SelectMany(rate => rate.Rate.TurningDays().Select(day => (rate.Rate.Measure, Day: day.ToDay())))
            .Distinct()
            .ToLookup(cut => cut.Measure, cut => cut.Day);

    [method: ExplicitConstructor]
    private sealed record Row(long Sequence, long Kind, long Number, long RecordedAtMicros, string Canonical);

    private sealed record Version(long Sequence, int Number, object Content);
}
