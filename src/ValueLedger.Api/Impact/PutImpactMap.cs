using ValueLedger.Api.Access;
using ValueLedger.Api.Catalogue;
using ValueLedger.Api.Http.Answers;
using ValueLedger.Api.Http.Bodies;
using ValueLedger.Core.Impact;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Impact;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.Impact;

/// <summary>Records the next version of a programme's impact map. Sending the same map again changes nothing.</summary>
internal static class PutImpactMap
{
    public static async Task<PutAnswer<ImpactMapAnswer>> RunAsync(
        string code,
        Body<ImpactMapDraft> body,
        Caller caller,
        HttpRequest request,
        LedgerWriter writer
    ) =>
        body.IsUnreadable
            ? PutAnswer<ImpactMapAnswer>.Refused(body.Problems)
            : await writer.WriteAsync(
                caller.Organisation,
                ledger => Take(ledger, code, body, caller, request),
                request.HttpContext.RequestAborted
            );

    private static TurnResult<PutAnswer<ImpactMapAnswer>> Take(
        LedgerTurn ledger,
        string code,
        Body<ImpactMapDraft> body,
        Caller caller,
        HttpRequest request
    )
    {
        var known = ledger.Known(caller.Organisation);
        if (known.Catalogue.Programmes.Find(code) is not { } programme)
        {
            return TurnResult.Discarded(PutAnswer<ImpactMapAnswer>.Refused(ImpactMapEndpoints.NotRegistered(code)));
        }

        var current = ImpactMapStore.Find(ledger, caller.Organisation, programme.Number);
        var standing = current is null ? null : ImpactMapAnswer.Of(ledger, caller.Organisation, current);
        if (Preconditions.OfWrite(request, standing is null ? null : TagOf(caller, standing)) is { } lost)
        {
            return TurnResult.Discarded(PutAnswer<ImpactMapAnswer>.Refused(lost));
        }

        var decision = body.Value.Validate(code, known);
        var problems = body.With(decision.Problems);
        if (!decision.IsAccepted || problems.Count > 0)
        {
            return TurnResult.Discarded(PutAnswer<ImpactMapAnswer>.Refused(problems));
        }

        if (standing is not null && current!.Map.SaysTheSameAs(decision.Value))
        {
            return TurnResult.Discarded(PutAnswer<ImpactMapAnswer>.Of(standing, TagOf(caller, standing), isNew: false));
        }

        var put = ImpactMapStore.Put(ledger, caller.Organisation, caller.KeySequence, programme.Number, decision.Value);
        var answer = ImpactMapAnswer.Of(ledger, caller.Organisation, put);
        return TurnResult.Kept(PutAnswer<ImpactMapAnswer>.Of(answer, TagOf(caller, answer), isNew: current is null));
    }

    /// <summary>The entity tag of a read, which also depends on the claims of other programmes.</summary>
    private static string TagOf(Caller caller, ImpactMapAnswer answer) => Tagged.OfJson(caller.OrganisationName, answer).Tag;
}
