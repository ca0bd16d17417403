using Microsoft.AspNetCore.Http.HttpResults;
using ValueLedger.Api.Access;
using ValueLedger.Api.Http.Answers;
using ValueLedger.Api.OpenApi;
using ValueLedger.Api.Statements.Forms.Page;
using ValueLedger.Api.Statements.Forms.Table;
using ValueLedger.Api.Statements.Forms.Workbook.Sheets;
using ValueLedger.Api.Statements.Forms.Workbook.Writing;
using ValueLedger.Core.Statements;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.Statements.Forms;

/// <summary>A statement as a table, a page and a workbook. Each is made from the stored document; page and
/// workbook also say which statement it is.</summary>
internal static class StatementFormEndpoints
{
    public static void MapStatementForms(this RouteGroupBuilder v1)
    {
        var statements = v1.MapGroup("/statements").InChapter(StatementEndpoints.Chapter, StatementEndpoints.About);
        statements
            .MapGet("/{id}.csv", GetTableAsync)
            .Describes(
                "GetStatementTable",
                "A statement as CSV",
                $"Every figure of the document in one table with a fixed list of columns, RFC 4180 in UTF-8 with a header row. {StatementTable.About}"
            )
            .RequireScope(Scopes.StatementsRead)
            .AnswersCsv()
            .Refuses(StatementProblems.UnknownStatement);
        statements
            .MapGet("/{id}.html", GetPageAsync)
            .Describes(
                "GetStatementPage",
                "A statement as a page",
                "The document for readers: one page without scripts or external files. It prints on A4 with repeated table heads, page numbers and sources."
            )
            .RequireScope(Scopes.StatementsRead)
            .Produces<string>(contentType: FileAnswers.Html)
            .Refuses(StatementProblems.UnknownStatement);
        statements
            .MapGet("/{id}.xlsx", GetWorkbook)
            .Describes(
                "GetStatementWorkbook",
                "A statement as a workbook",
                "The document for tracing figures. Each section has a sheet, and every computed figure is a live formula over the cells of rates, quantities and assumptions, saved with the document's value. Figures that no formula can give (simulations, break-even values, counts of entries) are marked as computed by the server."
            )
            .RequireScope(Scopes.StatementsRead)
            .Produces<string>(contentType: FileAnswers.Workbook)
            .Refuses(StatementProblems.UnknownStatement);
    }

    private static async Task<Results<TaggedFile, Refused>> GetTableAsync(string id, Caller caller, LedgerReader reader) =>
        Find(id, caller, reader) is not var (statement, marks)
            ? new Refused(ReadStatement.Unknown(id))
            : new TaggedFile
            {
                Content = await StatementTable.WriteAsync(statement),
                ContentType = $"{FileAnswers.Csv}; charset=utf-8",
                Disposition = $"attachment; filename=\"{StatementFileName.Of(statement.Header, "csv")}\"",
                OrganisationId = caller.OrganisationName,
            };

    private static async Task<Results<TaggedFile, Refused>> GetPageAsync(
        string id,
        Caller caller,
        LedgerReader reader,
        StatementPage page
    ) =>
        Find(id, caller, reader) is not var (statement, marks)
            ? new Refused(ReadStatement.Unknown(id))
            : new TaggedFile
            {
                Content = await page.RenderAsync(statement, marks),
                ContentType = $"{FileAnswers.Html}; charset=utf-8",
                Disposition = $"inline; filename=\"{StatementFileName.Of(statement.Header, "html")}\"",
                SecurityPolicy = PageStyle.SecurityPolicyFor(statement.Header, marks),
                OrganisationId = caller.OrganisationName,
            };

    private static Results<TaggedFile, Refused> GetWorkbook(string id, Caller caller, LedgerReader reader) =>
        Find(id, caller, reader) is not var (statement, marks)
            ? new Refused(ReadStatement.Unknown(id))
            : new TaggedFile
            {
                Content = WorkbookWriter.Write(StatementWorkbook.Of(statement, marks), statement.Header.Currency),
                ContentType = FileAnswers.Workbook,
                Disposition = $"attachment; filename=\"{StatementFileName.Of(statement.Header, "xlsx")}\"",
                OrganisationId = caller.OrganisationName,
            };

    private static (Statement, StatementMarks)? Find(string id, Caller caller, LedgerReader reader) =>
        reader.Read<(Statement, StatementMarks)?>(
            caller.Organisation,
            ledger =>
                ReadStatement.Find(ledger, caller, id) is { } stored
                    ? (ReadStatement.Document(ledger, caller, stored), ReadStatement.Marks(ledger, caller, stored))
                    : null
        );
}
