using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime;
using ValueLedger.Api.Access;
using ValueLedger.Api.Entries.PlainText;
using ValueLedger.Api.Http;
using ValueLedger.Api.Http.Answers;
using ValueLedger.Api.Http.Queries;
using ValueLedger.Api.OpenApi;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Problems;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Entries;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.Entries;

/// <summary>Reading the journal.</summary>
internal static class JournalEndpoints
{
    private const string Route = "/v1/entries";

    public static void MapJournal(this RouteGroupBuilder v1)
    {
        v1.MapGet("/entries", ListAsync)
            .InChapter("Entries", "The journal: what was put in and what came out.")
            .Describes(
                "ListEntries",
                "List entries",
                "Lists entries and reversals that count or, with suspended=true, the entries that are in suspense, in the order in which they were recorded."
            )
            .RequireScope(Scopes.EntriesRead)
            .Refuses(
                CatalogueProblems.UnknownProgramme,
                CatalogueProblems.UnknownMeasure,
                CatalogueProblems.UnknownArea,
                CatalogueProblems.UnknownTeam,
                CatalogueProblems.UnknownParty,
                CatalogueProblems.UnknownContributor,
                JournalProblems.NoSuchImport
            )
            .Refuses(HttpProblemCodes.CursorIsNotValid, PeriodProblems.KnownAtIsInTheFuture, PeriodProblems.PeriodEndsBeforeItStarts);
        v1.MapGet("/entries/{id}", Get)
            .InChapter("Entries", "The journal: what was put in and what came out.")
            .Describes(
                "GetEntry",
                "Read an entry",
                "Shows an entry or reversal, and whether it was reversed, replaced, released or rejected."
            )
            .RequireScope(Scopes.EntriesRead)
            .Refuses(EntryProblems.UnknownEntry);
        v1.MapGet("/entries.csv", ExportAsync)
            .InChapter("Entries", "The journal: what was put in and what came out.")
            .Describes(
                "ExportEntries",
                "Entries as CSV",
                "Every entry that matches the filters, as CSV (RFC 4180) in UTF-8 with a header row. The file can be imported again unchanged. Opening balances of time banks are not entries and have their own file: /v1/timebanks/{programme}/opening-balances.csv."
            )
            .RequireScope(Scopes.EntriesRead)
            .Refuses(
                CatalogueProblems.UnknownProgramme,
                CatalogueProblems.UnknownMeasure,
                CatalogueProblems.UnknownArea,
                CatalogueProblems.UnknownTeam,
                CatalogueProblems.UnknownParty,
                CatalogueProblems.UnknownContributor,
                JournalProblems.NoSuchImport
            )
            .AnswersCsv()
            .TakesItsTime()
            .Refuses(PeriodProblems.KnownAtIsInTheFuture, PeriodProblems.PeriodEndsBeforeItStarts);
        v1.MapGet("/entries.journal", ExportJournalAsync)
            .InChapter("Entries", "The journal: what was put in and what came out.")
            .Describes(
                "ExportJournal",
                "Entries as plain-text accounting",
                "Every entry that matches the filters as a transaction in hledger's journal format (https://hledger.org), with rates as prices and the balance of every account at the end of each month. Opening balances of time banks are in it too. Shares, ratings and levels do not add up, so their readings are only in comments."
            )
            .RequireScope(Scopes.EntriesRead)
            .Refuses(
                CatalogueProblems.UnknownProgramme,
                CatalogueProblems.UnknownMeasure,
                CatalogueProblems.UnknownArea,
                CatalogueProblems.UnknownTeam,
                CatalogueProblems.UnknownParty,
                CatalogueProblems.UnknownContributor,
                JournalProblems.NoSuchImport
            )
            .Produces<byte[]>(contentType: FileAnswers.Text)
            .TakesItsTime()
            .Refuses(PeriodProblems.KnownAtIsInTheFuture, PeriodProblems.PeriodEndsBeforeItStarts);
    }

