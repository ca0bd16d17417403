using System.Text.Json;
using System.Text.Json.Nodes;
using ValueLedger.Api.Tests.Http;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Timebanks;

/// <summary>A time bank with the members a, b and c, and exchanges that are accepted by it.</summary>
internal static class Bank
{
    public const string Path = "/v1/timebanks/bank";
    public const string Exchanges = Path + "/exchanges";
    public const string Year = "from=2024-01-01&to=2024-12-31";

    public static async Task<LedgerOrganisation> NewBankAsync(this LedgerServer server)
    {
        var organisation = await server.NewOrganisationAsync();
        (await organisation.PutAsync("/v1/programmes/bank", new JsonObject { ["title"] = "Time bank" })).Succeeded(201);
        foreach (var code in (string[])["a", "b", "c"])
        {
            (await organisation.PutMemberAsync(code)).Succeeded(201);
        }

        return organisation;
    }

    public static Task<Answer> PutMemberAsync(
        this LedgerOrganisation organisation,
        string code,
        params (string Name, JsonNode? Value)[] members
    ) => organisation.PutMemberAsync(Path, code, members);

    public static Task<Answer> PutMemberAsync(
        this LedgerOrganisation organisation,
        string bank,
        string code,
        (string Name, JsonNode? Value)[] members
    ) => organisation.PutAsync($"{bank}/members/{code}", Sample.With(new JsonObject { ["joined"] = "2024-01-01" }, members));

    public static JsonObject Exchange(params (string Name, JsonNode? Value)[] members) =>
        Sample.With(
            new JsonObject
            {
                ["giver"] = "a",
                ["receiver"] = "b",
                ["hours"] = 2,
                ["date"] = "2024-03-01",
            },
            members
        );

    public static async Task<string> ExchangeAsync(this LedgerOrganisation organisation, params (string Name, JsonNode? Value)[] members) =>
        (await organisation.PostAsync(Exchanges, Exchange(members))).Succeeded(201).Json.Text("id");

    public static async Task<decimal> BalanceAsync(this LedgerOrganisation organisation, string code, string query = "") =>
        (await organisation.GetAsync($"{Path}/members/{code}{query}")).Succeeded(200).Json.GetProperty("balance").GetDecimal();

    public static async Task<JsonElement> SummaryAsync(this LedgerOrganisation organisation, string query = Year) =>
        (await organisation.GetAsync($"{Path}/summary?{query}")).Succeeded(200).Json;

    public static Task<Answer> ReverseAsync(this LedgerOrganisation organisation, string id) =>
        organisation.PostAsync($"/v1/entries/{id}/reversal", new { reason = "Never happened" });
}
