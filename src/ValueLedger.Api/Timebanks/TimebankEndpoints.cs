using Microsoft.AspNetCore.Http.HttpResults;
using ValueLedger.Api.Access;
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

/// <summary>The time bank of a programme: its members, their exchanges, and its figures.</summary>
internal static class TimebankEndpoints
{
    private const string Chapter = "Time banks";
    private const string About =
        "Members of a programme who exchange hours: one hour is one credit whatever the skill, and a credit has no price.";

    public static void MapTimebanks(this RouteGroupBuilder v1)
    {
        v1.MapGet(
                "/timebanks",
                (Caller caller, LedgerReader reader) => Tagged.OfJson(caller.OrganisationName, new TimebankList(All(caller, reader)))
            )
            .InChapter(Chapter, About)
            .Describes(
                "ListTimebanks",
                "List time banks",
                "Lists the programmes that have members other than the community, in the order of codes, each with the rules for all its members."
            )
            .RequireScope(Scopes.EntriesRead);
        var bank = v1.MapGroup("/timebanks/{programme}").InChapter(Chapter, About);
        bank.MapMembers();
        bank.MapExchanges();
        bank.MapOpeningBalances();
        bank.MapPut(
                "",
                (string programme, Body<TimebankDraft> body, Caller caller, HttpRequest request, LedgerWriter writer) =>
                    PutTimebank.RunAsync(programme, body, caller, request, writer)
            )
            .Describes(
                "PutTimebank",
                "Set the rules of a time bank",
                "Records the rules for all members: how many hours they may owe, and whether an exchange beyond that is recorded and flagged, or refused. A member may have their own limit."
            )
            .RequireScope(Scopes.CatalogueWrite)
            .Refuses(CatalogueProblems.ItemIsNotRegistered, MemberProblems.NumberIsOutOfRange);
        bank.MapGet("", PutTimebank.GetAsync)
            .Describes("GetTimebank", "Read the rules of a time bank", "The rules for all members, as known at a moment.")
            .RequireScope(Scopes.EntriesRead)
            .Refuses(CatalogueProblems.ItemIsNotRegistered, PeriodProblems.KnownAtIsInTheFuture);
        bank.MapGet("/summary", SummariseAsync)
            .Describes(
                "GetTimebankSummary",
                "Summarise a time bank",
                "The exchanges of a period and the balances at its end, as known at a moment. The member 'community' is included."
            )
            .RequireScope(Scopes.SummariesRead)
            .Refuses(
                CatalogueProblems.ItemIsNotRegistered,
                MemberProblems.MemberIsRequired,
                PeriodProblems.PeriodEndsBeforeItStarts,
                PeriodProblems.KnownAtIsInTheFuture
            );
    }

    private static List<Timebank> All(Caller caller, LedgerReader reader) =>
        reader.Read(
            caller.Organisation,
            ledger =>
                MemberStore
                    .Banks(ledger, caller.Organisation)
                    .Select(bank => DebitLimits.Find(bank)?.Timebank ?? new Timebank { Programme = bank.Programme.Code })
                    .ToList()
        );

    private static async Task<Results<Tagged<TimebankSummary>, Refused>> SummariseAsync(
        string programme,
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

        var summary = await ask.ReadAsync<TimebankSummary>(
            caller,
            programme,
            query.Value.KnownAt,
            (bank, knownAt) => SummariseTimebank.From(programme, period.Value, knownAt, bank.Known, ExchangeStore.Load(bank, period.Value)),
            cancellation
        );
        return summary.IsAccepted ? Tagged.OfJson(caller.OrganisationName, summary.Value) : new Refused(summary.Problems);
    }
}

/// <summary>Every time bank.</summary>
/// <param name="Items">In the order of their programmes' codes.</param>
public sealed record TimebankList(IReadOnlyList<Timebank> Items);
