using System.Text.Json;
using System.Text.Json.Nodes;
using ValueLedger.Api.Tests.Http;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Timebanks;

/// <summary>A second time bank of the same organisation, with the members a and x.</summary>
internal static class TwoBanks
{
    public const string Path = "/v1/timebanks/other";
    public const string Exchanges = Path + "/exchanges";

    public static async Task<LedgerOrganisation> NewBanksAsync(this LedgerServer server)
    {
        var organisation = await server.NewBankAsync();
        (await organisation.PutAsync("/v1/programmes/other", new JsonObject { ["title"] = "Other bank" })).Succeeded(201);
        foreach (var code in (string[])["a", "x"])
        {
            (await organisation.PutOtherAsync(code)).Succeeded(201);
        }

        return organisation;
    }

    public static Task<Answer> PutOtherAsync(
        this LedgerOrganisation organisation,
        string code,
        params (string Name, JsonNode? Value)[] members
    ) => organisation.PutMemberAsync(Path, code, members);

    /// <summary>An exchange from a of the bank to x of the other one.</summary>
    public static JsonObject Across(params (string Name, JsonNode? Value)[] members) =>
        Sample.With(Bank.Exchange(("receiver", "x"), ("receiverProgramme", "other")), members);

    public static async Task<string> AcrossAsync(this LedgerOrganisation organisation, params (string Name, JsonNode? Value)[] members) =>
        (await organisation.PostAsync(Bank.Exchanges, Across(members))).Succeeded(201).Json.Text("id");

    /// <summary>An exchange from x of the other bank to a member of the bank.</summary>
    public static async Task<string> BackAsync(this LedgerOrganisation organisation, params (string Name, JsonNode? Value)[] members) =>
        (
            await organisation.PostAsync(
                Exchanges,
                Sample.With(Bank.Exchange(("giver", "x"), ("receiver", "a"), ("receiverProgramme", "bank")), members)
            )
        )
            .Succeeded(201)
            .Json.Text("id");

    /// <summary>The balances that are not zero, in the order of the codes; they always add up to zero.</summary>
    public static async Task<string> BalancesAsync(this LedgerOrganisation organisation, string bank, string query = "")
    {
        var members = await organisation.ItemsAsync($"{bank}/members{query}");
        Assert.Equal(0m, members.Sum(member => member.GetProperty("balance").GetDecimal()));
        return string.Join(
            ' ',
            members
                .Where(member => member.GetProperty("balance").GetDecimal() != 0)
                .Select(member => $"{member.Text("code")}:{member.GetProperty("balance")}")
        );
    }

    public static async Task<JsonElement> SummaryOfAsync(this LedgerOrganisation organisation, string bank, string query = "") =>
        (await organisation.GetAsync($"{bank}/summary?{Bank.Year}{query}")).Succeeded(200).Json;

    public static async Task<string[]> ListedAsync(this LedgerOrganisation organisation, string bank, string query = "") =>
        [.. (await organisation.ItemsAsync($"{bank}/exchanges{query}")).Select(item => item.Text("id"))];
}
