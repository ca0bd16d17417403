using System.Text.Json;
using ValueLedger.Api.Http.Answers;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Impact;
using ValueLedger.Core.Wire;

namespace ValueLedger.Api.AuditPacks;

/// <summary>Catalogue and impact maps of a pack, as tables for a spreadsheet.</summary>
internal static class PackTables
{
    private static readonly string[] OfTheCatalogue =
    [
        "kind",
        "code",
        "title",
        "programme",
        "stage",
        "class",
        "unit",
        "direction",
        "aggregation",
        "mobilisation",
        "sequence",
    ];

    private static readonly string[] OfMaps = ["programme", "version", "sequence", "line", "member", "value"];

    public static async Task WriteCatalogueAsync(Stream file, CatalogueView catalogue)
    {
        await using var csv = CsvAnswer.Into(file);
        csv.WriteHeader(OfTheCatalogue);
        foreach (var programme in catalogue.Programmes)
        {
            csv.Plain("programme").Plain(programme.Code).Text(programme.Item.Title).Blank(7).Plain(programme.Sequence).EndRow();
        }

        foreach (var party in catalogue.Parties)
        {
            csv.Plain("party").Plain(party.Code).Text(party.Item.Name).Blank(7).Plain(party.Sequence).EndRow();
        }

        foreach (var team in catalogue.Teams)
        {
            csv.Plain("team").Plain(team.Code).Text(team.Item.Name).Plain(team.Item.Programme).Blank(6).Plain(team.Sequence).EndRow();
        }

        foreach (var measure in catalogue.Measures)
        {
            var item = measure.Item;
            csv.Plain("measure").Plain(item.Code).Text(item.Title).Blank(1).Plain(item.Stage).Plain(item.Class).Text(item.Unit);
            csv.Plain(item.Direction).Plain(item.Aggregation).Plain(item.Mobilisation).Plain(measure.Sequence).EndRow();
        }

        foreach (var plan in catalogue.Plans)
        {
            csv.Plain("plan").Plain(plan.Code).Text(plan.Item.Title).Plain(plan.Item.Programme).Blank(6).Plain(plan.Sequence).EndRow();
        }
    }

    /// <summary>A row for each value of each line, because lines may have any number of them.</summary>
    public static async Task WriteMapsAsync(Stream file, IEnumerable<RecordedImpactMap> maps)
    {
        await using var csv = CsvAnswer.Into(file);
        csv.WriteHeader(OfMaps);
        foreach (var map in maps)
        {
            foreach (var line in map.Map.Lines)
            {
                foreach (var (member, value) in Values("", JsonSerializer.SerializeToElement(line, WireJson.Options)))
                {
                    csv.Plain(map.Map.Programme).Plain(map.Version).Plain(map.Sequence).Plain(line.Code).Plain(member).Text(value).EndRow();
                }
            }

            await csv.FlushAsync();
        }
    }

    private static IEnumerable<(string Member, string Value)> Values(string path, JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Null => [],
            JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Values($"{path}/{member.Name}", member.Value)),
            JsonValueKind.Array => element.EnumerateArray().Index().SelectMany(item => Values($"{path}/{item.Index}", item.Item)),
            _ => [(path, element.ToString())],
        };
}
