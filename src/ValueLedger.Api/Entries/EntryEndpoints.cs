using ValueLedger.Api.Access;
using ValueLedger.Api.Http;
using ValueLedger.Api.Http.Answers;
using ValueLedger.Api.Http.Bodies;
using ValueLedger.Api.Http.Queries;
using ValueLedger.Api.OpenApi;
using ValueLedger.Api.Recording;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Timebanks;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Entries;
using ValueLedger.Storage.Idempotency;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.Entries;

/// <summary>Recording, reversing, correcting, releasing and rejecting entries. For reading them see
/// <see cref="JournalEndpoints"/>.</summary>
internal static class EntryEndpoints
{
    public const string Chapter = "Entries";
    public const string About = "The journal: what was put in and what came out.";

    public static void MapEntries(this RouteGroupBuilder v1, Limits limits)
    {
        var entries = v1.MapGroup("/entries").InChapter(Chapter, About);
        entries
            .MapPost("", RecordAsync)
            .Describes(
                "RecordEntry",
                "Record an entry",
                "Records a quantity of a measure on a day. If the same content is sent again with the same reference, no second entry is recorded and the answer is the existing one (200)."
            )
            .RequireScope(Scopes.EntriesWrite)
            .Refuses([.. TimebankProblems.OfTheEnds])
            .Refuses(EntryProblems.ReferenceIsBeingImported, EntryProblems.ReferenceWasRejected)
            .Refuses(
                CatalogueProblems.UnknownProgramme,
                CatalogueProblems.UnknownMeasure,
                EntryProblems.ExchangedHoursNeedBothEnds,
                EntryProblems.QuantityMustBePositive,
                EntryProblems.DateIsInTheFuture,
                EntryProblems.ReferenceRecordedWithOtherContent,
                EntryProblems.ReferenceWasReversed
            );
        entries
            .MapPost("/batch", RecordBatchAsync)
            .Describes("RecordEntries", "Record up to 1,000 entries", "Records all of them or none.")
            .RequireScope(Scopes.EntriesWrite)
            .Refuses([.. TimebankProblems.OfTheEnds])
            .Refuses(EntryProblems.ReferenceIsBeingImported, EntryProblems.ReferenceWasRejected, EntryProblems.ReferenceWasReversed)
            .WithMetadata(new BodyLimit(limits.BatchBytes))
            .Refuses(
                CatalogueProblems.UnknownProgramme,
                CatalogueProblems.UnknownMeasure,
                MemberProblems.ListIsTooLong,
                EntryProblems.ReferenceRecordedWithOtherContent
            );
        entries
            .MapPost("/{id}/reversal", ReverseAsync)
            .Describes(
                "ReverseEntry",
                "Reverse an entry",
                "Records an entry with the opposite quantity. The reversed entry is left out of every figure from then on; figures as known earlier do not change."
            )
            .RequireScope(Scopes.EntriesWrite)
            .Refuses(EntryProblems.EntryIsSuspended, EntryProblems.EntryWasRejected, EntryProblems.QuantityIsOutOfRange)
            .Refuses(EntryProblems.UnknownEntry, EntryProblems.EntryIsAlreadyReversed, EntryProblems.EntryIsAReversal);
        entries
            .MapPost("/{id}/correction", CorrectAsync)
            .Describes(
                "CorrectEntry",
                "Correct an entry",
                "Reverses an entry and records its replacement in one step; the answer is the replacement."
            )
            .RequireScope(Scopes.EntriesWrite)
            .Refuses([.. TimebankProblems.OfTheEnds])
            .Refuses(
                EntryProblems.EntryIsSuspended,
                EntryProblems.EntryWasRejected,
                EntryProblems.ReferenceIsBeingImported,
                EntryProblems.ReferenceWasRejected,
                EntryProblems.ReferenceWasReversed,
                EntryProblems.ReferenceRecordedWithOtherContent
            )
            .Refuses(
                EntryProblems.UnknownEntry,
                EntryProblems.EntryIsAlreadyReversed,
                EntryProblems.EntryIsAReversal,
                EntryProblems.EntryIsAnExchange
            );
        entries
            .MapPost("/{id}/release", ReleaseAsync)
            .Describes(
                "ReleaseEntry",
                "Release an entry from suspense",
                "Lets an entry in suspense count in every figure from then on; figures as known earlier do not change. The answer is the entry."
            )
            .RequireScope(Scopes.EntriesRelease)
            .Refuses(TimebankProblems.DebitLimitIsExceeded, EntryProblems.QuantityIsOutOfRange)
            .Refuses(EntryProblems.UnknownEntry, EntryProblems.EntryIsNotSuspended, EntryProblems.EntryWasRejected);
        entries
            .MapPost("/{id}/rejection", RejectAsync)
            .Describes(
                "RejectEntry",
                "Reject an entry in suspense",
                "Keeps an entry in suspense out of every figure for good. The answer is the entry."
            )
            .RequireScope(Scopes.EntriesRelease)
            .Refuses(EntryProblems.UnknownEntry, EntryProblems.EntryIsNotSuspended, EntryProblems.EntryWasRejected);
        entries
            .MapDelete("/{id}/text", EraseTextAsync)
            .Describes(
                "EraseEntryText",
                "Erase an entry's free text",
                "Erases the note, reason, service, evidence titles and evidence uris of an entry for good, the reason of its release or rejection, reasons and documents of later grades, and what auditors noted. Figures, proofs and codes stay."
            )
            .RequireScope(Scopes.EntriesWrite)
            .Refuses(HttpProblemCodes.UnknownQueryParameter)
            .Refuses(EntryProblems.UnknownEntry);
    }

