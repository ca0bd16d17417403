using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Api.Tests.Timebanks;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Writing;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Serving;

/// <summary>A server whose clock was ahead for a while, and is right again.</summary>
public sealed class ClockTests : IAsyncLifetime
{
    private const string Year = "from=2024-01-01&to=2024-12-31";

    private static readonly string[] Scopes = ["entries:read"];

    private static readonly Instant Right = Instant.FromUtc(2026, 1, 1, 0, 0);

    private readonly LedgerServer _server = new();
    private LedgerOrganisation _organisation = null!;
    private string _last = "";

    public async ValueTask InitializeAsync()
    {
        _server.Clock.Now = Right;
        _organisation = await _server.NewBankAsync();
        _server.Clock.Now = Right + Duration.FromDays(200);
        await _organisation.ExchangeAsync();
        _server.Clock.Now = Right;
        _last = (await _organisation.GetAsync($"/v1/summaries?{Year}")).Succeeded(200).Json.Text("knownAt");
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Theory]
    [InlineData($"/v1/summaries?{Year}")]
    [InlineData($"/v1/summaries.csv?{Year}")]
    [InlineData("/v1/timebanks/bank/members.csv?")]
    [InlineData("/v1/entries?programme=bank")]
    [InlineData("/v1/entries.csv?programme=bank")]
    [InlineData("/v1/timebanks/bank/members?limit=2")]
    [InlineData("/v1/timebanks/bank/members/a?")]
    [InlineData($"/v1/timebanks/bank/members/a/statement?{Year}")]
    [InlineData("/v1/timebanks/bank/exchanges?limit=2")]
    [InlineData($"/v1/timebanks/bank/summary?{Year}")]
    public async Task What_is_known_at_the_last_record_may_be_asked_though_the_clock_is_behind_it(string path)
    {
        var (now, then) = (await _organisation.GetAsync(path), await _organisation.GetAsync($"{path}&knownAt={_last}"));
        Assert.Equal(WithoutCursor(now.Succeeded(200).Text), WithoutCursor(then.Succeeded(200).Text));
        (await _organisation.GetAsync($"{path}&knownAt={Later(_last)}")).IsRefused(400, "known_at_is_in_the_future /knownAt");
        (await _organisation.GetAsync($"{path}&knownAt=2026-03-01T00:00:00Z")).Succeeded(200);
    }

    [Fact]
    public async Task A_statement_may_be_as_known_at_the_last_record()
    {
        object Draft(string? knownAt) =>
            new
            {
                programmes = new[] { "bank" },
                from = "2024-01-01",
                to = "2024-12-31",
                knownAt,
            };
        var now = (await _organisation.PostAsync("/v1/statements?dryRun=true", Draft(null))).Succeeded(200);
        Assert.Equal(now.Text, (await _organisation.PostAsync("/v1/statements?dryRun=true", Draft(_last))).Succeeded(200).Text);
        (await _organisation.PostAsync("/v1/statements?dryRun=true", Draft(Later(_last)))).IsRefused(
            400,
            "known_at_is_in_the_future /knownAt"
        );
    }

    [Fact]
    public async Task Nothing_is_recorded_until_the_operator_accepts_it_and_who_reads_goes_on()
    {
        (await _organisation.PostAsync("/v1/timebanks/bank/exchanges", Bank.Exchange())).IsRefused(503, "clock_is_behind_the_log ");
        (await _organisation.PostAsync("/v1/timebanks/bank/exchanges?dryRun=true", Bank.Exchange())).IsRefused(
            503,
            "clock_is_behind_the_log "
        );
        (await _organisation.PutAsync("/v1/programmes/new", new { title = "New" })).IsRefused(503, "clock_is_behind_the_log ");
        Assert.Equal(2m, await _organisation.BalanceAsync("a"));

        await _server
            .Services.GetRequiredService<LedgerWriter>()
            .AdministerAsync(ledger => TurnResult.Kept(ClockAcceptance.Accept(ledger)));
        await _organisation.ExchangeAsync(("date", "2024-03-02"));
        Assert.Equal(4m, await _organisation.BalanceAsync("a"));
        // Days, and the ends of keys, go by the clock.
        (await _organisation.PostAsync("/v1/timebanks/bank/exchanges", Bank.Exchange(("date", "2026-01-03")))).IsRefused(
            400,
            "date_is_in_the_future /date"
        );
        var key = (
            await _organisation.PostAsync(
                "/v1/keys",
                new
                {
                    name = "soon over",
                    scopes = Scopes,
                    expiresAt = "2026-02-01T00:00:00Z",
                }
            )
        ).Succeeded(201).Json;
        (await _organisation.PostAsync($"/v1/keys/{key.Text("keyId")}/revocation", new { at = "2026-01-15T00:00:00Z" })).Succeeded(201);
    }

    [Fact]
    public async Task Readiness_warns_and_says_by_how_much_and_names_nobody()
    {
        using var http = _server.CreateClient();
        var answer = (await http.SendAsync(HttpMethod.Get, "/health/ready", null)).Succeeded(200);
        var warning = Assert.Single(answer.Json.GetProperty("warnings").EnumerateArray());
        Assert.Equal("clock_is_behind_the_log", warning.Text("code"));
        Assert.Contains("200 d", warning.Text("message"), StringComparison.Ordinal);
        Assert.DoesNotContain(_organisation.Code, answer.Text, StringComparison.Ordinal);

        _server.Clock.Now = Right + Duration.FromDays(200) - Duration.FromSeconds(59);
        Assert.Empty(
            (await http.SendAsync(HttpMethod.Get, "/health/ready", null)).Succeeded(200).Json.GetProperty("warnings").EnumerateArray()
        );
        _server.Clock.Now = Right + Duration.FromDays(200) - Duration.FromSeconds(61);
        Assert.Single(
            (await http.SendAsync(HttpMethod.Get, "/health/ready", null)).Succeeded(200).Json.GetProperty("warnings").EnumerateArray()
        );
    }

    /// <summary>A cursor carries the moment that was asked for.</summary>
    private static string WithoutCursor(string answer) =>
        System.Text.RegularExpressions.Regex.Replace(answer, "\"nextCursor\":\"[^\"]*\"", "");

    /// <summary>A microsecond after the last record.</summary>
    private static string Later(string last) =>
        $"{NodaTime.Text.InstantPattern.ExtendedIso.Parse(last).Value + Duration.FromTicks(10):uuuu-MM-ddTHH:mm:ss.ffffff'Z'}";
}
