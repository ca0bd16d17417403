using Microsoft.AspNetCore.Http.HttpResults;
using ValueLedger.Api.Access;
using ValueLedger.Api.Http;
using ValueLedger.Api.Http.Answers;
using ValueLedger.Api.Http.Queries;
using ValueLedger.Api.OpenApi;
using ValueLedger.Storage.Imports;

namespace ValueLedger.Api.Imports;

/// <summary>The problems of the rows of an import, and the rows themselves so that they can be corrected.</summary>
internal static class ImportProblemEndpoints
{
    private const string Route = "/v1/imports/problems";

    public static void MapImportProblems(this RouteGroupBuilder v1)
    {
        var imports = v1.MapGroup("/imports/{id}").InChapter(ImportEndpoints.Chapter, ImportEndpoints.About);
        imports
            .MapGet("/problems", List)
            .Describes(
                "ListImportProblems",
                "List the problems of a file",
                "Each problem with its row number as a spreadsheet shows it, its column, its code, what was found and what was expected."
            )
            .RequireScope(Scopes.EntriesRead)
            .Refuses(ImportProblems.UnknownImport, ImportProblems.ImportIsRunning, HttpProblemCodes.CursorIsNotValid);
        imports
            .MapGet(
                "/problems.csv",
                (string id, Caller caller, ImportRegister register, ImportFolder folder) =>
                    Download(id, caller, register, folder, ImportDownload.Problems)
            )
            .TakesItsTime()
            .Describes("ExportImportProblems", "Problems of a file as CSV", "The same list as a table: row, column, code, found, expected.")
            .RequireScope(Scopes.EntriesRead)
            .AnswersCsv()
            .Refuses(ImportProblems.UnknownImport, ImportProblems.ImportIsRunning);
        imports
            .MapGet(
                "/rejected",
                (string id, Caller caller, ImportRegister register, ImportFolder folder) => Rejected(id, caller, register, folder)
            )
            .TakesItsTime()
            .Describes(
                "ExportRejectedRows",
                "Download the rejected rows",
                "The rejected rows as they were sent, as CSV or lines of JSON like the file, each with its problem in a column or member `problem`. That column or member is ignored when the corrected file is sent again."
            )
            .RequireScope(Scopes.EntriesRead)
            .AnswersCsv(FileAnswers.Lines)
            .Refuses(ImportProblems.UnknownImport, ImportProblems.ImportIsRunning, ImportProblems.RejectedRowsWereDeleted);
        imports
            .MapDelete("/rejected", ForgetAsync)
            .Describes(
                "DeleteRejectedRows",
                "Delete the rejected rows",
                "Deletes the rejected rows of an import for good, together with the parts of them quoted in its problems. The row numbers, columns and codes stay. Otherwise the rows are deleted after thirty days, with everything else that is kept of an import."
            )
            .WithMetadata(new RecordsNothing())
            .RequireScope(Scopes.EntriesWrite)
            .Refuses(ImportProblems.UnknownImport, ImportProblems.ImportIsRunning);
    }

    private static async Task<Erased> ForgetAsync(
        string id,
        Caller caller,
        ImportRegister register,
        ImportFolder folder,
        NodaTime.IClock clock
    )
    {
        if (Find(id, caller, register) is { } refusal)
        {
            return new Erased(refusal);
        }

        await folder.ForgetRejectedAsync(caller.Organisation, Guid.Parse(id), clock.GetCurrentInstant());
        return new Erased(null);
    }

    private static Results<ImportDownload, Refused> Rejected(string id, Caller caller, ImportRegister register, ImportFolder folder) =>
        Guid.TryParseExact(id, "D", out var import) && register.Find(caller.Organisation, import)?.RejectedDeletedAt is { } deleted
            ? new Refused(
                ImportProblems.RejectedRowsWereDeleted.At(
                    "",
                    $"The rejected rows were deleted at {NodaTime.Text.InstantPattern.General.Format(deleted)}."
                )
            )
            : Download(id, caller, register, folder, ImportDownload.Rejected);

    private static Results<Ok<ListPage<ImportProblem>>, Refused> List(
        string id,
        Query<ImportListQuery> query,
        Caller caller,
        ImportRegister register,
        ImportFolder folder,
        Cursors cursors,
        HttpContext context
    )
    {
        var list = new PagedList(caller.OrganisationName, Route, cursors, context);
        var asked = list.AskInTurn(query, new ProblemPosition(id, 0), position => position.Import == id);
        if (!asked.IsAccepted)
        {
            return new Refused(asked.Problems);
        }

        if (Find(id, caller, register) is { } refusal)
        {
            return new Refused(refusal);
        }

        var page = asked.Value;
        using var file = folder.Open(caller.Organisation, Guid.Parse(id));
        using var staged = StagedImport.OpenToRead(file.Path);
        return TypedResults.Ok(
            page.Of(
                staged.Problems(page.From.After, page.ToRead),
                problem => new ProblemPosition(id, problem.Number),
                problem => new ImportProblem(problem.FileRow, problem.ColumnName, problem.Code, problem.Found, problem.Expected)
            )
        );
    }

    private static Results<ImportDownload, Refused> Download(
        string id,
        Caller caller,
        ImportRegister register,
        ImportFolder folder,
        Func<ImportFile, ImportDownload> make
    ) => Find(id, caller, register) is { } refusal ? new Refused(refusal) : make(folder.Open(caller.Organisation, Guid.Parse(id)));

    /// <summary>Why the problems cannot be listed; null when they can.</summary>
    private static Core.Problems.Problem? Find(string id, Caller caller, ImportRegister register)
    {
        if (!Guid.TryParseExact(id, "D", out var import) || register.Find(caller.Organisation, import) is not { } answer)
        {
            return ImportEndpoints.Unknown(id);
        }

        return answer.Status == ImportStatus.Running
            ? ImportProblems.ImportIsRunning.At(
                "",
                "The full list of problems is available when the import is over; until then the import itself shows the first 100."
            )
            : null;
    }
}

/// <summary>The content of a cursor of the problems.</summary>
internal sealed record ProblemPosition(string Import, long After);
