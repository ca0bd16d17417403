using System.Text.Json.Nodes;
using ValueLedger.Api.Access;
using ValueLedger.Api.Tests.Http;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Api.Tests.Statements;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Audits;

/// <summary>A published statement, and an auditor with a key of their own.</summary>
internal static class AuditCalls
{
    public const string Path = "/v1/audit/samples";
    public const string Nonce = "00112233445566778899aabbccddeeff";

    public static async Task<LedgerOrganisation> AuditorAsync(this LedgerServer server, LedgerOrganisation organisation)
    {
        var key = await server.NewKeyAsync(organisation.Number, null, Scopes.AuditRead, Scopes.AuditWrite, Scopes.StatementsRead);
        return organisation with { Key = key.ToText(), Http = server.ClientWith(key) };
    }

    /// <summary>The address of the statement of a year.</summary>
    public static async Task<string> PublishedAsync(this LedgerOrganisation organisation)
    {
        var draft = await organisation.PrepareAsync();
        return (await organisation.PublishAsync(draft)).Succeeded(201).Header("Location")!;
    }

    /// <summary>A sample of the citizens' inputs, with the checkpoint of now.</summary>
    public static async Task<JsonObject> SampleOfAsync(
        this LedgerOrganisation auditor,
        string statement,
        params (string Name, JsonNode? Value)[] members
    )
    {
        var checkpoint = (await auditor.GetAsync("/v1/log/checkpoint")).Succeeded(200).Text.Split('\n');
        return Sample.With(
            new JsonObject
            {
                ["statement"] = statement.Split('/')[^1],
                ["line"] = "citizen-total",
                ["method"] = "monetary-unit",
                ["size"] = 3,
                ["confidence"] = 0.95m,
                ["checkpoint"] = new JsonObject
                {
                    ["size"] = long.Parse(checkpoint[1], System.Globalization.CultureInfo.InvariantCulture),
                    ["root"] = checkpoint[2],
                },
                ["nonce"] = Nonce,
            },
            members
        );
    }

    public static async Task<Answer> DrawAsync(
        this LedgerOrganisation auditor,
        string statement,
        params (string Name, JsonNode? Value)[] members
    ) => await auditor.PostAsync(Path, await auditor.SampleOfAsync(statement, members));

    public static JsonObject Opinion(params (string Name, JsonNode? Value)[] members) =>
        Sample.With(
            new JsonObject
            {
                ["name"] = "Pryce & Ó Briain LLP",
                ["standard"] = "ISAE 3000 (Revised)",
                ["level"] = "limited",
                ["criteria"] = "The method of ValueLedger, version 1",
                ["materiality"] = 5000,
                ["date"] = "2024-12-31",
                ["conclusion"] = "unmodified",
            },
            members
        );
}
