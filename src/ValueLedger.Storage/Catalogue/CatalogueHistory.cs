using Dapper;
using Microsoft.Data.Sqlite;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Organisations;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Records;

namespace ValueLedger.Storage.Catalogue;

/// <summary>Every version of an organisation's catalogue and every rate, in the order of the log. Immutable.</summary>
internal sealed class CatalogueHistory
{
    public static readonly CatalogueHistory Empty = new(0, []);

    private static readonly SqlFile Sql = SqlFile.Load("Catalogue/Catalogue.sql");

    private readonly IReadOnlyList<Version> versions;
    private readonly Lazy<Known> latest;
    private readonly Lazy<ILookup<string, long>> cutDays;

    private CatalogueHistory(long upTo, IReadOnlyList<Version> versions)
    {
        UpTo = upTo;
        this.versions = versions;
        latest = new Lazy<Known>(() => View(this.versions));
        cutDays = new Lazy<ILookup<string, long>>(CutDays);
    }

    /// <summary>The last record that is in it.</summary>
    public long UpTo { get; }

    public CatalogueHistory ReadOn(SqliteConnection connection, int organisation, long upTo)
    {
        var rows = connection.Query<Row>(Sql["versions-since"], new { organisation, since = UpTo, upTo });
        return new CatalogueHistory(upTo, [.. versions, .. rows.Select(row => Read(organisation, row))]);
    }

    /// <summary>Catalogue and rates as known after the record of that sequence; before the first record, the organisation as it began.</summary>
    public Known At(long sequence) =>
        versions.Count == 0 || sequence >= versions[^1].Sequence ? latest.Value : View(versions.TakeWhile(version => version.Sequence <= Math.Max(sequence, 1)));

    /// <summary>
    /// The first day of the run of days, within one month, on which every rate of the measure that was ever recorded holds throughout.
    /// </summary>
    public long SpanOf(string measure, long day)
    {
        var monthDay = Core.Dates.Calendar.FirstOfMonth(day.ToDate()).ToDay();
        return cutDays.Value[measure].Where(cut => cut <= day).DefaultIfEmpty(monthDay).Max() is var cut && cut > monthDay ? cut : monthDay;
    }

    private static Known View(IEnumerable<Version> versions)
    {
        var last = versions.ToList();
        return new Known(
            new CatalogueView(
                last.Select(version => version.Content).OfType<Organisation>().Last(),
                Of<Programme>(last),
                Of<Party>(last),
                Of<Team>(last),
                Of<Measure>(last)),
            new RateCard(last.Select(version => version.Content).OfType<RecordedRate>()));
    }

    private static CatalogueOf<T> Of<T>(List<Version> versions)
        where T : ICatalogueItem =>
        new(versions
            .Where(version => version.Content is T)
            .GroupBy(version => version.Number)
            .Select(item => item.Last())
            .Select(version => new Registered<T>(version.Number, version.Sequence, (T)version.Content)));

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
            CatalogueKind.Rate => new Version(row.Sequence, number, RecordedRate(organisation, row)),
            _ => throw new InvalidDataException($"Record {row.Sequence} states an unknown kind of item."),
        };

        Version Content<T>()
            where T : notnull => new(row.Sequence, number, CanonicalRecord.Content<T>(row.Canonical));
    }

    private static RecordedRate RecordedRate(int organisation, Row row)
    {
        var recordedAt = row.RecordedAtMicros.ToInstant();
        return new RecordedRate(RecordId.Of(organisation, row.Sequence, recordedAt), row.Sequence, recordedAt, CanonicalRecord.Content<Rate>(row.Canonical));
    }

    private ILookup<string, long> CutDays() =>
        versions.Select(version => version.Content).OfType<RecordedRate>()
            .SelectMany(rate => new[] { rate.Rate.EffectiveFrom, rate.Rate.EffectiveTo ?? rate.Rate.EffectiveFrom }.Select(day => (rate.Rate.Measure, Day: day.ToDay())))
            .Distinct()
            .ToLookup(cut => cut.Measure, cut => cut.Day);

    [method: ExplicitConstructor]

    private sealed record Row(long Sequence, long Kind, long Number, long RecordedAtMicros, string Canonical);

    private sealed record Version(long Sequence, int Number, object Content);
}
