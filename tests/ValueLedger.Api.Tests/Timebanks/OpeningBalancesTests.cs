using System.Text.Json;
using System.Text.Json.Nodes;
using ValueLedger.Api.Tests.Imports;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Timebanks;

/// <summary>Balances that members bring along from an older system.</summary>
public sealed class OpeningBalancesTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    private const string Openings = Bank.Path + "/opening-balances";
    private const string Changes = "/v1/entries/changes";

    [Fact]
    public async Task Opening_balances_are_one_record_that_moves_balances_and_counts_as_no_hours()
    {
        var organisation = await server.NewBankAsync();
        (await organisation.PutMemberAsync("a", ("contributor", "v-1"))).Succeeded(200);
        var size = await organisation.LogSizeAsync();
        var answer = (await organisation.PostAsync(Openings, Opening(("a", 40), ("b", -10.000001m)))).Succeeded(201);
        Assert.Equal(size + 1, await organisation.LogSizeAsync());
        Assert.Equal($"{Openings}/{answer.Json.Text("id")}", answer.Header("Location"));
        Assert.Equal(answer.Text, (await organisation.GetAsync(answer.Header("Location")!)).Succeeded(200).Text);
        Assert.Equal(
            (40m, -10.000001m, -29.999999m),
            (await organisation.BalanceAsync("a"), await organisation.BalanceAsync("b"), await organisation.BalanceAsync("community"))
        );
        var member = (await organisation.GetAsync($"{Bank.Path}/members/a")).Succeeded(200).Json;
        Assert.Equal(
            (0m, 0m, 40m),
            (
                member.GetProperty("given").GetDecimal(),
                member.GetProperty("received").GetDecimal(),
                member.GetProperty("broughtAlong").GetDecimal()
            )
        );
        await organisation.ExchangeAsync(("giver", "b"), ("receiver", "a"), ("hours", 3));
        var summary = await organisation.SummaryAsync("from=2024-01-01&to=2024-03-01");
        Assert.Equal(
            (1, 3m, 2, 0m, 37m),
            (
                summary.GetProperty("exchanges").GetInt32(),
                summary.GetProperty("hours").GetDecimal(),
                summary.GetProperty("activeMembers").GetInt32(),
                summary.GetProperty("sumOfBalances").GetDecimal(),
                summary.GetProperty("positiveOutstanding").GetDecimal()
            )
        );
        // 40 hours stand for 29 days from the first of February on, 37 on the last day of the 61.
        Assert.Equal(decimal.Round(3m * 61 / ((40m * 29) + 37), 6), summary.GetProperty("velocity").GetDecimal());
        var total = (await organisation.GetAsync($"/v1/summaries?{Bank.Year}")).Succeeded(200).Json.GetProperty("total");
        Assert.Equal((1, 3m), (total.GetProperty("entries").GetInt32(), total.GetProperty("citizenHours").GetDecimal()));
        Assert.Single(await organisation.ItemsAsync("/v1/entries"));
        Assert.Single(await organisation.ItemsAsync(Bank.Exchanges));
        server.IsWhole();
    }

    [Fact]
    public async Task A_statement_has_a_line_for_what_was_brought_along_or_begins_with_it()
    {
        var organisation = await server.NewBankAsync();
        var opening = (await organisation.PostAsync(Openings, Opening(("a", 40), ("b", -10)))).Succeeded(201).Json;
        await organisation.ExchangeAsync(("hours", 3));
        var statement = (await organisation.GetAsync($"{Bank.Path}/members/a/statement?{Bank.Year}")).Succeeded(200).Json;
        Assert.Equal((0m, 40m, 3m, 43m), Figures(statement));
        var line = statement.GetProperty("lines")[0];
        Assert.Equal(
            (opening.Text("id"), "2024-02-01", "community", 40m, 40m, "The old system"),
            (
                line.Text("entry"),
                line.Text("date"),
                line.Text("otherMember"),
                line.GetProperty("broughtAlong").GetDecimal(),
                line.GetProperty("balance").GetDecimal(),
                line.Text("source")
            )
        );
        Assert.Equal(
            (40m, 0m, 3m, 43m),
            Figures((await organisation.GetAsync($"{Bank.Path}/members/a/statement?from=2024-02-02&to=2024-12-31")).Succeeded(200).Json)
        );
        var community = (await organisation.GetAsync($"{Bank.Path}/members/community/statement?{Bank.Year}")).Succeeded(200).Json;
        Assert.Equal((0m, -30m, 0m, -30m), Figures(community));
        Assert.Equal(JsonValueKind.Null, community.GetProperty("lines")[0].GetProperty("otherMember").ValueKind);
    }

    [Fact]
    public async Task A_reversal_takes_them_out_once_and_stays_out_of_what_was_known()
    {
        var organisation = await server.NewBankAsync();
        var path = (await organisation.PostAsync(Openings, Opening(("a", 40), ("b", -10)))).Succeeded(201).Header("Location")!;
        var then = (await organisation.SummaryAsync()).Text("knownAt");
        (await organisation.PutMemberAsync("a", ("joined", "2024-02-02"))).IsRefused(409, "member_has_earlier_exchanges /joined");
        var trial = (await organisation.PostAsync($"{path}/reversal?dryRun=true", new { reason = "Twice" })).Succeeded(200).Json;
        Assert.Equal((JsonValueKind.Null, 40m), (trial.GetProperty("reversedBy").ValueKind, await organisation.BalanceAsync("a")));
        var reversed = (
            await organisation.PostAsync($"{path}/reversal", new { reason = "Told by Anna Kent" }, ("Idempotency-Key", "k"))
        ).Succeeded(201);
        Assert.Equal(path, reversed.Header("Location"));
        Assert.Equal(
            reversed.Text,
            (await organisation.PostAsync($"{path}/reversal", new { reason = "Told by Anna Kent" }, ("Idempotency-Key", "k")))
                .Succeeded(201)
                .Text
        );
        Assert.Equal(
            ("Told by Anna Kent", 0m, 0m, 0m),
            (
                reversed.Json.Text("reason"),
                await organisation.BalanceAsync("a"),
                await organisation.BalanceAsync("b"),
                await organisation.BalanceAsync("community")
            )
        );
        Assert.Equal(
            (40m, -30m),
            (await organisation.BalanceAsync("a", $"?knownAt={then}"), await organisation.BalanceAsync("community", $"?knownAt={then}"))
        );
        (await organisation.PostAsync($"{path}/reversal", new { reason = "Again" })).IsRefused(
            409,
            "opening_balances_are_already_reversed "
        );
        (await organisation.PostAsync($"{path}x/reversal", new { reason = "Again" })).IsRefused(404, "unknown_opening_balances ");
        var lines = (await organisation.GetAsync($"{Bank.Path}/members/a/statement?{Bank.Year}")).Succeeded(200).Json.GetProperty("lines");
        Assert.Equal(
            (2, -40m, path.Split('/')[^1]),
            (lines.GetArrayLength(), lines[1].GetProperty("broughtAlong").GetDecimal(), lines[1].Text("reverses"))
        );
        Assert.Equal(
            JsonValueKind.Null,
            (await organisation.GetAsync($"{path}?knownAt={then}")).Succeeded(200).Json.GetProperty("reversedBy").ValueKind
        );
        (await organisation.PutMemberAsync("a", ("joined", "2024-02-02"))).Succeeded(200);
        server.IsWhole();
    }

    [Fact]
    public async Task Everything_wrong_is_told_at_once_and_nothing_is_recorded()
    {
        var organisation = await server.NewBankAsync();
        (await organisation.PutMemberAsync("c", ("archived", true))).Succeeded(200);
        var size = await organisation.LogSizeAsync();
        var wrong = Opening(("a", 0), ("nobody", 1), ("a", 0.0000001m), ("community", 5), ("c", 2), ("b", 1_000_000_000_000m));
        wrong["date"] = "2999-01-01";
        wrong["source"] = " ";
        wrong["who"] = 1;
        (await organisation.PostAsync(Openings, wrong)).IsRefused(
            400,
            "unknown_member_of_the_body /who",
            "date_is_in_the_future /date",
            "balance_is_zero /balances/0/hours",
            "unknown_member /balances/1/member",
            "member_is_named_twice /balances/2/member",
            "quantity_has_more_than_six_decimals /balances/2/hours",
            "community_is_the_other_end /balances/3/member",
            "member_is_archived /balances/4/member",
            "quantity_is_out_of_range /balances/5/hours",
            "member_is_required /source"
        );
        (await organisation.PostAsync(Openings, Opening())).IsRefused(400, "list_is_empty /balances");
        (await organisation.PostAsync(Openings, Sample.With(Opening(("a", 1)), ("date", "2023-12-31")))).IsRefused(
            400,
            "member_had_not_joined /balances/0/member"
        );
        (await organisation.PostAsync(Openings, Opening(("a", 999_999_999_999m), ("b", 1)))).IsRefused(
            400,
            "quantity_is_out_of_range /balances"
        );
        (await organisation.PostAsync(Openings, Opening([.. Enumerable.Range(0, 1001).Select(number => ($"m-{number}", 1m))]))).IsRefused(
            400,
            "list_is_too_long /balances"
        );
        (await organisation.PostAsync("/v1/timebanks/nowhere/opening-balances", Opening(("a", 1)))).IsRefused(
            404,
            "item_is_not_registered "
        );
        Assert.Equal(
            JsonValueKind.Null,
            (await organisation.PostAsync($"{Openings}?dryRun=true", Opening(("a", 1)))).Succeeded(200).Json.GetProperty("id").ValueKind
        );
        Assert.Equal(size, await organisation.LogSizeAsync());
    }

    [Fact]
    public async Task They_are_listed_page_by_page_and_recorded_once_under_a_key()
    {
        var organisation = await server.NewBankAsync();
        var first = (await organisation.PostAsync(Openings, Opening(("a", 1)), ("Idempotency-Key", "k"))).Succeeded(201);
        var again = (await organisation.PostAsync(Openings, Opening(("a", 1)), ("Idempotency-Key", "k"))).Succeeded(201);
        Assert.Equal((first.Text, "true"), (again.Text, again.Header("Idempotency-Replayed")));
        var second = (await organisation.PostAsync(Openings, Opening(("b", 2)))).Succeeded(201);
        var page = (await organisation.GetAsync($"{Openings}?limit=1")).Succeeded(200).Json;
        Assert.Equal(first.Text, page.GetProperty("items")[0].GetRawText());
        Assert.Equal(
            [second.Text],
            (await organisation.ItemsAsync($"{Openings}?cursor={page.Text("nextCursor")}")).Select(item => item.GetRawText())
        );
        var other = await server.NewBankAsync();
        (await other.GetAsync($"{Openings}/{first.Json.Text("id")}")).IsRefused(404, "unknown_opening_balances ");
    }

    [Fact]
    public async Task They_are_told_to_followers_in_their_place_with_what_became_of_them_then()
    {
        var organisation = await server.NewBankAsync();
        (await organisation.PutMemberAsync("a", ("contributor", "v-1"))).Succeeded(200);
        var before = await organisation.ExchangeAsync();
        var brought = (await organisation.PostAsync(Openings, Opening(("a", 40), ("b", -10)))).Succeeded(201);
        await organisation.ExchangeAsync(("giver", "b"), ("receiver", "a"));
        var reversed = (
            await organisation.PostAsync($"{brought.Header("Location")}/reversal", new { reason = "Told by Anna Kent" })
        ).Succeeded(201);
        await (await server.NewBankAsync()).PostAsync(Openings, Opening(("a", 1)));
        var changes = await organisation.ItemsAsync(Changes);
        Assert.Equal(
            ["recorded", "balances-brought-along", "recorded", "balances-taken-back"],
            changes.Select(change => change.Text("change"))
        );
        Assert.Equal(
            (brought.Text, "null"),
            (changes[1].GetProperty("openingBalances").GetRawText(), changes[1].GetProperty("entry").GetRawText())
        );
        Assert.Equal(
            (reversed.Text, "null"),
            (changes[3].GetProperty("openingBalances").GetRawText(), changes[3].GetProperty("entry").GetRawText())
        );
        Assert.Equal(
            (before, JsonValueKind.Null),
            (changes[0].GetProperty("entry").Text("id"), changes[0].GetProperty("openingBalances").ValueKind)
        );
        Assert.Equal(
            (brought.Json.GetProperty("sequence").GetInt64(), brought.Json.Text("recordedAt")),
            (changes[1].GetProperty("sequence").GetInt64(), changes[1].Text("at"))
        );
        Assert.Equal(await organisation.LogSizeAsync(), changes[3].GetProperty("sequence").GetInt64());
        var one = (await organisation.GetAsync($"{Changes}?limit=2")).Succeeded(200).Json;
        var next = (await organisation.GetAsync($"{Changes}?after={one.Text("next")}&limit=2")).Succeeded(200).Json;
        Assert.Equal(
            (true, false, "balances-taken-back"),
            (one.GetProperty("more").GetBoolean(), next.GetProperty("more").GetBoolean(), next.GetProperty("items")[1].Text("change"))
        );

        // Who has a copy of the reason is told to take it out.
        (await organisation.DeleteAsync("/v1/contributors/v-1?texts=true")).Succeeded(204);
        var erased = Assert.Single(await organisation.ItemsAsync($"{Changes}?after={next.Text("next")}"));
        Assert.Equal(
            ("text-erased", "null", (await organisation.GetAsync(brought.Header("Location")!)).Text),
            (erased.Text("change"), erased.GetProperty("entry").GetRawText(), erased.GetProperty("openingBalances").GetRawText())
        );
        Assert.DoesNotContain("Kent", (await organisation.GetAsync(Changes)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task They_are_exported_one_balance_a_line_as_known_then()
    {
        var organisation = await server.NewBankAsync();
        for (var times = 0; times < 20; times++)
        {
            (await organisation.PostAsync(Openings, Opening(("c", 1)))).Succeeded(201);
        }

        var second = Sample.With(Opening(("a", 40), ("b", -10.000001m)), ("source", "=SUM(A1), \"old\"\nlist"));
        var brought = (await organisation.PostAsync(Openings, second)).Succeeded(201);
        var reversed = (await organisation.PostAsync($"{brought.Header("Location")}/reversal", new { reason = "Twice" }))
            .Succeeded(201)
            .Json;
        var file = (await organisation.GetAsync($"{Openings}.csv")).Succeeded(200);
        Assert.Equal("text/csv", file.ContentType);
        Assert.Contains("opening-balances.csv", file.Header("Content-Disposition"), StringComparison.Ordinal);
        Assert.StartsWith("id,date,member,hours,source,recordedAt,reversedBy\r\n", file.Text, StringComparison.Ordinal);
        var rows = Csv.Read(file.Text);
        Assert.Equal(
            [
                .. Enumerable.Repeat(("c", "1", ""), 20),
                ("a", "40", reversed.Text("reversedBy")),
                ("b", "-10.000001", reversed.Text("reversedBy")),
            ],
            rows.Select(row => (row["member"], row["hours"], row["reversedBy"]))
        );
        Assert.Equal(
            (brought.Json.Text("id"), "2024-02-01", "'=SUM(A1), \"old\"\nlist", brought.Json.Text("recordedAt")),
            (rows[^1]["id"], rows[^1]["date"], rows[^1]["source"], rows[^1]["recordedAt"])
        );
        var then = Csv.Read((await organisation.GetAsync($"{Openings}.csv?knownAt={brought.Json.Text("recordedAt")}")).Succeeded(200).Text);
        Assert.Equal(("", 22), (then[^1]["reversedBy"], then.Count));
        Assert.Equal(
            20,
            Csv.Read((await organisation.GetAsync($"{Openings}.csv?knownAt={rows[19]["recordedAt"]}")).Succeeded(200).Text).Count
        );
        (await organisation.GetAsync($"{Openings}.csv?knownAt=2999-01-01T00:00:00Z")).IsRefused(400, "known_at_is_in_the_future /knownAt");
        (await organisation.GetAsync("/v1/timebanks/nowhere/opening-balances.csv")).IsRefused(404, "item_is_not_registered ");
        Assert.Empty(Csv.Read((await (await server.NewBankAsync()).GetAsync($"{Openings}.csv")).Succeeded(200).Text));
    }

    [Fact]
    public async Task A_thousand_members_bring_their_balances_along()
    {
        var organisation = await server.NewBankAsync();
        foreach (var number in Enumerable.Range(0, 1000))
        {
            (await organisation.PutMemberAsync($"m-{number}")).Succeeded(201);
        }

        (
            await organisation.PostAsync(
                Openings,
                Opening([.. Enumerable.Range(0, 1000).Select(number => ($"m-{number}", number % 2 == 0 ? 1.5m : -0.25m))])
            )
        ).Succeeded(201);
        Assert.Equal(
            (1.5m, -0.25m, -625m),
            (await organisation.BalanceAsync("m-0"), await organisation.BalanceAsync("m-999"), await organisation.BalanceAsync("community"))
        );
        Assert.Equal(0m, (await organisation.SummaryAsync()).GetProperty("sumOfBalances").GetDecimal());
        server.IsWhole();
    }

    private static JsonObject Opening(params (string Member, decimal Hours)[] balances) =>
        new()
        {
            ["date"] = "2024-02-01",
            ["balances"] = new JsonArray([
                .. balances.Select(balance => new JsonObject { ["member"] = balance.Member, ["hours"] = balance.Hours }),
            ]),
            ["source"] = "The old system",
        };

    private static (decimal Opening, decimal BroughtAlong, decimal Given, decimal Closing) Figures(JsonElement statement) =>
        (
            statement.GetProperty("openingBalance").GetDecimal(),
            statement.GetProperty("broughtAlong").GetDecimal(),
            statement.GetProperty("given").GetDecimal(),
            statement.GetProperty("closingBalance").GetDecimal()
        );
}
