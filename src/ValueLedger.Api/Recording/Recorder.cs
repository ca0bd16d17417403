using ValueLedger.Api.Access;
using ValueLedger.Api.Http.Bodies;
using ValueLedger.Api.Http.Queries;
using ValueLedger.Core.Entries;
using ValueLedger.Storage.Idempotency;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.Recording;

/// <summary>Takes a turn at the ledger for anything that is recorded by POST: once under an idempotency key, and not at all in a dry
/// run.</summary>
public sealed class Recorder(LedgerWriter writer, RunningKeys running)
{
    public async Task<RecordedAnswer<TAnswer>> RecordAsync<TDraft, T, TAnswer>(
        HttpContext context,
        Caller caller,
        ISent<TDraft> body,
        Query<RecordingQuery> query,
        RecordingAct<TDraft, T, TAnswer> act
    )
        where TDraft : class
        where T : notnull
    {
        if (body.IsUnreadable)
        {
            return RecordedAnswer<TAnswer>.Refused(body.Problems);
        }

        var request = RecordingRequest.Of(context, caller, body.Sha256, query);
        if (!request.IsAccepted)
        {
            return RecordedAnswer<TAnswer>.Refused([.. request.Problems, .. body.Problems]);
        }

        using var turn = running.Enter(request.Value.Keyed?.Key);
        return turn is null
            ? RecordedAnswer<TAnswer>.Refused(RunningKeys.IsInUse())
            : await WaitAsync(caller.Organisation, ledger => Take(ledger, request.Value, body, act), context);
    }

    /// <summary>A request that stopped waiting may still be recorded: it stays queued, before any later one under the same key.</summary>
    private Task<T> WaitAsync<T>(int organisation, Func<LedgerTurn, TurnResult<T>> decide, HttpContext context) =>
        writer.WriteAsync(organisation, decide, context.RequestAborted).WaitAsync(context.RequestAborted);

    private static TurnResult<RecordedAnswer<TAnswer>> Take<TDraft, T, TAnswer>(
        LedgerTurn ledger,
        RecordingRequest request,
        ISent<TDraft> body,
        RecordingAct<TDraft, T, TAnswer> act
    )
        where TDraft : class
        where T : notnull
    {
        if (request.Keyed?.Earlier(ledger) is { } earlier)
        {
            return TurnResult.Discarded(Replay(ledger, body, act, earlier));
        }

        request.Keyed?.Promise(ledger);
        var before = ledger.Head(request.Caller.Organisation).Size;
        var decision = act.Decide(ledger, body.Value);
        var problems = body.With(decision.Problems);
        if (!decision.IsAccepted || problems.Count > 0)
        {
            return TurnResult.Discarded(RecordedAnswer<TAnswer>.Refused(problems));
        }

        var after = ledger.Head(request.Caller.Organisation).Size;
        var answer = act.Answer(ledger, decision.Value, new RecordingOutcome(request.IsDryRun, null));
        if (request.IsDryRun)
        {
            return TurnResult.Discarded(RecordedAnswer<TAnswer>.Of(answer, isNew: false, null), SumIsTooLarge<TAnswer>);
        }

        if (after > before)
        {
            request.Keyed?.Keep(ledger, before + 1, after);
        }

        return TurnResult.Kept(RecordedAnswer<TAnswer>.Of(answer, isNew: after > before, act.Location(answer)), SumIsTooLarge<TAnswer>);
    }

    private static RecordedAnswer<TAnswer> SumIsTooLarge<TAnswer>() =>
        RecordedAnswer<TAnswer>.Refused(
            EntryProblems.QuantityIsOutOfRange.At("", "With this quantity a sum would be larger than can be kept exactly.")
        );

    private static RecordedAnswer<TAnswer> Replay<TDraft, T, TAnswer>(
        LedgerTurn ledger,
        ISent<TDraft> body,
        RecordingAct<TDraft, T, TAnswer> act,
        RecordedRequest earlier
    )
        where TDraft : class
        where T : notnull
    {
        if (!earlier.IsTheSame)
        {
            return RecordedAnswer<TAnswer>.Refused(RecordingRequest.IsReused());
        }

        var answer = act.Answer(ledger, act.Recall(ledger, body.Value, earlier), new RecordingOutcome(IsDryRun: false, earlier.Last));
        return RecordedAnswer<TAnswer>.Replayed(answer, act.Location(answer));
    }
}
