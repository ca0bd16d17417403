using System.Buffers;
using System.Globalization;
using System.Text;
using ValueLedger.Api.Entries;
using ValueLedger.Api.Http;
using ValueLedger.Api.Imports.Reading;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Wire;

namespace ValueLedger.Api.Tests.Imports;

public sealed class CsvRoundTripTests
{
    private const int Rows = 300;

    private static readonly SearchValues<char> ToBeQuoted = SearchValues.Create(",;\t\r\n\"");

    public static MatrixTheoryData<char, string, string> Dialects =>
        new([',', ';', '\t'], ["\n", "\r\n", "\r"], ["utf-8", "utf-8 with a mark", "utf-16", "utf-16BE"]);

    [Theory]
    [MemberData(nameof(Dialects))]
    public async Task What_is_written_reads_back_however_it_is_written_and_arrives(char separator, string lineBreak, string encoding)
    {
        var entries = new RandomEntries(20151205);
        var sent = Enumerable.Range(0, Rows).Select(_ => entries.Next()).Where(draft => draft != new EntryDraft()).ToList();
        var isDayFirst = separator == ';';
        var text = string.Concat(
            sent.Select(draft => Cells(draft, isDayFirst))
                .Prepend([.. EntryColumns.Read])
                .Select(cells => string.Join(separator, cells.Select(cell => Cell(cell, entries.Random))) + lineBreak)
        );
        var random = entries.Random;
        using var file = new TricklingStream(Encoded(text, encoding), () => random.Next(1, 5000));
        var read = await FileReading.OfAsync(
            file,
            new ImportOptions(ImportFormat.Csv) { DateFormat = isDayFirst ? DateFormat.DayMonthYear : DateFormat.Iso }
        );
        Assert.Equal(sent.Select(draft => FileReading.JsonOf(Bare(draft))), read.Rows.Select(row => row.Json));
        Assert.All(read.Rows, row => Assert.Empty(row.Problems));
    }

    /// <summary>Cells have no white space at their ends.</summary>
    private static EntryDraft Bare(EntryDraft draft) =>
        draft with
        {
            Reference = Bare(draft.Reference),
            Note = Bare(draft.Note),
            Exchange = draft.Exchange is { } ends ? ends with { Service = Bare(ends.Service) } : null,
        };

    private static string? Bare(string? words) => WhiteSpace.IsBlank(words) ? null : WhiteSpace.Trim(words!);

    private static byte[] Encoded(string text, string encoding)
    {
        var used = encoding.StartsWith("utf-8", StringComparison.Ordinal) ? Encoding.UTF8 : Encoding.GetEncoding(encoding);
        return encoding == "utf-8" ? used.GetBytes(text) : [.. used.Preamble, .. used.GetBytes(text)];
    }

    private static string?[] Cells(EntryDraft draft, bool isDayFirst) =>
        [
            draft.Programme,
            draft.Measure,
            draft.Quantity?.ToString(CultureInfo.InvariantCulture),
            Day(draft.Date, isDayFirst),
            Day(draft.StartDate, isDayFirst),
            draft.StartTime is { } start ? IsoJson.Write(start) : null,
            draft.EndTime is { } end ? IsoJson.Write(end) : null,
            draft.Party,
            draft.Team,
            draft.Contributor,
            SpreadsheetMark.Put(draft.Reference),
            SpreadsheetMark.Put(draft.Note),
            draft.Evidence?.Grade is { } grade ? WireEnum.Word(grade) : null,
            draft.Exchange?.Giver,
            draft.Exchange?.Receiver,
            SpreadsheetMark.Put(draft.Exchange?.Service),
            draft.Exchange?.ReceiverProgramme,
            draft.Of?.ToString(CultureInfo.InvariantCulture),
            draft.StandardDeviation?.ToString(CultureInfo.InvariantCulture),
            draft.Bound is { } bound ? WireEnum.Word(bound) : null,
            draft.Assessor,
            draft.Asset,
            draft.DecidedBy,
            draft.FinancedBy is { } parts ? FinancedText.Of(parts.Select(part => new FinancedPart(part.Party!, part.Amount!.Value))) : null,
        ];

    private static string? Day(NodaTime.LocalDate? day, bool isDayFirst) =>
        day is null ? null
        : isDayFirst ? $"{day:dd'/'MM'/'uuuu}"
        : $"{day:uuuu-MM-dd}";

    /// <summary>Quoted where it must be, and sometimes where it need not.</summary>
    private static string Cell(string? words, Random random) =>
        words is not null && (random.Next(5) == 0 || words.AsSpan().ContainsAny(ToBeQuoted))
            ? $"\"{words.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : words ?? "";
}
