using NodaTime;
using ValueLedger.Api.Tests.Http;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Entries;

public sealed class IdempotencyTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    private const string Body = """{"programme":"watch","measure":"hours","quantity":2,"date":"2024-05-01"}""";

    [Fact]
    public async Task The_same_key_and_body_answers_as_the_first_time_whatever_happened_since()
    {
        var organisation = await server.NewLedgerAsync();
        await organisation.PostAsync("/v1/rates", Sample.Rate());
        var first = (await PostAsync(organisation, "k")).Succeeded(201);
        Assert.Null(first.Header("Idempotency-Replayed"));
        await organisation.PostAsync("/v1/rates", Sample.Rate(("amount", 99)));
        await organisation.PatchAsync("/v1/organisation", new { standardBasis = "minimum-wage" });
        (await organisation.PostAsync($"/v1/entries/{first.Json.Text("id")}/reversal", new { reason = "Not ours" })).Succeeded(201);
        var size = await organisation.LogSizeAsync();
        var again = (await PostAsync(organisation, "k")).Succeeded(201);
        Assert.Equal("true", again.Header("Idempotency-Replayed"));
        Assert.Equal(first.Text, again.Text);
        Assert.Equal(first.Header("Location"), again.Header("Location"));
        Assert.Equal(size, await organisation.LogSizeAsync());
    }

    [Fact]
    public async Task The_same_key_with_another_body_or_path_is_422()
    {
        var organisation = await server.NewLedgerAsync();
        var (one, two) = (await organisation.RecordAsync(), await organisation.RecordAsync());
        (await PostAsync(organisation, "k")).Succeeded(201);
        (await organisation.PostAsync("/v1/entries", Body + " ", ("Idempotency-Key", "k"))).IsRefused(
            422,
            "idempotency_key_reused_with_other_content "
        );
        (await organisation.PostAsync($"/v1/entries/{one}/reversal", new { reason = "r" }, ("Idempotency-Key", "j"))).Succeeded(201);
        (await organisation.PostAsync($"/v1/entries/{two}/reversal", new { reason = "r" }, ("Idempotency-Key", "j"))).IsRefused(
            422,
            "idempotency_key_reused_with_other_content "
        );
        Assert.Equal(4, (await organisation.ItemsAsync("/v1/entries")).Length);
    }

    [Fact]
    public async Task A_key_belongs_to_a_route()
    {
        var organisation = await server.NewLedgerAsync();
        (await PostAsync(organisation, "k")).Succeeded(201);
        (await organisation.PostAsync("/v1/rates", Sample.Rate(), ("Idempotency-Key", "k"))).Succeeded(201);
        (await organisation.PostAsync("/v1/entries/batch", $$"""{"entries":[{{Body}}]}""", ("Idempotency-Key", "k"))).Succeeded(201);
    }

    [Fact]
    public async Task A_refusal_or_a_trial_does_not_use_the_key_up()
    {
        var organisation = await server.NewLedgerAsync();
        (await organisation.PostAsync("/v1/entries", "{}", ("Idempotency-Key", "k"))).Succeeded(400);
        (await organisation.PostAsync("/v1/entries", "nonsense", ("Idempotency-Key", "k"))).Succeeded(400);
        (await organisation.PostAsync("/v1/entries?dryRun=true", Body, ("Idempotency-Key", "k"))).Succeeded(200);
        (await PostAsync(organisation, "k")).Succeeded(201);
    }

    [Fact]
    public async Task Reversals_and_corrections_are_answered_again_too()
    {
        var organisation = await server.NewLedgerAsync();
        var (one, two) = (await organisation.RecordAsync(), await organisation.RecordAsync(("reference", "r")));
        await SameTwiceAsync($"/v1/entries/{one}/reversal", new { reason = "r" });
        await SameTwiceAsync($"/v1/entries/{two}/correction", new { reason = "r", entry = Sample.Entry(("quantity", 9)) });
        Assert.Equal(5, (await organisation.ItemsAsync("/v1/entries")).Length);

        async Task SameTwiceAsync(string path, object body)
        {
            var first = (await organisation.PostAsync(path, body, ("Idempotency-Key", "k"))).Succeeded(201);
            var again = (await organisation.PostAsync(path, body, ("Idempotency-Key", "k"))).Succeeded(201);
            Assert.Equal((first.Text, "true"), (again.Text, again.Header("Idempotency-Replayed")));
        }
    }

    [Fact]
    public async Task Of_many_at_once_under_a_key_one_records_and_the_others_wait_or_are_told_the_same()
    {
        var organisation = await server.NewLedgerAsync();
        var answers = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => PostAsync(organisation, "k")));
        Assert.All(answers, answer => Assert.True(answer.Status == 201 || answer.Code == "idempotency_key_is_in_use", answer.Text));
        Assert.Single(answers.Where(answer => answer.Status == 201).Select(answer => answer.Text).Distinct());
        Assert.Single(await organisation.ItemsAsync("/v1/entries"));
    }

    [Theory]
    [InlineData("with space")]
    [InlineData("é")]
    public async Task A_key_is_visible_ascii(string key) =>
        (await PostAsync(await server.NewLedgerAsync(), key)).IsRefused(400, "idempotency_key_is_not_valid ");

    [Fact]
    public async Task A_key_has_up_to_255_characters()
    {
        var organisation = await server.NewLedgerAsync();
        (await PostAsync(organisation, new string('k', 256))).IsRefused(400, "idempotency_key_is_not_valid ");
        (await PostAsync(organisation, new string('k', 255))).Succeeded(201);
    }

    [Fact]
    public async Task A_key_lives_for_a_day_at_least()
    {
        await using var own = new LedgerServer();
        own.Clock.Now = Instant.FromUtc(2026, 1, 1, 0, 0);
        var organisation = await own.NewLedgerAsync();
        var first = (await PostAsync(organisation, "k")).Succeeded(201);
        own.Clock.Advance(Duration.FromHours(24));
        (await PostAsync(organisation, "j")).Succeeded(201);
        Assert.Equal(first.Text, (await PostAsync(organisation, "k")).Succeeded(201).Text);
    }

    private static Task<Answer> PostAsync(LedgerOrganisation organisation, string key) =>
        organisation.PostAsync("/v1/entries", Body, ("Idempotency-Key", key));
}
