using Microsoft.AspNetCore.Http.HttpResults;
using ValueLedger.Api.Access;
using ValueLedger.Api.OpenApi;
using ValueLedger.Api.Http;
using ValueLedger.Api.Http.Answers;
using ValueLedger.Api.Http.Bodies;
using ValueLedger.Api.Http.Queries;
using ValueLedger.Api.Recording;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Timebanks;
using ValueLedger.Storage.Entries;
using ValueLedger.Storage.Timebanks;

namespace ValueLedger.Api.Timebanks;

/// <summary>Records and lists exchanges. An exchange is reversed, or its texts erased, through its entry.</summary>
internal static class ExchangeEndpoints
{
    public static void MapExchanges(this RouteGroupBuilder bank)
    {
        bank.MapPost("/exchanges", RecordAsync)
            .Describes("RecordExchange", "Record an exchange", "Records an entry of the measure 'exchanged-hours' from a giver to a receiver. It can be reversed like any other entry. Sending the same reference with the same content again returns the same exchange (200) and records no second one.")
            .RequireScope(Scopes.EntriesWrite)
            .Refuses(TimebankProblems.UnknownMember, TimebankProblems.GiverAndReceiverAreTheSame, TimebankProblems.MemberHadNotJoined, TimebankProblems.MemberIsArchived, EntryProblems.QuantityMustBePositive, CatalogueProblems.ItemIsNotRegistered, TimebankProblems.DebitLimitIsExceeded, EntryProblems.ReferenceRecordedWithOtherContent, EntryProblems.ReferenceWasReversed);
        bank.MapGet("/exchanges", ListAsync)
            .Describes("ListExchanges", "List exchanges", "Counted exchanges and reversals, in the order of recording.")
            .RequireScope(Scopes.EntriesRead)
            .Refuses(CatalogueProblems.ItemIsNotRegistered, PeriodProblems.PeriodEndsBeforeItStarts, PeriodProblems.KnownAtIsInTheFuture, HttpProblemCodes.CursorIsNotValid, Paging.LimitIsOutOfRange);
    }

    private static Task<RecordedAnswer<ExchangeAnswer>> RecordAsync(
        string programme, Body<ExchangeDraft> body, Query<RecordingQuery> query, Caller caller, HttpContext context, Recorder recorder) =>
        recorder.RecordAsync(
            context,
            caller,
            body,
            query,
            new RecordingAct<ExchangeDraft, RecordedEntry, ExchangeAnswer>(
                (ledger, draft) => RecordExchange.Decide(ledger, caller, programme, draft),
                (ledger, _, request) => Journal.Then(ledger, caller.Organisation, request.Last, request.Last),
                (ledger, entry, outcome) => ExchangeAnswer.Of(entry, outcome.IsDryRun, RecordExchange.Flags(ledger, caller, entry, outcome.KnownAt)),
                answer => $"/v1/entries/{answer.Id}"));

    private static async Task<Results<Tagged<ListPage<ExchangeAnswer>>, Refused>> ListAsync(
        string programme, Query<ExchangeListQuery> query, Caller caller, AskTimebank ask, Cursors cursors, HttpContext context)
    {
        var route = context.Request.Path.Value!;
        var position = Position(query.Value, caller, route, cursors);
        List<Problem> wrong = [.. query.Value.Check(), .. ask.Check(caller, query.Value.KnownAt), .. Paging.Check(query.Value.Limit)];
        var problems = query.With(position is null ? [.. wrong, Paging.ForeignCursor()] : wrong);
        if (problems.Count > 0)
        {
            return new Refused(problems);
        }

        var limit = Paging.SizeOf(query.Value.Limit, context);
        var found = await ask.ReadAsync<List<ExchangeAnswer>>(caller, programme, position!.Query.KnownAt, (bank, _) => Page(bank, position, limit + 1), context.RequestAborted);
        if (!found.IsAccepted)
        {
            return new Refused(found.Problems);
        }

        var next = found.Value.Count > limit ? cursors.Protect(caller.OrganisationName, route, position with { After = found.Value[limit - 1].Sequence!.Value }) : null;
        Paging.LinkNext(context, next, query.Value.Limit);
        return Tagged.OfJson(caller.OrganisationName, new ListPage<ExchangeAnswer>([.. found.Value.Take(limit)], next));
    }

    private static List<ExchangeAnswer> Page(TimebankView bank, ExchangePosition position, int limit) =>
        [.. Journal.Exchanges(bank, position.Query.From, position.Query.To, position.After, limit).Select(entry => ExchangeAnswer.Of(entry))];

    private static ExchangePosition? Position(ExchangeListQuery query, Caller caller, string route, Cursors cursors)
    {
        if (query.Cursor is null)
        {
            return new ExchangePosition(query with { Limit = null }, 0);
        }

        return cursors.TryRead<ExchangePosition>(caller.OrganisationName, route, query.Cursor, out var position)
            && (!query.HasFilters() || position.Query == query with { Limit = null, Cursor = null })
                ? position
                : null;
    }
}
