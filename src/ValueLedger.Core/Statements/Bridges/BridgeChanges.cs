using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Wire;

namespace ValueLedger.Core.Statements.Bridges;

/// <summary>Compares what was known before a record with what is known after it, member by member.</summary>
public static class BridgeChanges
{
    /// <summary>The most changes that are listed for one record.</summary>
    public const int Most = 100;

    private const string Quantity = "quantity";

    /// <summary>For an entry: all its members where it was added or removed, and the differing members where it was corrected.</summary>
    /// <param name="before">Null for an entry that was recorded or released.</param>
    /// <param name="after">Null for an entry that was reversed.</param>
    public static BridgeContent OfEntry(Entry? before, Entry? after)
    {
        var shown = after ?? before;
        var isCorrection = before is not null && after is not null;
        return new BridgeContent(
            shown?.Programme.Code,
            shown?.Measure.Code,
            Pairs(Members(before), Members(after), change => !isCorrection || change.Before != change.After || change.Member == Quantity)
        );
    }

    /// <summary>For a rate: its members, beside those of the rate it replaces.</summary>
    /// <param name="before">Null where it replaces none.</param>
    /// <param name="after">The new rate.</param>
    public static BridgeContent OfRate(Rate? before, Rate after) =>
        new(null, after.Measure, Pairs(Members(before), Members(after), _ => true));

    /// <summary>For a version of a catalogue item or an impact map: the members that differ from the version before.</summary>
    /// <param name="before">The content of the record before; null for a first version.</param>
    /// <param name="after">The content of the record.</param>
    public static IReadOnlyList<BridgeChange> OfVersion(JsonElement? before, JsonElement after) =>
        Pairs(before is { } known ? Members(known) : [], Members(after), change => change.Before != change.After);

    private static IReadOnlyList<BridgeChange> Pairs(
        IReadOnlyList<(string Member, string? Text)> before,
        IReadOnlyList<(string Member, string? Text)> after,
        Func<BridgeChange, bool> isTold
    )
    {
        var (then, now) = (
            before.ToDictionary(member => member.Member, member => member.Text),
            after.ToDictionary(member => member.Member, member => member.Text)
        );
        return
        [
            .. after
                .Concat(before)
                .Select(member => member.Member)
                .Distinct()
                .Select(member => new BridgeChange(member, then.GetValueOrDefault(member), now.GetValueOrDefault(member)))
                .Where(change => (change.Before ?? change.After) is not null && isTold(change))
                .Take(Most),
        ];
    }

    /// <summary>Contributors and free text are left out, because they may be erased.</summary>
    private static IReadOnlyList<(string Member, string? Text)> Members(Entry? entry) =>
        entry is null
            ? []
            :
            [
                ("programme", entry.Programme.Code),
                ("measure", entry.Measure.Code),
                ("date", Text(entry.Date)),
                ("startDate", Text(entry.StartDate)),
                (Quantity, Text(entry.Quantity.ToDecimal())),
                ("unit", entry.Unit),
                ("party", entry.Party?.Code),
                ("team", entry.Team?.Code),
                ("evidenceGrade", WireEnum.Word(entry.Evidence.Grade)),
            ];

    private static IReadOnlyList<(string Member, string? Text)> Members(Rate? rate) =>
        rate is null
            ? []
            :
            [
                ("basis", WireEnum.Word(rate.Basis)),
                ("amount", Text(rate.Amount)),
                ("unit", rate.Unit),
                ("effectiveFrom", Text(rate.EffectiveFrom)),
                ("effectiveTo", Text(rate.EffectiveTo)),
                ("priceYear", rate.PriceYear),
            ];

    /// <summary>Lines of a map, and other items with codes, are listed member by member under their codes; anything else is listed as a
    /// whole.</summary>
    private static IReadOnlyList<(string Member, string? Text)> Members(JsonElement content) =>
        [
            .. content
                .EnumerateObject()
                .SelectMany(member =>
                    IsCoded(member.Value)
                        ? member
                            .Value.EnumerateArray()
                            .SelectMany(item =>
                                item.EnumerateObject().Select(part => ($"{member.Name}/{CodeOf(item)}/{part.Name}", Text(part.Value)))
                            )
                        : [(member.Name, Text(member.Value))]
                ),
        ];

    private static bool IsCoded(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array
        && value.GetArrayLength() > 0
        && value.EnumerateArray().All(item => CodeOf(item) is not null)
        && value.EnumerateArray().Select(CodeOf).Distinct().Count() == value.GetArrayLength();

    private static string? CodeOf(JsonElement item) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty("code", out var code) && code.ValueKind == JsonValueKind.String
            ? code.GetString()
            : null;

    private static string? Text(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Null => null,
            JsonValueKind.String => value.GetString(),
            _ => value.GetRawText(),
        };

    private static string? Text(LocalDate? date) => date is { } day ? LocalDatePattern.Iso.Format(day) : null;

    private static string Text(decimal figure) => JsonSerializer.Serialize(figure, WireJson.Options);
}
