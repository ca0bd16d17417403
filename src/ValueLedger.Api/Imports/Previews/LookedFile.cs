using ValueLedger.Api.Imports.Reading;
using ValueLedger.Api.Imports.Reading.Workbooks;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Problems;

namespace ValueLedger.Api.Imports.Previews;

/// <summary>The beginning of a file, and where its header seems to be.</summary>
/// <param name="Rows">The first rows, empty ones included; none for lines of JSON.</param>
/// <param name="HeaderRow">The number of the header; null for lines of JSON.</param>
/// <param name="IsFirst">Whether no row above the header has cells.</param>
internal sealed record LookedFile(IReadOnlyList<IReadOnlyList<string>> Rows, int? HeaderRow, bool IsFirst)
{
    public const int MostBytes = 512 * 1024;
    public const int MostRows = 200;

    /// <summary>Each sheet that is looked at has to be opened, so those after these have to be asked for by name.</summary>
    private const int MostSheets = 20;

    /// <summary>The encoding of a text; null for a workbook.</summary>
    public string? Encoding { get; init; }

    /// <summary>What separates the cells of a text; null for a workbook.</summary>
    public string? Delimiter { get; init; }

    /// <summary>The sheet; null where there are none.</summary>
    public string? Sheet { get; init; }

    public IReadOnlyList<string> Sheets { get; init; } = [];

    /// <summary>Why the sheet has to be stated; null where an import takes it without.</summary>
    public string? WhySheet { get; init; }

    public GuessedTable? Table(CatalogueView catalogue) =>
        HeaderRow is { } header ? new GuessedTable(Rows, header, IsFirst, catalogue) : null;

    /// <param name="file">Can be read from any place.</param>
    /// <param name="format">As sent.</param>
    /// <param name="part">The sheet and the row of the header, where the sender states them.</param>
    /// <param name="catalogue">The organisation's codes, by which a sheet is recognised.</param>
    /// <param name="cancellation">Stops it.</param>
    public static async Task<Checked<LookedFile>> OfAsync(
        Stream file,
        ImportFormat format,
        PreviewedPart part,
        CatalogueView catalogue,
        CancellationToken cancellation
    )
    {
        var (beginning, _) = await FileKind.PeekAsync(file, cancellation);
        if (FileKind.NotA(format, beginning) is { } isAnother)
        {
            return ReadingProblems.FileIsOfAnotherKind.At("", isAnother);
        }

        if (format == ImportFormat.Ndjson)
        {
            return new LookedFile([], null, true);
        }

        if (format == ImportFormat.Csv)
        {
            file.Position = 0;
            return await ReadAsync(file, null, part.HeaderRow, cancellation);
        }

        if (part.Sheet is not null)
        {
            var asked = await OfSheetAsync(file, format, part.Sheet, part.HeaderRow, cancellation);
            return asked.IsAccepted ? asked.Value with { WhySheet = "It was asked for." } : asked;
        }

        return await GuessAsync(file, format, part.HeaderRow, catalogue, cancellation);
    }

    /// <summary>The first sheet whose rows have a day and a quantity; the first of all if none has.</summary>
    private static async Task<Checked<LookedFile>> GuessAsync(
        Stream file,
        ImportFormat format,
        int? headerRow,
        CatalogueView catalogue,
        CancellationToken cancellation
    )
    {
        var first = await OfSheetAsync(file, format, null, headerRow, cancellation);
        if (HoldsEntries(first))
        {
            return first;
        }

        foreach (var name in NamesIn(file, format, cancellation).Take(MostSheets).Skip(1))
        {
            var other = await OfSheetAsync(file, format, name, headerRow, cancellation);
            if (HoldsEntries(other))
            {
                return other.Value! with { WhySheet = "It is the first sheet whose rows have a day and an amount." };
            }
        }

        return first;

        bool HoldsEntries(Checked<LookedFile> sheet) => sheet.Value?.Table(catalogue)?.HoldsEntries == true;
    }

    private static IReadOnlyList<string> NamesIn(Stream file, ImportFormat format, CancellationToken cancellation)
    {
        file.Position = 0;
        var opened = ImportReader.OpenSheet(file, format, null, cancellation);
        using var sheet = opened.Value;
        return sheet?.Names ?? [];
    }

    private static async Task<Checked<LookedFile>> OfSheetAsync(
        Stream file,
        ImportFormat format,
        string? name,
        int? headerRow,
        CancellationToken cancellation
    )
    {
        file.Position = 0;
        var opened = ImportReader.OpenSheet(file, format, name, cancellation);
        if (!opened.IsAccepted)
        {
            return opened.Problems.ToList();
        }

        using var sheet = opened.Value;
        try
        {
            return await ReadAsync(new SheetStream(sheet, false), sheet, headerRow, cancellation);
        }
        catch (UnreadableWorkbookException unreadable)
        {
            return unreadable.Problem;
        }
    }

    private static async Task<Checked<LookedFile>> ReadAsync(Stream table, ISheet? sheet, int? headerRow, CancellationToken cancellation)
    {
        var source = new Utf8Source(table);
        var text = new byte[2 * MostBytes];
        var length = 0;
        while (length < MostBytes && await source.ReadAsync(text.AsMemory(length, MostBytes), cancellation) is > 0 and var count)
        {
            length += count;
        }

        var start = text.AsMemory(0, length);
        var dialect = sheet is null ? CsvDialect.Of(start.Span) : CsvDialect.OfSheet;
        var rows = HeaderGuess.Rows(start[dialect.Preamble..], dialect, MostRows);
        var first = rows.FindIndex(HasCells);
        if (first < 0)
        {
            return ReadingProblems.FileIsEmpty.At("", "The file is empty; a header is expected, and rows under it.");
        }

        if (headerRow is { } stated && !(stated >= 1 && stated <= rows.Count && HasCells(rows[stated - 1])))
        {
            return ReadingProblems.HeaderIsMissing.At("/headerRow", $"Row {stated} is empty, or is not among the first {MostRows}.");
        }

        var header = headerRow ?? HeaderGuess.Of(rows, MemberGuess.Like) ?? first + 1;
        return new LookedFile(rows, header, header == first + 1)
        {
            Encoding = sheet is null ? NameOf(source.Encoding) : null,
            Delimiter = sheet is null ? dialect.Separator.ToString() : null,
            Sheet = sheet?.Name,
            Sheets = sheet?.Names ?? [],
        };
    }

    private static bool HasCells(List<string> row) => row.Exists(cell => cell.Length > 0);

    private static string NameOf(FileEncoding encoding) =>
        encoding switch
        {
            FileEncoding.Windows1252 => "windows-1252",
            FileEncoding.Utf16LittleEndian or FileEncoding.Utf16BigEndian => "utf-16",
            _ => "utf-8",
        };
}
