using System.Text;
using System.Text.Json.Nodes;

namespace ValueLedger.Fuzz.Tests;

/// <summary>Makes requests that could be accepted: paths and queries of what is there, bodies of the document's examples and
/// schemas.</summary>
internal sealed class RequestMaker(Random random, LiveLedger ledger)
{
    private const string EntryIds = "entries?limit=20.id";

    private readonly SchemaValues _values = new(random, ledger);

    public FuzzRequest Make()
    {
        var operation = Operation.All[random.Next(Operation.All.Count)];
        var request = new FuzzRequest(operation) { Key = ledger.Key };
        foreach (var parameter in operation.Parameters)
        {
            Fill(request, parameter);
        }

        if (operation.Bodies.Count > 0)
        {
            var body = operation.Bodies[random.Next(operation.Bodies.Count)];
            request.ContentType = body.ContentType;
            request.Body = Encoding.UTF8.GetBytes(
                BodyOf(body) is JsonValue text && text.TryGetValue<string>(out var file) ? file : Written
            );
        }

        return request;
    }

    /// <summary>The body of the last request as JSON, to be spoilt member by member; null where it has none.</summary>
    public JsonNode? Tree { get; private set; }

    private string Written => Tree?.ToJsonString() ?? "null";

    private JsonNode? BodyOf(SentBody body)
    {
        Tree =
            body.Example is { } example && (random.Next(3) > 0 || body.ContentType != "application/json")
                ? example.DeepClone()
                : _values.Of(body.Schema, "");
        if (Tree is JsonObject members && members.ContainsKey("reference"))
        {
            members["reference"] = ledger.Word("reference", random);
        }

        return Tree;
    }

    private void Fill(FuzzRequest request, Parameter parameter)
    {
        switch (parameter.In)
        {
            case "path":
                request.Path = request.Path.Replace(
                    $"{{{parameter.Name}}}",
                    Uri.EscapeDataString(PathValue(request.Operation, parameter)),
                    StringComparison.Ordinal
                );
                break;
            case "query" when random.Next(3) == 0 || parameter.Name is "from" or "to":
                request.Query.Add((parameter.Name, Uri.EscapeDataString(QueryValue(parameter))));
                break;
            case "header" when parameter.Name == "Idempotency-Key" && random.Next(4) == 0:
                request.Headers.Add((parameter.Name, $"key-{random.Next(300)}"));
                break;
            case "header" when random.Next(6) == 0:
                request.Headers.Add((parameter.Name, ledger.Found("etag", random) ?? "*"));
                break;
        }
    }

    private string PathValue(Operation operation, Parameter parameter) =>
        parameter.Name switch
        {
            "programme" => "time-bank",
            "line" => ledger.Found("line", random) ?? "npsv",
            "id" => Kind(operation) is { } kind && random.Next(6) > 0 && ledger.Found(kind, random) is { } found
                ? found
                : ledger.Found("id", random) ?? "none",
            _ when operation.Path.StartsWith("/v1/timebanks", StringComparison.Ordinal) => ledger.Word("giver", random),
            _ when operation.Path.Split('/')[2] is var collection && collection != "import-maps" && parameter.Name == "code" => ledger.Word(
                collection switch
                {
                    "parties" => "party",
                    _ => collection.TrimEnd('s'),
                },
                random
            ),
            var name => ledger.Word(name, random),
        };

    private static string? Kind(Operation operation) =>
        operation.Path.Split('/')[2].Split('.')[0] switch
        {
            "entries" => EntryIds,
            "rates" => "rates.id",
            "statements" => "PrepareStatement.id",
            "imports" => "imports.id",
            "keys" => "keys.id",
            _ => null,
        };

    private string QueryValue(Parameter parameter) =>
        _values.Of(parameter.Schema, parameter.Name) switch
        {
            JsonArray items => string.Join(',', items.Select(item => item?.ToString())),
            JsonValue value => value.ToString(),
            _ => parameter.Name == "cursor" ? ledger.Found("nextCursor", random) ?? "x" : ledger.Word(parameter.Name, random),
        };
}
