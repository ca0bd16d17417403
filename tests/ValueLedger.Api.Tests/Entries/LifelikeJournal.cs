using System.Text.Json.Nodes;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Api.Tests.Timebanks;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Entries;

/// <summary>A year of two programmes, one of them a time bank: money, rates that change and end, corrections, doubts, readings, and texts
/// that name people.</summary>
internal static class LifelikeJournal
{
    public static readonly string[] Readings = ["places", "satisfaction"];

    public static async Task<LedgerOrganisation> NewLifelikeJournalAsync(this LedgerServer server)
    {
        var organisation = await server.NewBankAsync();
        await PutAsync("programmes/watch", new JsonObject { ["title"] = "Litter; pick | the \"big\" one, £5 ü" });
        await PutAsync("measures/hours", Sample.Measure("input", "citizen-time", "hour"));
        await PutAsync("measures/staff", Sample.Measure("input", "public-staff-time", "hour"));
        await PutAsync("measures/grant", Sample.Measure("input", "public-spend", "GBP"));
        await PutAsync("measures/rent", Sample.Measure("input", "partner-spend", "GBP"));
        await PutAsync("measures/rooms", Sample.Measure("input", "partner-goods", "room"));
        await PutAsync("measures/letters", Sample.Measure("output", "output", "item"));
        await PutAsync("measures/savings", Sample.Measure("outcome", "outcome", "GBP"));
        await PutAsync("measures/satisfaction", Sample.Measure("outcome", "outcome", "percent"));
        await PutAsync("measures/places", Sample.With(Sample.Measure("output", "output", "place"), ("aggregation", "level")));
        await RateAsync();
        await RateAsync(("amount", 9.555555m), ("effectiveFrom", "2024-06-01"), ("effectiveTo", "2024-10-01"));
        await RateAsync(("measure", "staff"), ("basis", "actual-cost"), ("amount", 20.123456m));
        await RateAsync(("measure", "rooms"), ("basis", "market-price"), ("amount", 12.5m));

        await organisation.RecordAsync(
            ("startTime", "09:00"),
            ("endTime", "11:30"),
            ("contributor", "v-1"),
            ("reference", "date:2024-13-01, = \"a\" £ ü|"),
            ("note", "Sheet of Anna Kent; 5 \"hours\"\nreceived:watch:hours  5")
        );
        var doubtful = Sample.Entry(("startTime", "10:00"), ("endTime", "13:00"), ("quantity", 3), ("contributor", "v-1"));
        (await organisation.PostAsync("/v1/entries", doubtful)).Succeeded(201);
        await organisation.RecordAsync(("quantity", 4.000001m), ("date", "2024-06-01"));
        await organisation.RecordAsync(("quantity", 3.75m), ("date", "2024-11-05"));
        await CorrectAsync(await organisation.RecordAsync(("quantity", 5), ("date", "2024-07-01"), ("reference", "r-1")));
        (await organisation.ReverseAsync(await organisation.RecordAsync(("quantity", 7), ("date", "2024-07-02")))).Succeeded(201);
        await CountAsync("letters", 10, "2024-05-01");
        await CountAsync("letters", 20, "2024-05-02");
        await CountAsync("staff", 3.333333m, "2024-03-31");
        await CountAsync("grant", 100.51m, "2024-04-01");
        await CountAsync("rent", 12.35m, "2024-04-01", "bank");
        await CountAsync("rooms", 2, "2024-04-02");
        await PutAsync("parties/donors", new JsonObject { ["name"] = "Donors", ["sector"] = "citizen" });
        await FinancedAsync(50m, 20.25m);
        (await organisation.ReverseAsync(await FinancedAsync(7m, 7m))).Succeeded(201);
        await CountAsync("savings", 5000, "2024-12-31");
        await CountAsync("satisfaction", 82.5m, "2024-12-31");
        await CountAsync("places", 12, "2024-12-31");
        await ExchangeAsync();
        return organisation;

        async Task PutAsync(string path, JsonObject body) => (await organisation.PutAsync($"/v1/{path}", body)).Succeeded(201);

        async Task RateAsync(params (string Name, JsonNode? Value)[] members) =>
            (await organisation.PostAsync("/v1/rates", Sample.Rate(members))).Succeeded(201);

        Task CountAsync(string measure, decimal quantity, string date, string programme = "watch") =>
            organisation.RecordAsync(("measure", measure), ("quantity", quantity), ("date", date), ("programme", programme));

        Task<string> FinancedAsync(decimal cost, decimal gift) =>
            organisation.RecordAsync(
                ("measure", "grant"),
                ("quantity", cost),
                ("date", "2024-04-03"),
                ("financedBy", new JsonArray(new JsonObject { ["party"] = "donors", ["amount"] = gift }))
            );

        async Task CorrectAsync(string id)
        {
            var entry = Sample.Entry(("quantity", 4), ("date", "2024-07-01"), ("reference", "r-1"));
            (await organisation.PostAsync($"/v1/entries/{id}/correction", new { reason = "Miscounted by Anna Kent", entry })).Succeeded(
                201
            );
        }

        async Task ExchangeAsync()
        {
            await BringAsync(new JsonArray(Balance("a", 5), Balance("b", -2)));
            var twice = await BringAsync(new JsonArray(Balance("a", 40)));
            (await organisation.PostAsync($"{twice}/reversal", new { reason = "Told by Anna Kent" })).Succeeded(201);
            await organisation.ExchangeAsync(("service", "Gardening at Anna Kent's"));
            await organisation.ExchangeAsync(("giver", "b"), ("receiver", "a"), ("hours", 1.5m), ("date", "2024-04-10"));
            (await organisation.ReverseAsync(await organisation.ExchangeAsync(("receiver", "community"), ("hours", 1)))).Succeeded(201);
        }

        async Task<string> BringAsync(JsonArray balances)
        {
            var opening = new JsonObject
            {
                ["date"] = "2024-02-01",
                ["balances"] = balances,
                ["source"] = "The old system",
            };
            return (await organisation.PostAsync($"{Bank.Path}/opening-balances", opening)).Succeeded(201).Header("Location")!;
        }

        static JsonNode Balance(string member, decimal hours) => new JsonObject { ["member"] = member, ["hours"] = hours };
    }
}
