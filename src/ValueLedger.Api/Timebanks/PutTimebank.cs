using Microsoft.AspNetCore.Http.HttpResults;
using ValueLedger.Api.Access;
using ValueLedger.Api.Catalogue;
using ValueLedger.Api.Http.Answers;
using ValueLedger.Api.Http.Bodies;
using ValueLedger.Api.Http.Queries;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Timebanks;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Timebanks;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.Timebanks;

/// <summary>Records and reads the settings of a time bank as a whole. Sending the same settings again records nothing.</summary>
internal static class PutTimebank
{
    public static async Task<PutAnswer<Timebank>> RunAsync(
        string programme,
        Body<TimebankDraft> body,
        Caller caller,
        HttpRequest request,
        LedgerWriter writer
    ) =>
        body.IsUnreadable
            ? PutAnswer<Timebank>.Refused(body.Problems)
            : await writer.WriteAsync(
                caller.Organisation,
                ledger => Take(ledger, programme, body, caller, request),
                request.HttpContext.RequestAborted
            );

    public static async Task<Results<Tagged<Timebank>, Refused>> GetAsync(
        string programme,
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

        var found = await ask.ReadAsync<Timebank>(
            caller,
            programme,
            query.Value.KnownAt,
            (bank, _) => DebitLimits.Find(bank)?.Timebank ?? new Timebank { Programme = programme },
            cancellation
        );
        return found.IsAccepted ? Tagged.OfJson(caller.OrganisationName, found.Value) : new Refused(found.Problems);
    }

    private static TurnResult<PutAnswer<Timebank>> Take(
        LedgerTurn ledger,
        string programme,
        Body<TimebankDraft> body,
        Caller caller,
        HttpRequest request
    )
    {
        if (TimebankView.Of(ledger, caller.Organisation, programme) is not { } bank)
        {
            return Refused(AskTimebank.NoProgramme(programme));
        }

        var current = DebitLimits.Find(bank)?.Timebank;
        if (
            Preconditions.OfWrite(request, EntityTags.OfJson(caller.OrganisationName, current ?? new Timebank { Programme = programme }))
                is { } lost
            && (current is not null || !IsForTheFirst(request))
        )
        {
            return Refused(lost);
        }

        var decision = body.Value.Validate(programme);
        var problems = body.With(decision.Problems);
        if (!decision.IsAccepted || problems.Count > 0)
        {
            return Refused(problems);
        }

        var tag = EntityTags.OfJson(caller.OrganisationName, decision.Value);
        if (decision.Value == current)
        {
            return TurnResult.Discarded(PutAnswer<Timebank>.Of(current, tag, isNew: false));
        }

        DebitLimits.Put(ledger, bank, caller.KeySequence, decision.Value);
        return TurnResult.Kept(PutAnswer<Timebank>.Of(decision.Value, tag, isNew: current is null));
    }

    /// <summary>Nothing has been set yet, although a read gives an answer; so a request to be the first (If-None-Match: *)
    /// succeeds.</summary>
    private static bool IsForTheFirst(HttpRequest request) => request.Headers.IfNoneMatch.Count > 0;

    private static TurnResult<PutAnswer<Timebank>> Refused(params IReadOnlyList<Problem> problems) =>
        TurnResult.Discarded(PutAnswer<Timebank>.Refused(problems));
}
