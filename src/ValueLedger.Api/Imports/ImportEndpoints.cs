using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Server.Kestrel.Core.Features;
using ValueLedger.Api.Access;
using ValueLedger.Api.Entries;
using ValueLedger.Api.Http;
using ValueLedger.Api.Http.Answers;
using ValueLedger.Api.Http.Bodies;
using ValueLedger.Api.Http.Queries;
using ValueLedger.Api.Imports.Previews;
using ValueLedger.Api.Imports.Reading;
using ValueLedger.Api.Imports.Reading.Workbooks;
using ValueLedger.Api.OpenApi;
using ValueLedger.Api.Recording;
using ValueLedger.Core.Problems;
using ValueLedger.Storage.Imports;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.Imports;

/// <summary>Imports of files of any length. For the problems of their rows see <see cref="ImportProblemEndpoints"/>.</summary>
internal static class ImportEndpoints
{
    public const string Chapter = "Imports";
    public const string About = "Files of entries of any length, as CSV, as a workbook or as lines of JSON.";

    private const string Route = "/v1/imports";

    public static void MapImports(this RouteGroupBuilder v1)
    {
        var imports = v1.MapGroup("/imports").InChapter(Chapter, About);
        imports
            .MapPost("", SendAsync)
            .TakesItsTime()
            .Describes(
                "SendImport",
                "Import a file",
                "Takes a file of entries of any length: `text/csv` with a header, `application/x-ndjson` with one entry per line, or a sheet of an Excel workbook (.xlsx) or an OpenDocument spreadsheet (.ods). Each row is checked like a single entry. A small file is done with the first answer (200). A long one continues in the background (202), and the address in `Location` shows how far it is."
            )
            .RequireScope(Scopes.EntriesWrite)
            .Refuses(HttpProblemCodes.DateIsNotValid, HttpProblemCodes.TimeIsNotValid, HttpProblemCodes.QueryParameterHasTheWrongType)
            .Refuses(
                ImportProblems.ContentTypeIsNotAnImport,
                ImportProblems.TooManyImports,
                ImportProblems.UnknownImport,
                ImportProblems.UnknownImportMap,
                ImportProblems.SenderWentSilent,
                ImportProblems.ImportRoomIsUsedUp,
                ReadingProblems.HeaderIsUnknown,
                ReadingProblems.HeaderIsMissing,
                ReadingProblems.HeaderIsDuplicate,
                ReadingProblems.FileIsEmpty,
                ReadingProblems.ColumnMapIsNotValid,
                ReadingProblems.FileIsOfAnotherKind,
                ReadingProblems.HeaderIsLower,
                ReadingProblems.ColumnIsStatedTwice,
                ReadingProblems.SetIsNotValid,
                ImportProblems.SettingsContradict,
                ImportProblems.SettingIsForTables,
                MemberProblems.MemberIsRequired,
                MemberProblems.TextIsTooLong,
                WorkbookProblems.WorkbookIsNotReadable,
                WorkbookProblems.WorkbookIsEncrypted,
                WorkbookProblems.WorkbookHasMacros,
                WorkbookProblems.WorkbookIsTooLarge,
                WorkbookProblems.UnknownSheet,
                WorkbookProblems.HeaderIsMerged,
                RecordingProblems.IdempotencyKeyIsNotValid,
                RecordingProblems.IdempotencyKeyReusedWithOtherContent,
                RecordingProblems.IdempotencyKeyIsInUse
            )
            .WithMetadata(RequestHeaderMetadata.IdempotencyKey, new FileMetadata([.. ReadImportRequest.ContentTypes.Keys]));
        imports
            .MapPost("/preview", PreviewAsync)
            .TakesItsTime()
            .Describes(
                "PreviewImport",
                "Look at a file before importing it",
                "Guesses which sheet of a workbook has entries, what the columns are and which settings read them, and shows the first ten rows as they would be recorded and the query string that imports the file so. Nothing is recorded. An import itself never guesses."
            )
            .WithMetadata(new RecordsNothing())
            .RequireScope(Scopes.EntriesWrite)
            .Refuses(
                ImportProblems.ContentTypeIsNotAnImport,
                ImportProblems.ImportRoomIsUsedUp,
                ReadingProblems.FileIsEmpty,
                ReadingProblems.FileIsOfAnotherKind,
                ReadingProblems.HeaderIsMissing,
                WorkbookProblems.WorkbookIsNotReadable,
                WorkbookProblems.WorkbookIsEncrypted,
                WorkbookProblems.WorkbookHasMacros,
                WorkbookProblems.WorkbookIsTooLarge,
                WorkbookProblems.UnknownSheet,
                ImportProblems.TooManyImports,
                RecordingProblems.IdempotencyKeyIsNotValid
            )
            .WithMetadata(RequestHeaderMetadata.IdempotencyKey, new FileMetadata([.. ReadImportRequest.ContentTypes.Keys]));
        imports
            .MapGet("", List)
            .Describes("ListImports", "List imports", "Lists running imports and those of the last thirty days, the latest first.")
            .RequireScope(Scopes.EntriesRead)
            .Refuses(HttpProblemCodes.CursorIsNotValid);
        imports
            .MapGet("/template.csv", () => Results.Bytes(ImportTemplate.Csv, "text/csv; charset=utf-8", "template.csv"))
            .Describes("GetImportTemplate", "Get a template", "A CSV file with every column and some examples.")
            .RequireScope(Scopes.EntriesRead)
            .AnswersCsv();
        imports
            .MapGet("/{id}", Get)
            .Describes("GetImport", "Read an import", "Shows how far an import is, or its result. The result is kept for thirty days.")
            .RequireScope(Scopes.EntriesRead)
            .Refuses(ImportProblems.UnknownImport);
        imports
            .MapDelete("/{id}", CancelAsync)
            .Describes(
                "CancelImport",
                "Cancel an import",
                "Stops an import before it records anything; nothing of it is then recorded. Once an import has begun to record, it finishes within seconds and can no longer be cancelled."
            )
            .WithMetadata(new RecordsNothing())
            .RequireScope(Scopes.EntriesWrite)
            .Refuses(ImportProblems.UnknownImport, ImportProblems.ImportIsOver);
        imports
            .MapPost("/{id}/reversal", ReverseAsync)
            .TakesItsTime()
            .Describes(
                "ReverseImport",
                "Take back an import",
                "Reverses every entry of an import that still counts, each with a record of its own, and rejects those in suspense, which needs the scope `entries:release` as well. It takes a few hundred entries at a time. If the answer does not arrive, send the request again: it goes on where it stopped, and nothing is reversed twice. An entry that was corrected since stays corrected, because its replacement is not of the file."
            )
            .WithMetadata(RequestHeaderMetadata.IdempotencyKey)
            .RequireScope(Scopes.EntriesWrite)
            .Refuses(
                ImportProblems.UnknownImport,
                ImportProblems.ImportIsRunning,
                ImportProblems.ImportRecordedNothing,
                RecordingProblems.IdempotencyKeyIsNotValid
            );
    }

