using ValueLedger.Api.Access;
using ValueLedger.Api.Catalogue;
using ValueLedger.Api.Http.Answers;
using ValueLedger.Api.Http.Bodies;
using ValueLedger.Core.Audits;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Records;
using ValueLedger.Storage.Audits;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.Audits;

/// <summary>Records what an auditor found about an entry of a sample. Sending the same again records nothing.</summary>
internal static class RecordFinding
{
    public static async Task<PutAnswer<SampleItemAnswer>> RunAsync(
        string id,
        string entry,
        Body<FindingDraft> body,
        Caller caller,
        HttpRequest request,
        LedgerWriter writer
    ) =>
        body.IsUnreadable
            ? PutAnswer<SampleItemAnswer>.Refused(body.Problems)
            : await writer.WriteAsync(
                caller.Organisation,
                ledger => Take(ledger, id, entry, body, caller, request),
                request.HttpContext.RequestAborted
            );

    /// <summary>The sample and the item that a path names, or the problem.</summary>
    public static Checked<(SampleView Sample, SampleItemAnswer Item)> Find(LedgerView ledger, Caller caller, string id, string entry)
    {
        if (FindSample(ledger, caller, id) is not { } stored)
        {
            return UnknownSample(id);
        }

        var sample = new SampleView(ledger, caller.Organisation, stored);
        return RecordId.Parse(entry) is { } known && sample.Item(known.Value) is { } item
            ? (sample, item)
            : AuditProblems.EntryIsNotInTheSample.At("", $"The sample did not draw the entry '{entry}'.");
    }

    public static StoredSample? FindSample(LedgerView ledger, Caller caller, string id) =>
        RecordId.Parse(id) is { } known ? SampleStore.Find(ledger, caller.Organisation, known) : null;

    public static Problem UnknownSample(string id) => AuditProblems.UnknownSample.At("", $"No sample has the id '{id}'.");

    private static TurnResult<PutAnswer<SampleItemAnswer>> Take(
        LedgerTurn ledger,
        string id,
        string entry,
        Body<FindingDraft> body,
        Caller caller,
        HttpRequest request
    )
    {
        var found = Find(ledger, caller, id, entry);
        if (!found.IsAccepted)
        {
            return Refused(body.With([.. found.Problems, .. body.Value.Check()]));
        }

        var (sample, current) = found.Value;
        var isFirst = current.Found is null;
        if (
            Preconditions.OfWrite(request, TagOf(caller, current)) is { } lost
            && !(isFirst && request.Headers.IfNoneMatch.Count > 0 && request.Headers.IfMatch.Count == 0)
        )
        {
            return Refused(lost);
        }

        var statement = AuditedStatement.Find(ledger, caller, sample.Stored.Statement.ToString(), "");
        var problems = body.With([.. statement.Problems, .. body.Value.Check()]);
        if (problems.Count > 0)
        {
            return Refused(problems);
        }

        if (!isFirst && current.Found == body.Value.Found && current.Note == body.Value.Note)
        {
            return TurnResult.Discarded(PutAnswer<SampleItemAnswer>.Of(current, TagOf(caller, current), isNew: false));
        }

        SampleStore.AddFinding(ledger, caller.Organisation, caller.KeySequence, sample.Stored, current.Sequence, body.Value);
        var item = new SampleView(ledger, caller.Organisation, sample.Stored).Item(current.Entry)!;
        return TurnResult.Kept(PutAnswer<SampleItemAnswer>.Of(item, TagOf(caller, item), isFirst));
    }

    private static string TagOf(Caller caller, SampleItemAnswer item) => EntityTags.OfJson(caller.OrganisationName, item);

    private static TurnResult<PutAnswer<SampleItemAnswer>> Refused(params IReadOnlyList<Problem> problems) =>
        TurnResult.Discarded(PutAnswer<SampleItemAnswer>.Refused(problems));
}
