using System.Collections.Concurrent;
using NodaTime;
using ValueLedger.Api.Access;
using ValueLedger.Api.Http;
using ValueLedger.Api.Imports.Reading;
using ValueLedger.Api.Imports.Reading.Workbooks;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Problems;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Imports;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.Imports.Previews;

/// <summary>Looks at the beginning of a file and says how it could be imported.</summary>
internal sealed class PreviewImport(LedgerReader reader, ImportFolder folder, IClock clock, Limits limits)
{
    private const int MostBytes = 512 * 1024;
    private const int MostRows = 10;
    private const int RowsLooked = 200;

    private readonly ConcurrentDictionary<int, int> _running = new();

    /// <param name="body">The file.</param>
    /// <param name="caller">Who asks.</param>
    /// <param name="contentType">As sent.</param>
    /// <param name="sheet">The sheet of a workbook; null for the first.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task<Checked<ImportPreview>> RunAsync(
        Stream body,
        Caller caller,
        string? contentType,
        string? sheet,
        CancellationToken cancellation
    )
    {
        // A workbook may take long to look at, so an organisation looks at as many at once as it may import.
        var running = _running.AddOrUpdate(caller.Organisation, 1, (_, count) => count + 1);
        try
        {
            return running > limits.ImportsPerOrganisation
                ? ImportProblems.TooManyImports.At(
                    "",
                    "The organisation already looks at as many files as it may at once; send the file when one of them is done."
                )
                : await LookAndReadAsync(body, caller, contentType, sheet, cancellation);
        }
        finally
        {
            _running.AddOrUpdate(caller.Organisation, 0, (_, count) => count - 1);
        }
    }

    private async Task<Checked<ImportPreview>> LookAndReadAsync(
        Stream body,
        Caller caller,
        string? contentType,
        string? sheet,
        CancellationToken cancellation
    )
    {
        if (ReadImportRequest.FormatOf(contentType) is not { } format)
        {
            return ReadImportRequest.NotAnImport();
        }

        var catalogue = reader.Read(caller.Organisation, ledger => ledger.Known(caller.Organisation).Catalogue);
        await using var file = await KeepAsync(body, caller, format, cancellation);
        if (file is null)
        {
            return ImportProblems.RoomIsUsedUp();
        }

        var looked = await LookAsync(file, format, sheet, cancellation);
        if (!looked.IsAccepted)
        {
            return looked.Problems.ToList();
        }

        var (rows, facts) = looked.Value;
        var guessed = facts.HeaderRow is { } header ? new GuessedTable(rows, header, facts.IsFirst, catalogue) : null;
        if (guessed is null)
        {
            return await ReadAsync(file, format, facts, null, caller, catalogue, cancellation);
        }

        if (sheet is not null)
        {
            guessed.State("sheet", sheet, "It was asked for.");
        }

        // What only the rows show is stated, and they are read once more.
        var preview = await ReadAsync(file, format, facts, guessed, caller, catalogue, cancellation);
        return preview.IsAccepted && guessed.StateWhatRowsNeed(preview.Value.Rows)
            ? await ReadAsync(file, format, facts, guessed, caller, catalogue, cancellation)
            : preview;
    }

    /// <summary>The whole of a workbook, or the beginning of a text up to the end of a line; null when there is no room.</summary>
    private async Task<Stream?> KeepAsync(Stream body, Caller caller, ImportFormat format, CancellationToken cancellation)
    {
        if (format is ImportFormat.Xlsx or ImportFormat.Ods)
        {
            return await SentFile.KeepAsync(
                body,
                folder.PathOf(caller.Organisation, Guid.NewGuid()),
                () => folder.BytesOf(caller.Organisation) <= limits.ImportBytesPerOrganisation,
                cancellation
            );
        }

        var bytes = new byte[MostBytes];
        var count = await body.ReadAtLeastAsync(bytes, MostBytes, throwOnEndOfStream: false, cancellation);
        var end = count < MostBytes ? count : bytes.AsSpan(0, count).LastIndexOf((byte)'\n') + 1;
        return new MemoryStream(bytes, 0, end > 0 ? end : count, writable: false);
    }

    private static async Task<Checked<Looked>> LookAsync(Stream file, ImportFormat format, string? name, CancellationToken cancellation)
    {
        var (beginning, _) = await FileKind.PeekAsync(file, cancellation);
        if (FileKind.NotA(format, beginning) is { } isAnother)
        {
            return ReadingProblems.FileIsOfAnotherKind.At("", isAnother);
        }

        file.Position = 0;
        if (format == ImportFormat.Ndjson)
        {
            return new Looked([], new Facts(null, null, null, [], null, true));
        }

        var sheet = format == ImportFormat.Csv ? null : ImportReader.OpenSheet(file, format, name, cancellation);
        if (sheet is { IsAccepted: false })
        {
            return sheet.Problems.ToList();
        }

        try
        {
            return await LookAsync(sheet is null ? file : new SheetStream(sheet.Value!, false), sheet?.Value, cancellation);
        }
        catch (UnreadableWorkbookException unreadable)
        {
            return unreadable.Problem;
        }
        finally
        {
            sheet?.Value?.Dispose();
        }
    }

    private static async Task<Checked<Looked>> LookAsync(Stream table, ISheet? sheet, CancellationToken cancellation)
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
        var rows = HeaderGuess.Rows(start[dialect.Preamble..], dialect, RowsLooked);
        var first = rows.FindIndex(row => row.Exists(cell => cell.Length > 0));
        if (first < 0)
        {
            return ReadingProblems.FileIsEmpty.At("", "The file is empty; a header is expected, and rows under it.");
        }

        var header = HeaderGuess.Of(rows, MemberGuess.Like) ?? first + 1;
        return new Looked(
            rows,
            new Facts(
                sheet is null ? NameOf(source.Encoding) : null,
                sheet is null ? dialect.Separator.ToString() : null,
                sheet?.Name,
                sheet?.Names ?? [],
                header,
                header == first + 1
            )
        );
    }

    private async Task<Checked<ImportPreview>> ReadAsync(
        Stream file,
        ImportFormat format,
        Facts facts,
        GuessedTable? guessed,
        Caller caller,
        CatalogueView catalogue,
        CancellationToken cancellation
    )
    {
        var query = guessed?.ToQuery() ?? new ImportQuery();
        var preview = new ImportPreview
        {
            ContentType = ReadImportRequest.ContentTypes.First(type => type.Value == format).Key,
            Encoding = facts.Encoding,
            Delimiter = facts.Delimiter,
            Sheet = facts.Sheet,
            Sheets = facts.Sheets,
            HeaderRow = facts.HeaderRow,
            Columns = guessed?.Columns ?? [],
            Settings = guessed?.Settings ?? [],
            Missing = guessed?.Missing ?? [],
            Rows = [],
            Warnings = [],
            Query = PreviewQuery.Of(query),
            Ready = false,
        };
        var terms = TableTerms.Of(query, null).ToOptions(format);
        if (!terms.IsAccepted)
        {
            return preview;
        }

        file.Position = 0;
        var options = terms.Value with
        {
            Numbers = terms.Value.Numbers with { Currency = catalogue.Organisation.Currency },
            IsPreview = true,
        };
        var opened = await ImportReader.OpenAsync(file, options, options.TakesTitles ? new TitleIndex(catalogue) : null, cancellation);
        if (!opened.IsAccepted)
        {
            // The columns are told above, whatever is wrong with the header as a whole.
            return guessed is null ? opened.Problems.ToList() : preview;
        }

        using var rows = opened.Value;
        var today = catalogue.Organisation.Today(clock.GetCurrentInstant());
        var checks = new PreviewedRows(rows, new RowNames(reader, caller.Organisation, catalogue, today));
        try
        {
            await checks.ReadAsync(MostRows, RowsLooked, cancellation);
        }
        catch (UnreadableWorkbookException unreadable)
        {
            return unreadable.Problem;
        }

        return preview with
        {
            Rows = checks.First,
            Warnings = rows.Warnings,
            Ready = checks.Wrong == 0 && checks.First.Count > 0,
        };
    }

    private static string NameOf(FileEncoding encoding) =>
        encoding switch
        {
            FileEncoding.Windows1252 => "windows-1252",
            FileEncoding.Utf16LittleEndian or FileEncoding.Utf16BigEndian => "utf-16",
            _ => "utf-8",
        };

    private sealed record Looked(List<List<string>> Rows, Facts Facts);

    private sealed record Facts(
        string? Encoding,
        string? Delimiter,
        string? Sheet,
        IReadOnlyList<string> Sheets,
        int? HeaderRow,
        bool IsFirst
    );
}
