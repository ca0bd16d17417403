using Microsoft.AspNetCore.Http.HttpResults;
using ValueLedger.Api.Access;
using ValueLedger.Api.Http;
using ValueLedger.Api.Http.Answers;
using ValueLedger.Api.Http.Queries;
using ValueLedger.Api.OpenApi;
using ValueLedger.Core.Catalogue;
using ValueLedger.Storage.Access;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Statements;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.Statements;

/// <summary>The list of statements as a table.</summary>
internal static class StatementsTableEndpoint
{
    private static readonly string[] Columns =
    [
        "id",
        "state",
        "number",
        "sha256",
        "programmes",
        "programmeTitles",
        "from",
        "to",
        "knownAt",
        "preparedAt",
        "preparedBy",
        "publishedAt",
        "publishedBy",
        "supersedes",
        "supersededBy",
    ];

    public static void MapStatementsTable(this RouteGroupBuilder v1) =>
        v1.MapGet("/statements.csv", Export)
            .InChapter(StatementEndpoints.Chapter, StatementEndpoints.About)
            .Describes(
                "ExportStatements",
                "The list of statements as CSV",
                "Drafts and published statements, one in a row, in the order of preparation, with the titles that their programmes have now. RFC 4180 in UTF-8 with a header row."
            )
            .RequireScope(Scopes.StatementsRead)
            .AnswersCsv()
            .TakesItsTime();

    private static Results<ListCsv<StoredStatement>, Refused> Export(Query<StatementQuery> query, Caller caller, LedgerReader reader)
    {
        if (query.Problems.Count > 0)
        {
            return new Refused(query.Problems);
        }

        var (catalogue, actors) = reader.Read(
            caller.Organisation,
            ledger => (ledger.Known(caller.Organisation).Catalogue, IdentityStore.ActorNames(ledger, caller.Organisation))
        );
        return new ListCsv<StoredStatement>(
            "statements.csv",
            Columns,
            ListPages.Read<StoredStatement>(
                (last, limit) =>
                    reader.Read(
                        caller.Organisation,
                        ledger => StatementStore.Page(ledger, caller.Organisation, last?.Draft ?? 0, query.Value.AsksForPublished(), limit)
                    )
            ),
            (csv, stored) => Write(csv, StatementStatusAnswer.Of(stored, actors, null, null), catalogue)
        );
    }

    private static void Write(CsvAnswer csv, StatementStatusAnswer statement, CatalogueView catalogue)
    {
        csv.Plain(statement.Id).Plain(statement.State).Plain(statement.Number).Plain(statement.Sha256);
        csv.Plain(string.Join(' ', statement.Programmes))
            .Text(string.Join("; ", statement.Programmes.Select(code => catalogue.Programmes.Find(code)?.Item.Title)));
        csv.Plain(statement.From).Plain(statement.To).Plain(statement.KnownAt);
        csv.Plain(statement.PreparedAt).Plain(statement.PreparedBy).Plain(statement.PublishedAt).Plain(statement.PublishedBy);
        csv.Plain(statement.Supersedes).Plain(statement.SupersededBy);
    }
}
