using Microsoft.AspNetCore.Http.HttpResults;
using ValueLedger.Api.Access;
using ValueLedger.Api.Http;
using ValueLedger.Api.Http.Answers;
using ValueLedger.Api.Http.Bodies;
using ValueLedger.Api.Http.Queries;
using ValueLedger.Api.OpenApi;
using ValueLedger.Api.Recording;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Entries;
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
            .Describes(
                "RecordExchange",
                "Record an exchange",
                "Records an entry of the measure 'exchanged-hours' from a giver to a receiver. It can be reversed like any other entry. The receiver may be a member of another time bank of the organisation (receiverProgramme). Sending the same reference with the same content again returns the same exchange (200) and records no second one."
            )
            .RequireScope(Scopes.EntriesWrite)
            .Refuses(EntryProblems.ReferenceIsBeingImported, EntryProblems.ReferenceWasRejected)
            .Refuses(
                TimebankProblems.UnknownMember,
                TimebankProblems.GiverAndReceiverAreTheSame,
                TimebankProblems.MemberHadNotJoined,
                TimebankProblems.MemberIsArchived,
                EntryProblems.QuantityMustBePositive,
                CatalogueProblems.ItemIsNotRegistered,
                TimebankProblems.DebitLimitIsExceeded,
                EntryProblems.ReferenceRecordedWithOtherContent,
                EntryProblems.ReferenceWasReversed
            );
        bank.MapGet("/exchanges", ListAsync)
            .Describes(
                "ListExchanges",
                "List exchanges",
                "Counted exchanges and reversals, in the order of recording; also those in which members of other time banks gave to members of this one."
            )
            .RequireScope(Scopes.EntriesRead)
            .Refuses(
                CatalogueProblems.ItemIsNotRegistered,
                PeriodProblems.PeriodEndsBeforeItStarts,
                PeriodProblems.KnownAtIsInTheFuture,
                HttpProblemCodes.CursorIsNotValid,
                Paging.LimitIsOutOfRange
            );
    }

    private static Task<RecordedAnswer<ExchangeAnswer>> RecordAsync(
        string programme,
        Body<ExchangeDraft> body,
        Query<RecordingQuery> query,
        Caller caller,
        HttpContext context,
        Recorder recorder
    ) =>
        recorder.RecordAsync(
            context,
            caller,
            body,
            query,
            new RecordingAct<ExchangeDraft, RecordedEntry, ExchangeAnswer>(
                (ledger, draft) => RecordExchange.Decide(ledger, caller, programme, draft),
                (ledger, _, request) => Journal.Then(ledger, caller.Organisation, request.Last, request.Last),
                (ledger, entry, outcome) =>
                    ExchangeAnswer.Of(entry, outcome.IsDryRun, RecordExchange.Flags(ledger, caller, entry, outcome.KnownAt)),
                answer => $"/v1/entries/{answer.Id}"
            )
        );

    private static async Task<Results<Tagged<ListPage<ExchangeAnswer>>, Refused>> ListAsync(
        string programme,
        Query<ExchangeListQuery> query,
        Caller caller,
        AskTimebank ask,
        Cursors cursors,
        HttpContext context
    )
    {
        var list = new PagedList(caller.OrganisationName, context.Request.Path.Value!, cursors, context);
        var start = new ExchangePosition(query.Value with { Limit = null, Cursor = null }, 0);
        var asked = list.Ask(
            query,
            start,
            position => Paging.AreTheSameFilters(start.Query, position.Query),
            [.. query.Value.Check(), .. ask.Check(caller, query.Value.KnownAt)]
        );
        if (!asked.IsAccepted)
        {
            return new Refused(asked.Problems);
        }

        var page = asked.Value;
        var found = await ask.ReadAsync<List<ExchangeAnswer>>(
            caller,
            programme,
            page.From.Query.KnownAt,
            (bank, _) => Page(bank, page.From, page.ToRead),
            context.RequestAborted
        );
        return found.IsAccepted
            ? Tagged.OfJson(caller.OrganisationName, page.Of(found.Value, exchange => page.From with { After = exchange.Sequence!.Value }))
            : new Refused(found.Problems);
    }

    private static List<ExchangeAnswer> Page(TimebankView bank, ExchangePosition position, int limit) =>
        [
            .. Journal
                .Exchanges(bank, position.Query.From, position.Query.To, position.After, limit)
                .Select(entry => ExchangeAnswer.Of(entry)),
        ];
}
