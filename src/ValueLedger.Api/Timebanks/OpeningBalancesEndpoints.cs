using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime;
using ValueLedger.Api.Access;
using ValueLedger.Api.Entries;
using ValueLedger.Api.Http;
using ValueLedger.Api.Http.Answers;
using ValueLedger.Api.Http.Bodies;
using ValueLedger.Api.Http.Queries;
using ValueLedger.Api.OpenApi;
using ValueLedger.Api.Recording;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Timebanks;
using ValueLedger.Storage.Timebanks;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.Timebanks;

/// <summary>Balances that members bring from an older system: recorded, reversed, read, listed and exported.</summary>
internal static class OpeningBalancesEndpoints
{
    public static void MapOpeningBalances(this RouteGroupBuilder bank)
    {
        var openings = bank.MapGroup("/opening-balances");
        openings
            .MapPost("", RecordAsync)
            .Describes(
                "RecordOpeningBalances",
                "Record opening balances",
                "Records the balances that up to 1,000 members had in an older system, in one record and against the community. They change only balances: they are not in any summary of value, any count of exchanges or any hours exchanged."
            )
            .RequireScope(Scopes.EntriesWrite)
            .Refuses(
                CatalogueProblems.ItemIsNotRegistered,
                EntryProblems.DateIsInTheFuture,
                MemberProblems.ListIsEmpty,
                MemberProblems.ListIsTooLong,
                TimebankProblems.BalanceIsZero,
                TimebankProblems.UnknownMember,
                TimebankProblems.CommunityIsTheOtherEnd,
                TimebankProblems.MemberIsNamedTwice,
                TimebankProblems.DebitLimitIsExceeded
            );
        openings
            .MapGet("", ListAsync)
            .Describes(
                "ListOpeningBalances",
                "List opening balances",
                "Opening balances in the order of recording, including reversed ones. A page has at most 20."
            )
            .RequireScope(Scopes.EntriesRead)
            .Refuses(
                CatalogueProblems.ItemIsNotRegistered,
                PeriodProblems.KnownAtIsInTheFuture,
                HttpProblemCodes.CursorIsNotValid,
                Paging.LimitIsOutOfRange
            );
        bank.MapGet("/opening-balances.csv", ExportAsync)
            .Describes(
                "ExportOpeningBalances",
                "Opening balances as CSV",
                "Every opening balance, one per line, in the order of recording, as RFC 4180 CSV in UTF-8 with a header row. Reversed ones have the id of the reversal in reversedBy."
            )
            .RequireScope(Scopes.EntriesRead)
            .AnswersCsv()
            .TakesItsTime()
            .Refuses(CatalogueProblems.ItemIsNotRegistered, PeriodProblems.KnownAtIsInTheFuture);
        openings
            .MapGet("/{id}", GetAsync)
            .Describes("GetOpeningBalances", "Read opening balances", "Opening balances, and whether they were reversed.")
            .RequireScope(Scopes.EntriesRead)
            .Refuses(CatalogueProblems.ItemIsNotRegistered, TimebankProblems.UnknownOpeningBalances, PeriodProblems.KnownAtIsInTheFuture);
        openings
            .MapPost("/{id}/reversal", ReverseAsync)
            .Describes(
                "ReverseOpeningBalances",
                "Reverse opening balances",
                "Removes opening balances from every balance known from now on. The answer is the reversed opening balances."
            )
            .WithMetadata(new DryRunShowsWhatIsRecorded())
            .RequireScope(Scopes.EntriesWrite)
            .Refuses(
                CatalogueProblems.ItemIsNotRegistered,
                TimebankProblems.UnknownOpeningBalances,
                TimebankProblems.OpeningBalancesAreAlreadyReversed
            );
    }

    private static Task<RecordedAnswer<OpeningBalancesAnswer>> RecordAsync(
        string programme,
        Body<OpeningBalancesDraft> body,
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
            new RecordingAct<OpeningBalancesDraft, RecordedOpeningBalances, OpeningBalancesAnswer>(
                (ledger, draft) => RecordOpeningBalances.Decide(ledger, caller, programme, draft),
                (ledger, _, request) =>
                    OpeningStore.Find(TimebankView.Of(ledger, caller.Organisation, programme, request.Last)!, request.Last)!,
                (_, opening, outcome) => OpeningBalancesAnswer.Of(opening, outcome.IsDryRun),
                answer => $"/v1/timebanks/{programme}/opening-balances/{answer.Id}"
            )
        );

