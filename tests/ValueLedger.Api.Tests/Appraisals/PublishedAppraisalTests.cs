using System.Globalization;
using System.Reflection;
using System.Text.Json;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Appraisals;

/// <summary>Appraisals whose figures were published or computed apart from the project, sent as they stand and compared figure by
/// figure.</summary>
public sealed class PublishedAppraisalTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    private static readonly JsonElement[] All = Read();

    public static TheoryData<string> Names => [.. All.Select(published => published.Text("name"))];

    [Fact]
    public void There_are_as_many_as_were_published() => Assert.Equal(26, All.Length);

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_published_appraisal_comes_to_the_published_figures(string name)
    {
        var published = All.Single(other => other.Text("name") == name);
        var organisation = await server.NewOrganisationAsync();
        var answer = (await organisation.PostAsync(Cases.Path, published.GetProperty("request"))).Succeeded(200).Json;
        var tolerance = published.TryGetProperty("tolerance", out var stated) ? Number(stated) : 0m;
        Assert.All(Expected(published), figure => Assert.True(IsAt(figure, answer, tolerance), $"{figure.Key}: {answer}"));
    }

    /// <summary>Where each figure of the answer is to be found, as names of members, and what it is to be.</summary>
    private static IEnumerable<KeyValuePair<string, JsonElement>> Expected(JsonElement published)
    {
        foreach (var figure in published.GetProperty("expect").EnumerateObject())
        {
            var within = figure.Value.ValueKind == JsonValueKind.Object ? figure.Value.EnumerateObject().ToList() : [];
            var places = figure.Name switch
            {
                "ratios" or "agencyReturn" => within.Select(ratio => KeyValuePair.Create($"{figure.Name}/{ratio.Name}/value", ratio.Value)),
                "gain" => within.Select(gain => KeyValuePair.Create($"payerGainer/party={gain.Name}/gain", gain.Value)),
                "benefits" => within.SelectMany(benefit =>
                    benefit
                        .Value.EnumerateObject()
                        .Select(member => KeyValuePair.Create($"benefits/code={benefit.Name}/{member.Name}", member.Value))
                ),
                _ => [KeyValuePair.Create(figure.Name, figure.Value)],
            };
            foreach (var place in places)
            {
                yield return place;
            }
        }

        if (published.TryGetProperty("switchingUnitValue", out var switching))
        {
            yield return KeyValuePair.Create("switchingValues/assumption=unitValue/value", switching);
        }

        if (published.TryGetProperty("breakEvenShare", out var share))
        {
            yield return KeyValuePair.Create("breakEvenShare/value", share);
        }
    }

    private static bool IsAt(KeyValuePair<string, JsonElement> figure, JsonElement answer, decimal tolerance)
    {
        var found = figure
            .Key.Split('/')
            .Aggregate(
                answer,
                (here, step) =>
                    step.Split('=') is [var key, var value]
                        ? here.EnumerateArray().First(item => item.Text(key) == value)
                        : here.GetProperty(step)
            );
        return figure.Value.ValueKind == JsonValueKind.Null
            ? found.ValueKind == JsonValueKind.Null
            : found.ValueKind == JsonValueKind.Number && Math.Abs(found.GetDecimal() - Number(figure.Value)) <= tolerance;
    }

    private static decimal Number(JsonElement figure) =>
        figure.ValueKind == JsonValueKind.Number ? figure.GetDecimal() : decimal.Parse(figure.GetString()!, CultureInfo.InvariantCulture);

    private static JsonElement[] Read()
    {
        using var file = Assembly.GetExecutingAssembly().GetManifestResourceStream("published-appraisals")!;
        return [.. JsonDocument.Parse(file).RootElement.GetProperty("cases").EnumerateArray()];
    }
}
