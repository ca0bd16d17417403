using System.Text.Json.Nodes;
using ValueLedger.Api.Tests.Impact;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Statements.Forms;

/// <summary>A statement with something in every part of it: programmes, parties, split values, years, losses, transfers, and what is left
/// out.</summary>
internal static class RichStatement
{
    /// <summary>A title that would be a script, were it not encoded, and one that a spreadsheet would run.</summary>
    public const string Script = "<script>alert(1)</script> & “friends”";
    public const string Formula = "=HYPERLINK(\"https://www.example.org\")";

    private static readonly (string Code, string Title, string Stage, string Class, string Unit)[] Measures =
    [
        ("hours", "Volunteer hours", "input", "citizen-time", "hour"),
        ("gifts", "Crowdfunding", "input", "citizen-money", "GBP"),
        ("hall", "A lent hall", "input", "citizen-goods", "day"),
        ("coordination", "Volunteer manager", "input", "public-staff-time", "hour"),
        ("equipment", "Equipment", "input", "public-spend", "GBP"),
        ("advice", "Advice of the charity", "input", "partner-time", "hour"),
        ("letters", "Warning letters", "output", "output", "item"),
        ("visits", Formula, "output", "output", "visit"),
        ("members", "Members on the books", "output", "output", "person"),
        ("incidents", "Incidents", "outcome", "outcome", "incident"),
        ("work", "Young people in work", "outcome", "outcome", "person"),
        ("noise", "Complaints of noise", "outcome", "outcome", "complaint"),
        ("allowance", "Allowances no longer paid", "outcome", "outcome", "year"),
        ("trust", "People who trust their neighbours", "outcome", "outcome", "person"),
    ];

    public static async Task<FormedStatement> PrepareRichAsync(this LedgerServer server)
    {
        var organisation = await server.NewOrganisationAsync();
        await organisation.PatchAsync("/v1/organisation", new { name = $"The Council of {Script}" });
        await organisation.RegisterAsync();
        await organisation.RateAsync();
        await organisation.RecordAllAsync();
        await organisation.PlanAsync();
        await organisation.PutMapAsync(Watch());
        await organisation.PutMapAsync(Befriending(), "/v1/programmes/befriending/impact-map");
        var asked = StatementCalls.Year(
            ("programmes", new JsonArray("watch", "befriending")),
            ("compareBases", new JsonArray("minimum-wage", "replacement-cost")),
            ("baseYear", "2024"),
            ("fullTimeHours", 1_650m),
            ("burden", RichPlans.Burden()),
            ("texts", RichPlans.Texts()),
            ("simulation", new JsonObject { ["runs"] = 500 })
        );
        return new FormedStatement(organisation, (await organisation.PostAsync(StatementCalls.Path, asked)).Succeeded(201));
    }

    private static async Task RegisterAsync(this LedgerOrganisation organisation)
    {
        await PutAsync("programmes/watch", new JsonObject { ["title"] = Script });
        await PutAsync("programmes/befriending", CoProduced("Befriending at home"));
        foreach (
            var (code, sector) in new[]
            {
                ("volunteers", "citizen"),
                ("council", "public"),
                ("police", "public"),
                ("health", "public"),
                ("charity", "third"),
            }
        )
        {
            await PutAsync($"parties/{code}", new JsonObject { ["name"] = code, ["sector"] = sector });
        }

        foreach (var (code, title, stage, kind, unit) in Measures)
        {
            await PutAsync(
                $"measures/{code}",
                Sample.With(
                    Sample.Measure(stage, kind, unit),
                    [
                        ("title", title),
                        .. code is "incidents" or "noise" ? [("direction", "decrease")] : Nothing,
                        .. code is "members" ? [("aggregation", "level")] : Nothing,
                        .. code is "coordination" ? [("mobilisation", true)] : Nothing,
                    ]
                )
            );
        }

        await PutAsync("contributors/v-1", new JsonObject { ["deprivationQuintile"] = 1 });

        async Task PutAsync(string path, JsonObject body) => (await organisation.PutAsync($"/v1/{path}", body)).Succeeded(201);
    }

    private static JsonObject CoProduced(string title) =>
        new()
        {
            ["title"] = title,
            ["coProduction"] = new JsonArray("co-delivery/co-performing", "co-design"),
            ["star"] = new JsonObject { ["map"] = new JsonObject { ["since"] = "2023-05-01" } },
        };

