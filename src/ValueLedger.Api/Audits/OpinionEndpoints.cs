using ValueLedger.Api.Access;
using ValueLedger.Api.Http.Answers;
using ValueLedger.Api.Http.Bodies;
using ValueLedger.Api.Http.Queries;
using ValueLedger.Api.OpenApi;
using ValueLedger.Api.Recording;
using ValueLedger.Api.Statements;
using ValueLedger.Core.Audits;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Statements;
using ValueLedger.Storage.Access;
using ValueLedger.Storage.Audits;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Api.Audits;

/// <summary>Practitioners' opinions on statements. The status of a statement shows them.</summary>
internal static class OpinionEndpoints
{
    public static void MapOpinions(this RouteGroupBuilder v1) =>
        v1.MapPost("/statements/{id}/opinions", RecordAsync)
            .InChapter(SampleEndpoints.Chapter, SampleEndpoints.About)
            .Describes(
                "RecordOpinion",
                "Record an opinion",
                "Records what a practitioner concludes about a published statement. Its status shows every opinion, and whether anything recorded since affects it. Whoever prepared or published the statement is refused."
            )
            .RequireScope(Scopes.AuditWrite)
            .Refuses(StatementProblems.UnknownStatement, AuditProblems.StatementIsNotPublished, AuditProblems.AnotherKeyMustAudit);

    private static Task<RecordedAnswer<OpinionAnswer>> RecordAsync(
        string id,
        Body<OpinionDraft> body,
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
            new RecordingAct<OpinionDraft, StoredOpinion, OpinionAnswer>(
                (ledger, draft) => Decide(ledger, caller, id, draft),
                (ledger, _, request) =>
                    OpinionStore
                        .Of(ledger, caller.Organisation, ReadStatement.Find(ledger, caller, id)!.Draft)
                        .Single(opinion => opinion.Sequence == request.Last),
                (ledger, opinion, outcome) =>
                    OpinionAnswer.Of(opinion, IdentityStore.ActorNames(ledger, caller.Organisation), outcome.IsDryRun),
                _ => $"{StatementEndpoints.Route}/{id}/status"
            )
        );

    private static Checked<StoredOpinion> Decide(LedgerTurn ledger, Caller caller, string id, OpinionDraft draft)
    {
        var statement = AuditedStatement.Find(ledger, caller, id, "");
        var today = ledger.Known(caller.Organisation).Catalogue.Organisation.Today(ledger.Now);
        var opinion = draft.Validate(statement.IsAccepted ? statement.Value.Draft : 0, today);
        if (!statement.IsAccepted)
        {
            return statement.Problems.Concat(opinion.Problems).ToList();
        }

        return opinion.IsAccepted
            ? OpinionStore.Add(ledger, caller.Organisation, caller.KeySequence, opinion.Value)
            : opinion.Problems.ToList();
    }
}
