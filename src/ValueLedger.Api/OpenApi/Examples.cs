using System.Reflection;
using System.Text.Json.Nodes;

namespace ValueLedger.Api.OpenApi;

/// <summary>The examples of the document: embedded files <c>OpenApi/Examples/OperationId.request.json</c> and
/// <c>.response.json</c>.</summary>
public sealed class Examples(Assembly assembly)
{
    private const string Folder = "OpenApi/Examples/";

    /// <summary>Operations that answer with the same thing as another one.</summary>
    private static readonly Dictionary<string, string> SameAnswer = new()
    {
        ["GetAccountOfLink"] = "GetStatement",
        ["PrepareStatement"] = "GetStatement",
    };

    /// <summary>Operation ids with request or response, for example <c>RecordEntry.request</c>.</summary>
    public IEnumerable<string> Names =>
        assembly
            .GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(name => Path.GetFileNameWithoutExtension(name));

    public JsonNode? Request(string operationId) => Read($"{operationId}.request");

    public JsonNode? Response(string operationId) => Read($"{SameAnswer.GetValueOrDefault(operationId, operationId)}.response");

    private JsonNode? Read(string name)
    {
        using var file = assembly.GetManifestResourceStream($"{Folder}{name}.json");
        return file is null ? null : JsonNode.Parse(file);
    }
}
