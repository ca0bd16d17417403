using System.Text.Json;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Api.Tests.Statements;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Audits;

public sealed class OpinionTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    [Fact]
    public async Task A_statement_is_assured_while_the_last_opinion_of_each_practitioner_says_so()
    {
        var organisation = await server.NewWatchAsync();
        var statement = await organisation.PublishedAsync();
        var auditor = await server.AuditorAsync(organisation);
        Assert.False(await IsAssuredAsync());
        (
            await auditor.PostAsync($"{statement}/opinions", AuditCalls.Opinion(("conclusion", "disclaimer"), ("wording", "Too late")))
        ).Succeeded(201);
        Assert.False(await IsAssuredAsync());
        var recorded = (await auditor.PostAsync($"{statement}/opinions", AuditCalls.Opinion())).Succeeded(201);
        Assert.True(await IsAssuredAsync());
        (
            await auditor.PostAsync(
                $"{statement}/opinions",
                AuditCalls.Opinion(("name", "Another firm"), ("conclusion", "adverse"), ("wording", "Hours were\nmade up"))
            )
        ).Succeeded(201);
        Assert.False(await IsAssuredAsync());
        (
            await auditor.PostAsync(
                $"{statement}/opinions",
                AuditCalls.Opinion(("name", "Another firm"), ("conclusion", "qualified"), ("wording", "Except for March"))
            )
        ).Succeeded(201);
        Assert.True(await IsAssuredAsync());
        var opinions = (await StatusAsync()).GetProperty("opinions").EnumerateArray().ToList();
        Assert.Equal(4, opinions.Count);
        Assert.All(
            recorded.Json.EnumerateObject(),
            member => Assert.Equal(member.Value.GetRawText(), opinions[1].GetProperty(member.Name).GetRawText())
        );
        Assert.Equal($"{statement}/status", recorded.Header("Location"));

        async Task<bool> IsAssuredAsync() => (await StatusAsync()).GetProperty("assured").GetBoolean();

        async Task<JsonElement> StatusAsync() => (await organisation.GetAsync($"{statement}/status")).Succeeded(200).Json;
    }

    [Fact]
    public async Task What_is_corrected_after_an_opinion_shows_beside_it_and_what_was_corrected_before_does_not()
    {
        var organisation = await server.NewWatchAsync();
        var statement = await organisation.PublishedAsync();
        var auditor = await server.AuditorAsync(organisation);
        await organisation.RecordAsync(("quantity", 1), ("date", "2024-03-09"));
        (await auditor.PostAsync($"{statement}/opinions", AuditCalls.Opinion())).Succeeded(201);
        Assert.Equal(("entries", ""), await RestatedAsync());
        await organisation.PostAsync("/v1/rates", Sample.Rate(("amount", 9)));
        Assert.Equal(("entries rates", "rates"), await RestatedAsync());

        async Task<(string Statement, string Opinion)> RestatedAsync()
        {
            var status = (await organisation.GetAsync($"{statement}/status")).Succeeded(200).Json;
            var opinion = status.GetProperty("opinions")[0];
            Assert.Equal(opinion.GetProperty("restatedBy").GetArrayLength() > 0, opinion.GetProperty("restatedSince").GetBoolean());
            return (Kinds(status), Kinds(opinion));
        }

        static string Kinds(JsonElement json) =>
            string.Join(' ', json.GetProperty("restatedBy").EnumerateArray().Select(kind => kind.GetString()));
    }

    [Fact]
    public async Task The_same_opinion_under_a_key_is_recorded_once_and_a_trial_not_at_all()
    {
        var organisation = await server.NewWatchAsync();
        var path = $"{await organisation.PublishedAsync()}/opinions";
        var auditor = await server.AuditorAsync(organisation);
        var size = await organisation.LogSizeAsync();
        var tried = (await auditor.PostAsync($"{path}?dryRun=true", AuditCalls.Opinion())).Succeeded(200).Json;
        Assert.Equal((JsonValueKind.Null, size), (tried.GetProperty("id").ValueKind, await organisation.LogSizeAsync()));
        var first = (await auditor.PostAsync(path, AuditCalls.Opinion(), ("Idempotency-Key", "o"))).Succeeded(201);
        var again = (await auditor.PostAsync(path, AuditCalls.Opinion(), ("Idempotency-Key", "o"))).Succeeded(201);
        Assert.Equal((first.Text, size + 1), (again.Text, await organisation.LogSizeAsync()));
    }
}
