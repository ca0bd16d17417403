using System.Text.Json;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Wire;

namespace ValueLedger.Storage.Imports;

/// <summary>A staged row as the entry that it would record.</summary>
/// <param name="Number">Its place among the staged rows, from 1.</param>
/// <param name="FileRow">Its row in the file, as a spreadsheet shows it.</param>
/// <param name="Entry">What it would record.</param>
public readonly record struct StagedEntry(long Number, long FileRow, Entry Entry)
{
    private static readonly Evidence[] WithoutItems = [.. Enum.GetValues<EvidenceGrade>().Select(grade => new Evidence { Grade = grade, Items = [] })];

    /// <summary>Note, service and documents as one text; null when there are none.</summary>
    internal static string? TextsOf(Entry entry) =>
        entry.Note is null && entry.Service is null && entry.Evidence.Items.Count == 0
            ? null
            : JsonSerializer.Serialize(new Texts(entry.Note, entry.Service, entry.Evidence.Items), WireJson.Options);

    internal static StagedEntry Read(Statement row, StagedCodes codes)
    {
        var measure = codes.Measures[(int)row.Int64(3)];
        var texts = row.Text(14) is { } kept ? JsonSerializer.Deserialize<Texts>(kept, WireJson.Drafts) : null;
        var grade = (int)row.Int64(12);
        return new StagedEntry(row.Int64(0), row.Int64(1), new Entry
        {
            Programme = codes.Programme((int)row.Int64(2)),
            Measure = new Coded(measure.Number, measure.Code),
            Quantity = new Quantity(row.Int64(7)),
            Unit = measure.Item.Unit,
            Stage = measure.Item.Stage,
            Date = row.Int64(8).ToDate(),
            StartDate = row.NullableInt64(9)?.ToDate(),
            StartTime = row.NullableInt64(10)?.ToTime(),
            EndTime = row.NullableInt64(11)?.ToTime(),
            Party = codes.Party((int)row.Int64(4)),
            Team = codes.Team((int)row.Int64(5)),
            Contributor = row.Text(6),
            Reference = row.Text(13),
            Exchange = row.IsNull(15) ? null : new ExchangeEnds(new Coded((int)row.Int64(15), row.Text(16)!), new Coded((int)row.Int64(17), row.Text(18)!)),
            Service = texts?.Service,
            Note = texts?.Note,
            Evidence = texts is null ? WithoutItems[grade] : new Evidence { Grade = (EvidenceGrade)grade, Items = texts.Items },
        });
    }

    private sealed record Texts(string? Note, string? Service, IReadOnlyList<EvidenceItem> Items);
}

/// <summary>The codes of the numbers that staged rows hold.</summary>
public sealed class StagedCodes(CatalogueView catalogue)
{
    public CatalogueOf<Measure> Measures => catalogue.Measures;

    public Coded Programme(int number) => new(number, catalogue.Programmes[number].Code);

    public Coded? Party(int number) => number == 0 ? null : new Coded(number, catalogue.Parties[number].Code);

    public Coded? Team(int number) => number == 0 ? null : new Coded(number, catalogue.Teams[number].Code);
}
