using System.Text.Json.Nodes;
using ValueLedger.Api.Tests.Http;
using ValueLedger.Api.Tests.Impact;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Statements.Forms;

/// <summary>A watch with inputs of every part of society, outputs, outcomes of every kind, an impact map with everything it may state, and
/// a prior period.</summary>
internal static class RichWatch
{
    public const string Rates = "/v1/rates";

    public static async Task<LedgerOrganisation> NewRichWatchAsync(this LedgerServer server)
    {
        var organisation = await server.NewLedgerAsync();
        await organisation.RegisterAsync();
        await organisation.StateRatesAsync();
        await organisation.RecordPeriodAsync("2024-08", 1m);
        await organisation.RecordPeriodAsync("2024-02", 0.731m);
        await organisation.PutMapAsync(Map());
        return organisation;
    }

    /// <summary>The second half of the year in prices of 2022, with everything a statement can be asked for.</summary>
    public static Task<Answer> PrepareRichAsync(this LedgerOrganisation organisation, params (string Name, JsonNode? Value)[] members) =>
        organisation.PrepareAsync([
            ("from", "2024-07-01"),
            ("baseYear", "2022"),
            ("compareBases", new JsonArray("minimum-wage", "replacement-cost")),
            (
                "distributionalWeights",
                new JsonObject
                {
                    ["incomes"] = new JsonObject
                    {
                        ["1"] = 15000,
                        ["2"] = 23000,
                        ["3"] = 31000,
                        ["4"] = 41000,
                        ["5"] = 72000,
                    },
                    ["median"] = 31000,
                    ["source"] = "=Incomes",
                }
            ),
            ("simulation", new JsonObject { ["runs"] = 50, ["seed"] = 7 }),
            .. members,
        ]);

    public static async Task StateAsync(this LedgerOrganisation organisation, JsonObject rate) =>
        (await organisation.PostAsync(Rates, rate)).Succeeded(201);

    /// <param name="deadweight">Of the line on health, a share.</param>
    /// <param name="police">What an incident costs the police.</param>
    public static JsonObject Map(decimal deadweight = 0.15m, decimal police = 415.35m)
    {
        var map = ImpactMaps.Of(
            ImpactMaps.Line(),
            Line(
                "health",
                "incidents",
                ("deadweight", Share(deadweight)),
                ("dropOff", Share(0.123m)),
                ("durationYears", 6),
                ("unitValue", Split(police)),
                ("category", null),
                ("cashability", null),
                ("optimismBias", new JsonObject { ["grade"] = 3, ["table"] = "ours" })
            ),
            Line(
                "young",
                "young-people",
                ("deductions", "additive"),
                ("displacement", Share(0.1m)),
                ("attributionToOthers", Share(0.25m)),
                ("category", "economic"),
                ("firstBenefitYear", 0),
                ("durationYears", 3),
                ("dropOff", Share(0.5m)),
                ("schedule", "green-book-health")
            ),
            Line(
                "worse",
                "complaints",
                ("category", "fiscal"),
                ("cashability", 0.4m),
                ("optimismBias", new JsonObject { ["upperBound"] = 0.3m, ["mitigatedShare"] = 0.6m }),
                ("party", "council"),
                (
                    "beneficiaries",
                    new JsonArray(
                        new JsonObject { ["quintile"] = 1, ["share"] = 0.7m },
                        new JsonObject { ["quintile"] = 4, ["share"] = 0.3m }
                    )
                ),
                ("leakage", Share(0.05m)),
                ("substitution", new JsonObject { ["notApplied"] = "Nobody had another service" }),
                ("valueGrowth", new JsonObject { ["rate"] = 0.015m, ["source"] = "+Growth" }),
                ("durationYears", 2)
            ),
            Line("grant", "incidents", ("transfer", true), ("category", "fiscal"), ("party", "volunteers"), ("durationYears", 2)),
            Line("unseen", "never-recorded", ("category", "environmental")),
            Line("unvalued", "complaints", ("category", "social"), ("unitValue", null))
        );
        map["confidenceTables"] = new JsonArray(
            new JsonObject
            {
                ["name"] = "ours",
                ["source"] = "=HYPERLINK(\"http://example.org\")",
                ["corrections"] = new JsonObject { ["3"] = 0.15m },
            }
        );
        return map;
    }

    /// <summary>Nothing of it stated but what is told.</summary>
    private static JsonObject Line(string code, string measure, params (string Name, JsonNode? Value)[] members) =>
        ImpactMaps.Line([
            ("code", code),
            ("title", $"+{code}"),
            ("measure", measure),
            ("baseline", null),
            ("comparator", null),
            ("deadweight", null),
            ("displacement", null),
            ("attributionToOthers", null),
            ("dropOff", null),
            (
                "unitValue",
                new JsonObject
                {
                    ["amount"] = 133.335m,
                    ["priceYear"] = "2019",
                    ["source"] = "@somebody",
                }
            ),
            .. members,
        ]);

    private static JsonObject Share(decimal share) => new() { ["value"] = share, ["source"] = "Agreed" };

