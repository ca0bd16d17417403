using System.Text.Json.Nodes;
using ValueLedger.Api.Tests.Imports;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Timebanks;

/// <summary>The party that the giver of an exchange belongs to is the party of its entry, however it is sent and read.</summary>
public sealed class ExchangePartyTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    private const string OfSchool = "?party=school";

    [Fact]
    public async Task The_hours_of_an_exchange_are_given_by_the_party_that_it_names()
    {
        var organisation = await BankWithPartiesAsync();
        var id = await organisation.ExchangeAsync(("party", "school"), ("reference", "r"));
        await organisation.ExchangeAsync(("party", "firm"), ("hours", 1.5m), ("giver", "c"));
        await organisation.ExchangeAsync(("hours", 0.5m), ("giver", "b"), ("receiver", "c"));
        (await organisation.PostAsync("/v1/rates", Sample.Rate(("measure", "exchanged-hours"), ("amount", 10)))).Succeeded(201);
        Assert.Equal("school", (await organisation.GetAsync($"/v1/entries/{id}")).Succeeded(200).Json.Text("party"));
        Assert.Equal(["school", "firm", null], (await organisation.ItemsAsync(Bank.Exchanges)).Select(item => item.Text("party")));
        Assert.Equal([id], (await organisation.ItemsAsync("/v1/entries" + OfSchool)).Select(item => item.Text("id")));
        Assert.Equal(["school"], Csv.Read((await organisation.GetAsync("/v1/entries.csv" + OfSchool)).Text).Select(row => row["party"]));
        Assert.Contains(
            "timebank:bank:a  2 \"time credits\"",
            (await organisation.GetAsync("/v1/entries.journal" + OfSchool)).Succeeded(200).Text,
            StringComparison.Ordinal
        );
        Assert.Equal(
            ["firm 1.5 15.00", "school 2 20.00", " 0.5 5.00"],
            (await organisation.GetAsync($"/v1/summaries?{Bank.Year}&groupBy=party"))
                .Succeeded(200)
                .Json.GetProperty("rows")
                .EnumerateArray()
                .Select(row =>
                    $"{row.GetProperty("group").Text("party")} {row.GetProperty("citizenHours")} {row.GetProperty("citizenInputValue")}"
                )
        );
        var statement = (
            await organisation.PostAsync(
                "/v1/statements",
                new
                {
                    programmes = new JsonArray("bank"),
                    from = "2024-01-01",
                    to = "2024-12-31",
                }
            )
        ).Succeeded(201);
        Assert.Contains(
            statement.Json.GetProperty("payerGainer").GetProperty("lines").EnumerateArray(),
            line => line.Text("party") == "school"
        );
        server.IsWhole();
    }

    [Fact]
    public async Task An_unknown_party_or_one_that_is_archived_or_no_code_is_refused_and_nothing_is_recorded()
    {
        var organisation = await BankWithPartiesAsync();
        (
            await organisation.PutAsync(
                "/v1/parties/firm",
                new JsonObject
                {
                    ["name"] = "Firm",
                    ["sector"] = "private",
                    ["archived"] = true,
                }
            )
        ).Succeeded(200);
        var size = await organisation.LogSizeAsync();
        foreach (var path in (string[])[Bank.Exchanges, Bank.Exchanges + "?dryRun=true"])
        {
            (await organisation.PostAsync(path, Bank.Exchange(("party", "nope")))).IsRefused(400, "unknown_party /party");
            (await organisation.PostAsync(path, Bank.Exchange(("party", "")))).IsRefused(400, "unknown_party /party");
            (await organisation.PostAsync(path, Bank.Exchange(("party", 7)))).IsRefused(400, "member_has_the_wrong_type /party");
            (await organisation.PostAsync(path, Bank.Exchange(("party", "firm")))).IsRefused(400, "party_is_archived /party");
        }

        (await organisation.PostAsync(Bank.Exchanges, Bank.Exchange(("party", "nope"), ("hours", 0), ("receiver", "a")))).IsRefused(
            400,
            "giver_and_receiver_are_the_same /receiver",
            "quantity_must_be_positive /hours",
            "unknown_party /party"
        );
        Assert.Equal(size, await organisation.LogSizeAsync());
    }

    [Fact]
    public async Task With_another_party_or_none_it_is_another_exchange_and_its_reversal_keeps_the_party()
    {
        var organisation = await BankWithPartiesAsync();
        var id = await organisation.ExchangeAsync(("party", "school"), ("reference", "r"));
        (await organisation.PostAsync(Bank.Exchanges, Bank.Exchange(("party", "school"), ("reference", "r")))).Succeeded(200);
        foreach (var party in (JsonNode?[])["firm", null])
        {
            (await organisation.PostAsync(Bank.Exchanges, Bank.Exchange(("party", party), ("reference", "r")))).IsRefused(
                409,
                "reference_recorded_with_other_content /reference"
            );
        }

        Assert.Equal("school", (await organisation.ReverseAsync(id)).Succeeded(201).Json.Text("party"));
        Assert.Equal(["school", "school"], (await organisation.ItemsAsync(Bank.Exchanges)).Select(item => item.Text("party")));
        Assert.Equal(
            ["school", "school", "school"],
            (await organisation.GetAsync("/v1/entries/changes"))
                .Succeeded(200)
                .Json.GetProperty("items")
                .EnumerateArray()
                .Select(change => change.GetProperty("entry").Text("party"))
        );
    }

    [Fact]
    public async Task A_row_of_a_file_names_the_party_in_its_column_and_an_export_imports_elsewhere_with_it()
    {
        var (here, there) = (await BankWithPartiesAsync(), await BankWithPartiesAsync());
        const string File =
            "programme,measure,quantity,date,exchangeGiver,exchangeReceiver,party\r\n"
            + "bank,exchanged-hours,2,2024-03-01,a,b,school\r\nbank,exchanged-hours,1,2024-03-01,c,b,\r\n";
        Assert.Equal(("completed", 2L, 0L, 0L, 0L), (await here.OverAsync(await here.ImportAsync(File))).Fate());
        await here.ExchangeAsync(("party", "firm"), ("hours", 3), ("giver", "b"), ("receiver", "c"));
        var csv = (await here.GetAsync("/v1/entries.csv")).Succeeded(200).Text;
        Assert.Equal(("completed", 3L, 0L, 0L, 0L), (await there.OverAsync(await there.ImportAsync(csv))).Fate());
        Assert.Equal(["school", null, "firm"], (await there.ItemsAsync(Bank.Exchanges)).Select(item => item.Text("party")));
        Assert.Equal(("completed", 0L, 3L, 0L, 0L), (await here.OverAsync(await here.ImportAsync(csv))).Fate());
        var refused = await there.OverAsync(await there.ImportAsync(File.Replace("school", "nope", StringComparison.Ordinal)));
        Assert.Equal(
            ("failed", "party", "unknown_party"),
            (refused.Text("status"), refused.GetProperty("problems")[0].Text("column"), refused.GetProperty("problems")[0].Text("code"))
        );
        server.IsWhole();
    }

    private async Task<LedgerOrganisation> BankWithPartiesAsync()
    {
        var organisation = await server.NewBankAsync();
        foreach (var (code, sector) in (ValueTuple<string, string>[])[("school", "citizen"), ("firm", "private")])
        {
            (await organisation.PutAsync($"/v1/parties/{code}", new JsonObject { ["name"] = code, ["sector"] = sector })).Succeeded(201);
        }

        return organisation;
    }
}
