using System.Text.Json;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Wire;
using ValueLedger.Storage.Engines;

namespace ValueLedger.Storage.Imports;

/// <summary>A staged row as the entry that would be recorded.</summary>
/// <param name="Number">Its place among the staged rows, from 1.</param>
/// <param name="FileRow">Its row in the file, as a spreadsheet shows it.</param>
/// <param name="Entry">What it would record.</param>
public readonly record struct StagedEntry(long Number, long FileRow, Entry Entry)
{
    private static readonly Evidence[] WithoutItems =
    [
        .. Enum.GetValues<EvidenceGrade>().Select(grade => new Evidence { Grade = grade, Items = [] }),
    ];

    /// <summary>Note, service, documents, details and the number of the receiver's programme as one JSON text, which is a string where there
    /// is only a note; null when there are none.</summary>
    internal static string? TextsOf(Entry entry)
    {
        var hasMore =
            entry.Service is not null
            || entry.Evidence.Items.Count > 0
            || entry.Details is not null
            || entry.Exchange?.ReceiverProgramme is not null;
        if (!hasMore)
        {
            return entry.Note is null ? null : JsonSerializer.Serialize(entry.Note, WireJson.Options);
        }

        return JsonSerializer.Serialize(
            new Texts(entry.Note, entry.Service, entry.Evidence.Items, entry.Details, entry.Exchange?.ReceiverProgramme?.Number),
            WireJson.Options
        );
    }

    private static Texts? ReadTexts(string? kept) =>
        kept is null ? null
        : kept[0] == '"' ? new Texts(JsonSerializer.Deserialize<string>(kept, WireJson.Drafts), null, [], null)
        : JsonSerializer.Deserialize<Texts>(kept, WireJson.Drafts);

    internal static StagedEntry Read(CompiledSql row, StagedCodes codes)
    {
        var measure = codes.Measures[row.Int32("Measure")];
        var texts = ReadTexts(row.NullableText("Texts"));
        var grade = row.Int32("EvidenceGrade");
        return new StagedEntry(
            row.Int64("Number"),
            row.Int64("FileRow"),
            new Entry
            {
                Programme = codes.Programme(row.Int32("Programme")),
                Measure = new Coded(measure.Number, measure.Code),
                Quantity = new Quantity(row.Int64("Quantity")),
                Unit = measure.Item.Unit,
                Stage = measure.Item.Stage,
                Date = row.Int64("Day").ToDate(),
                StartDate = row.NullableInt64("StartDay")?.ToDate(),
                StartTime = row.NullableInt64("StartSecond")?.ToTime(),
                EndTime = row.NullableInt64("EndSecond")?.ToTime(),
                Party = codes.Party(row.Int32("Party")),
                Team = codes.Team(row.Int32("Team")),
                Contributor = row.NullableText("Contributor"),
                Reference = row.NullableText("Reference"),
                Exchange = row.IsNull("Giver")
                    ? null
                    : new ExchangeEnds(
                        new Coded(row.Int32("Giver"), row.Text("GiverCode")),
                        new Coded(row.Int32("Receiver"), row.Text("ReceiverCode")),
                        texts?.ReceiverProgramme is { } other ? codes.Programme(other) : null
                    ),
                Service = texts?.Service,
                Note = texts?.Note,
                Details = texts?.Details,
                Evidence = texts is null ? WithoutItems[grade] : new Evidence { Grade = (EvidenceGrade)grade, Items = texts.Items },
            }
        );
    }

    private sealed record Texts(
        string? Note,
        string? Service,
        IReadOnlyList<EvidenceItem> Items,
        EntryDetails? Details,
        int? ReceiverProgramme = null
    );
}

/// <summary>The codes of the numbers that staged rows hold.</summary>
public sealed class StagedCodes(CatalogueView catalogue)
{
    public CatalogueOf<Measure> Measures => catalogue.Measures;

    public Coded Programme(int number) => new(number, catalogue.Programmes[number].Code);

    public Coded? Party(int number) => number == 0 ? null : new Coded(number, catalogue.Parties[number].Code);

    public Coded? Team(int number) => number == 0 ? null : new Coded(number, catalogue.Teams[number].Code);
}
