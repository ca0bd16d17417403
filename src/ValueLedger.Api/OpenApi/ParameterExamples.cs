using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace ValueLedger.Api.OpenApi;

/// <summary>Gives parameters an example, by their names and types; a word of an enumeration and a truth value need none.</summary>
public sealed class ParameterExamples : IOpenApiOperationTransformer
{
    private static readonly Dictionary<string, JsonNode> ByName = new(StringComparer.Ordinal)
    {
        ["area"] = "Malmesbury",
        ["after"] = "0",
        ["code"] = "community-speedwatch",
        ["Content-Encoding"] = "gzip",
        ["contributor"] = "v-0193",
        ["cursor"] = "yKlk2ZuXp2B4crsqBuVaqYaxw3EXFDHAK2Gf8JRH",
        ["dateFormat"] = "dd/mm/yyyy",
        ["entry"] = "01a20303-17c0-7143-8000-010000000017",
        ["groupBy"] = new JsonArray("programme", "financialYear"),
        ["headerRow"] = 3,
        ["id"] = "01a20303-17c0-7143-8000-010000000017",
        ["Idempotency-Key"] = "csw-2015-12-05-malmesbury-1",
        ["If-Match"] = "\"Zk3vT0q1\"",
        ["If-None-Match"] = "\"Zk3vT0q1\"",
        ["ignore"] = new JsonArray("Notes", "Phone"),
        ["import"] = "019a20c4-8d3e-7c51-9f3a-5b7a1c2d3e4f",
        ["knownAt"] = "2016-02-01T00:00:00Z",
        ["limit"] = 200,
        ["line"] = "npsv",
        ["map"] = new JsonArray("Hours given:quantity", "Day:date"),
        ["mapName"] = "hours-of-teams",
        ["fileName"] = "May 2024.xlsx",
        ["measure"] = "volunteer-time",
        ["name"] = "hours-of-teams",
        ["party"] = "volunteers",
        ["programme"] = "community-speedwatch",
        ["quantityFormat"] = "h:mm",
        ["recordedAfter"] = "2016-01-01T00:00:00Z",
        ["recordedBefore"] = "2016-02-01T00:00:00Z",
        ["reference"] = "csw-2015-12-05-malmesbury-1",
        ["round"] = 6,
        ["set"] = new JsonArray("programme:community-speedwatch"),
        ["sheet"] = "January",
        ["stage"] = "input",
        ["suppressBelow"] = 5,
        ["team"] = "malmesbury",
        ["version"] = 1,
    };

    private static readonly Dictionary<string, JsonNode> Days = new(StringComparer.Ordinal)
    {
        ["from"] = "2013-09-01",
        ["on"] = "2015-12-05",
        ["to"] = "2016-01-31",
    };

    /// <summary>Places in the log.</summary>
    private static readonly Dictionary<string, JsonNode> Places = new(StringComparer.Ordinal)
    {
        ["after"] = 100,
        ["from"] = 100,
        ["level"] = "0",
        ["sequence"] = 17,
        ["size"] = 200,
        ["tile"] = "000.p/37",
        ["to"] = 200,
    };

    /// <summary>Codes of what the path leads to.</summary>
    private static readonly Dictionary<string, JsonNode> ByPath = new(StringComparer.Ordinal)
    {
        ["v1/parties"] = "volunteers",
        ["v1/teams"] = "malmesbury",
        ["v1/contributors"] = "v-0193",
        ["v1/measures"] = "volunteer-time",
        ["v1/plans"] = "letters-2015",
        ["v1/allocations"] = "training-2015",
        ["v1/assets"] = "village-hall",
        ["v1/timebanks"] = "m-017",
        ["v1/reference-packs"] = "uk-minimum-wage",
    };

    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var path = context.Description.RelativePath ?? "";
        foreach (var parameter in operation.Parameters?.OfType<OpenApiParameter>() ?? [])
        {
            parameter.Example ??= Of(parameter, path)?.DeepClone();
        }

        return Task.CompletedTask;
    }

    private static JsonNode? Of(OpenApiParameter parameter, string path)
    {
        var name = parameter.Name ?? "";
        if (parameter.In == ParameterLocation.Path && name is "code" or "name")
        {
            return ByPath.FirstOrDefault(known => path.StartsWith(known.Key, StringComparison.Ordinal)).Value ?? ByName[name];
        }

        if (path.StartsWith("v1/log", StringComparison.Ordinal) && Places.TryGetValue(name, out var place))
        {
            return place;
        }

        if (path == "v1/assets/summary" && name == "groupBy")
        {
            return new JsonArray("kind", "area");
        }

        var isList = parameter.Schema?.Type?.HasFlag(JsonSchemaType.Array) is true;
        return Days.TryGetValue(name, out var day)
            ? parameter.Schema?.Format == "date"
                ? day
                : ByName["id"]
            : !ByName.TryGetValue(name, out var example)
                ? null
                : isList && example is not JsonArray
                    ? new JsonArray(example.DeepClone())
                    : !isList && example is JsonArray
                        ? null
                        : example;
    }
}
