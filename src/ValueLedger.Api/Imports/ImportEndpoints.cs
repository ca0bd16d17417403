using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Server.Kestrel.Core.Features;
using ValueLedger.Api.Access;
using ValueLedger.Api.Documents;
using ValueLedger.Api.Http;
using ValueLedger.Api.Imports.Reading;
using ValueLedger.Api.Recording;

namespace ValueLedger.Api.Imports;

/// <summary>Imports of files of any length. What was wrong with their rows is under <see cref="ImportProblemEndpoints"/>.</summary>
internal static class ImportEndpoints
{
    public const string Chapter = "Imports";
    public const string About = "Files of entries of any length, as CSV or as lines of JSON.";

    private const string Route = "/v1/imports";

    public static void MapImports(this RouteGroupBuilder v1)
    {
        var imports = v1.MapGroup("/imports").InChapter(Chapter, About);
        imports.MapPost("", SendAsync)
            .TakesItsTime()
            .Describes("SendImport", "Import a file", "Takes a file of entries of any length: `text/csv` with a header, or `application/x-ndjson` with an entry on each line. Rows are checked as single entries are. A small file is over with the first answer (200); a long one goes on beside (202), and its Location tells how far it is.")
            .RequireScope(Scopes.EntriesWrite)
            .Refuses(ImportProblems.ContentTypeIsNotAnImport, ImportProblems.TooManyImports, ImportProblems.UnknownImport, ImportProblems.UnknownImportMap, ImportProblems.SenderWentSilent, ImportProblems.ImportRoomIsUsedUp, ReadingProblems.HeaderIsUnknown, ReadingProblems.HeaderIsMissing, ReadingProblems.HeaderIsDuplicate, ReadingProblems.FileIsEmpty, ReadingProblems.ColumnMapIsNotValid, RecordingProblems.IdempotencyKeyIsNotValid, RecordingProblems.IdempotencyKeyReusedWithOtherContent, RecordingProblems.IdempotencyKeyIsInUse)
            .WithMetadata(RequestHeaderMetadata.IdempotencyKey, new FileMetadata("text/csv", "application/x-ndjson"));
        imports.MapGet("", List)
            .Describes("ListImports", "List imports", "Those that run and those of the last thirty days, the latest first.")
            .RequireScope(Scopes.EntriesRead)
            .Refuses(HttpProblemCodes.CursorIsNotValid);
        imports.MapGet("/template.csv", () => Results.Bytes(ImportTemplate.Csv, "text/csv; charset=utf-8", "template.csv"))
            .Describes("GetImportTemplate", "A file to begin with", "Every column, and examples.")
            .RequireScope(Scopes.EntriesRead)
            .Produces<string>(contentType: "text/csv");
        imports.MapGet("/{id}", Get)
            .Describes("GetImport", "Read an import", "How far it is, or what came of it. Kept for thirty days.")
            .RequireScope(Scopes.EntriesRead)
            .Refuses(ImportProblems.UnknownImport);
        imports.MapDelete("/{id}", Cancel)
            .Describes("CancelImport", "Cancel an import", "Stops it as long as nothing is recorded; nothing of it is. Once it records it is finished within seconds, and cannot be cancelled any more.")
            .RequireScope(Scopes.EntriesWrite)
            .Refuses(ImportProblems.UnknownImport, ImportProblems.ImportIsOver);
    }

    private static async Task<Results<ImportAccepted, Refused>> SendAsync(Query<ImportQuery> query, Caller caller, HttpContext context, ReadImportRequest read, SendImport send)
    {
        var request = read.Decide(context, caller, query);
        if (!request.IsAccepted)
        {
            return new Refused(request.Problems);
        }

        LetItTakeItsTime(context);
        var sent = await send.RunAsync(context.Request.Body, caller, request.Value);
        return sent.IsAccepted ? new ImportAccepted(sent.Value) : new Refused(sent.Problems);
    }

    private static Results<Ok<ListPage<ImportAnswer>>, Refused> List(Query<ImportListQuery> query, Caller caller, ImportRegister register, ImportFolder folder, Cursors cursors, HttpContext context)
    {
        var problems = query.With(Paging.Check(query.Value.Limit));
        if (problems.Count > 0)
        {
            return new Refused(problems);
        }

        ImportPosition? position = null;
        if (query.Value.Cursor is { } cursor && !cursors.TryRead(caller.OrganisationName, Route, cursor, out position))
        {
            return new Refused(Paging.ForeignCursor());
        }

        var limit = query.Value.Limit ?? Paging.UsualItems;
        var found = folder.Of(caller.Organisation)
            .SkipWhile(id => position is not null && id.CompareTo(position.After) >= 0)
            .Select(id => register.Find(caller.Organisation, id))
            .OfType<ImportAnswer>()
            .Take(limit + 1)
            .ToList();
        var next = found.Count > limit ? cursors.Protect(caller.OrganisationName, Route, new ImportPosition(found[limit - 1].Id)) : null;
        Paging.LinkNext(context, next, query.Value.Limit);
        return TypedResults.Ok(new ListPage<ImportAnswer>([.. found.Take(limit)], next));
    }

    private static Results<Ok<ImportAnswer>, Refused> Get(string id, Caller caller, ImportRegister register) =>
        Guid.TryParseExact(id, "D", out var import) && register.Find(caller.Organisation, import) is { } answer ? TypedResults.Ok(answer) : new Refused(Unknown(id));

    private static Results<Ok<ImportAnswer>, Refused> Cancel(string id, Caller caller, ImportRegister register)
    {
        if (!Guid.TryParseExact(id, "D", out var import) || register.Find(caller.Organisation, import) is not { } answer)
        {
            return new Refused(Unknown(id));
        }

        return register.Running(caller.Organisation, import) is { } run && run.TryCancel()
            ? TypedResults.Ok(run.Answer())
            : new Refused(ImportProblems.ImportIsOver.At("", answer.Stage == ImportStage.Recording ? "The import is being recorded and will be finished." : "The import is over."));
    }

    public static Core.Problems.Problem Unknown(string id) => ImportProblems.UnknownImport.At("", $"No import has the id '{id}'.");

    /// <summary>However long the file and however slow its sender: nothing waits for it.</summary>
    private static void LetItTakeItsTime(HttpContext context)
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

/// <summary>Which page of the imports is asked for.</summary>
public sealed record ImportListQuery
{
    /// <summary>How many imports, 1 to 1,000; 100 when left out.</summary>
    public int? Limit { get; init; }

    /// <summary>Where to go on, from the answer before.</summary>
    public string? Cursor { get; init; }
}

/// <summary>What a cursor of the imports carries.</summary>
internal sealed record ImportPosition(Guid After);