    private static async Task<Results<Ok<ImportReversalAnswer>, Refused>> ReverseAsync(
        string id,
        Body<ImportReversalDraft> body,
        Query<RecordingQuery> query,
        Caller caller,
        HttpContext context,
        ImportRegister register,
        LedgerReader reader,
        ReverseImport reverse
    )
    {
        var key = RecordingRequest.KeyOf(context, caller);
        if (query.With(body.Problems).Concat(key.Problems).ToList() is { Count: > 0 } problems)
        {
            return new Refused(problems);
        }

        var checks = new Checks();
        checks.RequiredText(body.Value.Reason, "/reason", ReverseEntry.LongestReason);
        if (!checks.Passed)
        {
            return new Refused(checks.Problems);
        }

        var import = Guid.TryParseExact(id, "D", out var wanted)
            ? reader.Read(caller.Organisation, ledger => ImportStore.Find(ledger, caller.Organisation, wanted))
            : null;
        if (import is null)
        {
            return new Refused(
                register.Find(caller.Organisation, wanted) switch
                {
                    null => Unknown(id),
                    { Status: ImportStatus.Running } => ImportProblems.ImportIsRunning.At(
                        "",
                        "Wait until the import is over, or cancel it."
                    ),
                    _ => ImportProblems.ImportRecordedNothing.At("", "The import has recorded nothing that could be taken back."),
                }
            );
        }

        return TypedResults.Ok(
            await reverse.RunAsync(
                caller,
                import,
                body.Value.Reason!,
                context.User.HasScope(Scopes.EntriesRelease),
                query.Value.DryRun == true,
                context.RequestAborted
            )
        );
    }

    private static async Task<Results<ImportAccepted, Refused>> SendAsync(
        Query<ImportQuery> query,
        Caller caller,
        HttpContext context,
        ReadImportRequest read,
        SendImport send
    )
    {
        var request = read.Decide(context, caller, query);
        if (!request.IsAccepted)
        {
            return new Refused(request.Problems);
        }

        LetItTakeItsTime(context);
        var sent = await send.RunAsync(context.Request.Body, caller, request.Value);
        return sent.IsAccepted ? new ImportAccepted(sent.Value) : Refuse(sent.Problems);
    }

