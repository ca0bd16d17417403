using NodaTime;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Impact;
using ValueLedger.Core.Statements;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Tests.Histories;

namespace ValueLedger.Storage.Tests.Statements;

/// <summary>Random requests for statements of a history: odd periods, programmes, bases, base years and moments.</summary>
internal sealed class RandomStatements(TestLedger ledger, RandomHistory history, Random random)
{
    private static readonly Prices OfTheYear = new("2016", DeflatorSeriesList.FindFor("2016"));

    public StatementRequest Next()
    {
        var knownAt = NextMoment();
        var known = ledger
            .Reader.ReadAll(view => view.Known(history.Organisation, view.SizeAt(history.Organisation, knownAt)))
            .Catalogue.Programmes.OrderBy(programme => programme.Code, StringComparer.Ordinal)
            .ToList();
        return new StatementRequest
        {
            Programmes =
                random.Next(2) == 0
                    ? [known[random.Next(known.Count)]]
                    : [.. known.Where(_ => random.Next(3) > 0).DefaultIfEmpty(known[0])],
            Period = NextPeriod(),
            KnownAt = knownAt,
            Basis = (Basis)random.Next(5),
            CompareBases = [.. new[] { Basis.ReplacementCost, Basis.MinimumWage }.Where(_ => random.Next(2) == 0)],
            Schedule = DiscountSchedules.Find(DiscountSchedules.Default)!,
            Prices = random.Next(3) == 0 ? OfTheYear : Prices.OfTheDay,
            Weights = random.Next(2) == 0 ? null : NextWeights(),
            Burden = random.Next(2) == 0 ? null : NextBurden(),
        };
    }

    private DistributionalWeights NextWeights() =>
        new([.. Enumerable.Range(1, 5).Select(quintile => new QuintileWeight(quintile, random.Next(1, 4000) / 1000m))], null);

    private Burden NextBurden() =>
        new(new Figure(random.Next(0, 900_000) / 100m), random.Next(3) == 0 ? null : random.Next(1, 30), null, "Made");

    private DateRange NextPeriod()
    {
        var day = history.Items.NextDay();
        var month = new LocalDate(day.Year, day.Month, 1);
        var other = history.Items.NextDay();
        return random.Next(5) switch
        {
            0 => new(month, month.PlusMonths(random.Next(1, 5)).PlusDays(-1)),
            1 => new(month.PlusDays(random.Next(10)), month.PlusDays(random.Next(10, 27))),
            2 => new(new LocalDate(2014, 1, 1), new LocalDate(2018, 12, 31)),
            _ => day < other ? new(day, other) : new(other, day),
        };
    }

    /// <summary>Never so early that nothing is registered.</summary>
    private Instant NextMoment()
    {
        var first = history.Records.OfType<ItemStated>().First(stated => stated.Item is Programme).RecordedAt;
        var moment = history.Records[random.Next(history.Records.Count)].RecordedAt;
        return random.Next(3) == 0 ? history.Records[^1].RecordedAt : Instant.Max(first, moment);
    }
}
