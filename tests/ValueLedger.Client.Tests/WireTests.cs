using System.Net;
using System.Text.Json;

namespace ValueLedger.Client.Tests;

public sealed class WireTests(RunningLedger ledger) : IClassFixture<RunningLedger>
{
    [Fact]
    public async Task A_word_of_tomorrow_is_read_and_sent_back_as_it_is()
    {
        const string tomorrow =
            """{"code":"w","name":"Wiltshire","currency":"GBP","timeZone":"Europe/London","standardBasis":"gut-feeling","twoPeople":false,"financialYearStart":4,"mascot":"a hare"}""";
        var server = new Script(Script.Json(HttpStatusCode.OK, tomorrow));
        using var client = server.Client(new HastyTime());
        var organisation = await client.Organisation.GetAsync();
        Assert.Equal("gut-feeling", organisation.StandardBasis.ToString());
        Assert.False(organisation.StandardBasis.IsKnown);
        Assert.True(Basis.Own.IsKnown);
        await client.Organisation.ChangeAsync(new OrganisationChange { StandardBasis = organisation.StandardBasis });
        Assert.Equal("""{"standardBasis":"gut-feeling"}""", server.Requests[^1].Body);
    }

    [Fact]
    public async Task Days_moments_and_lists_are_written_into_the_query_as_the_ledger_reads_them()
    {
        var server = new Script(Script.Refusal(HttpStatusCode.BadRequest, "x"));
        using var client = server.Client(new HastyTime());
        var moment = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(1)).AddTicks(1234560);
        await Assert.ThrowsAsync<ValueLedgerException>(() =>
            client.Summaries.GetAsync(
                Speedwatch.First,
                Speedwatch.Last,
                [GroupBy.FinancialYear, GroupBy.Month],
                basis: Basis.MinimumWage,
                knownAt: moment
            )
        );
        Assert.Equal(
            "/v1/summaries?from=2013-09-01&to=2016-01-31&groupBy=financialYear,month&basis=minimum-wage&knownAt=2026-01-02T03%3A04%3A05.1234560%2B01%3A00",
            server.Requests.Single().Address.PathAndQuery
        );
    }

    [Fact]
    public async Task An_answer_of_somebody_else_on_the_way_is_told_as_it_came()
    {
        var server = new Script(Script.Json(HttpStatusCode.NotFound, "<html>nothing here</html>"));
        using var client = server.Client(new HastyTime());
        var refusal = await Assert.ThrowsAsync<ValueLedgerException>(() => client.Organisation.GetAsync());
        Assert.Equal((HttpStatusCode.NotFound, null, "<html>nothing here</html>"), (refusal.Status, refusal.Code, refusal.Response));
        var unreadable = await Assert.ThrowsAsync<ValueLedgerException>(() =>
            new Script(Script.Json(HttpStatusCode.OK, "<html>")).Client(new HastyTime()).Organisation.GetAsync()
        );
        Assert.IsType<JsonException>(unreadable.InnerException);
    }

    [Fact]
    public async Task A_call_that_is_cancelled_is_not_made()
    {
        using var client = await ledger.NewClientAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.Organisation.GetAsync(new CancellationToken(canceled: true)));
    }
}