    private static IEnumerable<(string Name, JsonNode? Value)> Nothing => [];

    private static async Task RateAsync(this LedgerOrganisation organisation)
    {
        await RecordAsync(
            ("basis", "own"),
            ("amount", 8.333333m),
            ("priceYear", "2022"),
            ("low", 7m),
            ("high", 10m),
            ("confidenceGrade", 3),
            ("licence", "Open Government Licence v3.0")
        );
        await RecordAsync(
            ("basis", "own"),
            ("amount", 9.5m),
            ("effectiveFrom", "2024-07-01"),
            ("priceYear", "2024"),
            ("bound", "more-than")
        );
        await RecordAsync(
            ("basis", "minimum-wage"),
            ("amount", 11.44m),
            ("effectiveFrom", "2024-04-01"),
            (
                "source",
                new JsonObject
                {
                    ["title"] = "Minimum wage rates",
                    ["publisher"] = "The government",
                    ["year"] = 2024,
                    ["url"] = "https://www.example.org/wages?a=1&b=2",
                    ["status"] = "verified",
                }
            )
        );
        await RecordAsync(("basis", "replacement-cost"), ("amount", 15.05m));
        await RecordAsync(("measure", "coordination"), ("basis", "actual-cost"), ("amount", 21.37m), ("effectiveFrom", "2023-01-01"));
        await RecordAsync(("measure", "advice"), ("basis", "actual-cost"), ("amount", 17.015m), ("effectiveFrom", "2023-01-01"));

        async Task RecordAsync(params (string Name, JsonNode? Value)[] members) =>
            (await organisation.PostAsync("/v1/rates", Sample.Rate([("effectiveFrom", "2023-01-01"), .. members]))).Succeeded(201);
    }

    private static async Task RecordAllAsync(this LedgerOrganisation organisation)
    {
        (string Programme, string Measure, decimal Quantity, string Date, string? Party)[] entries =
        [
            ("watch", "hours", 100.333333m, "2024-03-01", "volunteers"),
            ("watch", "hours", 2_000.25m, "2024-08-01", "volunteers"),
            ("befriending", "hours", 310.1m, "2024-02-10", null),
            ("watch", "hours", 90.5m, "2023-05-01", "volunteers"),
            ("befriending", "gifts", 1_234.56m, "2024-05-05", "volunteers"),
            ("befriending", "hall", 3, "2024-05-05", null),
            ("watch", "coordination", 60.333333m, "2024-01-15", "council"),
            ("befriending", "advice", 11.111111m, "2024-06-01", "charity"),
            ("watch", "coordination", 30m, "2023-01-15", "council"),
            ("watch", "letters", 44_910m, "2024-09-01", null),
            ("watch", "letters", 12_000m, "2023-09-01", null),
            ("befriending", "visits", 4_211m, "2024-11-30", null),
            ("watch", "members", 73m, "2024-12-01", null),
            ("watch", "incidents", 60m, "2024-12-31", null),
            ("watch", "incidents", 80m, "2023-12-31", null),
            ("befriending", "work", 7m, "2024-12-31", null),
            ("watch", "noise", 33m, "2024-12-31", null),
            ("befriending", "allowance", 5m, "2024-12-31", null),
            ("befriending", "trust", 41m, "2024-12-31", null),
        ];
        foreach (var (programme, measure, quantity, date, party) in entries)
        {
            await organisation.RecordAsync(
                ("programme", programme),
                ("measure", measure),
                ("quantity", quantity),
                ("date", date),
                ("party", party)
            );
        }

        await organisation.RecordAsync(
            ("programme", "watch"),
            ("measure", "equipment"),
            ("quantity", 999.99m),
            ("date", "2024-01-20"),
            ("party", "police"),
            ("decidedBy", "volunteers")
        );
        await organisation.RecordAsync(
            ("measure", "hours"),
            ("quantity", 4),
            ("date", "2024-03-02"),
            ("contributor", "v-1"),
            ("party", "volunteers"),
            ("evidence", new JsonObject { ["grade"] = "supervisor-confirmed" })
        );
        await organisation.RecordAsync(
            ("measure", "hours"),
            ("quantity", 12),
            ("date", "2024-01-10"),
            ("startDate", "2023-12-20"),
            ("party", "volunteers")
        );
        await organisation.PostAsync(
            "/v1/entries",
            Sample.Entry(("quantity", 4), ("date", "2024-03-02"), ("contributor", "v-1"), ("party", "volunteers"))
        );
        var wrong = await organisation.RecordAsync(("measure", "letters"), ("quantity", 1), ("date", "2024-09-02"));
        (await organisation.PostAsync($"/v1/entries/{wrong}/reversal", new { reason = "Counted twice" })).Succeeded(201);
    }

