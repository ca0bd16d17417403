using System.Text.Json;
using NodaTime;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Impact;
using ValueLedger.Core.Organisations;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Records;
using ValueLedger.Core.Wire;

namespace ValueLedger.Core.AuditPacks;

/// <summary>Catalogue, rates and impact maps according to records of a log alone. Numbers are given in the order of the log.</summary>
/// <param name="organisationNumber">Part of the ids of rates.</param>
internal sealed class RecountedCatalogue(int organisationNumber)
{
    private readonly Dictionary<string, Dictionary<string, int>> _numbers = [];
    private readonly List<(long Sequence, int Number, object Item)> _versions = [];
    private readonly List<RecordedImpactMap> _maps = [];

    /// <summary>Takes in a record; one of another type changes nothing.</summary>
    public void Add(long sequence, Instant recordedAt, string type, JsonElement content)
    {
        switch (type)
        {
            case RecordType.Organisation:
                _versions.Add((sequence, 0, Read<Organisation>(content)));
                break;
            case RecordType.Programme:
                State(sequence, type, Read<Programme>(content));
                break;
            case RecordType.Party:
                State(sequence, type, Read<Party>(content));
                break;
            case RecordType.Team:
                State(sequence, type, Read<Team>(content));
                break;
            case RecordType.Measure:
                State(sequence, type, Read<Measure>(content));
                break;
            case RecordType.Plan:
                State(sequence, type, Read<Plan>(content));
                break;
            case RecordType.Rate:
                var id = RecordId.Of(organisationNumber, sequence, recordedAt);
                _versions.Add((sequence, 0, new RecordedRate(id, sequence, recordedAt, Read<Rate>(content))));
                break;
            case RecordType.ImpactMap:
                var map = Read<ImpactMap>(content);
                var version = _maps.Count(earlier => earlier.Map.Programme == map.Programme) + 1;
                _maps.Add(new RecordedImpactMap(version, sequence, recordedAt, map));
                break;
            default:
                break;
        }
    }

    /// <summary>The number of a code; 0 where a record names none.</summary>
    /// <exception cref="PackFault">No earlier record states an item with this code.</exception>
    public int NumberOf(string type, string? code) =>
        code is null ? 0
        : _numbers.TryGetValue(type, out var ofType) && ofType.TryGetValue(code, out var number) ? number
        : throw new PackFault($"No record before it states the {type} '{code}'.");

    /// <summary>Catalogue and rates as known after a record.</summary>
    public Known Known(long known)
    {
        var then = _versions.Where(version => version.Sequence <= known).ToList();
        var organisation =
            then.Select(version => version.Item).OfType<Organisation>().LastOrDefault()
            ?? throw new PackFault("No record states the organisation.");
        return new Known(
            new CatalogueView(organisation, Of<Programme>(then), Of<Party>(then), Of<Team>(then), Of<Measure>(then))
            {
                Plans = Of<Plan>(then),
            },
            new RateCard(then.Select(version => version.Item).OfType<RecordedRate>())
        );
    }

    /// <summary>The last impact map of each programme as known after a record, in the order of the programmes' numbers.</summary>
    public IReadOnlyList<RecordedImpactMap> Maps(long known) =>
        [
            .. _maps
                .Where(map => map.Sequence <= known)
                .GroupBy(map => map.Map.Programme)
                .Select(versions => versions.Last())
                .OrderBy(map => NumberOf(RecordType.Programme, map.Map.Programme)),
        ];

    private void State<T>(long sequence, string type, T item)
        where T : ICatalogueItem
    {
        if (!_numbers.TryGetValue(type, out var ofType))
        {
            _numbers[type] = ofType = new Dictionary<string, int>(StringComparer.Ordinal);
        }

        if (!ofType.TryGetValue(item.Code, out var number))
        {
            ofType[item.Code] = number = ofType.Count + 1;
        }

        _versions.Add((sequence, number, item));
    }

    private static CatalogueOf<T> Of<T>(List<(long Sequence, int Number, object Item)> versions)
        where T : ICatalogueItem =>
        new(
            versions
                .Where(version => version.Item is T)
                .GroupBy(version => version.Number)
                .Select(item => item.Last())
                .Select(version => new Registered<T>(version.Number, version.Sequence, (T)version.Item))
        );

    private static T Read<T>(JsonElement content) => content.Deserialize<T>(WireJson.Drafts)!;
}
