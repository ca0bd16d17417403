using System.Text.Json;
using NodaTime;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Records;
using ValueLedger.Core.Wire;

namespace ValueLedger.Core.AuditPacks;

/// <summary>What an entry or reversal counts, according to its record.</summary>
/// <param name="Sequence">The record.</param>
/// <param name="Programme">Number of the programme.</param>
/// <param name="Measure">Number of the measure.</param>
/// <param name="Party">Number of the party; 0 for none.</param>
/// <param name="Team">Number of the team; 0 for none.</param>
/// <param name="Contributor">Code of the contributor.</param>
/// <param name="Grade">Grade of evidence when it was recorded.</param>
/// <param name="Micros">Millionths of the unit; negative in a reversal.</param>
/// <param name="FirstDay">The first day of a span; null for one day.</param>
/// <param name="Day">The day, or the last day of a span.</param>
/// <param name="Reverses">The entry that a reversal takes out.</param>
/// <param name="Import">The record that began its import.</param>
/// <param name="IsDoubted">Whether it was in suspense when it was recorded.</param>
/// <param name="Details">What it states beside its quantity; null for nothing.</param>
internal sealed record RecountedEntry(
    long Sequence,
    int Programme,
    int Measure,
    int Party,
    int Team,
    string? Contributor,
    EvidenceGrade Grade,
    long Micros,
    LocalDate? FirstDay,
    LocalDate Day,
    long? Reverses,
    long? Import,
    bool IsDoubted,
    EntryDetails? Details
)
{
    /// <summary>Codes of the members who gave and received, of an exchange in a time bank, and of the receiver's programme if it is another
    /// one; null for other entries.</summary>
    public (string Giver, string Receiver, string? ReceiverProgramme)? Exchange { get; init; }

    private static readonly Dictionary<string, EvidenceGrade> Grades = Enum.GetValues<EvidenceGrade>()
        .ToDictionary(WireEnum.Word, grade => grade, StringComparer.Ordinal);

    private static readonly Dictionary<string, Bound> Bounds = Enum.GetValues<Bound>()
        .ToDictionary(WireEnum.Word, bound => bound, StringComparer.Ordinal);

    public static RecountedEntry Of(long sequence, JsonElement record, RecountedCatalogue catalogue) =>
        new(
            sequence,
            catalogue.NumberOf(RecordType.Programme, Text(record, "programme")),
            catalogue.NumberOf(RecordType.Measure, Text(record, "measure")),
            catalogue.NumberOf(RecordType.Party, Text(record, "party")),
            catalogue.NumberOf(RecordType.Team, Text(record, "team")),
            Text(record, "contributor"),
            Grades[record.GetProperty("evidence").GetProperty("grade").GetString()!],
            Quantity.Of(record.GetProperty("quantity").GetDecimal()).Micros,
            Date(record, "startDate"),
            Date(record, "date") ?? throw new PackFault("It has no date."),
            Number(record, "reverses"),
            Number(record, "import"),
            record.TryGetProperty("suspended", out _),
            DetailsOf(record)
        )
        {
            Exchange =
                Text(record, "giver") is { } giver && Text(record, "receiver") is { } receiver
                    ? (giver, receiver, Text(record, "receiverProgramme"))
                    : null,
        };

    /// <summary>A record names these members as an entry does.</summary>
    private static EntryDetails? DetailsOf(JsonElement record)
    {
        var details = new EntryDetails
        {
            Of = Figure(record, "of"),
            StandardDeviation = Figure(record, "standardDeviation"),
            Bound = Text(record, "bound") is { } bound ? Bounds[bound] : null,
            Assessor = Text(record, "assessor"),
            Asset = Text(record, "asset"),
            DecidedBy = Text(record, "decidedBy"),
            FinancedBy = record.TryGetProperty("financedBy", out var parts)
                ? [.. parts.EnumerateArray().Select(part => new FinancedPart(Text(part, "party")!, Figure(part, "amount")!.Value))]
                : null,
        };
        return details == new EntryDetails() ? null : details;
    }

    private static decimal? Figure(JsonElement record, string member) =>
        record.TryGetProperty(member, out var figure) ? figure.GetDecimal() : null;

    private static string? Text(JsonElement record, string member) => record.TryGetProperty(member, out var text) ? text.GetString() : null;

    private static long? Number(JsonElement record, string member) =>
        record.TryGetProperty(member, out var number) ? number.GetInt64() : null;

    private static LocalDate? Date(JsonElement record, string member) =>
        IsoJson.TryReadDate(Text(record, member) ?? "", out var date) ? date : null;
}