    private static async Task<Results<Ok<ImportPreview>, Refused>> PreviewAsync(
        Query<PreviewedPart> query,
        Caller caller,
        HttpContext context,
        PreviewImport preview
    )
    {
        // No idempotency key is needed: nothing is recorded.
        var key = RecordingRequest.KeyOf(context, caller);
        if (query.With(key.Problems) is { Count: > 0 } problems)
        {
            return new Refused(problems);
        }

        LetItTakeItsTime(context);
        var looked = await preview.RunAsync(context.Request.Body, caller, context.Request.ContentType, query.Value, context.RequestAborted);
        return looked.IsAccepted ? TypedResults.Ok(looked.Value) : Refuse(looked.Problems);
    }

    /// <summary>An import takes seconds, so one that found no room may come again soon.</summary>
    public static Refused Refuse(IReadOnlyList<Core.Problems.Problem> problems) =>
        new(problems) { RetryAfter = problems[0].Code == ImportProblems.TooManyImports ? TimeSpan.FromSeconds(5) : null };

    private static Results<Ok<ListPage<ImportAnswer>>, Refused> List(
        Query<ImportListQuery> query,
        Caller caller,
        ImportRegister register,
        ImportFolder folder,
        Cursors cursors,
        HttpContext context
    )
    {
        var list = new PagedList(caller.OrganisationName, Route, cursors, context);
        var asked = list.AskInTurn(query, ImportPosition.Start);
        if (!asked.IsAccepted)
        {
            return new Refused(asked.Problems);
        }

        var page = asked.Value;
        var found = folder
            .Of(caller.Organisation)
            .SkipWhile(id => id.CompareTo(page.From.After) >= 0)
            .Select(id => register.Find(caller.Organisation, id))
            .OfType<ImportAnswer>()
            .Take(page.ToRead)
            .ToList();
        return TypedResults.Ok(page.Of(found, import => new ImportPosition(import.Id)));
    }

    private static Results<Ok<ImportAnswer>, Refused> Get(string id, Caller caller, ImportRegister register) =>
        Guid.TryParseExact(id, "D", out var import) && register.Find(caller.Organisation, import) is { } answer
            ? TypedResults.Ok(answer)
            : new Refused(Unknown(id));

    private static async Task<Results<Ok<ImportAnswer>, Refused>> CancelAsync(
        string id,
        Caller caller,
        ImportRegister register,
        SharedImports shared
    )
    {
        if (!Guid.TryParseExact(id, "D", out var import) || register.Find(caller.Organisation, import) is not { } answer)
        {
            return new Refused(Unknown(id));
        }

        var run = register.Running(caller.Organisation, import);
        if (run is null && shared.AreUsed && answer is { EndedAt: null, Stage: ImportStage.Reading or ImportStage.Judging })
        {
            // The server that runs it looks every second; until then the import goes on.
            await shared.CancelAsync(caller.Organisation, import);
            return TypedResults.Ok(answer);
        }

        return run?.TryCancel() == true
            ? TypedResults.Ok(run.Answer())
            : new Refused(
                ImportProblems.ImportIsOver.At(
                    "",
                    answer.Stage == ImportStage.Recording ? "The import is being recorded and will be finished." : "The import is over."
                )
            );
    }

    public static Core.Problems.Problem Unknown(string id) => ImportProblems.UnknownImport.At("", $"No import has the id '{id}'.");

    /// <summary>The file may be long and its sender slow, so nothing else waits for it.</summary>
    public static void LetItTakeItsTime(HttpContext context)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = null;
        }

        if (context.Features.Get<IHttpMinRequestBodyDataRateFeature>() is { } rate)
        {
            rate.MinDataRate = null;
        }
    }
}

/// <summary>The page of the list of imports that is asked for.</summary>
public sealed record ImportListQuery : IPageQuery
{
    /// <summary>The most imports to return, 1 to 1,000; 100 when left out.</summary>
    [Range(1, Paging.MostItems)]
    public int? Limit { get; init; }

    /// <summary>Where to continue: the nextCursor of the answer before.</summary>
    public string? Cursor { get; init; }
}

/// <summary>The content of a cursor of the imports.</summary>
internal sealed record ImportPosition(Guid After)
{
    /// <summary>Above the id of every import; the newest come first.</summary>
    public static readonly ImportPosition Start = new(Guid.AllBitsSet);
}

/// <summary>The part of a file to look at.</summary>
public sealed record PreviewedPart
{
    /// <summary>Name of the sheet of a workbook; when left out, the first one whose rows have a day and a quantity.</summary>
    public string? Sheet { get; init; }

    /// <summary>The row of the header, counted as a spreadsheet does; guessed when left out.</summary>
    public int? HeaderRow { get; init; }
}