    private static Task<RecordedAnswer<EntryAnswer>> RecordAsync(
        Body<EntryDraft> body,
        Query<RecordingQuery> query,
        Caller caller,
        HttpContext context,
        Recorder recorder
    ) => OneAsync(body, query, caller, context, recorder, (ledger, draft) => RecordEntry.Decide(ledger, caller, draft));

    private static Task<RecordedAnswer<EntryAnswer>> ReverseAsync(
        string id,
        Body<ReversalDraft> body,
        Query<RecordingQuery> query,
        Caller caller,
        HttpContext context,
        Recorder recorder
    ) => OneAsync(body, query, caller, context, recorder, (ledger, draft) => ReverseEntry.Decide(ledger, caller, id, draft));

    private static Task<RecordedAnswer<EntryAnswer>> CorrectAsync(
        string id,
        Body<CorrectionDraft> body,
        Query<RecordingQuery> query,
        Caller caller,
        HttpContext context,
        Recorder recorder
    ) => OneAsync(body, query, caller, context, recorder, (ledger, draft) => CorrectEntry.Decide(ledger, caller, id, draft));

    private static Task<RecordedAnswer<EntryAnswer>> ReleaseAsync(
        string id,
        Body<SuspenseDecisionDraft> body,
        Query<RecordingQuery> query,
        Caller caller,
        HttpContext context,
        Recorder recorder
    ) =>
        OneAsync(
            body,
            query,
            caller,
            context,
            recorder,
            (ledger, draft) => DecideSuspense.Release(ledger, caller, id, draft),
            (ledger, request) => DecideSuspense.Recall(ledger, caller, id, request)
        );

    private static Task<RecordedAnswer<EntryAnswer>> RejectAsync(
        string id,
        Body<SuspenseDecisionDraft> body,
        Query<RecordingQuery> query,
        Caller caller,
        HttpContext context,
        Recorder recorder
    ) =>
        OneAsync(
            body,
            query,
            caller,
            context,
            recorder,
            (ledger, draft) => DecideSuspense.Reject(ledger, caller, id, draft),
            (ledger, request) => DecideSuspense.Recall(ledger, caller, id, request)
        );

    private static async Task<RecordedAnswer<BatchAnswer>> RecordBatchAsync(
        Body<BatchDraft> body,
        Query<RecordingQuery> query,
        Caller caller,
        HttpContext context,
        Recorder recorder,
        Limits limits
    ) =>
        await recorder.RecordAsync(
            context,
            caller,
            body,
            query,
            new RecordingAct<BatchDraft, IReadOnlyList<RecordedEntry>, BatchAnswer>(
                (ledger, draft) => RecordBatch.Decide(ledger, caller, draft, limits.BatchEntries),
                (ledger, draft, request) => RecordBatch.Recall(ledger, caller, draft, request),
                (ledger, recorded, outcome) =>
                    new BatchAnswer([
                        .. recorded.Select(entry =>
                            EntryAnswer.For(entry, ledger.Known(caller.Organisation, outcome.KnownAt), outcome.IsDryRun)
                        ),
                    ]),
                _ => null
            )
        );

    /// <param name="recall">What an earlier request recorded, if that is not the entry of its last record.</param>
    internal static async Task<RecordedAnswer<EntryAnswer>> OneAsync<TDraft>(
        Body<TDraft> body,
        Query<RecordingQuery> query,
        Caller caller,
        HttpContext context,
        Recorder recorder,
        Func<LedgerTurn, TDraft, Checked<RecordedEntry>> decide,
        Func<LedgerView, RecordedRequest, RecordedEntry>? recall = null
    )
        where TDraft : class =>
        await recorder.RecordAsync(
            context,
            caller,
            body,
            query,
            new RecordingAct<TDraft, RecordedEntry, EntryAnswer>(
                decide,
                (ledger, _, request) =>
                    recall is null ? Journal.Then(ledger, caller.Organisation, request.Last, request.Last) : recall(ledger, request),
                (ledger, entry, outcome) => EntryAnswer.For(entry, ledger.Known(caller.Organisation, outcome.KnownAt), outcome.IsDryRun),
                answer => $"/v1/entries/{answer.Id}"
            )
        );

    private static async Task<Erased> EraseTextAsync(string id, Caller caller, LedgerWriter writer) =>
        await writer.WriteAsync(
            caller.Organisation,
            ledger =>
            {
                if (ReverseEntry.Find(ledger, caller, id) is not { } entry)
                {
                    return TurnResult.Discarded(new Erased(EntryProblems.UnknownEntry.At("", $"No entry has the id '{id}'.")));
                }

                EntryStore.EraseTexts(ledger, caller.Organisation, caller.KeySequence, entry);
                return TurnResult.Kept(new Erased(null));
            }
        );
}
