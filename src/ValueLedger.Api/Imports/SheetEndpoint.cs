using Microsoft.AspNetCore.Http.HttpResults;
using ValueLedger.Api.Access;
using ValueLedger.Api.Http;
using ValueLedger.Api.Http.Answers;
using ValueLedger.Api.Http.Bodies;
using ValueLedger.Api.Http.Queries;
using ValueLedger.Api.Imports.Reading;
using ValueLedger.Api.Imports.Reading.Workbooks;
using ValueLedger.Api.OpenApi;
using ValueLedger.Api.Recording;

namespace ValueLedger.Api.Imports;

/// <summary>The rows of a workbook as a table that can be corrected.</summary>
internal static class SheetEndpoint
{
    public static void MapSheets(this RouteGroupBuilder v1)
    {
        v1.MapGroup("/imports")
            .InChapter(ImportEndpoints.Chapter, ImportEndpoints.About)
            .MapPost("/sheet.csv", ReadSheetAsync)
            .TakesItsTime()
            .Describes(
                "ReadSheet",
                "Read a sheet as CSV",
                "The rows of a sheet of a workbook as CSV, each cell as an import reads it, and each row under the number that a spreadsheet shows. Whoever corrects cells sends the rows as `text/csv`. Nothing is recorded."
            )
            .WithMetadata(new RecordsNothing())
            .RequireScope(Scopes.EntriesWrite)
            .AnswersCsv()
            .Refuses(
                ImportProblems.ContentTypeIsNotAnImport,
                ImportProblems.ImportRoomIsUsedUp,
                ReadingProblems.FileIsOfAnotherKind,
                WorkbookProblems.WorkbookIsNotReadable,
                WorkbookProblems.WorkbookIsEncrypted,
                WorkbookProblems.WorkbookHasMacros,
                WorkbookProblems.WorkbookIsTooLarge,
                WorkbookProblems.UnknownSheet,
                ImportProblems.TooManyImports,
                RecordingProblems.IdempotencyKeyIsNotValid
            )
            .WithMetadata(RequestHeaderMetadata.IdempotencyKey, new FileMetadata([.. ReadImportRequest.WorkbookTypes]));
    }

    private static async Task<Results<SheetDownload, Refused>> ReadSheetAsync(
        Query<SheetQuery> query,
        Caller caller,
        HttpContext context,
        ReadSheet read
    )
    {
        var key = RecordingRequest.KeyOf(context, caller);
        if (query.With(key.Problems) is { Count: > 0 } problems)
        {
            return new Refused(problems);
        }

        ImportEndpoints.LetItTakeItsTime(context);
        var sheet = await read.RunAsync(context.Request.Body, caller, context.Request.ContentType, query.Value, context.RequestAborted);
        return sheet.IsAccepted ? sheet.Value : ImportEndpoints.Refuse(sheet.Problems);
    }
}
