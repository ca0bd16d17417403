using System.Text.Json.Nodes;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Ledger;

/// <summary>A small catalogue, and bodies that are accepted with it.</summary>
internal static class Sample
{
    public static async Task<LedgerOrganisation> NewLedgerAsync(this LedgerServer server)
    {
        var organisation = await server.NewOrganisationAsync();
        await organisation.FillAsync();
        return organisation;
    }

    public static async Task FillAsync(this LedgerOrganisation organisation)
    {
        await PutAsync("programmes/watch", With(Programme(), ("startDate", "2024-01-01"), ("endDate", "2024-12-31")));
        await PutAsync("programmes/other", Programme());
        await PutAsync("parties/volunteers", new JsonObject { ["name"] = "Volunteers", ["sector"] = "citizen" });
        await PutAsync("teams/north", new JsonObject { ["name"] = "North", ["programme"] = "watch" });
        await PutAsync("measures/hours", Measure("input", "citizen-time", "hour"));
        await PutAsync("measures/letters", Measure("output", "output", "item"));
        await PutAsync("measures/casualties", Measure("outcome", "outcome", "person"));

        async Task PutAsync(string path, JsonObject body) => (await organisation.PutAsync($"/v1/{path}", body)).Succeeded(201);
    }

    public static JsonObject Programme() => new() { ["title"] = "Community Speedwatch" };

    public static JsonObject Measure(string stage, string measureClass, string unit) =>
        new()
        {
            ["title"] = "A measure",
            ["stage"] = stage,
            ["class"] = measureClass,
            ["unit"] = unit,
        };

    public static JsonObject Entry(params (string Name, JsonNode? Value)[] members) =>
        With(
            new JsonObject
            {
                ["programme"] = "watch",
                ["measure"] = "hours",
                ["quantity"] = 2.5m,
                ["date"] = "2024-05-01",
            },
            members
        );

    public static JsonObject Rate(params (string Name, JsonNode? Value)[] members) =>
        With(
            new JsonObject
            {
                ["measure"] = "hours",
                ["basis"] = "own",
                ["amount"] = 8m,
                ["effectiveFrom"] = "2024-01-01",
                ["source"] = new JsonObject { ["title"] = "The council's own rate" },
            },
            members
        );

    public static JsonObject With(JsonObject body, params (string Name, JsonNode? Value)[] members)
    {
        foreach (var (name, value) in members)
        {
            body[name] = value;
        }

        return body;
    }

    public static async Task<string> RecordAsync(this LedgerOrganisation organisation, params (string Name, JsonNode? Value)[] members) =>
        (await organisation.PostAsync("/v1/entries", Entry(members))).Succeeded(201).Json.Text("id");
}
