using Microsoft.AspNetCore.Http.HttpResults;
using ValueLedger.Api.Access;
using ValueLedger.Api.Catalogue;
using ValueLedger.Api.Http;
using ValueLedger.Api.Http.Answers;
using ValueLedger.Api.Http.Bodies;
using ValueLedger.Api.Http.Queries;
using ValueLedger.Api.OpenApi;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Timebanks;
using ValueLedger.Storage.Timebanks;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.Timebanks;

/// <summary>Members of a time bank: registered under a code, read with their balances, and listed; and their statements.</summary>
internal static class MemberEndpoints
{
    public static void MapMembers(this RouteGroupBuilder bank)
    {
        bank.MapPut("/members/{code}", PutAsync)
            .Describes(
                "PutMember",
                "Register or replace a member",
                "Creates (201) or replaces (200) the member with a code. The first member also registers the measure 'exchanged-hours'. 'community' is a member of every time bank from the beginning."
            )
            .RequireScope(Scopes.CatalogueWrite)
            .Refuses(
                CatalogueProblems.ItemIsNotRegistered,
                TimebankProblems.CommunityIsTheBankItself,
                TimebankProblems.MemberHasEarlierExchanges,
                CatalogueProblems.ExchangedHoursAreCitizensHours
            );
        bank.MapGet("/members/{code}", GetAsync)
            .Describes("GetMember", "Read a member", "The member with a code, and the hours given, received and brought along.")
            .RequireScope(Scopes.EntriesRead)
            .Refuses(CatalogueProblems.ItemIsNotRegistered, PeriodProblems.KnownAtIsInTheFuture);
        bank.MapGet("/members", ListAsync)
            .Describes(
                "ListMembers",
                "List members",
                "All members including the community, in the order of codes, with the hours given and received."
            )
            .RequireScope(Scopes.EntriesRead)
            .Refuses(
                CatalogueProblems.ItemIsNotRegistered,
                PeriodProblems.KnownAtIsInTheFuture,
                HttpProblemCodes.CursorIsNotValid,
                Paging.LimitIsOutOfRange
            );
        bank.MapGet("/members.csv", ExportAsync)
            .Describes(
                "ExportMembers",
                "Members as CSV",
                "All members including the community, one in a row, in the order of codes, with the hours given, received and brought along, as known at a moment. RFC 4180 in UTF-8 with a header row."
            )
            .RequireScope(Scopes.EntriesRead)
            .AnswersCsv()
            .TakesItsTime()
            .Refuses(CatalogueProblems.ItemIsNotRegistered, PeriodProblems.KnownAtIsInTheFuture);
        bank.MapGet("/members/{code}/statement", StateAsync)
            .Describes(
                "GetMemberStatement",
                "A member's statement",
                "The opening balance, every exchange, balance brought along and reversal of a period, and the closing balance, as known at a moment."
            )
            .RequireScope(Scopes.EntriesRead)
            .Refuses(
                CatalogueProblems.ItemIsNotRegistered,
                MemberProblems.MemberIsRequired,
                PeriodProblems.PeriodEndsBeforeItStarts,
                PeriodProblems.KnownAtIsInTheFuture
            );
    }

    private static Task<PutAnswer<MemberAnswer>> PutAsync(
        string programme,
        string code,
        Body<MemberDraft> body,
        Caller caller,
        HttpRequest request,
        LedgerWriter writer
    ) => PutMember.RunAsync(programme, code, body, caller, request, writer);

    private static async Task<Results<Tagged<MemberAnswer>, Refused>> GetAsync(
        string programme,
        string code,
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

        var found = await ask.ReadAsync<MemberAnswer>(
            caller,
            programme,
            query.Value.KnownAt,
            (bank, _) => MemberStore.Find(bank, code) is { } member ? WithBalances(bank, [member]).Single() : AskTimebank.NoMember(code),
            cancellation
        );
        return found.IsAccepted ? Tagged.OfJson(caller.OrganisationName, found.Value) : new Refused(found.Problems);
    }

    private static async Task<Results<Tagged<ListPage<MemberAnswer>>, Refused>> ListAsync(
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
            new MemberPosition(query.Value.KnownAt, ""),
            position => query.Value.GoesWith(position.KnownAt),
            ask.Check(caller, query.Value.KnownAt)
        );
        if (!asked.IsAccepted)
        {
            return new Refused(asked.Problems);
        }

        var page = asked.Value;
        var found = await ask.ReadAsync<List<MemberAnswer>>(
            caller,
            programme,
            page.From.KnownAt,
            (bank, _) => WithBalances(bank, MemberStore.Page(bank, page.From.After, page.ToRead)),
            context.RequestAborted
        );
        return found.IsAccepted
            ? Tagged.OfJson(caller.OrganisationName, page.Of(found.Value, member => page.From with { After = member.Code }))
            : new Refused(found.Problems);
    }

    private static async Task<Results<ListCsv<MemberAnswer>, Refused>> ExportAsync(
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

        var file = await ask.ReadAsync<ListCsv<MemberAnswer>>(
            caller,
            programme,
            query.Value.KnownAt,
            (bank, _) => MembersCsv.Of(bank, reader),
            cancellation
        );
        return file.IsAccepted ? file.Value : new Refused(file.Problems);
    }

    private static async Task<Results<Tagged<MemberStatement>, Refused>> StateAsync(
        string programme,
        string code,
        Query<TimebankPeriodQuery> query,
        Caller caller,
        AskTimebank ask,
        CancellationToken cancellation
    )
    {
        var period = query.Value.Period();
        var problems = query.With([.. period.Problems, .. ask.Check(caller, query.Value.KnownAt)]);
        if (problems.Count > 0)
        {
            return new Refused(problems);
        }

        var statement = await ask.ReadAsync<MemberStatement>(
            caller,
            programme,
            query.Value.KnownAt,
            (bank, knownAt) =>
                MemberStore.Find(bank, code) is { } member
                    ? MemberStatement.Of(
                        programme,
                        code,
                        period.Value,
                        knownAt,
                        bank.Known,
                        ExchangeStore.BalanceBefore(bank, member.Number, period.Value.From),
                        ExchangeStore.Moves(bank, member.Number, period.Value)
                    )
                    : AskTimebank.NoMember(code),
            cancellation
        );
        return statement.IsAccepted ? Tagged.OfJson(caller.OrganisationName, statement.Value) : new Refused(statement.Problems);
    }

    /// <summary>Members with their hours and flags.</summary>
    internal static List<MemberAnswer> WithBalances(TimebankView bank, IReadOnlyList<Registered<Member>> members)
    {
        var balances = ExchangeStore.Balances(bank, [.. members.Select(member => member.Number)]);
        var limit = DebitLimits.Find(bank)?.Timebank.DebitLimit;
        return
        [
            .. members.Select(member =>
                MemberAnswer.Of(
                    member,
                    balances.GetValueOrDefault(member.Number),
                    member.Number == Member.Community.Number ? null : member.Item.DebitLimit ?? limit
                )
            ),
        ];
    }
}
