using Microsoft.AspNetCore.Http.HttpResults;
using ValueLedger.Api.Access;
using ValueLedger.Api.Documents;
using ValueLedger.Api.Http;
using ValueLedger.Core.Statements;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Api.Statements.Forms;

/// <summary>A statement as a workbook of live formulas.</summary>
internal static class StatementWorkbookEndpoint
{
    /// <summary>Another build may render the same statement otherwise.</summary>
    private static readonly string Build = typeof(StatementWorkbookEndpoint).Module.ModuleVersionId.ToString();

    public static void MapStatementWorkbook(this RouteGroupBuilder v1) =>
        v1.MapGet("/statements/{id}.xlsx", Get)
            .InChapter(StatementEndpoints.Chapter, StatementEndpoints.About)
            .Describes(
                "GetStatementWorkbook",
                "Read a statement as a workbook",
                "One sheet a section. Every computed figure is a live formula over the cells of rates, quantities and assumptions, so that it can be traced and changed; each was saved with the figure of the document. What no formula can give (simulations, switching values, counts of entries) is marked as computed by the server.")
            .RequireScope(Scopes.StatementsRead)
            .Refuses(StatementProblems.UnknownStatement);

    private static Results<StatementWorkbookAnswer, Refused> Get(string id, Caller caller, LedgerReader reader) =>
        reader.Read<Results<StatementWorkbookAnswer, Refused>>(ledger => ReadStatement.Find(ledger, caller, id) is { } stored
            ? new StatementWorkbookAnswer(ReadStatement.Document(ledger, caller, stored), EntityTags.Of(caller.OrganisationName, Convert.ToHexStringLower(stored.Sha256.Span), "xlsx", Build))
            : new Refused(ReadStatement.Unknown(id)));
}
