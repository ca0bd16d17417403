using System.Text.Json.Nodes;
using ValueLedger.Api.Tests.Http;
using ValueLedger.Api.Tests.Impact;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Statements.Forms;

/// <summary>Entries, rates and a map that nobody thought of, on the catalogue of a rich watch; the same seed gives the same.</summary>
internal sealed class RandomWatch(LedgerOrganisation organisation, int seed)
{
    private static readonly string[] Grades = ["self-reported", "supervisor-confirmed", "system-recorded", "independently-verified"];
    private static readonly string[] Parties = ["council", "police", "health", "housing", "volunteers"];
    private static readonly string[] Categories = ["fiscal", "economic", "social", "environmental"];
    private static readonly string[] Outcomes = ["casualties", "incidents", "young-people", "complaints"];
    private static readonly string?[] PriceYears = ["2011", "2015", "2023", null];
    private static readonly string?[] Schedules = ["green-book-health", "none", null];
    private static readonly string[] Measures =
    [
        "hours",
        "crowdfunding",
        "coordination",
        "signs",
        "charity-hours",
        "vans",
        "letters",
        "visits",
        "members",
        .. Outcomes,
    ];

    private readonly Random _random = new(seed);

    /// <summary>Id of a rate of an outcome.</summary>
    private string _rate = "";

    public async Task<Answer> PrepareAsync()
    {
        for (var rate = 0; rate < 8; rate++)
        {
            var (measure, basis) = One(
                ("hours", "own"),
                ("hours", "minimum-wage"),
                ("hours", "replacement-cost"),
                ("coordination", "actual-cost"),
                ("charity-hours", "actual-cost")
            );
            await organisation.StateAsync(
                Sample.Rate(
                    ("measure", measure),
                    ("basis", basis),
                    ("amount", NextAmount(40)),
                    ("effectiveFrom", NextDay()),
                    ("priceYear", One(PriceYears))
                )
            );
        }

        _rate = (
            await organisation.PostAsync(
                RichWatch.Rates,
                Sample.Rate(
                    ("measure", "incidents"),
                    ("basis", "unit-cost"),
                    ("amount", NextAmount(3000)),
                    ("priceYear", One(PriceYears)),
                    ("low", 0.5m),
                    ("high", 9000m)
                )
            )
        )
            .Succeeded(201)
            .Json.Text("id");
        (
            await organisation.PostAsync(
                "/v1/entries/batch",
                new JsonObject { ["entries"] = new JsonArray([.. Enumerable.Range(0, 120).Select(_ => NextEntry())]) }
            )
        ).Succeeded(201);
        await organisation.PutMapAsync(ImpactMaps.Of([.. Enumerable.Range(0, 12).Select(NextLine)]));
        return await organisation.PrepareAsync(
            ("from", One("2024-04-01", "2024-05-17", "2024-07-01")),
            ("to", One("2024-12-31", "2024-11-15")),
            ("baseYear", One("2023", "2016", null)),
            ("compareBases", new JsonArray("minimum-wage"))
        );
    }

    private JsonObject NextEntry() =>
        Sample.Entry(
            ("measure", One(Measures)),
            ("quantity", _random.Next(3) == 0 ? NextAmount(100) : _random.Next(1, 400) / 4m),
            ("date", NextDay()),
            ("party", _random.Next(4) == 0 ? null : One(Parties)),
            ("evidence", new JsonObject { ["grade"] = One(Grades) })
        );

    /// <summary>No two lines give a party the same kind of benefit of one outcome.</summary>
    private JsonObject NextLine(int number)
    {
        var (isCompared, isAdditive) = (_random.Next(4) == 0, _random.Next(2) == 0);
        return ImpactMaps.Line(
            ("code", $"line-{number}"),
            ("measure", Outcomes[number % Outcomes.Length]),
            ("party", Parties[number / Outcomes.Length]),
            ("category", One(Categories)),
            ("cashability", One(0m, 0.333m, 1m)),
            ("transfer", _random.Next(5) == 0),
            (
                "baseline",
                isCompared || _random.Next(2) == 0
                    ? new JsonObject
                    {
                        ["quantity"] = NextAmount(60),
                        ["months"] = _random.Next(1, 25),
                        ["source"] = "Before",
                    }
                    : null
            ),
            (
                "beneficiaries",
                _random.Next(3) == 0 ? null : new JsonArray(new JsonObject { ["quintile"] = _random.Next(1, 6), ["share"] = 1 })
            ),
            ("comparator", isCompared ? new JsonObject { ["change"] = _random.Next(-50, 50) / 100m, ["source"] = "Elsewhere" } : null),
            ("deadweight", isCompared ? null : NextShare()),
            ("leakage", isAdditive ? null : NextShare()),
            ("displacement", NextShare()),
            ("substitution", isAdditive ? null : NextShare()),
            ("attributionToOthers", NextShare()),
            ("dropOff", _random.Next(6) == 0 ? new JsonObject { ["value"] = 1, ["source"] = "All of it" } : NextShare()),
            ("deductions", isAdditive ? "additive" : "multiplicative"),
            ("firstBenefitYear", _random.Next(3)),
            ("durationYears", _random.Next(1, 40)),
            (
                "unitValue",
                Outcomes[number % Outcomes.Length] == "incidents" && number > 4
                    ? new JsonObject { ["rate"] = _rate }
                    : new JsonObject
                    {
                        ["amount"] = NextAmount(5000),
                        ["priceYear"] = One(PriceYears),
                        ["source"] = "Stated",
                    }
            ),
            ("valueGrowth", One<JsonNode?>(null, 0.015m, -0.02m)),
            ("optimismBias", One(0m, 0.15m, 0.4m)),
            ("schedule", One(Schedules))
        );
    }

    private JsonObject? NextShare() =>
        _random.Next(3) switch
        {
            0 => null,
            1 => new JsonObject { ["notApplied"] = "It is not" },
            _ => new JsonObject { ["value"] = _random.Next(1, 330) / 1000m, ["source"] = "Somebody" },
        };

    private decimal NextAmount(int most) => _random.Next(1, most * 1000) / 1000m;

    private string NextDay() => $"2024-{_random.Next(1, 13):00}-{_random.Next(1, 29):00}";

    private T One<T>(params T[] choices) => choices[_random.Next(choices.Length)];
}
