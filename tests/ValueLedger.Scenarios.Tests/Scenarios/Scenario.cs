using System.Text.Json;
using System.Text.Json.Nodes;

namespace ValueLedger.Scenarios.Tests.Scenarios;

/// <summary>A worked case: requests one after another, and what their answers must say.</summary>
public sealed record Scenario(string Name, string Source, IReadOnlyList<ScenarioStep> Steps)
{
    private static readonly JsonSerializerOptions Reading = new(JsonSerializerDefaults.Web);

    public static IEnumerable<string> Names =>
        typeof(Scenario).Assembly.GetManifestResourceNames().Where(name => name.StartsWith("Scenarios/", StringComparison.Ordinal)).Order();

    public static Scenario Read(string name)
    {
        using var file = typeof(Scenario).Assembly.GetManifestResourceStream(name)!;
        return JsonSerializer.Deserialize<Scenario>(file, Reading)!;
    }
}

/// <summary>One request.</summary>
/// <param name="Method">Of HTTP.</param>
/// <param name="Path">May name what was saved, in braces.</param>
/// <param name="Body">May name what was saved, in braces; null for none.</param>
/// <param name="Text">A body that is sent as it stands, such as a file; null for none.</param>
/// <param name="Headers">Beside those of every request.</param>
/// <param name="Status">The status, or a list of those that are allowed.</param>
/// <param name="Save">Names for what stands at pointers.</param>
/// <param name="Expect">Values of what stands at pointers; '>0' and '>=4' compare.</param>
public sealed record ScenarioStep(
    string Method,
    string Path,
    JsonNode? Body,
    string? Text,
    Dictionary<string, string>? Headers,
    JsonNode Status,
    Dictionary<string, string>? Save,
    Dictionary<string, JsonElement>? Expect
);
