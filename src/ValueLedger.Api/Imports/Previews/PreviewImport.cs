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
internal sealed class PreviewImport(LedgerReader reader, ImportFolder folder, IClock clock, Limits limits, LookingTurns turns)
{
    private const int MostRows = 10;

    /// <param name="body">The file.</param>
    /// <param name="caller">Who asks.</param>
    /// <param name="contentType">As sent.</param>
    /// <param name="part">The sheet and the row of the header, where the sender states them.</param>
    /// <param name="cancellation">Stops it.</param>
    public Task<Checked<ImportPreview>> RunAsync(
        Stream body,
        Caller caller,
        string? contentType,
        PreviewedPart part,
        CancellationToken cancellation
    ) => turns.TakeAsync(caller.Organisation, () => LookAndReadAsync(body, caller, contentType, part, cancellation));

    private async Task<Checked<ImportPreview>> LookAndReadAsync(
        Stream body,
        Caller caller,
        string? contentType,
        PreviewedPart part,
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

        var looked = await LookedFile.OfAsync(file, format, part, catalogue, cancellation);
        if (!looked.IsAccepted)
        {
            return looked.Problems.ToList();
        }

        var facts = looked.Value;
        if (facts.Table(catalogue) is not { } guessed)
        {
            return await ReadAsync(file, format, facts, null, caller, catalogue, cancellation);
        }

        if (facts.WhySheet is { } why)
        {
            guessed.State("sheet", part.Sheet ?? facts.Sheet!, why);
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

        var bytes = new byte[LookedFile.MostBytes];
        var count = await body.ReadAtLeastAsync(bytes, LookedFile.MostBytes, throwOnEndOfStream: false, cancellation);
        var end = count < LookedFile.MostBytes ? count : bytes.AsSpan(0, count).LastIndexOf((byte)'\n') + 1;
        return new MemoryStream(bytes, 0, end > 0 ? end : count, writable: false);
    }

    private async Task<Checked<ImportPreview>> ReadAsync(
        Stream file,
        ImportFormat format,
        LookedFile facts,
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
            await checks.ReadAsync(MostRows, LookedFile.MostRows, cancellation);
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
}