    private static async Task<Results<Tagged<ListPage<EntryAnswer>>, Refused>> ListAsync(
        Query<JournalPageQuery> query,
        Caller caller,
        LedgerReader reader,
        LedgerWriter writer,
        Cursors cursors,
        IClock clock,
        HttpContext context
    )
    {
        var list = new PagedList(caller.OrganisationName, Route, cursors, context);
        var start = new JournalPosition(query.Value with { Limit = null, Cursor = null }, 0);
        var asked = list.AskInTurn(query, start, position => Paging.AreTheSameFilters(start.Query, position.Query));
        if (!asked.IsAccepted)
        {
            return new Refused(asked.Problems);
        }

        var page = asked.Value;
        var now = clock.GetCurrentInstant();
        await writer.SettleKnownAsync(caller.Organisation, page.From.Query.KnownAt, now, context.RequestAborted);
        var found = reader.Read(caller.Organisation, ledger => Page(ledger, caller, page.From, page.ToRead, now));
        return found.IsAccepted
            ? Tagged.OfPage(caller.OrganisationName, page.Of(found.Value, entry => page.From with { After = entry.Sequence!.Value }))
            : new Refused(query.With(found.Problems));
    }

    private static Results<Tagged<EntryAnswer>, Refused> Get(string id, Caller caller, LedgerReader reader) =>
        reader.Read<Results<Tagged<EntryAnswer>, Refused>>(
            caller.Organisation,
            ledger =>
            {
                if (ReverseEntry.Find(ledger, caller, id) is not { } entry)
                {
                    return new Refused(EntryProblems.UnknownEntry.At("", $"No entry has the id '{id}'."));
                }

                var answer = EntryAnswer.For(entry, ledger.Known(caller.Organisation));
                return Tagged.OfJson(caller.OrganisationName, answer);
            }
        );

    private static async Task<Results<EntriesCsv, Refused>> ExportAsync(
        Query<JournalQuery> query,
        Caller caller,
        LedgerReader reader,
        LedgerWriter writer,
        IClock clock,
        CancellationToken cancellation
    )
    {
        var selection = await SelectAsync(query, caller, reader, writer, clock, cancellation);
        return selection.IsAccepted ? new EntriesCsv(reader, caller, selection.Value) : new Refused(selection.Problems);
    }

    private static async Task<Results<EntriesJournal, Refused>> ExportJournalAsync(
        Query<JournalQuery> query,
        Caller caller,
        LedgerReader reader,
        LedgerWriter writer,
        IClock clock,
        CancellationToken cancellation
    )
    {
        var selection = await SelectAsync(query, caller, reader, writer, clock, cancellation);
        return selection.IsAccepted ? new EntriesJournal(reader, caller, selection.Value) : new Refused(selection.Problems);
    }

    /// <summary>What an export selects.</summary>
    private static async Task<Checked<JournalSelection>> SelectAsync(
        Query<JournalQuery> query,
        Caller caller,
        LedgerReader reader,
        LedgerWriter writer,
        IClock clock,
        CancellationToken cancellation
    )
    {
        if (query.Problems.Count > 0)
        {
            return query.Problems.ToList();
        }

        var now = clock.GetCurrentInstant();
        await writer.SettleKnownAsync(caller.Organisation, query.Value.KnownAt, now, cancellation);
        var selection = reader.Read(caller.Organisation, ledger => ReadJournal.Decide(ledger, caller.Organisation, query.Value, now));
        return selection.IsAccepted ? selection : query.With(selection.Problems).ToList();
    }

    private static Checked<List<EntryAnswer>> Page(LedgerView ledger, Caller caller, JournalPosition position, int limit, Instant now)
    {
        var decision = ReadJournal.Decide(ledger, caller.Organisation, position.Query, now);
        if (!decision.IsAccepted)
        {
            return decision.Problems.ToList();
        }

        var selection = decision.Value;
        var known = ledger.Known(caller.Organisation, selection.Known);
        var isNewestFirst = position.Query.Order == JournalOrder.Newest;
        var range = isNewestFirst
            ? new JournalRange(
                selection.First,
                position.After == 0 ? selection.Last : Math.Min(selection.Last, position.After - 1),
                selection.Known
            )
            : new JournalRange(Math.Max(selection.First, position.After + 1), selection.Last, selection.Known);
        return Journal
            .Page(ledger, caller.Organisation, selection.Filter with { IsNewestFirst = isNewestFirst }, range, limit)
            .Select(entry => EntryAnswer.For(entry, known))
            .ToList();
    }
}
