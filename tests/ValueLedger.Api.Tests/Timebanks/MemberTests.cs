using System.Text.Json;
using System.Text.Json.Nodes;
using ValueLedger.Api.Tests.Imports;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Timebanks;

public sealed class MemberTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    [Fact]
    public async Task The_first_member_brings_the_measure_and_the_same_again_records_nothing()
    {
        var organisation = await server.NewOrganisationAsync();
        (await organisation.PutAsync("/v1/programmes/bank", new JsonObject { ["title"] = "Time bank" })).Succeeded(201);
        (await organisation.GetAsync("/v1/measures/exchanged-hours")).IsRefused(404, "item_is_not_registered ");
        var put = (await organisation.PutMemberAsync("a")).Succeeded(201);
        Assert.Equal(
            """{"code":"a","contributor":null,"joined":"2024-01-01","archived":false,"debitLimit":null,"given":0,"received":0,"broughtAlong":0,"balance":0,"flags":[]}""",
            put.Text
        );
        Assert.Equal($"{Bank.Path}/members/a", put.Header("Location"));
        var measure = (await organisation.GetAsync("/v1/measures/exchanged-hours")).Succeeded(200).Json;
        Assert.Equal(
            ("input", "citizen-time", "hour", "sum"),
            (measure.Text("stage"), measure.Text("class"), measure.Text("unit"), measure.Text("aggregation"))
        );
        var size = await organisation.LogSizeAsync();
        (await organisation.PutMemberAsync("a")).Succeeded(200);
        Assert.Equal(size, await organisation.LogSizeAsync());
        (await organisation.PutMemberAsync("a", ("joined", "2023-06-01"))).Succeeded(200);
        (await organisation.PutMemberAsync("b")).Succeeded(201);
        Assert.Equal(size + 2, await organisation.LogSizeAsync());
    }

    [Fact]
    public async Task Programmes_with_members_are_listed_as_time_banks()
    {
        var organisation = await server.NewOrganisationAsync();
        (await organisation.PutAsync("/v1/programmes/bank", new JsonObject { ["title"] = "Time bank" })).Succeeded(201);
        (await organisation.PutAsync("/v1/programmes/other", new JsonObject { ["title"] = "Other" })).Succeeded(201);
        Assert.Empty((await organisation.GetAsync("/v1/timebanks")).Succeeded(200).Json.GetProperty("items").EnumerateArray());
        (await organisation.PutMemberAsync("a")).Succeeded(201);
        var banks = (await organisation.GetAsync("/v1/timebanks")).Succeeded(200).Json.GetProperty("items").EnumerateArray();
        Assert.Equal(["bank"], banks.Select(bank => bank.Text("programme")));
    }

    [Fact]
    public async Task The_community_is_there_from_the_beginning_and_stays_as_it_is()
    {
        var organisation = await server.NewOrganisationAsync();
        (await organisation.PutAsync("/v1/programmes/bank", new JsonObject { ["title"] = "Time bank" })).Succeeded(201);
        var community = (await organisation.GetAsync($"{Bank.Path}/members/community")).Succeeded(200);
        Assert.Equal(
            """{"code":"community","contributor":null,"joined":null,"archived":false,"debitLimit":null,"given":0,"received":0,"broughtAlong":0,"balance":0,"flags":[]}""",
            community.Text
        );
        Assert.Equal(["community"], await CodesAsync(organisation, ""));
        Assert.Equal(1, (await organisation.SummaryAsync()).GetProperty("members").GetInt32());
        (await organisation.PutMemberAsync("community")).IsRefused(409, "community_is_the_bank_itself ");
    }

    [Fact]
    public async Task What_is_wrong_with_a_member_is_told_at_once()
    {
        var organisation = await server.NewBankAsync();
        var wrong = new JsonObject { ["contributor"] = "No code", ["name"] = "Anna" };
        (await organisation.PutAsync($"{Bank.Path}/members/d", wrong)).IsRefused(
            400,
            "unknown_member_of_the_body /name",
            "code_is_not_valid /contributor",
            "member_is_required /joined"
        );
        (await organisation.PutMemberAsync("No")).IsRefused(400, "code_is_not_valid ");
        (await organisation.PutAsync("/v1/timebanks/nowhere/members/d", new JsonObject { ["joined"] = "2024-01-01" })).IsRefused(
            404,
            "item_is_not_registered "
        );
        (await organisation.GetAsync($"{Bank.Path}/members/d")).IsRefused(404, "item_is_not_registered ");
        (await organisation.GetAsync("/v1/timebanks/nowhere/members/community")).IsRefused(404, "item_is_not_registered ");
        (await organisation.GetAsync("/v1/timebanks/nowhere/members")).IsRefused(404, "item_is_not_registered ");
    }

    [Fact]
    public async Task The_measure_of_exchanges_is_kept_for_them()
    {
        var organisation = await server.NewBankAsync();
        (await organisation.PutAsync("/v1/measures/exchanged-hours", Sample.Measure("output", "output", "hour"))).IsRefused(
            409,
            "exchanged_hours_are_citizens_hours "
        );
        (
            await organisation.PutAsync(
                "/v1/measures/exchanged-hours",
                Sample.With(Sample.Measure("input", "citizen-time", "hour"), ("archived", true))
            )
        ).Succeeded(200);
        (await organisation.PostAsync(Bank.Exchanges, Bank.Exchange())).IsRefused(400, "measure_is_archived ");
    }

    [Fact]
    public async Task A_member_has_given_received_and_a_balance_and_its_tag_changes_with_them()
    {
        var organisation = await server.NewBankAsync();
        var before = (await organisation.GetAsync($"{Bank.Path}/members/a")).Header("ETag")!;
        await organisation.ExchangeAsync(("hours", 2.5m));
        await organisation.ExchangeAsync(("giver", "c"), ("receiver", "a"), ("hours", 3));
        var answer = (await organisation.GetAsync($"{Bank.Path}/members/a", ("If-None-Match", before))).Succeeded(200);
        Assert.Equal((2.5m, 3m, -0.5m), Figures(answer.Json));
        (await organisation.GetAsync($"{Bank.Path}/members/a", ("If-None-Match", answer.Header("ETag")!))).Succeeded(304);
        var body = new JsonObject { ["joined"] = "2024-01-01", ["archived"] = true };
        (await organisation.PutAsync($"{Bank.Path}/members/a", body, ("If-Match", before))).IsRefused(412, "precondition_failed ");
        (await organisation.PutAsync($"{Bank.Path}/members/a", body, ("If-None-Match", "*"))).IsRefused(412, "precondition_failed ");
        var put = (await organisation.PutAsync($"{Bank.Path}/members/a", body, ("If-Match", answer.Header("ETag")!))).Succeeded(200);
        Assert.Equal((2.5m, 3m, -0.5m), Figures(put.Json));
        Assert.Equal(put.Header("ETag"), (await organisation.GetAsync($"{Bank.Path}/members/a")).Header("ETag"));
    }

    [Fact]
    public async Task Members_are_as_they_were_known_at_a_moment()
    {
        var organisation = await server.NewBankAsync();
        await organisation.ExchangeAsync();
        var then = (await organisation.SummaryAsync()).Text("knownAt");
        await organisation.ExchangeAsync(("hours", 5));
        (await organisation.PutMemberAsync("a", ("contributor", "v-1"))).Succeeded(200);
        (await organisation.PutMemberAsync("d")).Succeeded(201);
        Assert.Equal((2m, 7m), (await organisation.BalanceAsync("a", $"?knownAt={then}"), await organisation.BalanceAsync("a")));
        Assert.Equal(
            JsonValueKind.Null,
            (await organisation.GetAsync($"{Bank.Path}/members/a?knownAt={then}")).Json.GetProperty("contributor").ValueKind
        );
        (await organisation.GetAsync($"{Bank.Path}/members/d?knownAt={then}")).IsRefused(404, "item_is_not_registered ");
        Assert.Equal(["a", "b", "c", "community"], await CodesAsync(organisation, $"?knownAt={then}"));
        Assert.Equal(["a", "b", "c", "community", "d"], await CodesAsync(organisation, ""));
        Assert.Equal(
            [2m, -2m, 0m, 0m],
            (await organisation.ItemsAsync($"{Bank.Path}/members?knownAt={then}")).Select(member =>
                member.GetProperty("balance").GetDecimal()
            )
        );
        (await organisation.GetAsync($"{Bank.Path}/members/a?knownAt=2999-01-01T00:00:00Z")).IsRefused(
            400,
            "known_at_is_in_the_future /knownAt"
        );
        (await organisation.GetAsync($"{Bank.Path}/members/a?knownAt=2000-01-01T00:00:00Z")).IsRefused(404, "item_is_not_registered ");
    }

    [Fact]
    public async Task A_list_of_members_goes_on_where_it_stopped_and_as_it_began()
    {
        var organisation = await server.NewBankAsync();
        var then = (await organisation.SummaryAsync()).Text("knownAt");
        var page = (await organisation.GetAsync($"{Bank.Path}/members?limit=3&knownAt={then}")).Succeeded(200);
        (await organisation.PutMemberAsync("d")).Succeeded(201);
        var cursor = page.Json.Text("nextCursor");
        Assert.Equal(["a", "b", "c"], page.Json.GetProperty("items").EnumerateArray().Select(member => member.Text("code")));
        Assert.Equal(["community"], await CodesAsync(organisation, $"?cursor={cursor}"));
        Assert.Contains($"{Bank.Path}/members?limit=3&cursor=", page.Header("Link"), StringComparison.Ordinal);
        (await organisation.GetAsync($"{Bank.Path}/members?cursor={cursor}&knownAt=2020-01-01T00:00:00Z")).IsRefused(
            400,
            "cursor_is_not_valid /cursor"
        );
        (await organisation.GetAsync($"/v1/timebanks/other/members?cursor={cursor}")).IsRefused(400, "cursor_is_not_valid /cursor");
        (await organisation.GetAsync($"{Bank.Path}/members?limit=0&cursor=x&code=a")).IsRefused(
            400,
            "unknown_query_parameter /code",
            "limit_is_out_of_range /limit",
            "cursor_is_not_valid /cursor"
        );
    }

    [Fact]
    public async Task A_member_cannot_join_after_it_exchanged_unless_that_was_taken_back()
    {
        var organisation = await server.NewBankAsync();
        var id = await organisation.ExchangeAsync();
        (await organisation.PutMemberAsync("b", ("joined", "2024-03-02"))).IsRefused(409, "member_has_earlier_exchanges /joined");
        (await organisation.PutMemberAsync("b", ("joined", "2024-03-01"))).Succeeded(200);
        (await organisation.ReverseAsync(id)).Succeeded(201);
        (await organisation.PutMemberAsync("b", ("joined", "2024-03-02"))).Succeeded(200);
        server.IsWhole();
    }

    [Fact]
    public async Task A_contributor_is_registered_when_first_seen_and_can_be_erased()
    {
        var organisation = await server.NewBankAsync();
        (await organisation.PutMemberAsync("d", ("contributor", "v-1"))).Succeeded(201);
        Assert.Equal("v-1", (await organisation.GetAsync("/v1/contributors/v-1")).Succeeded(200).Json.Text("code"));
        (await organisation.PutAsync("/v1/contributors/v-1", new JsonObject { ["deprivationQuintile"] = 2 })).Succeeded(200);
        await organisation.ExchangeAsync(("giver", "d"));
        (await organisation.DeleteAsync("/v1/contributors/v-1")).Succeeded(204);
        await organisation.ExchangeAsync(("giver", "d"), ("date", "2024-03-02"));
        Assert.Equal(
            (4m, "v-1"),
            (await organisation.BalanceAsync("d"), (await organisation.GetAsync($"{Bank.Path}/members/d")).Json.Text("contributor"))
        );
        Assert.Equal(["v-1", "v-1"], (await organisation.ItemsAsync(Bank.Exchanges)).Select(exchange => exchange.Text("contributor")));
        server.IsWhole();
    }

    [Fact]
    public async Task Members_of_another_organisation_or_programme_are_not_found()
    {
        var (mine, other) = (await server.NewBankAsync(), await server.NewBankAsync());
        (await mine.PutMemberAsync("d")).Succeeded(201);
        (await other.GetAsync($"{Bank.Path}/members/d")).IsRefused(404, "item_is_not_registered ");
        (await other.PostAsync(Bank.Exchanges, Bank.Exchange(("giver", "d")))).IsRefused(400, "unknown_member /giver");
        (await mine.PutAsync("/v1/programmes/second", new JsonObject { ["title"] = "Second" })).Succeeded(201);
        (await mine.GetAsync("/v1/timebanks/second/members/d")).IsRefused(404, "item_is_not_registered ");
        (await mine.PostAsync("/v1/timebanks/second/exchanges", Bank.Exchange())).IsRefused(
            400,
            "unknown_member /giver",
            "unknown_member /receiver"
        );
    }

    private static async Task<string[]> CodesAsync(LedgerOrganisation organisation, string query) =>
        [.. (await organisation.ItemsAsync($"{Bank.Path}/members{query}")).Select(member => member.Text("code"))];

    private static (decimal, decimal, decimal) Figures(JsonElement member) =>
        (member.GetProperty("given").GetDecimal(), member.GetProperty("received").GetDecimal(), member.GetProperty("balance").GetDecimal());
}
