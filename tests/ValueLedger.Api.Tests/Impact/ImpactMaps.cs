using System.Text.Json.Nodes;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Impact;

/// <summary>Impact maps that are accepted with the catalogue of <see cref="Sample"/>.</summary>
internal static class ImpactMaps
{
    public const string Path = "/v1/programmes/watch/impact-map";

    public static JsonObject Of(params JsonObject[] lines) =>
        new() { ["title"] = "What the watch brings about", ["lines"] = new JsonArray([.. lines]) };

    /// <summary>The casualties of a watch, as the contract shows a line.</summary>
    public static JsonObject Line(params (string Name, JsonNode? Value)[] members) =>
        Sample.With(
            JsonNode
                .Parse(
                    """
                    {
                      "code": "serious", "title": "Serious casualties avoided", "measure": "casualties", "party": "volunteers", "category": "social", "cashability": 0, "transfer": false,
                      "baseline": { "quantity": 100, "months": 12, "source": "2005-2009 average" }, "comparator": { "change": -0.22, "source": "Great Britain, same period" },
                      "deadweight": { "notApplied": "the comparator is the deadweight" }, "displacement": { "value": 0, "source": "No other road had more" },
                      "attributionToOthers": { "value": { "central": 0.9, "low": 0.8, "high": 0.95 }, "source": "Agreed with the police" }, "dropOff": { "notApplied": "one year only" },
                      "sharedOutcome": null, "deductions": "multiplicative", "firstBenefitYear": 1, "durationYears": 1,
                      "unitValue": { "amount": 178160.50, "unit": "person", "priceYear": "2009", "source": "Reported road casualties 2009" },
                      "optimismBias": 0, "schedule": "green-book"
                    }
                    """
                )!
                .AsObject(),
            members
        );

    public static JsonObject Claiming(string code, string outcome, decimal toOthers) =>
        Line(
            ("code", code),
            ("sharedOutcome", outcome),
            ("attributionToOthers", new JsonObject { ["value"] = toOthers, ["source"] = "Agreed" })
        );

    public static async Task PutMapAsync(this LedgerOrganisation organisation, JsonObject map, string path = Path)
    {
        var answer = await organisation.PutAsync(path, map);
        Assert.True(answer.Status is 200 or 201, $"{answer.Status} {answer.Text}");
    }
}
