using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using NodaTime;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Statements;

public sealed class PrepareStatementTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    [Fact]
    public async Task A_draft_is_answered_kept_and_served_byte_for_byte()
    {
        var organisation = await server.NewWatchAsync();
        var draft = await organisation.PrepareAsync();
        var read = (await organisation.GetAsync(draft.Header("Location")!)).Succeeded(200);
        Assert.Equal(draft.Text, read.Text);
        (await organisation.GetAsync(draft.Header("Location")!, ("If-None-Match", read.Header("ETag")!))).Succeeded(304);
        Assert.Equal(120m, draft.Json.GetProperty("costs").GetProperty("total").GetProperty("fullSocial").GetDecimal());
        var status = await organisation.StatusAsync(draft);
        Assert.Equal(
            ("draft", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(read.Text)))),
            (status.Json.Text("state"), status.Json.Text("sha256"))
        );
        Assert.DoesNotContain(status.Json.Text("id"), draft.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_moment_gives_the_same_bytes_whatever_was_recorded_since()
    {
        var organisation = await server.NewWatchAsync();
        var first = await organisation.PrepareAsync();
        var knownAt = first.Json.GetProperty("header").Text("knownAt");
        await organisation.RecordAsync(("quantity", 1), ("date", "2024-03-01"));
        await organisation.PostAsync("/v1/rates", Sample.Rate(("amount", 99)));
        await organisation.PutAsync("/v1/programmes/watch", new { title = "Another title" });
        await organisation.PatchAsync("/v1/organisation", new { standardBasis = "minimum-wage", name = "Another name" });
        Assert.Equal(first.Text, (await organisation.PrepareAsync(("knownAt", knownAt))).Text);
        Assert.NotEqual(first.Text, (await organisation.PrepareAsync()).Text);
    }

    [Fact]
    public async Task A_draft_is_a_record_of_the_log_that_changes_nothing_for_the_next()
    {
        var organisation = await server.NewWatchAsync();
        var size = await organisation.LogSizeAsync();
        Assert.Equal((await organisation.PrepareAsync()).Text, (await organisation.PrepareAsync()).Text);
        Assert.Equal(size + 2, await organisation.LogSizeAsync());
    }

    [Fact]
    public async Task A_dry_run_answers_the_document_and_keeps_nothing()
    {
        var organisation = await server.NewWatchAsync();
        var tried = (await organisation.PostAsync(StatementCalls.Path + "?dryRun=true", StatementCalls.Year())).Succeeded(200);
        Assert.Null(tried.Header("Location"));
        Assert.Equal("watch", tried.Json.GetProperty("header").GetProperty("programmes")[0].Text("code"));
        Assert.Empty(await organisation.ItemsAsync(StatementCalls.Path));
    }

    [Fact]
    public async Task The_same_key_prepares_once_and_another_body_is_422()
    {
        var organisation = await server.NewWatchAsync();
        var first = (await organisation.PostAsync(StatementCalls.Path, StatementCalls.Year(), ("Idempotency-Key", "k"))).Succeeded(201);
        await organisation.RecordAsync(("quantity", 1), ("date", "2024-03-01"));
        var again = (await organisation.PostAsync(StatementCalls.Path, StatementCalls.Year(), ("Idempotency-Key", "k"))).Succeeded(201);
        Assert.Equal(
            (first.Text, first.Header("Location"), "true"),
            (again.Text, again.Header("Location"), again.Header("Idempotency-Replayed"))
        );
        (await organisation.PostAsync(StatementCalls.Path, StatementCalls.Year(("basis", "own")), ("Idempotency-Key", "k"))).IsRefused(
            422,
            "idempotency_key_reused_with_other_content "
        );
        Assert.Single(await organisation.ItemsAsync(StatementCalls.Path));
    }

    [Fact]
    public async Task A_period_of_no_entries_gives_an_empty_statement_that_says_so()
    {
        var organisation = await server.NewLedgerAsync();
        var empty = await organisation.PrepareAsync();
        Assert.Contains("no_entries", empty.Json.GetProperty("flags").EnumerateArray().Select(flag => flag.GetString()));
        Assert.Equal(0, empty.Json.GetProperty("controlTotal").GetProperty("entries").GetInt32());
    }

    [Theory]
    [InlineData("{}", "member_is_required /programmes", "member_is_required /from", "member_is_required /to")]
    [InlineData(
        """{"programmes":["watch","nope"],"from":"2024-02-01","to":"2024-01-01"}""",
        "unknown_programme /programmes/1",
        "period_ends_before_it_starts /to"
    )]
    [InlineData("""{"programmes":[],"from":"2024-01-01","to":"2024-12-31"}""", "list_is_empty /programmes")]
    [InlineData(
        """{"programmes":["watch"],"from":"2024-01-01","to":"2024-12-31","knownAt":"2999-01-01T00:00:00Z"}""",
        "known_at_is_in_the_future /knownAt"
    )]
    [InlineData(
        """{"programmes":["watch"],"from":"2024-01-01","to":"2024-12-31","basis":"living-wage","compareBases":["own","wellbeing"]}""",
        "basis_has_no_rates /basis",
        "basis_has_no_rates /compareBases/1"
    )]
    [InlineData(
        """{"programmes":["watch"],"from":"2024-01-01","to":"2024-12-31","baseYear":"1066"}""",
        "price_year_not_in_series /baseYear",
        "price_year_not_in_series /baseYear"
    )]
    [InlineData(
        """{"programmes":["watch"],"from":"2024-01-01","to":"2024-12-31","baseYear":"1966-68"}""",
        "price_year_is_not_valid /baseYear"
    )]
    [InlineData("""{"programmes":["watch"],"from":"2024-01-01","to":"2024-12-31","schedule":"none?"}""", "unknown_schedule /schedule")]
    [InlineData(
        """{"programmes":["watch"],"from":"2024-01-01","to":"2024-12-31","simulation":{"runs":0}}""",
        "number_is_out_of_range /simulation/runs"
    )]
    [InlineData(
        """{"programmes":"watch","from":"2024-01-01","to":"2024-12-31","period":1}""",
        "unknown_member_of_the_body /period",
        "member_has_the_wrong_type /programmes"
    )]
    public async Task What_is_wrong_is_refused(string body, params string[] errors)
    {
        var organisation = await server.NewWatchAsync();
        (await organisation.PostAsync(StatementCalls.Path, body)).IsRefused(400, errors);
        Assert.Empty(await organisation.ItemsAsync(StatementCalls.Path));
    }

    [Fact]
    public async Task Codes_that_were_registered_later_are_unknown_to_an_earlier_moment()
    {
        await using var own = new LedgerServer();
        own.Clock.Now = Instant.FromUtc(2026, 1, 1, 0, 0);
        var organisation = await own.NewLedgerAsync();
        own.Clock.Advance(Duration.FromDays(2));
        await organisation.PutAsync("/v1/programmes/later", new { title = "Later" });
        await organisation.PrepareAsync(("programmes", new JsonArray("later")));
        (
            await organisation.PostAsync(
                StatementCalls.Path,
                StatementCalls.Year(("programmes", new JsonArray("later")), ("knownAt", "2026-01-02T00:00:00Z"))
            )
        ).IsRefused(400, "unknown_programme /programmes/0");
    }

    [Fact]
    public async Task Uncertain_figures_are_drawn_on_demand()
    {
        var organisation = await server.NewWatchAsync();
        Assert.Equal(System.Text.Json.JsonValueKind.Null, (await organisation.PrepareAsync()).Json.GetProperty("uncertainty").ValueKind);
        var drawn = (await organisation.PrepareAsync(("simulation", new JsonObject { ["runs"] = 100 }))).Json.GetProperty("uncertainty");
        Assert.Equal(100, drawn.GetProperty("runs").GetInt32());
    }

    [Fact]
    public async Task Quintiles_of_contributors_are_those_known_then_and_erased_once_erased()
    {
        var organisation = await server.NewWatchAsync();
        await organisation.PutAsync("/v1/contributors/v-1", new { deprivationQuintile = 1 });
        await organisation.RecordAsync(("quantity", 2), ("date", "2024-03-02"), ("contributor", "v-1"));
        var knownAt = (await organisation.PrepareAsync()).Json.GetProperty("header").Text("knownAt");
        await organisation.PutAsync("/v1/contributors/v-1", new { deprivationQuintile = 5 });
        Assert.Equal(["quintile-1 1 2", "nobody-named 0 15"], await GivenAsync(knownAt));
        (await organisation.DeleteAsync("/v1/contributors/v-1")).Succeeded(204);
        Assert.Equal(["erased 1 2", "nobody-named 0 15"], await GivenAsync(knownAt));

        async Task<IEnumerable<string>> GivenAsync(string moment) =>
            (await organisation.PrepareAsync(("knownAt", moment)))
                .Json.GetProperty("fairness")
                .GetProperty("lines")
                .EnumerateArray()
                .Where(line => line.GetProperty("hours").GetDecimal() != 0)
                .Select(line => $"{line.Text("quintile")} {line.GetProperty("contributors")} {line.GetProperty("hours")}");
    }
}
