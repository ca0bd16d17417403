using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using ValueLedger.Api.Access;
using ValueLedger.Api.Links;
using ValueLedger.Api.Tests.Http;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Links;

internal static class LinkCalls
{
    public const string Path = "/v1/links";

    /// <summary>All programmes over a year.</summary>
    public static JsonObject Overview => Of("overview");

    /// <summary>The programme that everything is recorded for, over the same year.</summary>
    public static JsonObject Programme => Of("programme", ("programme", "watch"));

    public static JsonObject Statement(string id) => new() { ["page"] = "statement", ["statement"] = id };

    public static JsonObject Draft(JsonObject view, params (string Name, JsonNode? Value)[] members) =>
        Sample.With(
            new JsonObject
            {
                ["name"] = "Cabinet, 3 December – Zoë",
                ["view"] = view.DeepClone(),
                ["expiresAt"] = DateTimeOffset.UtcNow.AddDays(14).ToString("yyyy-MM-ddTHH:mm:ssZ", null),
            },
            members
        );

    public static async Task<Answer> MakeLinkAsync(this LedgerOrganisation organisation, JsonObject view) =>
        (await organisation.PostAsync(Path, Draft(view))).Succeeded(201);

    /// <summary>Whoever was sent a link.</summary>
    public static HttpClient Reader(this LedgerServer server, Answer link) => server.ClientWith(ApiKey.Parse(link.Json.Text("token"))!);

    /// <summary>One that was opened, and one that was revoked.</summary>
    public static async Task FillLinksAsync(this LedgerServer server, LedgerOrganisation watch)
    {
        foreach (var isRevoked in (bool[])[false, true])
        {
            var made = (await watch.MakeLinkAsync(Overview)).Json;
            using var http = server.ClientWith(ApiKey.Parse(made.Text("token"))!);
            (await http.SendAsync(HttpMethod.Get, "/v1/links/current", null)).Succeeded(200);
            if (isRevoked)
            {
                (await watch.PostAsync($"/v1/links/{made.Text("id")}/revocation", "")).Succeeded(201);
            }
        }

        await server.Services.GetRequiredService<CountedUses>().WriteAsync();
    }

    private static JsonObject Of(string page, params (string Name, JsonNode? Value)[] members) =>
        Sample.With(
            new JsonObject
            {
                ["page"] = page,
                ["from"] = "2024-01-01",
                ["to"] = "2024-12-31",
            },
            members
        );
}