    private static Task<RecordedAnswer<OpeningBalancesAnswer>> ReverseAsync(
        string programme,
        string id,
        Body<ReversalDraft> body,
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
            new RecordingAct<ReversalDraft, RecordedOpeningBalances, OpeningBalancesAnswer>(
                (ledger, draft) => RecordOpeningBalances.Reverse(ledger, caller, programme, id, draft),
                (ledger, _, request) =>
                    RecordOpeningBalances.Find(TimebankView.Of(ledger, caller.Organisation, programme, request.Last)!, id)!,
                (_, opening, outcome) =>
                    OpeningBalancesAnswer.Of(opening) with
                    {
                        ReversedBy = outcome.IsDryRun ? null : opening.ReversedBy?.Value,
                    },
                answer => $"/v1/timebanks/{programme}/opening-balances/{answer.Id}"
            )
        );

    private static async Task<Results<Tagged<OpeningBalancesAnswer>, Refused>> GetAsync(
        string programme,
        string id,
        Query<MemberQuery> query,
        Caller caller,
        AskTimebank ask,
        CancellationToken cancellation
    )
    {
        var problems = query.With(ask.Check(caller, query.Value.KnownAt));
        if (problems.Count > 0)
        {
            return new Refused(problems);
        }

        var found = await ask.ReadAsync<OpeningBalancesAnswer>(
            caller,
            programme,
            query.Value.KnownAt,
            (bank, _) =>
                RecordOpeningBalances.Find(bank, id) is { } opening
                    ? OpeningBalancesAnswer.Of(opening)
                    : TimebankProblems.UnknownOpeningBalances.At("", $"No opening balances have the id '{id}'."),
            cancellation
        );
        return found.IsAccepted ? Tagged.OfJson(caller.OrganisationName, found.Value) : new Refused(found.Problems);
    }

    private static async Task<Results<OpeningBalancesCsv, Refused>> ExportAsync(
        string programme,
        Query<MemberQuery> query,
        Caller caller,
        AskTimebank ask,
        LedgerReader reader,
        CancellationToken cancellation
    )
    {
        var problems = query.With(ask.Check(caller, query.Value.KnownAt));
        if (problems.Count > 0)
        {
            return new Refused(problems);
        }

        var file = await ask.ReadAsync<OpeningBalancesCsv>(
            caller,
            programme,
            query.Value.KnownAt,
            (bank, _) => new OpeningBalancesCsv(reader, bank.Organisation, bank.Programme, bank.Known),
            cancellation
        );
        return file.IsAccepted ? file.Value : new Refused(file.Problems);
    }

    private static async Task<Results<Tagged<ListPage<OpeningBalancesAnswer>>, Refused>> ListAsync(
        string programme,
        Query<MemberListQuery> query,
        Caller caller,
        AskTimebank ask,
        Cursors cursors,
        HttpContext context
    )
    {
        var list = new PagedList(caller.OrganisationName, context.Request.Path.Value!, cursors, context);
        var asked = list.Ask(
            query,
            new OpeningPosition(query.Value.KnownAt, 0),
            position => query.Value.GoesWith(position.KnownAt),
            ask.Check(caller, query.Value.KnownAt)
        );
        if (!asked.IsAccepted)
        {
            return new Refused(asked.Problems);
        }

        var page = asked.Value with { Size = Math.Min(asked.Value.Size, OpeningStore.MostTogether) };
        var found = await ask.ReadAsync<List<OpeningBalancesAnswer>>(
            caller,
            programme,
            page.From.KnownAt,
            (bank, _) =>
                OpeningStore.Page(bank, page.From.After, page.ToRead).Select(opening => OpeningBalancesAnswer.Of(opening)).ToList(),
            context.RequestAborted
        );
        return found.IsAccepted
            ? Tagged.OfJson(caller.OrganisationName, page.Of(found.Value, opening => page.From with { After = opening.Sequence!.Value }))
            : new Refused(found.Problems);
    }
}

/// <summary>The content of a cursor for opening balances.</summary>
internal sealed record OpeningPosition(Instant? KnownAt, long After);
