using System.Globalization;
using System.Text.Json;
using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Wire;

namespace ValueLedger.Core.Tests.Appraisals;

/// <summary>An appraisal whose figures were published, or computed apart from the project with exact decimals.</summary>
internal static class PublishedAppraisal
{
    private static readonly string[] Totals =
    [
        "npsv",
        "presentValueBenefits",
        "presentValueAgencyCost",
        "presentValueFullSocialCost",
        "paybackMonths",
    ];

    private static readonly Dictionary<string, JsonElement> Cases = PublishedFigures
        .Read("published-appraisals")
        .GetProperty("cases")
        .EnumerateArray()
        .ToDictionary(one => one.GetProperty("name").GetString()!);

    public static IEnumerable<string> Names => Cases.Keys;

    public static AppraisalDraft Request(string name) => Cases[name].GetProperty("request").Deserialize<AppraisalDraft>(WireJson.Drafts)!;

    public static AppraisalResult Result(string name) => Request(name).Appraised();

    /// <summary>The figures that the answer must have, by their pointer; null where there must be none.</summary>
    public static Dictionary<string, decimal?> Expected(string name)
    {
        var expected = Cases[name].GetProperty("expect");
        var figures = Totals.ToDictionary(member => "/" + member, member => Figure(expected.GetProperty(member)));
        Add(figures, expected.GetProperty("ratios"), key => $"/ratios/{key}/value");
        Add(figures, expected.GetProperty("agencyReturn"), key => $"/agencyReturn/{key}/value");
        Add(figures, expected.GetProperty("gain"), key => $"/payerGainer[party={key}]/gain");
        foreach (var benefit in expected.GetProperty("benefits").EnumerateObject())
        {
            Add(figures, benefit.Value, key => $"/benefits[code={benefit.Name}]/{key}");
        }

        AddIfThere(figures, Cases[name], "breakEvenShare", "/breakEvenShare/value");
        AddIfThere(figures, Cases[name], "switchingUnitValue", "/switchingValues[assumption=unitValue]/value");
        return figures;
    }

    /// <summary>What the answer says at a pointer, in which <c>[member=text]</c> picks an item of a list.</summary>
    public static decimal? At(JsonElement answer, string pointer) =>
        Figure(pointer.Split('/', StringSplitOptions.RemoveEmptyEntries).Aggregate(answer, Step));

    private static JsonElement Step(JsonElement here, string step)
    {
        var parts = step.Split('[', '=', ']');
        var member = here.GetProperty(parts[0]);
        return parts.Length == 1 ? member : member.EnumerateArray().First(item => item.GetProperty(parts[1]).GetString() == parts[2]);
    }

    private static void Add(Dictionary<string, decimal?> figures, JsonElement members, Func<string, string> pointer)
    {
        foreach (var member in members.EnumerateObject())
        {
            figures.Add(pointer(member.Name), Figure(member.Value));
        }
    }

    private static void AddIfThere(Dictionary<string, decimal?> figures, JsonElement one, string member, string pointer)
    {
        if (one.TryGetProperty(member, out var figure))
        {
            figures.Add(pointer, Figure(figure));
        }
    }

    private static decimal? Figure(JsonElement written) =>
        written.ValueKind switch
        {
            JsonValueKind.Null => null,
            JsonValueKind.Number => written.GetDecimal(),
            _ => decimal.Parse(written.GetString()!, CultureInfo.InvariantCulture),
        };
}