    private static JsonObject Split(decimal police) =>
        new()
        {
            ["priceYear"] = "2011",
            ["source"] = "Unit costs",
            ["components"] = new JsonArray(
                new JsonObject
                {
                    ["party"] = "health",
                    ["category"] = "fiscal",
                    ["amount"] = 1171.11m,
                    ["cashability"] = 0.35m,
                },
                new JsonObject
                {
                    ["party"] = "police",
                    ["category"] = "fiscal",
                    ["amount"] = police,
                },
                new JsonObject
                {
                    ["party"] = "housing",
                    ["category"] = "social",
                    ["amount"] = 193.005m,
                },
                new JsonObject
                {
                    ["party"] = "volunteers",
                    ["category"] = "environmental",
                    ["amount"] = 0.015m,
                }
            ),
        };

    private static async Task RegisterAsync(this LedgerOrganisation organisation)
    {
        foreach (var party in (string[])["council", "police", "health", "housing"])
        {
            await PutAsync($"parties/{party}", new JsonObject { ["name"] = party, ["sector"] = "public" });
        }

        await PutAsync("measures/crowdfunding", Sample.Measure("input", "citizen-money", "GBP"));
        await PutAsync("measures/coordination", Sample.With(Sample.Measure("input", "public-staff-time", "hour"), ("mobilisation", true)));
        await PutAsync("measures/signs", Sample.Measure("input", "public-spend", "GBP"));
        await PutAsync("measures/charity-hours", Sample.Measure("input", "partner-time", "hour"));
        await PutAsync("measures/vans", Sample.Measure("input", "partner-goods", "item"));
        await PutAsync("measures/visits", Sample.Measure("output", "output", "item"));
        await PutAsync("measures/members", Sample.With(Sample.Measure("output", "output", "person"), ("aggregation", "level")));
        await PutAsync("measures/incidents", Sample.With(Sample.Measure("outcome", "outcome", "person"), ("direction", "increase")));
        await PutAsync("measures/young-people", Sample.With(Sample.Measure("outcome", "outcome", "person"), ("aggregation", "level")));
        await PutAsync("measures/complaints", Sample.With(Sample.Measure("outcome", "outcome", "person"), ("direction", "decrease")));
        await PutAsync("measures/never-recorded", Sample.Measure("outcome", "outcome", "person"));

        async Task PutAsync(string path, JsonObject body) => (await organisation.PutAsync($"/v1/{path}", body)).Succeeded(201);
    }

    private static async Task StateRatesAsync(this LedgerOrganisation organisation)
    {
        await organisation.StateAsync(Sample.Rate(("amount", 8.15m), ("priceYear", "2020")));
        await organisation.StateAsync(Sample.Rate(("amount", 8.37m), ("effectiveFrom", "2024-08-15"), ("low", 7m), ("high", 11m)));
        await organisation.StateAsync(Sample.Rate(("amount", 6.7m), ("basis", "minimum-wage")));
        await organisation.StateAsync(Sample.Rate(("amount", 13.335m), ("basis", "replacement-cost"), ("bound", "about")));
        await organisation.StateAsync(
            Sample.Rate(("measure", "coordination"), ("amount", 21.335m), ("basis", "actual-cost"), ("bound", "less-than"))
        );
        await organisation.StateAsync(
            Sample.Rate(("measure", "charity-hours"), ("amount", 15.005m), ("basis", "actual-cost"), ("priceYear", "2018"))
        );
    }

    private static async Task RecordPeriodAsync(this LedgerOrganisation organisation, string month, decimal factor)
    {
        await RecordAsync("hours", 12.25m, "03", "volunteers", "self-reported");
        await RecordAsync("hours", 7.5m, "20", "volunteers", "system-recorded");
        await RecordAsync("hours", 3.75m, "21", null, "supervisor-confirmed");
        await RecordAsync("crowdfunding", 250.335m, "04", "volunteers", "self-reported");
        await RecordAsync("coordination", 10.1m, "05", "council", "independently-verified");
        await RecordAsync("signs", 120.01m, "06", "police", "system-recorded");
        await RecordAsync("signs", 99.999m, "07", null, "self-reported");
        await RecordAsync("charity-hours", 4.4m, "08", null, "self-reported");
        await RecordAsync("vans", 2m, "09", null, "self-reported");
        await RecordAsync("letters", 50m, "10", null, "system-recorded");
        await RecordAsync("visits", 7m, "11", null, "self-reported");
        await RecordAsync("members", 33m, "12", null, "self-reported");
        await RecordAsync("casualties", 60m, "13", null, "supervisor-confirmed");
        await RecordAsync("incidents", 12m, "14", null, "self-reported");
        await RecordAsync("incidents", 5.5m, "15", null, "independently-verified");
        await RecordAsync("young-people", 17m, "16", null, "system-recorded");
        await RecordAsync("complaints", 4m, "17", null, "self-reported");

        async Task RecordAsync(string measure, decimal quantity, string day, string? party, string grade) =>
            await organisation.RecordAsync(
                ("measure", measure),
                ("quantity", decimal.Round(quantity * factor, 6)),
                ("date", $"{month}-{day}"),
                ("party", party),
                ("evidence", new JsonObject { ["grade"] = grade })
            );
    }
}
