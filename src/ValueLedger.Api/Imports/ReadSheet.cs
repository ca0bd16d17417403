using ValueLedger.Api.Access;
using ValueLedger.Api.Http;
using ValueLedger.Api.Imports.Previews;
using ValueLedger.Api.Imports.Reading;
using ValueLedger.Api.Imports.Reading.Workbooks;
using ValueLedger.Core.Problems;
using ValueLedger.Storage.Imports;

namespace ValueLedger.Api.Imports;

/// <summary>Writes a sheet of a workbook as CSV, cell by cell as an import reads it, so that it can be corrected and sent as CSV.</summary>
internal sealed class ReadSheet(ImportFolder folder, Limits limits, LookingTurns turns)
{
    /// <param name="workbook">The file.</param>
    /// <param name="caller">Who asks.</param>
    /// <param name="contentType">As sent.</param>
    /// <param name="query">Which sheet, and how its numbers are written.</param>
    /// <param name="cancellation">Stops it.</param>
    public Task<Checked<SheetDownload>> RunAsync(
        Stream workbook,
        Caller caller,
        string? contentType,
        SheetQuery query,
        CancellationToken cancellation
    ) =>
        turns.TakeAsync<SheetDownload>(
            caller.Organisation,
            async () =>
            {
                var format = ReadImportRequest.FormatOf(contentType);
                if (format is not (ImportFormat.Xlsx or ImportFormat.Ods))
                {
                    return ReadImportRequest.NotAWorkbook();
                }

                await using var sent = await KeepAsync(workbook, caller, cancellation);
                return sent is null ? ImportProblems.RoomIsUsedUp() : await WriteAsync(sent, format.Value, caller, query, cancellation);
            }
        );

    /// <summary>The whole sheet is written before the answer begins, because a damaged one is found out only where it is damaged.</summary>
    private async Task<Checked<SheetDownload>> WriteAsync(
        FileStream sent,
        ImportFormat format,
        Caller caller,
        SheetQuery query,
        CancellationToken cancellation
    )
    {
        var (beginning, _) = await FileKind.PeekAsync(sent, cancellation);
        if (FileKind.NotA(format, beginning) is { } isAnother)
        {
            return ReadingProblems.FileIsOfAnotherKind.At("", isAnother);
        }

        sent.Position = 0;
        var sheet = ImportReader.OpenSheet(sent, format, query.Sheet, cancellation);
        if (!sheet.IsAccepted)
        {
            return sheet.Problems.ToList();
        }

        await using var rows = new SheetStream(sheet.Value, query.Decimal == DecimalMark.Comma);
        try
        {
            return await KeepAsync(rows, caller, cancellation) is { } csv ? new SheetDownload(csv) : ImportProblems.RoomIsUsedUp();
        }
        catch (UnreadableWorkbookException unreadable)
        {
            return unreadable.Problem;
        }
    }

    private Task<FileStream?> KeepAsync(Stream content, Caller caller, CancellationToken cancellation) =>
        SentFile.KeepAsync(
            content,
            folder.PathOf(caller.Organisation, Guid.NewGuid()),
            () => folder.BytesOf(caller.Organisation) <= limits.ImportBytesPerOrganisation,
            cancellation
        );
}

/// <summary>A sheet as CSV; the file beside the database is gone once it was sent.</summary>
internal sealed class SheetDownload(FileStream csv) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        await using (csv)
        {
            httpContext.Response.ContentType = "text/csv; charset=utf-8";
            await csv.CopyToAsync(httpContext.Response.Body, httpContext.RequestAborted);
        }
    }
}

/// <summary>Which sheet is read, and how its numbers are written.</summary>
public sealed record SheetQuery
{
    /// <summary>Name of the sheet; the first when left out.</summary>
    public string? Sheet { get; init; }

    /// <summary>What stands before the decimals of numbers in the CSV, and must be stated when it is imported; a point when left
    /// out.</summary>
    public DecimalMark? Decimal { get; init; }
}