    /// <summary>Incidents split over three budgets for five years, and a loss.</summary>
    private static JsonObject Watch() =>
        ImpactMaps.Of(
            ImpactMaps.Line(
                ("code", "incidents"),
                ("title", "Incidents avoided"),
                ("measure", "incidents"),
                ("party", null),
                ("category", null),
                ("cashability", null),
                ("comparator", null),
                (
                    "baseline",
                    new JsonObject
                    {
                        ["quantity"] = 131,
                        ["months"] = 6,
                        ["source"] = "The three years before",
                    }
                ),
                (
                    "deadweight",
                    new JsonObject
                    {
                        ["value"] = new JsonObject
                        {
                            ["central"] = 0.166667m,
                            ["low"] = 0.1m,
                            ["high"] = 0.3m,
                        },
                        ["source"] = "Ten forces without a watch",
                    }
                ),
                ("dropOff", new JsonObject { ["value"] = 0.1m, ["source"] = "Guide to the method" }),
                ("durationYears", 5),
                ("sharedOutcome", "safer-streets"),
                ("optimismBias", 0.15m),
                (
                    "unitValue",
                    JsonNode.Parse(
                        """
                        {
                          "amount": 2470, "unit": "incident", "priceYear": "2013", "source": "Unit Cost Database, crime", "components": [
                            { "party": "health", "category": "fiscal", "amount": 1171, "cashability": 0.5 }, { "party": "police", "category": "fiscal", "amount": 581 }, { "party": "volunteers", "category": "social", "amount": 718 }
                          ]
                        }
                        """
                    )
                )
            ),
            ImpactMaps.Line(
                ("code", "noise"),
                ("title", "Fewer complaints of noise"),
                ("measure", "noise"),
                ("party", "volunteers"),
                ("category", "environmental"),
                ("cashability", null),
                ("comparator", null),
                ("baseline", null),
                ("deadweight", null),
                ("firstBenefitYear", 0),
                (
                    "unitValue",
                    new JsonObject
                    {
                        ["amount"] = 25.555m,
                        ["unit"] = "complaint",
                        ["source"] = "Survey of neighbours",
                    }
                )
            )
        );

    /// <summary>Work that lasts long, an outcome without a value, and allowances that somebody else no longer pays.</summary>
    private static JsonObject Befriending() =>
        ImpactMaps.Of(
            ImpactMaps.Line(
                ("code", "work"),
                ("title", "Young people who found work"),
                ("measure", "work"),
                ("party", "council"),
                ("category", "economic"),
                ("cashability", null),
                ("comparator", null),
                ("baseline", null),
                ("durationYears", 60),
                ("sharedOutcome", "safer-streets"),
                ("attributionToOthers", new JsonObject { ["value"] = 0.4m, ["source"] = "Agreed" }),
                (
                    "unitValue",
                    new JsonObject
                    {
                        ["amount"] = 1_050.5m,
                        ["unit"] = "person",
                        ["priceYear"] = "2024",
                        ["source"] = "Earnings survey",
                        ["bound"] = "about",
                    }
                )
            ),
            ImpactMaps.Line(
                ("code", "trust"),
                ("title", "Neighbours trusted"),
                ("measure", "trust"),
                ("category", "social"),
                ("cashability", null),
                ("comparator", null),
                ("baseline", null),
                ("unitValue", null)
            ),
            ImpactMaps.Line(
                ("code", "allowance"),
                ("title", "Allowances"),
                ("measure", "allowance"),
                ("party", "council"),
                ("category", "fiscal"),
                ("transfer", true),
                ("comparator", null),
                ("baseline", null),
                (
                    "unitValue",
                    new JsonObject
                    {
                        ["amount"] = 3_380m,
                        ["unit"] = "year",
                        ["priceYear"] = "2023",
                        ["source"] = "Benefit rates",
                    }
                )
            )
        );
}
