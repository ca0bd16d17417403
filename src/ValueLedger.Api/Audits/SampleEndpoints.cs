using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ValueLedger.Api.Access;
using ValueLedger.Api.Http;
using ValueLedger.Api.Http.Answers;
using ValueLedger.Api.Http.Bodies;
using ValueLedger.Api.Http.Queries;
using ValueLedger.Api.OpenApi;
using ValueLedger.Api.Recording;
using ValueLedger.Core.Audits;
using ValueLedger.Core.Statements;
using ValueLedger.Storage.Audits;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.Audits;

/// <summary>Samples from published statements: drawn, read and listed. Their items are <see cref="SampleItemEndpoints"/>.</summary>
internal static class SampleEndpoints
{
    public const string Chapter = "Audit";
    public const string About = "Samples that auditors draw from published statements, what they find, and practitioners' opinions.";

    private const string Route = "/v1/audit/samples";

    public static void MapSamples(this RouteGroupBuilder v1)
    {
        var samples = v1.MapGroup("/audit/samples").InChapter(Chapter, About);
        samples
            .MapPost("", DrawAsync)
            .Describes(
                "DrawSample",
                "Draw a sample",
                "Draws entries of a line of a published statement: by monetary units, or by count. The start comes from the root of a checkpoint that the auditor holds and from a nonce that the auditor chose after that, so that anybody can draw the same again. Whoever prepared or published the statement is refused."
            )
            .RequireScope(Scopes.AuditWrite)
            .TakesItsTime()
            .Refuses(
                StatementProblems.UnknownStatement,
                StatementProblems.UnknownLine,
                AuditProblems.StatementIsNotPublished,
                AuditProblems.AnotherKeyMustAudit,
                AuditProblems.CheckpointIsNotOfTheLog,
                AuditProblems.CheckpointIsBeforeThePublication,
                AuditProblems.LineHasNothingToSample
            );
        samples
            .MapGet("", List)
            .Describes(
                "ListSamples",
                "List samples",
                "Samples of all statements with what their findings say, in the order of drawing and without their entries. A page has at most 20."
            )
            .RequireScope(Scopes.AuditRead)
            .Refuses(HttpProblemCodes.CursorIsNotValid, Paging.LimitIsOutOfRange);
        samples
            .MapGet("/{id}", Get)
            .Describes(
                "GetSample",
                "Read a sample",
                "The entries that were drawn, what was found about each, and the upper limit once all of them have a finding."
            )
            .RequireScope(Scopes.AuditRead)
            .Refuses(AuditProblems.UnknownSample);
    }

    private static Task<RecordedAnswer<SampleAnswer>> DrawAsync(
        Body<SampleDraft> body,
        Query<RecordingQuery> query,
        Caller caller,
        HttpContext context,
        Recorder recorder,
        LedgerReader reader
    )
    {
        // What is drawn from never changes, so others can write meanwhile.
        var drawn = body.IsUnreadable
            ? body.Problems.ToList()
            : reader.Read(caller.Organisation, ledger => DrawSample.Draw(ledger, caller, body.Value));
        return recorder.RecordAsync(
            context,
            caller,
            body,
            query,
            new RecordingAct<SampleDraft, StoredSample, SampleAnswer>(
                (ledger, _) =>
                    drawn.IsAccepted
                        ? SampleStore.Add(ledger, caller.Organisation, caller.KeySequence, drawn.Value)
                        : drawn.Problems.ToList(),
                (ledger, _, request) => SampleStore.At(ledger, caller.Organisation, request.Last)!,
                (ledger, sample, outcome) =>
                    SampleAnswer.Of(new SampleView(ledger, caller.Organisation, sample, outcome.KnownAt), isDryRun: outcome.IsDryRun),
                answer => $"{Route}/{answer.Id}"
            )
        );
    }

    private static Results<Tagged<ListPage<SampleAnswer>>, Refused> List(
        Query<SampleListQuery> query,
        Caller caller,
        LedgerReader reader,
        Cursors cursors,
        HttpContext context
    )
    {
        var asked = new PagedList(caller.OrganisationName, Route, cursors, context).Ask(query, new SamplePosition(0));
        if (!asked.IsAccepted)
        {
            return new Refused(asked.Problems);
        }

        var page = asked.Value with { Size = Math.Min(asked.Value.Size, SampleStore.MostTogether) };
        var found = reader.Read(
            caller.Organisation,
            ledger =>
                SampleStore
                    .Page(ledger, caller.Organisation, page.From.After, page.ToRead)
                    .Select(stored => SampleAnswer.Of(new SampleView(ledger, caller.Organisation, stored), withItems: false))
                    .ToList()
        );
        return Tagged.OfJson(caller.OrganisationName, page.Of(found, sample => new SamplePosition(sample.Sequence!.Value)));
    }

    private static Results<Tagged<SampleAnswer>, Refused> Get(string id, Caller caller, LedgerReader reader) =>
        reader.Read<Results<Tagged<SampleAnswer>, Refused>>(
            caller.Organisation,
            ledger =>
                RecordFinding.FindSample(ledger, caller, id) is { } stored
                    ? Tagged.OfJson(caller.OrganisationName, SampleAnswer.Of(new SampleView(ledger, caller.Organisation, stored)))
                    : new Refused(RecordFinding.UnknownSample(id))
        );
}

/// <summary>The requested page of samples.</summary>
public sealed record SampleListQuery : IPageQuery
{
    /// <summary>Number of samples, 1 to 1,000; a page has at most 20.</summary>
    [Range(1, Paging.MostItems)]
    public int? Limit { get; init; }

    /// <summary>Where to continue, from the previous answer.</summary>
    public string? Cursor { get; init; }
}

/// <summary>The content of a cursor for samples.</summary>
internal sealed record SamplePosition(long After);
