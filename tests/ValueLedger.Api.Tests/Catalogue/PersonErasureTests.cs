using System.Text;
using System.Text.Json.Nodes;
using ValueLedger.Api.Tests.Imports;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Api.Tests.Timebanks;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Catalogue;

/// <summary>One call takes every free text of a person, and nothing else.</summary>
public sealed class PersonErasureTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    private const string Person = "/v1/contributors/v-1";

    [Fact]
    public async Task Every_text_of_a_persons_entries_goes_and_those_of_others_stay()
    {
        var organisation = await server.NewLedgerAsync();
        (await organisation.PutAsync(Person, new JsonObject { ["deprivationQuintile"] = 2 })).Succeeded(201);
        var evidence = new JsonObject
        {
            ["items"] = new JsonArray(
                new JsonObject
                {
                    ["title"] = "Sheet of Kent",
                    ["uri"] = "https://kent.example/1",
                    ["sha256"] = new string('a', 64),
                }
            ),
        };
        var first = await organisation.RecordAsync(("contributor", "v-1"), ("note", "Kent 1"), ("evidence", evidence));
        var corrected = await organisation.RecordAsync(("contributor", "v-1"), ("note", "Kent 2"), ("date", "2024-05-02"));
        (
            await organisation.PostAsync(
                $"/v1/entries/{corrected}/correction",
                new { reason = "Kent 3", entry = Sample.Entry(("contributor", "v-2"), ("note", "Kent 4"), ("date", "2024-05-03")) }
            )
        ).Succeeded(201);
        var wrongly = await organisation.RecordAsync(("contributor", "v-3"), ("note", "Kent 5"), ("date", "2024-05-04"));
        (
            await organisation.PostAsync(
                $"/v1/entries/{wrongly}/correction",
                new { reason = "Kent 6", entry = Sample.Entry(("contributor", "v-1"), ("note", "Kent 7"), ("date", "2024-05-05")) }
            )
        ).Succeeded(201);
        var doubtful = (await organisation.PostAsync("/v1/entries", Sample.Entry(("contributor", "v-1"), ("note", "Kent 8"))))
            .Succeeded(201)
            .Json.Text("id");
        (await organisation.PostAsync($"/v1/entries/{doubtful}/release", new { reason = "Kent 9" })).Succeeded(201);
        var reversed = await organisation.RecordAsync(("contributor", "v-1"), ("date", "2024-05-06"));
        (await organisation.PostAsync($"/v1/entries/{reversed}/reversal", new { reason = "Kent 10" })).Succeeded(201);
        await organisation.RecordAsync(("contributor", "v-2"), ("note", "Other"), ("date", "2024-05-07"));
        await organisation.RecordAsync(("note", "Nobody's"), ("date", "2024-05-08"));
        var figures = (await Sending.SummaryAsync(organisation)).Figures();

        (await organisation.DeleteAsync($"{Person}?texts=true")).Succeeded(204);
        var left = (await organisation.GetAsync("/v1/entries.csv")).Text + string.Concat(await organisation.ItemsAsync("/v1/entries"));
        Assert.DoesNotContain("Kent", left, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Other", left, StringComparison.Ordinal);
        Assert.Contains("Nobody's", left, StringComparison.Ordinal);
        Assert.Equal(figures, (await Sending.SummaryAsync(organisation)).Figures());
        Assert.Contains(new string('a', 64), (await organisation.GetAsync($"/v1/entries/{first}")).Text, StringComparison.Ordinal);
        Assert.True((await organisation.GetAsync(Person)).Json.GetProperty("erased").GetBoolean());
        server.IsWhole();

        var size = await organisation.LogSizeAsync();
        (await organisation.DeleteAsync($"{Person}?texts=true")).Succeeded(204);
        Assert.Equal(size, await organisation.LogSizeAsync());
        await organisation.RecordAsync(("contributor", "v-1"), ("note", "Kent again"), ("date", "2024-05-09"));
        (await organisation.DeleteAsync(Person)).Succeeded(204);
        Assert.Contains("Kent again", (await organisation.GetAsync("/v1/entries.csv")).Text, StringComparison.Ordinal);
        (await organisation.DeleteAsync($"{Person}?texts=true")).Succeeded(204);
        Assert.DoesNotContain("Kent again", (await organisation.GetAsync("/v1/entries.csv")).Text, StringComparison.Ordinal);
        server.IsWhole();
    }

    [Fact]
    public async Task Exchanges_in_which_the_person_gave_or_received_lose_their_texts()
    {
        var organisation = await server.NewBankAsync();
        (await organisation.PutMemberAsync("a", ("contributor", "v-1"))).Succeeded(200);
        await organisation.ExchangeAsync(("service", "Kent gave"));
        await organisation.ExchangeAsync(("giver", "b"), ("receiver", "a"), ("service", "Kent received"));
        (
            await organisation.ReverseAsync(await organisation.ExchangeAsync(("giver", "c"), ("receiver", "a"), ("service", "Kent too")))
        ).Succeeded(201);
        await organisation.ExchangeAsync(("giver", "b"), ("receiver", "c"), ("service", "Others"));
        (await organisation.PutMemberAsync("a")).Succeeded(200);
        var opening = new
        {
            date = "2024-02-01",
            balances = new[] { new { member = "a", hours = 4 } },
            source = "The old system",
        };
        var brought = (await organisation.PostAsync($"{Bank.Path}/opening-balances", opening)).Succeeded(201).Header("Location")!;
        (await organisation.PostAsync($"{brought}/reversal", new { reason = "Kent had three" })).Succeeded(201);

        (await organisation.DeleteAsync($"{Person}?texts=true")).Succeeded(204);
        var left =
            string.Concat(await organisation.ItemsAsync(Bank.Exchanges))
            + (await organisation.GetAsync("/v1/entries.csv")).Text
            + (await organisation.GetAsync(brought)).Text
            + (await organisation.GetAsync($"{Bank.Path}/members/a/statement?{Bank.Year}")).Text;
        Assert.DoesNotContain("Kent", left, StringComparison.Ordinal);
        Assert.Contains("Others", left, StringComparison.Ordinal);
        Assert.Contains("The old system", left, StringComparison.Ordinal);
        server.IsWhole();
    }

    [Fact]
    public async Task Many_entries_are_erased_while_others_record()
    {
        var organisation = await server.NewLedgerAsync();
        var file = new StringBuilder("programme,measure,quantity,date,contributor,note,reference\r\n");
        foreach (var number in Enumerable.Range(0, 3000))
        {
            file.Append($"watch,hours,0.001,2024-{1 + (number % 12):00}-{1 + (number % 28):00},v-1,Kent {number},r-{number}\r\n");
        }

        Assert.Equal(
            ("completed", 3000L, 0L, 0L, 0L),
            (await organisation.OverAsync(await organisation.ImportAsync(file.ToString()))).Fate()
        );
        var size = await organisation.LogSizeAsync();
        var erasing = organisation.DeleteAsync($"{Person}?texts=true");
        var between = 0;
        while (!erasing.IsCompleted)
        {
            await organisation.RecordAsync(("note", "Meanwhile"), ("reference", $"m-{between++}"));
        }

        (await erasing).Succeeded(204);
        Assert.True(between > 1, "Nobody recorded meanwhile.");
        Assert.Equal(size + 3001 + between, await organisation.LogSizeAsync());
        Assert.DoesNotContain("Kent", (await organisation.GetAsync("/v1/entries.csv")).Text, StringComparison.Ordinal);
        server.IsWhole();
    }

    [Fact]
    public async Task Texts_of_entries_need_the_scope_that_erases_them_one_by_one()
    {
        var organisation = await server.NewOrganisationAsync("catalogue:write", "entries:read");
        (await organisation.PutAsync(Person, new JsonObject { ["deprivationQuintile"] = 2 })).Succeeded(201);
        (await organisation.DeleteAsync($"{Person}?texts=true")).IsRefused(403, "scope_is_missing ");
        (await organisation.DeleteAsync($"{Person}?texts=maybe")).IsRefused(400, "query_parameter_has_the_wrong_type /texts");
        (await organisation.DeleteAsync($"{Person}?texts=false")).Succeeded(204);
        (await organisation.DeleteAsync("/v1/contributors/nobody?texts=true")).Succeeded(403);
    }
}
