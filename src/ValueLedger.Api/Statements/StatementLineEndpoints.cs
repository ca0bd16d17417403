using Microsoft.AspNetCore.Http.HttpResults;
using ValueLedger.Api.Access;
using ValueLedger.Api.Entries;
using ValueLedger.Api.Http;
using ValueLedger.Api.Http.Answers;
using ValueLedger.Api.Http.Queries;
using ValueLedger.Api.OpenApi;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Statements;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Statements;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.Statements;

/// <summary>The entries behind the figures of a statement.</summary>
internal static class StatementLineEndpoints
{
    public static void MapStatementLines(this RouteGroupBuilder v1) =>
        v1.MapGet("/statements/{id}/lines/{line}/entries", List)
            .InChapter(StatementEndpoints.Chapter, StatementEndpoints.About)
            .Describes(
                "ListLineEntries",
                "List the entries of a line",
                "The entries behind a line of a statement, as known at its moment, by programme, measure and day. For a level, only the readings that count; for lines of the control total, every entry. A line of a party lists the inputs it bears and the outcomes it gains from; a note on reversed or suspended entries lists these entries. Each entry is valued on the basis of the line."
            )
            .RequireScope(Scopes.EntriesRead)
            .Refuses(
                StatementProblems.UnknownStatement,
                StatementProblems.UnknownLine,
                HttpProblemCodes.CursorIsNotValid,
                Paging.LimitIsOutOfRange
            );

    private static Results<Tagged<ListPage<EntryAnswer>>, Refused> List(
        string id,
        string line,
        Query<LineQuery> query,
        Caller caller,
        LedgerReader reader,
        Cursors cursors,
        HttpContext context
    )
    {
        var list = new PagedList(caller.OrganisationName, $"{StatementEndpoints.Route}/{id}/lines/{line}", cursors, context);
        var asked = list.AskInTurn(query, EntryPosition.Start);
        if (!asked.IsAccepted)
        {
            return new Refused(asked.Problems);
        }

        var page = asked.Value;
        var found = reader.Read(caller.Organisation, ledger => Find(ledger, caller, id, line, page.From, page.ToRead));
        return found.IsAccepted
            ? Tagged.OfJson(caller.OrganisationName, page.Of(found.Value, entry => entry.Position, entry => entry.Answer))
            : new Refused(found.Problems);
    }

    private static Checked<List<(EntryPosition Position, EntryAnswer Answer)>> Find(
        LedgerView ledger,
        Caller caller,
        string id,
        string line,
        EntryPosition after,
        int limit
    )
    {
        if (ReadStatement.Find(ledger, caller, id) is not { } stored)
        {
            return ReadStatement.Unknown(id);
        }

        var known = ledger.Known(caller.Organisation, stored.KnownSize);
        if (new LineSelections(ReadStatement.Document(ledger, caller, stored), known).Find(line) is not { } selection)
        {
            return StatementProblems.UnknownLine.At("", $"The statement has no line '{line}' that is made of entries.");
        }

        var entries = new StatementEntries(ledger, caller.Organisation, stored.KnownSize).Page(selection, after, limit);
        return entries.Select(found => (found.Position, EntryAnswer.For(found.Entry, known, basis: selection.Basis))).ToList();
    }
}
