using System.Text.Json;
using System.Text.Json.Nodes;
using ValueLedger.Api.Tests.Imports;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Timebanks;

public sealed class ExchangeTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    [Fact]
    public async Task An_exchange_is_an_entry_of_the_journal_and_names_both_its_ends()
    {
        var organisation = await server.NewBankAsync();
        (await organisation.PutMemberAsync("a", ("contributor", "v-1"))).Succeeded(200);
        var exchange = (
            await organisation.PostAsync(Bank.Exchanges, Bank.Exchange(("service", "Mended a bicycle\nand a lamp"), ("reference", "tb-1")))
        ).Succeeded(201);
        Assert.Equal($"/v1/entries/{exchange.Json.Text("id")}", exchange.Header("Location"));
        var entry = (await organisation.GetAsync(exchange.Header("Location")!)).Succeeded(200).Json;
        Assert.Equal(
            """{"giver":"a","receiver":"b","receiverProgramme":null,"service":"Mended a bicycle\nand a lamp"}""",
            entry.GetProperty("exchange").GetRawText()
        );
        Assert.Equal(
            ("bank", "exchanged-hours", 2m, "hour", "v-1", "tb-1"),
            (
                entry.Text("programme"),
                entry.Text("measure"),
                entry.GetProperty("quantity").GetDecimal(),
                entry.Text("unit"),
                entry.Text("contributor"),
                entry.Text("reference")
            )
        );
        Assert.Equal(entry.Text("leafHash"), exchange.Json.Text("leafHash"));
        Assert.Equal(
            [exchange.Text.Replace("\"flags\":[]", "\"flags\":null", StringComparison.Ordinal)],
            (await organisation.ItemsAsync(Bank.Exchanges)).Select(item => item.GetRawText())
        );
        Assert.Equal(
            [entry.Text("id")],
            (await organisation.ItemsAsync("/v1/entries?measure=exchanged-hours&contributor=v-1")).Select(item => item.Text("id"))
        );
        server.IsWhole();
    }

    [Fact]
    public async Task Everything_wrong_with_an_exchange_is_told_at_once_and_nothing_is_recorded()
    {
        var organisation = await server.NewBankAsync();
        var size = await organisation.LogSizeAsync();
        var wrong = new JsonObject
        {
            ["x"] = 1,
            ["giver"] = "nobody",
            ["hours"] = 0.0000001m,
            ["date"] = "2999-01-01",
            ["service"] = "s\0",
            ["reference"] = " ",
        };
        (await organisation.PostAsync(Bank.Exchanges, wrong)).IsRefused(
            400,
            "unknown_member_of_the_body /x",
            "unknown_member /giver",
            "member_is_required /receiver",
            "quantity_has_more_than_six_decimals /hours",
            "date_is_in_the_future /date",
            "text_has_control_characters /service",
            "member_is_required /reference"
        );
        (await organisation.PostAsync(Bank.Exchanges, Bank.Exchange(("receiver", "a")))).IsRefused(
            400,
            "giver_and_receiver_are_the_same /receiver"
        );
        (await organisation.PostAsync(Bank.Exchanges, Bank.Exchange(("hours", 0)))).IsRefused(400, "quantity_must_be_positive /hours");
        (await organisation.PostAsync(Bank.Exchanges, Bank.Exchange(("date", "2023-12-31")))).IsRefused(
            400,
            "member_had_not_joined /giver",
            "member_had_not_joined /receiver"
        );
        (await organisation.PostAsync("/v1/timebanks/nowhere/exchanges", Bank.Exchange())).IsRefused(404, "item_is_not_registered ");
        Assert.Equal(size, await organisation.LogSizeAsync());
    }

    [Fact]
    public async Task An_archived_member_takes_part_in_nothing_new_and_keeps_what_it_has()
    {
        var organisation = await server.NewBankAsync();
        await organisation.ExchangeAsync(("reference", "r"));
        (await organisation.PutMemberAsync("b", ("archived", true))).Succeeded(200);
        (await organisation.PostAsync(Bank.Exchanges, Bank.Exchange())).IsRefused(400, "member_is_archived /receiver");
        (await organisation.PostAsync(Bank.Exchanges, Bank.Exchange(("reference", "r")))).Succeeded(200);
        Assert.Equal(-2m, await organisation.BalanceAsync("b"));
    }

    [Fact]
    public async Task The_hours_of_a_members_day_are_limited_as_on_any_entry()
    {
        var organisation = await server.NewBankAsync();
        (await organisation.PostAsync(Bank.Exchanges, Bank.Exchange(("hours", 24.000001m)))).IsRefused(
            400,
            "more_than_24_hours_in_a_day /hours"
        );
        (await organisation.PostAsync(Bank.Exchanges, Bank.Exchange(("giver", "community"), ("hours", 30)))).Succeeded(201);
        (await organisation.PutMemberAsync("a", ("contributor", "v-1"))).Succeeded(200);
        (await organisation.PostAsync(Bank.Exchanges, Bank.Exchange(("hours", 24.000001m)))).IsRefused(
            400,
            "more_than_24_hours_in_a_day /hours"
        );
        (await organisation.PutAsync("/v1/contributors/v-1", new JsonObject { ["archived"] = true })).Succeeded(200);
        (await organisation.PostAsync(Bank.Exchanges, Bank.Exchange())).IsRefused(400, "contributor_is_archived /giver");
    }

    [Fact]
    public async Task The_same_reference_with_the_same_content_is_the_same_exchange_whomever_the_giver_is_linked_to_by_now()
    {
        var organisation = await server.NewBankAsync();
        var first = (await organisation.PostAsync(Bank.Exchanges, Bank.Exchange(("reference", "r"), ("service", "S")))).Succeeded(201);
        (await organisation.PutMemberAsync("a", ("contributor", "v-1"))).Succeeded(200);
        Assert.Equal(
            first.Text,
            (await organisation.PostAsync(Bank.Exchanges, Bank.Exchange(("reference", "r"), ("service", "S")))).Succeeded(200).Text
        );
        foreach (var (name, value) in ((string, JsonNode)[])[("receiver", "c"), ("hours", 3), ("service", "T"), ("giver", "community")])
        {
            (await organisation.PostAsync(Bank.Exchanges, Bank.Exchange(("reference", "r"), ("service", "S"), (name, value)))).IsRefused(
                409,
                "reference_recorded_with_other_content /reference"
            );
        }

        (await organisation.ReverseAsync(first.Json.Text("id"))).Succeeded(201);
        (await organisation.PostAsync(Bank.Exchanges, Bank.Exchange(("reference", "r"), ("service", "S")))).IsRefused(
            409,
            "reference_was_reversed /reference"
        );
    }

    [Fact]
    public async Task An_idempotency_key_records_once_and_a_dry_run_nothing()
    {
        var organisation = await server.NewBankAsync();
        var first = (await organisation.PostAsync(Bank.Exchanges, Bank.Exchange(), ("Idempotency-Key", "k"))).Succeeded(201);
        var again = (await organisation.PostAsync(Bank.Exchanges, Bank.Exchange(), ("Idempotency-Key", "k"))).Succeeded(201);
        Assert.Equal((first.Text, "true"), (again.Text, again.Header("Idempotency-Replayed")));
        (await organisation.PostAsync(Bank.Exchanges, Bank.Exchange(("hours", 3)), ("Idempotency-Key", "k"))).IsRefused(
            422,
            "idempotency_key_reused_with_other_content "
        );
        var trial = (await organisation.PostAsync($"{Bank.Exchanges}?dryRun=true", Bank.Exchange(("hours", 7)))).Succeeded(200).Json;
        Assert.All(
            (string[])["id", "sequence", "recordedAt", "leafHash"],
            member => Assert.Equal(JsonValueKind.Null, trial.GetProperty(member).ValueKind)
        );
        Assert.Equal(7m, trial.GetProperty("hours").GetDecimal());
        Assert.Equal(2m, await organisation.BalanceAsync("a"));
        Assert.Single(await organisation.ItemsAsync(Bank.Exchanges));
    }

    [Fact]
    public async Task Exchanges_are_listed_page_by_page_by_their_days_and_as_known_at_a_moment()
    {
        var organisation = await server.NewBankAsync();
        (await organisation.PutAsync("/v1/programmes/second", new JsonObject { ["title"] = "Second" })).Succeeded(201);
        (await organisation.PutAsync("/v1/timebanks/second/members/a", new JsonObject { ["joined"] = "2024-01-01" })).Succeeded(201);
        var ids = new List<string>();
        foreach (var day in (string[])["2024-03-03", "2024-03-01", "2024-03-02"])
        {
            ids.Add(await organisation.ExchangeAsync(("date", day)));
        }

        (await organisation.PostAsync("/v1/timebanks/second/exchanges", Bank.Exchange(("receiver", "community")))).Succeeded(201);
        var then = (await organisation.SummaryAsync()).Text("knownAt");
        var reversal = (await organisation.ReverseAsync(ids[2])).Succeeded(201).Json.Text("id");
        Assert.Equal<IEnumerable<string>>([.. ids, reversal], await IdsAsync(organisation, ""));
        Assert.Equal<IEnumerable<string>>(ids, await IdsAsync(organisation, $"?knownAt={then}"));
        Assert.Equal<IEnumerable<string>>([ids[1], ids[2], reversal], await IdsAsync(organisation, "?from=2024-03-01&to=2024-03-02"));
        var page = (await organisation.GetAsync($"{Bank.Exchanges}?limit=1&from=2024-03-02&knownAt={then}")).Succeeded(200).Json;
        Assert.Equal(ids[0], page.GetProperty("items")[0].Text("id"));
        Assert.Equal<IEnumerable<string>>([ids[2]], await IdsAsync(organisation, $"?cursor={page.Text("nextCursor")}"));
        (await organisation.GetAsync($"{Bank.Exchanges}?from=2024-03-01&cursor={page.Text("nextCursor")}")).IsRefused(
            400,
            "cursor_is_not_valid /cursor"
        );
        (await organisation.GetAsync($"{Bank.Exchanges}?from=2024-03-02&to=2024-03-01&knownAt=2999-01-01T00:00:00Z&limit=1001")).IsRefused(
            400,
            "period_ends_before_it_starts /to",
            "known_at_is_in_the_future /knownAt",
            "limit_is_out_of_range /limit"
        );
        Assert.Equal(
            JsonValueKind.Null,
            (await organisation.ItemsAsync($"{Bank.Exchanges}?knownAt={then}"))[2].GetProperty("reversedBy").ValueKind
        );
    }

    [Fact]
    public async Task What_was_done_can_be_erased_and_everything_else_stays()
    {
        var organisation = await server.NewBankAsync();
        var exchange = (await organisation.PostAsync(Bank.Exchanges, Bank.Exchange(("service", "Sat with Anna Kent"), ("reference", "r"))))
            .Succeeded(201)
            .Json;
        var id = exchange.Text("id");
        (await organisation.DeleteAsync($"/v1/entries/{id}/text")).Succeeded(204);
        var after = (await organisation.ItemsAsync(Bank.Exchanges))[0];
        Assert.Equal((JsonValueKind.Null, exchange.Text("leafHash")), (after.GetProperty("service").ValueKind, after.Text("leafHash")));
        Assert.DoesNotContain(
            "Kent",
            (await organisation.GetAsync($"{Bank.Path}/members/a/statement?{Bank.Year}")).Text,
            StringComparison.Ordinal
        );
        (await organisation.PostAsync(Bank.Exchanges, Bank.Exchange(("service", "Sat with Anna Kent"), ("reference", "r")))).Succeeded(200);
        Assert.Equal(2m, await organisation.BalanceAsync("a"));
        server.IsWhole();
    }

    private static async Task<string[]> IdsAsync(LedgerOrganisation organisation, string query) =>
        [.. (await organisation.ItemsAsync(Bank.Exchanges + query)).Select(item => item.Text("id"))];
}
