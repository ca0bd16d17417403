using NodaTime;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Summaries;

namespace ValueLedger.Storage.Tests.Histories;

/// <summary>Random questions to a history: odd periods, groups, scopes, bases and moments.</summary>
internal sealed class RandomRequests(RandomHistory history, Random random)
{
    public SummaryRequest Next()
    {
        var request = WithPlans();
        var isOfPeople = request
            .GroupBy.Intersect([GroupBy.Contributor, GroupBy.DeprivationQuintile, GroupBy.DecidedBy, GroupBy.Asset])
            .Any();
        return request with { Costs = isOfPeople || random.Next(2) == 0 ? CostSharing.Direct : CostSharing.Shared };
    }

    private SummaryRequest WithPlans() =>
        new(
            NextPeriod(),
            (Basis)random.Next(5),
            [.. Enum.GetValues<GroupBy>().OrderBy(_ => random.Next()).Take(random.Next(4))],
            new SummaryScope(Limit<Programme>(), Limit<Measure>(), Limit<Party>(), Limit<Team>())
            {
                Area = random.Next(5) == 0 ? $"Area {random.Next(3)}" : null,
            },
            NextMoment()
        )
        {
            Plans = random.Next(2) == 0 ? null : (PlanKind)random.Next(3),
        };

    private DateRange NextPeriod()
    {
        var day = history.Items.NextDay();
        var month = new LocalDate(day.Year, day.Month, 1);
        var other = history.Items.NextDay();
        return random.Next(6) switch
        {
            0 => new(day, day),
            1 => new(month, month.PlusMonths(random.Next(1, 5)).PlusDays(-1)),
            2 => new(month.PlusDays(random.Next(10)), month.PlusDays(random.Next(10, 27))),
            3 => new(new LocalDate(2014, 1, 1), new LocalDate(2018, 12, 31)),
            _ => day < other ? new(day, other) : new(other, day),
        };
    }

    private Instant NextMoment()
    {
        var records = history.Records;
        var moment = records[random.Next(records.Count)].RecordedAt;
        return random.Next(9) switch
        {
            0 or 1 or 2 or 3 => records[^1].RecordedAt,
            4 => records[0].RecordedAt - Duration.FromTicks(1),
            5 => moment - Duration.FromTicks(10),
            // Never beyond the last record, since what is recorded next may have that very moment.
            6 => Instant.Min(moment + Duration.FromTicks(random.Next(25)), records[^1].RecordedAt),
            _ => moment,
        };
    }

    private int? Limit<T>()
        where T : ICatalogueItem
    {
        var known = history.Items.Known<T>();
        return random.Next(6) == 0 ? known[random.Next(known.Count)].Number : null;
    }
}
