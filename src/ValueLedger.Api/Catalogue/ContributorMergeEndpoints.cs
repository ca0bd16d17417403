using Microsoft.AspNetCore.Http.HttpResults;
using ValueLedger.Api.Access;
using ValueLedger.Api.Http;
using ValueLedger.Api.Http.Answers;
using ValueLedger.Api.Http.Bodies;
using ValueLedger.Api.Http.Queries;
using ValueLedger.Api.OpenApi;
using ValueLedger.Api.Recording;
using ValueLedger.Core.Catalogue;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.Catalogue;

/// <summary>Two codes of one person: merged, told apart again, and the history of both.</summary>
internal static class ContributorMergeEndpoints
{
    public static void MapContributorMerges(this RouteGroupBuilder contributors)
    {
        contributors
            .MapPost("/{code}/merge", MergeAsync)
            .Describes(
                "MergeContributor",
                "Count a contributor as another one",
                "When one person has two codes, the one in the path counts as the one in `into` from now on: people are counted once, hours of both are grouped under `into`, and the team and quintile of `into` count. Entries keep the code that they name, and new entries may name either. Figures as known earlier do not change."
            )
            .RequireScope(Scopes.CatalogueWrite)
            .Refuses(CatalogueProblems.ItemIsNotRegistered, CatalogueProblems.ContributorIsMerged, CatalogueProblems.ContributorIsErased);
        contributors
            .MapPost("/{code}/unmerge", UnmergeAsync)
            .Describes(
                "UnmergeContributor",
                "Count a contributor on its own again",
                "Undoes a merge, for figures as known from now on. The answer is the merge that was undone."
            )
            .WithMetadata(new DryRunShowsWhatIsRecorded())
            .RequireScope(Scopes.CatalogueWrite)
            .Refuses(CatalogueProblems.ItemIsNotRegistered, CatalogueProblems.ContributorIsNotMerged);
        contributors
            .MapGet("/{code}/merges", List)
            .Describes(
                "ListContributorMerges",
                "A contributor's merges",
                "Every merge of the contributor into another one and of others into it, in the order of recording, also those that were undone."
            )
            .RequireScope(Scopes.EntriesRead)
            .Refuses(HttpProblemCodes.CursorIsNotValid, Paging.LimitIsOutOfRange, CatalogueProblems.ItemIsNotRegistered);
    }

    private static Task<RecordedAnswer<ContributorMergeAnswer>> MergeAsync(
        string code,
        Body<ContributorMergeDraft> body,
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
            new RecordingAct<ContributorMergeDraft, ContributorMerge, ContributorMergeAnswer>(
                (ledger, draft) => MergeContributors.Merge(ledger, caller, code, draft),
                (ledger, _, request) => MergeContributors.Recall(ledger, caller, code, request.Last),
                (_, merge, outcome) => outcome.IsDryRun ? ContributorMergeAnswer.Of(merge).NotRecorded() : ContributorMergeAnswer.Of(merge),
                _ => $"/v1/contributors/{code}/merges"
            )
        );

    private static Task<RecordedAnswer<ContributorMergeAnswer>> UnmergeAsync(
        string code,
        Body<ContributorUnmergeDraft> body,
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
            new RecordingAct<ContributorUnmergeDraft, ContributorMerge, ContributorMergeAnswer>(
                (ledger, draft) => MergeContributors.Unmerge(ledger, caller, code, draft),
                (ledger, _, request) => MergeContributors.Recall(ledger, caller, code, request.Last),
                (_, merge, outcome) => outcome.IsDryRun ? ContributorMergeAnswer.Of(merge).NotUndone() : ContributorMergeAnswer.Of(merge),
                _ => $"/v1/contributors/{code}/merges"
            )
        );

    private static Results<Tagged<ListPage<ContributorMergeAnswer>>, Refused> List(
        string code,
        Query<CatalogueListQuery> query,
        Caller caller,
        LedgerReader reader,
        Cursors cursors,
        HttpContext context
    )
    {
        var list = new PagedList(caller.OrganisationName, $"/v1/contributors/{code}/merges", cursors, context);
        var asked = list.Ask(query, new MergePosition(0));
        if (!asked.IsAccepted)
        {
            return new Refused(asked.Problems);
        }

        var page = asked.Value;
        var found = reader.Read(
            caller.Organisation,
            ledger =>
                ContributorStore.Find(ledger, caller.Organisation, code) is { } contributor
                    ? ContributorMergeStore.Page(ledger, caller.Organisation, contributor.Number, page.From.After, page.ToRead)
                    : null
        );
        return found is null
            ? new Refused(CatalogueProblems.ItemIsNotRegistered.At("", $"Nothing is registered under the code '{code}'."))
            : Tagged.OfJson(caller.OrganisationName, page.Of(found, merge => new MergePosition(merge.Sequence), ContributorMergeAnswer.Of));
    }
}

/// <summary>The content of a cursor of merges.</summary>
internal sealed record MergePosition(long After);
