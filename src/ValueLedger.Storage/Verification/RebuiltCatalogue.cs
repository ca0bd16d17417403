using System.Text.Json;
using ValueLedger.Core.Records;
using ValueLedger.Core.Wire;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Statements;

namespace ValueLedger.Storage.Verification;

/// <summary>Numbers, versions and keys according to the records of the log alone.</summary>
internal sealed class RebuiltCatalogue
{
    private readonly Dictionary<long, long> _numbersGiven = [];

    /// <summary>Kind and number of what a record states, by sequence.</summary>
    public Dictionary<long, (long Kind, long Number)> Versions { get; } = [];

    /// <summary>Number of each code, and the record that registered it.</summary>
    public Dictionary<(long Kind, string Code), (long Number, long Sequence)> Items { get; } = [];

    /// <summary>The record that made each key, and the one that revoked it.</summary>
    public Dictionary<string, (long Sequence, long? Revoked)> Keys { get; } = [];

    /// <summary>The record that names each identity.</summary>
    public Dictionary<(string Issuer, string Subject), long> Identities { get; } = [];

    /// <summary>The last record of each webhook that was not removed.</summary>
    public Dictionary<string, long> Webhooks { get; } = [];

    /// <summary>The record that states each version of a programme's impact map.</summary>
    public Dictionary<(long Programme, long Version), long> ImpactMaps { get; } = [];

    /// <summary>The last record of each map of an import's columns, by its name.</summary>
    public Dictionary<string, long> ImportMaps { get; } = [];

    /// <summary>What the record of each publication attests, by its number.</summary>
    public Dictionary<long, KeptPublication> Publications { get; } = [];

    /// <summary>Which contributor each record merged into which, and the record that undid it.</summary>
    public Dictionary<long, (long Number, long Into, long? Ended)> Merges { get; } = [];

    /// <summary>The record of each pack that was loaded, by name, version and measure.</summary>
    public Dictionary<(string Name, string Version, string Measure), long> Packs { get; } = [];

    /// <summary>The last record that changed what every view of the catalogue must know.</summary>
    public long Sequence { get; private set; }

    public void Add(long sequence, string type, JsonElement content)
    {
        switch (type)
        {
            case RecordType.Key:
                Keys[Text(content, "keyId")] = (sequence, null);
                break;
            case RecordType.KeyRevocation:
                Keys[Text(content, "keyId")] = (Keys[Text(content, "keyId")].Sequence, sequence);
                break;
            case RecordType.Identity:
                Identities[(Text(content, "issuer"), Text(content, "subject"))] = sequence;
                break;
            case RecordType.Webhook:
                Webhooks[Text(content, "code")] = sequence;
                break;
            case RecordType.WebhookRemoval:
                Webhooks.Remove(Text(content, "code"));
                break;
            case RecordType.ReferencePack:
                Packs[
                    (
                        Text(content, "name"),
                        Text(content, "version"),
                        content.TryGetProperty("measure", out var measure) ? measure.GetString()! : ""
                    )
                ] = sequence;
                break;
            case RecordType.TimebankMember:
                Add(sequence, content.TryGetProperty("contributor", out var contributor) ? contributor.GetString() : null);
                break;
            case RecordType.Organisation:
                State(sequence, CatalogueKind.Organisation, 0);
                break;
            case RecordType.Rate:
                State(sequence, CatalogueKind.Rate, Items[((long)CatalogueKind.Measure, Text(content, "measure"))].Number);
                break;
            case RecordType.ImpactMap:
                var programme = Items[((long)CatalogueKind.Programme, Text(content, "programme"))].Number;
                ImpactMaps[(programme, ImpactMaps.Keys.Count(map => map.Programme == programme) + 1)] = sequence;
                break;
            case RecordType.ContributorMerge:
                Merges[sequence] = (ContributorOf(content, "code"), ContributorOf(content, "into"), null);
                break;
            case RecordType.ContributorUnmerge:
                var merge = content.GetProperty("of").GetInt64();
                Merges[merge] = Merges[merge] with { Ended = sequence };
                break;
            case RecordType.ImportMap:
                ImportMaps[Text(content, "name")] = sequence;
                break;
            case RecordType.Statement:
                var published = content.Deserialize<StatementRecord>(WireJson.Drafts)!;
                Publications[published.Number] = KeptPublication.Of(sequence, published);
                break;
            default:
                if (KindOf(type) is { } kind)
                {
                    State(sequence, kind, NumberOf(kind, Text(content, "code"), sequence));
                }

                break;
        }
    }

    /// <summary>An entry or a member of a time bank registers a contributor if it is the first to name it.</summary>
    public void Add(long sequence, string? contributor)
    {
        if (contributor is not null)
        {
            NumberOf(CatalogueKind.Contributor, contributor, sequence);
        }
    }

    private void State(long sequence, CatalogueKind kind, long number)
    {
        Versions[sequence] = ((long)kind, number);
        Sequence = kind == CatalogueKind.Contributor ? Sequence : sequence;
    }

    private long NumberOf(CatalogueKind kind, string code, long sequence)
    {
        if (!Items.TryGetValue(((long)kind, code), out var item))
        {
            var number = _numbersGiven.GetValueOrDefault((long)kind) + 1;
            _numbersGiven[(long)kind] = number;
            Items[((long)kind, code)] = item = (number, sequence);
        }

        return item.Number;
    }

    private long ContributorOf(JsonElement content, string member) =>
        Items[((long)CatalogueKind.Contributor, Text(content, member))].Number;

    private static CatalogueKind? KindOf(string type) =>
        type switch
        {
            RecordType.Programme => CatalogueKind.Programme,
            RecordType.Party => CatalogueKind.Party,
            RecordType.Team => CatalogueKind.Team,
            RecordType.Measure => CatalogueKind.Measure,
            RecordType.Plan => CatalogueKind.Plan,
            RecordType.Allocation => CatalogueKind.Allocation,
            RecordType.Asset => CatalogueKind.Asset,
            RecordType.Contributor or RecordType.ContributorErasure => CatalogueKind.Contributor,
            _ => null,
        };

    private static string Text(JsonElement content, string member) => content.GetProperty(member).GetString()!;
}
