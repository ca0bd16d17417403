using System.Text.Json.Nodes;
using ValueLedger.Api.Tests.Ledger;

namespace ValueLedger.Api.Tests.Appraisals;

/// <summary>Bodies of appraisals that are accepted.</summary>
internal static class Cases
{
    public const string Path = "/v1/appraisals";

    /// <summary>40 casualties fewer at 1,000 each for a council that spends 10,000.</summary>
    public static JsonObject Of(params (string Name, JsonNode? Value)[] members) =>
        Sample.With(
            new JsonObject
            {
                ["title"] = "A case",
                ["currency"] = "GBP",
                ["baseYear"] = "2013",
                ["costs"] = new JsonArray(Cost()),
                ["benefits"] = new JsonArray(Benefit()),
            },
            members
        );

    public static JsonObject Cost(params (string Name, JsonNode? Value)[] members) =>
        Sample.With(
            JsonNode
                .Parse(
                    """{ "title": "Wardens", "party": "council", "class": "public-spend", "amounts": [{ "year": 0, "amount": 10000 }] }"""
                )!
                .AsObject(),
            members
        );

    public static JsonObject Benefit(params (string Name, JsonNode? Value)[] members) =>
        Sample.With(
            JsonNode
                .Parse(
                    """
                    {
                      "code": "fewer", "title": "Casualties avoided", "party": "society", "category": "social", "quantity": 40, "firstBenefitYear": 0, "durationYears": 1,
                      "unitValue": { "amount": 1000, "source": "An estimate" }, "deadweight": { "value": 0.2, "source": "An estimate" },
                      "displacement": { "notApplied": "Nobody drives elsewhere" }, "attributionToOthers": { "value": 0.5, "source": "Agreed" }, "dropOff": { "notApplied": "One year" }
                    }
                    """
                )!
                .AsObject(),
            members
        );

    public static JsonArray Only(JsonObject item) => [item];
}
