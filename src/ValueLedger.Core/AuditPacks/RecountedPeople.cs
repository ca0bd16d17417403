using System.Text.Json;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Records;
using ValueLedger.Core.Wire;
using ValueLedger.Proofs;

namespace ValueLedger.Core.AuditPacks;

/// <summary>Who counts as whom, and in which quintile people live, according to records and to the texts that they attest.</summary>
internal sealed class RecountedPeople
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<(long Sequence, int Number, int Into)> _merges = [];
    private readonly Dictionary<long, long> _ends = [];
    private readonly Dictionary<int, List<(long Sequence, string? Attested)>> _versions = [];
    private readonly Dictionary<long, PackedAttributes> _texts = [];

    public void Add(long sequence, string type, JsonElement content)
    {
        switch (type)
        {
            case RecordType.Contributor:
                State(sequence, content, content.GetProperty("attributes").GetString());
                break;
            case RecordType.ContributorErasure:
                State(sequence, content, null);
                break;
            case RecordType.ContributorMerge:
                _merges.Add((sequence, NumberOf(Text(content, "code")), NumberOf(Text(content, "into"))));
                break;
            case RecordType.ContributorUnmerge:
                _ends[content.GetProperty("of").GetInt64()] = sequence;
                break;
            default:
                break;
        }
    }

    public void Add(PackedAttributes text) => _texts[text.Sequence] = text;

    public int NumberOf(string code)
    {
        if (!_numbers.TryGetValue(code, out var number))
        {
            _numbers[code] = number = _numbers.Count + 1;
        }

        return number;
    }

    public MergedContributors Merged(long known) =>
        new(
            _merges
                .Where(merge => merge.Sequence <= known && !(_ends.TryGetValue(merge.Sequence, out var end) && end <= known))
                .Select(merge => (merge.Number, merge.Into, merge.Sequence))
        );

    /// <summary>The last of what was stated about somebody, as known after a record.</summary>
    /// <param name="number">Of the contributor.</param>
    /// <param name="known">The last record that is known.</param>
    /// <param name="isErasedSince">Whether it was known then, and its text is not in the pack any more.</param>
    public DeprivationQuintile QuintileOf(int number, long known, out bool isErasedSince)
    {
        isErasedSince = false;
        var last = _versions.GetValueOrDefault(number, []).LastOrDefault(version => version.Sequence <= known);
        if (last.Sequence == 0)
        {
            return DeprivationQuintile.NotStated;
        }

        isErasedSince = last.Attested is not null && !_texts.ContainsKey(last.Sequence);
        if (isErasedSince && !_versions[number].Exists(version => version.Sequence > last.Sequence && version.Attested is null))
        {
            throw new PackFault($"The attributes of record {last.Sequence} are missing, and no record says that they were erased.");
        }

        return last.Attested is null || isErasedSince ? DeprivationQuintile.Erased : Read(last.Sequence, last.Attested);
    }

    private DeprivationQuintile Read(long sequence, string attested)
    {
        var text = _texts[sequence];
        return SaltedText.Matches(Convert.FromBase64String(text.Salt), text.Text, attested)
            ? JsonSerializer.Deserialize<QuintileText>(text.Text, WireJson.Drafts)!.DeprivationQuintile is { } quintile
                ? (DeprivationQuintile)(quintile - 1)
                : DeprivationQuintile.NotStated
            : throw new PackFault($"The attributes of record {sequence} are not those that were hashed.");
    }

    private void State(long sequence, JsonElement content, string? attested)
    {
        var number = NumberOf(Text(content, "code"));
        if (!_versions.TryGetValue(number, out var versions))
        {
            _versions[number] = versions = [];
        }

        versions.Add((sequence, attested));
    }

    private static string Text(JsonElement content, string member) => content.GetProperty(member).GetString()!;

    private sealed record QuintileText(int? DeprivationQuintile);
}
