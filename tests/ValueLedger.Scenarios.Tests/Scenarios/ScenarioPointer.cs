using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ValueLedger.Scenarios.Tests.Scenarios;

/// <summary>JSON Pointers that may pick the item of a list by a member, <c>[measure=x]</c>, and end in <c>#</c> for a length.</summary>
internal static partial class ScenarioPointer
{
    /// <exception cref="KeyNotFoundException">Nothing stands there.</exception>
    public static JsonElement At(JsonElement document, string pointer)
    {
        var here = document;
        foreach (var part in pointer.TrimEnd('#').Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            here = Step(here, part);
        }

        return pointer.EndsWith('#') ? JsonSerializer.SerializeToElement(here.GetArrayLength()) : here;
    }

    private static JsonElement Step(JsonElement here, string part)
    {
        if (Picking().Match(part) is { Success: true } pick)
        {
            var list = pick.Groups["list"].Value is { Length: > 0 } name ? Member(here, name) : here;
            var found = list.EnumerateArray()
                .Where(item => Member(item, pick.Groups["member"].Value).GetString() == pick.Groups["value"].Value)
                .ToList();
            return found.Count > 0 ? found[0] : throw new KeyNotFoundException(part);
        }

        if (here.ValueKind != JsonValueKind.Array)
        {
            return Member(here, part);
        }

        var index = int.Parse(part, CultureInfo.InvariantCulture);
        return index < here.GetArrayLength() ? here[index] : throw new KeyNotFoundException(part);
    }

    private static JsonElement Member(JsonElement here, string name) =>
        here.ValueKind == JsonValueKind.Object && here.TryGetProperty(name, out var member) ? member : throw new KeyNotFoundException(name);

    [GeneratedRegex(@"\A(?<list>[^\[]*)\[(?<member>\w+)=(?<value>[^\]]*)\]\z")]
    private static partial Regex Picking();
}
