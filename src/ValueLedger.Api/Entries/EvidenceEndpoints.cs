using System.Security.Cryptography;
using Microsoft.AspNetCore.Http.HttpResults;
using ValueLedger.Api.Access;
using ValueLedger.Api.Http;
using ValueLedger.Api.Http.Answers;
using ValueLedger.Api.Http.Bodies;
using ValueLedger.Api.Http.Queries;
using ValueLedger.Api.OpenApi;
using ValueLedger.Api.Recording;
using ValueLedger.Core.Entries;
using ValueLedger.Storage.Entries;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.Entries;

/// <summary>Evidence for entries: graded anew, and found by a document.</summary>
internal static class EvidenceEndpoints
{
    /// <summary>The largest document that is hashed.</summary>
    private const long MostBytes = 256 * 1024 * 1024;

    private const int MostEntries = 1000;

    public static void MapEvidence(this RouteGroupBuilder v1)
    {
        v1.MapPost("/entries/{id}/evidence", ReGradeAsync)
            .InChapter(EntryEndpoints.Chapter, EntryEndpoints.About)
            .Describes(
                "ReGradeEntry",
                "Grade the evidence for an entry anew",
                "Gives an entry another grade of evidence, or adds documents, from now on. It is a record of its own: figures and statements as known earlier do not change. The answer is the entry."
            )
            .RequireScope(Scopes.EntriesWrite)
            .Refuses(EntryProblems.UnknownEntry, EntryProblems.EntryIsAReversal, EntryProblems.EntryIsAlreadyReversed)
            .Refuses(EntryProblems.EntryIsSuspended, EntryProblems.EntryWasRejected, EntryProblems.EvidenceIsTheSame);
        v1.MapPost("/evidence/check", CheckAsync)
            .InChapter(EntryEndpoints.Chapter, EntryEndpoints.About)
            .Describes(
                "CheckEvidence",
                "Find the entries of a document",
                "Hashes any file of up to 256 MiB, and answers which entries have it as evidence, at most 1,000. The file is not kept, and nothing is recorded."
            )
            .RequireScope(Scopes.EntriesRead)
            .TakesItsTime()
            .Refuses(HttpProblemCodes.BodyIsTooLarge, RecordingProblems.IdempotencyKeyIsNotValid)
            .WithMetadata(
                RequestHeaderMetadata.IdempotencyKey,
                new RecordsNothing(),
                new BodyLimit(MostBytes),
                new FileMetadata("application/octet-stream")
            );
    }

    private static async Task<RecordedAnswer<EntryAnswer>> ReGradeAsync(
        string id,
        Body<ReGradingDraft> body,
        Query<RecordingQuery> query,
        Caller caller,
        HttpContext context,
        Recorder recorder
    ) =>
        await EntryEndpoints.OneAsync(
            body,
            query,
            caller,
            context,
            recorder,
            (ledger, draft) => ReGradeEntry.Decide(ledger, caller, id, draft),
            (ledger, request) => DecideSuspense.Recall(ledger, caller, id, request)
        );

    private static async Task<Results<Ok<EvidenceCheckAnswer>, Refused>> CheckAsync(Caller caller, HttpContext context, LedgerReader reader)
    {
        // The same file gives the same answer, so nothing needs to be remembered under a key.
        var key = RecordingRequest.KeyOf(context, caller);
        if (!key.IsAccepted)
        {
            return new Refused(key.Problems);
        }

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        if (await BodyBytes.HashAsync(context, hash) is { } tooLarge)
        {
            return new Refused(tooLarge);
        }

        var sha256 = Convert.ToHexStringLower(hash.GetHashAndReset());
        var found = reader.Read(
            caller.Organisation,
            ledger => ReGradingStore.WithDocument(ledger, caller.Organisation, sha256, MostEntries)
        );
        return TypedResults.Ok(EvidenceCheckAnswer.Of(sha256, found));
    }
}
