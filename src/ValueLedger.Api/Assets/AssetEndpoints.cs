using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime;
using ValueLedger.Api.Access;
using ValueLedger.Api.Http.Answers;
using ValueLedger.Api.Http.Queries;
using ValueLedger.Api.OpenApi;
using ValueLedger.Core.Assets;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Problems;
using ValueLedger.Storage.Assets;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.Assets;

/// <summary>What people, parties and teams offer, and what of it is used.</summary>
internal static class AssetEndpoints
{
    public static void MapAssets(this RouteGroupBuilder v1) =>
        v1.MapGet("/assets/summary", SummariseAsync)
            .InChapter("Summaries", "Inputs, outputs and outcomes of a period, and what the inputs were worth.")
            .Describes(
                "GetAssetSummary",
                "Summarise assets",
                "What assets offer in a period, what of it the entries that name them used, and what is unused, in quantities and in money; and each need with the assets of a wanted kind in the same area."
            )
            .RequireScope(Scopes.SummariesRead)
            .Refuses(MemberProblems.MemberIsRequired, PeriodProblems.PeriodEndsBeforeItStarts, PeriodProblems.KnownAtIsInTheFuture);

    private static async Task<Results<Tagged<AssetSummary>, Refused>> SummariseAsync(
        Query<AssetSummaryQuery> query,
        Caller caller,
        LedgerReader reader,
        LedgerWriter writer,
        IClock clock,
        CancellationToken cancellation
    )
    {
        var now = clock.GetCurrentInstant();
        await writer.SettleKnownAsync(caller.Organisation, query.Value.KnownAt, now, cancellation);
        var summary = reader.ReadWhileAwaited(
            caller.Organisation,
            ledger => Decide(ledger, caller.Organisation, query.Value, now),
            cancellation
        );
        var problems = query.With(summary.Problems);
        return problems.Count == 0 ? Tagged.OfJson(caller.OrganisationName, summary.Value!) : new Refused(problems);
    }

    private static Checked<AssetSummary> Decide(LedgerView ledger, int organisation, AssetSummaryQuery query, Instant now)
    {
        var catalogue = ledger.Known(organisation, ledger.SizeKnown(organisation, query.KnownAt)).Catalogue;
        var request = query.Validate(catalogue, ledger.Head(organisation).RecordedAt, now);
        if (!request.IsAccepted)
        {
            return request.Problems.ToList();
        }

        var (known, uses) = AssetUseStore.Load(ledger, organisation, request.Value);
        return SummariseAssets.From(request.Value, known, uses);
    }
}
