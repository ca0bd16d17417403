using System.Text.Json;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Organisations;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Wire;

namespace ValueLedger.Api.Demo;

/// <summary>The content of <c>speedwatch.json</c>, in the JSON form of requests.</summary>
internal sealed record SpeedwatchFile(
    OrganisationDraft Organisation,
    IReadOnlyDictionary<string, ProgrammeDraft> Programmes,
    IReadOnlyDictionary<string, PartyDraft> Parties,
    IReadOnlyDictionary<string, MeasureDraft> Measures,
    IReadOnlyList<RateDraft> Rates,
    IReadOnlyList<EntryDraft> Entries
)
{
    public static SpeedwatchFile Read()
    {
        using var file = typeof(SpeedwatchFile).Assembly.GetManifestResourceStream("Demo/speedwatch.json")!;
        return JsonSerializer.Deserialize<SpeedwatchFile>(file, WireJson.Drafts)!;
    }
}
