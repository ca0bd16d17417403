using System.Text.Json;
using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Appraisals.Simulation;
using ValueLedger.Core.Wire;

namespace ValueLedger.Core.Tests.Appraisals.Simulation;

/// <summary>Appraisals as they are sent.</summary>
internal static class SimulatedAppraisals
{
    /// <summary>Every distribution, a draw that two lines share, a transfer, and costs of two kinds.</summary>
    public const string Jobs = """
        {
          "title": "Jobs", "currency": "GBP", "baseYear": "2013", "schedule": "green-book",
          "costs": [
            { "title": "programme", "party": "council", "class": "public-spend",
              "optimismBias": { "central": 0.1, "low": 0, "high": 0.3, "distribution": "uniform" },
              "amounts": [
                { "year": 0, "amount": { "central": 300000, "low": 260000, "high": 390000, "distribution": "normal" } },
                { "year": 1, "amount": { "central": 40000, "low": 30000, "high": 60000 } } ] },
            { "title": "volunteers", "party": "citizens", "class": "citizen-time", "amounts": [{ "year": 0, "amount": 30000 }] }
          ],
          "benefits": [
            { "code": "jobs", "title": "Jobs", "party": "residents", "category": "economic", "firstBenefitYear": 1, "durationYears": 3,
              "quantity": { "central": 40, "low": 25, "high": 70, "distribution": "pert" },
              "unitValue": { "amount": { "central": 8500, "low": 7000, "high": 12000, "draw": "a year of work" }, "source": "made" },
              "deadweight": { "value": { "central": 0.4, "low": 0.3, "high": 0.5, "distribution": "uniform" }, "source": "made" },
              "displacement": { "notApplied": "none" },
              "attributionToOthers": { "value": { "central": 0.1, "low": 0, "high": 0.4, "distribution": "normal" }, "source": "made" },
              "dropOff": { "value": { "central": 0.3, "low": 0.2, "high": 0.6 }, "source": "made" } },
            { "code": "payments", "title": "Benefit payments", "party": "dwp", "category": "fiscal", "transfer": true, "firstBenefitYear": 1, "durationYears": 2,
              "quantity": 50, "unitValue": { "amount": 4000, "source": "made" }, "optimismBias": 0.1 },
            { "code": "council-savings", "title": "Savings", "party": "council", "category": "fiscal", "firstBenefitYear": 1, "durationYears": 2,
              "cashability": { "central": 0.5, "low": 0.2, "high": 0.9 }, "quantity": 60,
              "unitValue": { "amount": { "central": 1500, "low": 1000, "high": 3000, "draw": "a year of work" }, "source": "made" } }
          ]
        }
        """;

    public static Appraisal Read(string json)
    {
        var decision = JsonSerializer.Deserialize<AppraisalDraft>(json, WireJson.Drafts)!.Validate(_ => null);
        Assert.Empty(decision.Problems);
        return decision.Value!;
    }

    public static SimulationResult Simulated(string json, int runs = 2000, long seed = 20151205) =>
        Simulate.From(Read(json), new SimulationTerms(runs, seed));

    /// <summary>A cost of nothing and benefits as they stand between the brackets of a list.</summary>
    public static string Of(string benefits, string costs = "") =>
        $$"""{ "title": "Made", "currency": "GBP", "schedule": "none", "costs": [{{costs}}], "benefits": [{{benefits}}] }""";

    /// <summary>A social benefit of one year.</summary>
    public static string Benefit(string code, string quantity, string unitValue, string more = "") =>
        $$"""
            { "code": "{{code}}", "title": "{{code}}", "party": "residents", "category": "social", "firstBenefitYear": 0, "durationYears": 1,
              "quantity": {{quantity}}, "unitValue": { "amount": {{unitValue}}, "source": "made" }{{more}} }
            """;

    public static string Cost(string title, string amount, string more = "") =>
        $$"""{ "title": "{{title}}", "party": "council", "class": "public-spend", "amounts": [{ "year": 0, "amount": {{amount}} }]{{more}} }""";
}
