using System.Text.Json.Nodes;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Statements.Forms;

/// <summary>Plans of every kind for the rich statement, and what its preparer says in words.</summary>
internal static class RichPlans
{
    private static readonly (string Code, string Kind, string Programme, string Measure, decimal Quantity, string To)[] Plans =
    [
        ("coordination-2024", "budget", "watch", "coordination", 70.25m, "2024-12-31"),
        ("equipment-2024", "budget", "watch", "equipment", 1_200m, "2024-12-31"),
        ("letters-2024", "target", "watch", "letters", 40_000m, "2024-12-31"),
        ("incidents-2024", "target", "watch", "incidents", 7m, "2024-12-31"),
        ("advice-2024", "budget", "befriending", "advice", 9m, "2024-12-31"),
        ("visits-2024", "target", "befriending", "visits", 3m, "2024-12-31"),
        ("gifts-2024", "forecast", "befriending", "gifts", 0m, "2024-12-31"),
        ("hours-until-2025", "forecast", "watch", "hours", 5_000m, "2025-06-30"),
    ];

    public static JsonObject Burden() =>
        new()
        {
            ["amount"] = new JsonObject
            {
                ["central"] = 1_234_567.891234m,
                ["low"] = 1_000_000m,
                ["high"] = 2_000_000m,
            },
            ["months"] = 6,
            ["priceYear"] = "2022",
            ["source"] = RichStatement.Formula,
        };

    public static JsonObject Texts() =>
        new()
        {
            ["objectives"] = $"Slower traffic.\n{RichStatement.Script}",
            ["caseForChange"] = RichStatement.Formula,
            ["consulted"] = new JsonArray(
                new JsonObject
                {
                    ["stakeholders"] = RichStatement.Script,
                    ["people"] = 2_041,
                    ["how"] = "By letter",
                },
                new JsonObject { ["stakeholders"] = "Schools" }
            ),
            ["notInMoney"] = "Neighbours know each other.",
            ["risks"] = "Volunteers grow older.",
            ["responseToFindings"] = "Two more teams.",
            ["signedOffBy"] = "Head of communities",
        };

    public static async Task PlanAsync(this LedgerOrganisation organisation)
    {
        foreach (var (code, kind, programme, measure, quantity, to) in Plans)
        {
            var plan = new JsonObject
            {
                ["title"] = $"{RichStatement.Formula} {code}",
                ["kind"] = kind,
                ["programme"] = programme,
                ["measure"] = measure,
                ["from"] = "2024-01-01",
                ["to"] = to,
                ["quantity"] = quantity,
                ["source"] = measure is "letters" ? RichStatement.Script : null,
            };
            (await organisation.PutAsync($"/v1/plans/{code}", plan)).Succeeded(201);
        }
    }
}
