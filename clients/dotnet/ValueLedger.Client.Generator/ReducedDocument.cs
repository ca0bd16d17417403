using System.Text.Json.Nodes;

namespace ValueLedger.Client.Generator;

/// <summary>
/// The document without the parts that the client does by hand: refusals become one exception, headers belong to the transport,
/// enumerations are generated separately, so that a word that the client does not know yet can be read, and an object that may be sent as a
/// single value is a hand-written type that is written in either form.
/// </summary>
/// <param name="Document">The rest of the document.</param>
/// <param name="ByHand">The names of the types that are not generated from it.</param>
internal sealed record ReducedDocument(JsonNode Document, string[] ByHand)
{
    private const string DryRun = "dryRun";

    /// <param name="document">The full document; it is changed.</param>
    public static ReducedDocument Reduce(JsonNode document)
    {
        foreach (var operation in document["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject()))
        {
            KeepWhatIsAnswered(operation.Value!.AsObject());
        }

        SetDryRunsApart(document["paths"]!.AsObject());
        var schemas = document["components"]!["schemas"]!.AsObject();
        var byHand = schemas
            .Where(schema => IsEnumeration(schema.Value!) || HasTwoForms(schema.Value!))
            .Select(schema => schema.Key)
            .ToArray();
        foreach (var schema in schemas)
        {
            Reduce(schema.Value!.AsObject());
        }

        return new ReducedDocument(document, byHand);
    }

    public static bool IsEnumeration(JsonNode schema) => schema["enum"] is not null;

    private static bool HasTwoForms(JsonNode schema) => schema["type"] is JsonArray types && types.Any(type => Is(type, "object"));

    private static bool Is(JsonNode? node, string text) =>
        node is JsonValue value && value.TryGetValue<string>(out var found) && found == text;

    private static void KeepWhatIsAnswered(JsonObject operation)
    {
        var responses = operation["responses"]!.AsObject();
        foreach (var status in responses.Select(response => response.Key).Where(status => !status.StartsWith('2')).ToArray())
        {
            responses.Remove(status);
        }

        if (operation["requestBody"] is JsonObject body)
        {
            // A body that may be left out is always sent.
            body["required"] = true;
        }

        var parameters = operation["parameters"]?.AsArray();
        foreach (var header in (parameters ?? []).Where(parameter => Is(parameter!["in"], "header")).ToArray())
        {
            parameters!.Remove(header);
        }
    }

    /// <summary>
    /// A dry run is a call of its own, with an answer of its own; without it, what existed already is answered like what is new.
    /// </summary>
    private static void SetDryRunsApart(JsonObject paths)
    {
        foreach (var (path, operations) in paths.ToArray())
        {
            if (
                operations!["post"] is not JsonObject recorded
                || recorded["responses"]!["201"] is not { } made
                || DryRunOf(recorded) is null
            )
            {
                continue;
            }

            DryRunOf(recorded)!.Parent!.AsArray().Remove(DryRunOf(recorded));
            var dry = recorded.DeepClone().AsObject();
            dry["operationId"] = $"DryRun{recorded["operationId"]}";
            dry["responses"]!.AsObject().Remove("201");
            paths[$"{path}?{DryRun}=true"] = new JsonObject { ["post"] = dry };
            recorded["responses"]!["200"] = made.DeepClone();
        }
    }

    private static JsonNode? DryRunOf(JsonObject operation) =>
        operation["parameters"]?.AsArray().FirstOrDefault(parameter => Is(parameter!["name"], DryRun));

    private static void Reduce(JsonObject schema)
    {
        if (HasTwoForms(schema))
        {
            schema["type"] = "object";
            schema.Remove("format");
        }

        if (Is(schema["type"], "object"))
        {
            // Members of a newer server are ignored, not collected.
            schema["additionalProperties"] = false;
        }

        foreach (var property in schema["properties"]?.AsObject() ?? [])
        {
            if (Is(property.Value!["format"], "time-local"))
            {
                property.Value!["format"] = "time";
            }
        }
    }
}
