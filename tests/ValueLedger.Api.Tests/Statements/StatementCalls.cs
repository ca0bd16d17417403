using System.Text.Json.Nodes;
using ValueLedger.Api.Tests.Http;
using ValueLedger.Api.Tests.Impact;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Statements;

/// <summary>A year of a watch of which statements are prepared.</summary>
internal static class StatementCalls
{
    public const string Path = "/v1/statements";

    /// <summary>Hours at 8.00, letters, and casualties with an impact map that is not silent.</summary>
    public static async Task<LedgerOrganisation> NewWatchAsync(this LedgerServer server)
    {
        var organisation = await server.NewLedgerAsync();
        await organisation.PostAsync("/v1/rates", Sample.Rate());
        await organisation.RecordAsync(("quantity", 10), ("date", "2024-03-01"), ("party", "volunteers"));
        await organisation.RecordAsync(("quantity", 5), ("date", "2024-04-01"));
        await organisation.RecordAsync(("measure", "letters"), ("quantity", 50), ("date", "2024-05-01"));
        await organisation.RecordAsync(("measure", "casualties"), ("quantity", 60), ("date", "2024-12-31"));
        await organisation.PutMapAsync(ImpactMaps.Of(ImpactMaps.Line()));
        return organisation;
    }

    public static JsonObject Year(params (string Name, JsonNode? Value)[] members) =>
        Sample.With(
            new JsonObject
            {
                ["programmes"] = new JsonArray("watch"),
                ["from"] = "2024-01-01",
                ["to"] = "2024-12-31",
            },
            members
        );

    public static async Task<Answer> PrepareAsync(this LedgerOrganisation organisation, params (string Name, JsonNode? Value)[] members) =>
        (await organisation.PostAsync(Path, Year(members))).Succeeded(201);

    public static Task<Answer> PublishAsync(
        this LedgerOrganisation organisation,
        Answer draft,
        params (string Name, string Value)[] headers
    ) => organisation.PostAsync(draft.Header("Location") + "/publication", "", headers);

    public static async Task<Answer> StatusAsync(this LedgerOrganisation organisation, Answer draft) =>
        (await organisation.GetAsync(draft.Header("Location") + "/status")).Succeeded(200);

    /// <summary>What was recorded since that touches the statement, by kind; says the same as whether anything was.</summary>
    public static async Task<string> RestatedByAsync(this LedgerOrganisation organisation, Answer draft)
    {
        var status = (await organisation.StatusAsync(draft)).Json;
        var kinds = status.GetProperty("restatedBy").EnumerateArray().Select(kind => kind.GetString()!).ToList();
        Assert.Equal(kinds.Count > 0, status.GetProperty("restatedSince").GetBoolean());
        return string.Join(' ', kinds);
    }
}
