using System.Text.Json.Nodes;

namespace ValueLedger.Fuzz.Tests;

/// <summary>A parameter of an operation.</summary>
/// <param name="Name">As it is sent.</param>
/// <param name="In">path, query or header.</param>
/// <param name="Schema">What it holds.</param>
internal sealed record Parameter(string Name, string In, JsonObject Schema);

/// <summary>A body that an operation takes.</summary>
/// <param name="ContentType">How it is written.</param>
/// <param name="Schema">What it holds.</param>
/// <param name="Example">Of the document; null where it has none.</param>
internal sealed record SentBody(string ContentType, JsonObject Schema, JsonNode? Example);

/// <summary>An operation as the document has it.</summary>
internal sealed record Operation(
    string Id,
    HttpMethod Method,
    string Path,
    IReadOnlyList<Parameter> Parameters,
    IReadOnlyList<SentBody> Bodies,
    IReadOnlySet<int> Statuses
)
{
    private static readonly string[] Methods = ["get", "put", "post", "patch", "delete"];

    public static JsonObject Document { get; } = Read();

    public static IReadOnlyList<Operation> All { get; } =
    [
        .. Document["paths"]!
            .AsObject()
            .SelectMany(path =>
                Methods.Where(method => path.Value![method] is not null).Select(method => Of(path.Key, method, path.Value![method]!))
            ),
    ];

    public bool Records => Method != HttpMethod.Get && Id != "Appraise";

    /// <summary>The schema itself where a reference to it is given.</summary>
    public static JsonObject Resolve(JsonObject schema) =>
        schema["$ref"]?.GetValue<string>() is { } reference
            ? Resolve(Document["components"]!["schemas"]![reference.Split('/')[^1]]!.AsObject())
            : schema;

    private static Operation Of(string path, string method, JsonNode operation) =>
        new(
            operation["operationId"]!.GetValue<string>(),
            HttpMethod.Parse(method),
            path,
            [.. (operation["parameters"]?.AsArray() ?? []).Select(parameter => ParameterOf(parameter!.AsObject()))],
            [
                .. (operation["requestBody"]?["content"]?.AsObject() ?? []).Select(body => new SentBody(
                    body.Key,
                    body.Value!["schema"]!.AsObject(),
                    body.Value["example"] ?? FirstExample(body.Value)
                )),
            ],
            operation["responses"]!
                .AsObject()
                .Select(response => int.Parse(response.Key, System.Globalization.CultureInfo.InvariantCulture))
                .ToHashSet()
        );

    private static JsonNode? FirstExample(JsonNode body) => body["examples"]?.AsObject().First().Value?["value"];

    private static Parameter ParameterOf(JsonObject written)
    {
        var parameter = written["$ref"]?.GetValue<string>() is { } reference
            ? Document["components"]!["parameters"]![reference.Split('/')[^1]]!.AsObject()
            : written;
        return new Parameter(parameter["name"]!.GetValue<string>(), parameter["in"]!.GetValue<string>(), parameter["schema"]!.AsObject());
    }

    private static JsonObject Read()
    {
        using var document = typeof(Operation).Assembly.GetManifestResourceStream("document")!;
        return JsonNode.Parse(document)!.AsObject();
    }
}
