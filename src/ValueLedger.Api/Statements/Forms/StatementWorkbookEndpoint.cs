using Microsoft.AspNetCore.Http.HttpResults;
using ValueLedger.Api.Access;
using ValueLedger.Api.Documents;
using ValueLedger.Api.Http;
using ValueLedger.Api.Statements.Forms.Workbook.Sheets;
using ValueLedger.Api.Statements.Forms.Workbook.Writing;
using ValueLedger.Core.Statements;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Api.Statements.Forms;

/// <summary>A statement as a workbook of live formulas, made of the stored document and of nothing else.</summary>
internal static class StatementWorkbookEndpoint
{
    public static void MapStatementWorkbook(this RouteGroupBuilder v1) =>
        v1.MapGet("/statements/{id}.xlsx", Get)
            .InChapter(StatementEndpoints.Chapter, StatementEndpoints.About)
            .Describes(
                "GetStatementWorkbook",
                "A statement as a workbook",
                "The document for whoever traces its figures: one sheet a section, and every computed figure a live formula over the cells of rates, quantities and assumptions, saved with what the document says. What no formula can give (simulations, switching values, counts of entries) is marked as computed by the server.")
            .RequireScope(Scopes.StatementsRead)
            .Produces<string>(contentType: FileAnswers.Workbook)
            .Refuses(StatementProblems.UnknownStatement);

    private static Results<TaggedFile, Refused> Get(string id, Caller caller, LedgerReader reader) =>
        Find(id, caller, reader) is not { } statement
            ? new Refused(ReadStatement.Unknown(id))
            : new TaggedFile
            {
                Content = WorkbookWriter.Write(StatementWorkbook.Of(statement), WorkbookTerms.DigitsOf(statement)),
                ContentType = FileAnswers.Workbook,
                Disposition = $"attachment; filename=\"{StatementFileName.Of(statement.Header, "xlsx")}\"",
                OrganisationId = caller.OrganisationName,
            };

    private static Statement? Find(string id, Caller caller, LedgerReader reader) =>
        reader.Read(ledger => ReadStatement.Find(ledger, caller, id) is { } stored ? ReadStatement.Document(ledger, caller, stored) : null);
}
