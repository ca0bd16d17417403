using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime;
using ValueLedger.Api.Access;
using ValueLedger.Api.Http.Answers;
using ValueLedger.Api.Http.Queries;
using ValueLedger.Api.OpenApi;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Summaries;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.Summaries;

/// <summary>Inputs, outputs and outcomes by group, and what the inputs were worth.</summary>
internal static class SummaryEndpoints
{
    public static void MapSummaries(this RouteGroupBuilder v1)
    {
        v1.MapGet("/summaries", GetAsync)
            .InChapter("Summaries", "Inputs, outputs and outcomes of a period, and what the inputs were worth.")
            .Describes(
                "GetSummary",
                "Summarise a period",
                "The counted entries of a period by group, as known at a moment. Money is rounded once, per figure; citizens' time is valued on one basis."
            )
            .RequireScope(Scopes.SummariesRead)
            .Refuses(
                CatalogueProblems.UnknownMeasure,
                CatalogueProblems.UnknownArea,
                CatalogueProblems.UnknownTeam,
                CatalogueProblems.UnknownParty,
                SummaryProblems.SharedCostsAreOfProgrammes,
                SummaryProblems.SuppressionIsOutOfRange,
                SummaryProblems.SuppressionLeavesNoContributors,
                SummaryProblems.SuppressionNeedsSeparateRows
            )
            .Refuses(
                MemberProblems.MemberIsRequired,
                PeriodProblems.PeriodEndsBeforeItStarts,
                PeriodProblems.KnownAtIsInTheFuture,
                CatalogueProblems.UnknownProgramme
            );
        v1.MapGet("/co-production", GetCoProductionAsync)
            .InChapter("Summaries", "Inputs, outputs and outcomes of a period, and what the inputs were worth.")
            .Describes(
                "GetCoProduction",
                "Show co-production",
                "The programmes by Co (co-commissioning, co-design, co-delivery, co-assessment) and by step of the co-production star, with citizens' hours, what they and all inputs were worth in a period, and whom the benefits reach."
            )
            .RequireScope(Scopes.SummariesRead)
            .Refuses(MemberProblems.MemberIsRequired, PeriodProblems.PeriodEndsBeforeItStarts, PeriodProblems.KnownAtIsInTheFuture);
        v1.MapGet("/summaries.csv", ExportAsync)
            .InChapter("Summaries", "Inputs, outputs and outcomes of a period, and what the inputs were worth.")
            .Describes(
                "ExportSummary",
                "A summary as CSV",
                "One row for each measure of each group, with the titles of codes; with totals=only one row for each group, with its totals. Without groupBy the whole is the only group. A figure that is not known is an empty cell, and the column after it or 'flags' says why. RFC 4180 in UTF-8 with a header row."
            )
            .RequireScope(Scopes.SummariesRead)
            .Refuses(
                CatalogueProblems.UnknownMeasure,
                CatalogueProblems.UnknownArea,
                CatalogueProblems.UnknownTeam,
                CatalogueProblems.UnknownParty,
                SummaryProblems.SharedCostsAreOfProgrammes,
                SummaryProblems.SuppressionIsOutOfRange,
                SummaryProblems.SuppressionLeavesNoContributors,
                SummaryProblems.SuppressionNeedsSeparateRows
            )
            .AnswersCsv()
            .Refuses(
                MemberProblems.MemberIsRequired,
                PeriodProblems.PeriodEndsBeforeItStarts,
                PeriodProblems.KnownAtIsInTheFuture,
                CatalogueProblems.UnknownProgramme
            );
    }

    private static async Task<Results<Tagged<Summary>, Refused>> GetAsync(
        Query<SummaryQuery> query,
        HttpRequest request,
        Caller caller,
        LedgerReader reader,
        LedgerWriter writer,
        AnsweredSummaries answered,
        IClock clock,
        CancellationToken cancellation
    )
    {
        var now = clock.GetCurrentInstant();
        await writer.SettleKnownAsync(caller.Organisation, query.Value.KnownAt, now, cancellation);
        var size = reader.ReadWhileAwaited(
            caller.Organisation,
            ledger => ledger.SizeKnown(caller.Organisation, query.Value.KnownAt),
            cancellation
        );
        var question = new SummaryQuestion(caller.Organisation, size, request.QueryString.Value);
        if (answered.Find(question) is { } answer)
        {
            return answer;
        }

        var prepared = Prepare(query, caller, reader, now, cancellation);
        return prepared.IsAccepted
            ? answered.Keep(
                question with
                {
                    LogSize = prepared.Value.Summary.LogSize,
                },
                Tagged.OfJson(caller.OrganisationName, prepared.Value.Summary)
            )
            : new Refused(prepared.Problems);
    }

    private static async Task<Results<Tagged<CoProductionTable>, Refused>> GetCoProductionAsync(
        Query<CoProductionQuery> query,
        Caller caller,
        LedgerReader reader,
        LedgerWriter writer,
        IClock clock,
        CancellationToken cancellation
    )
    {
        var now = clock.GetCurrentInstant();
        await writer.SettleKnownAsync(caller.Organisation, query.Value.KnownAt, now, cancellation);
        var table = reader.ReadWhileAwaited(
            caller.Organisation,
            ledger => PrepareSummary.Decide(ledger, caller.Organisation, query.Value, now),
            cancellation
        );
        var problems = query.With(table.Problems);
        return problems.Count == 0 ? Tagged.OfJson(caller.OrganisationName, table.Value!) : new Refused(problems);
    }

    private static async Task<Results<SummaryCsv, Refused>> ExportAsync(
        Query<SummaryQuery> query,
        Query<SummaryTableQuery> table,
        Caller caller,
        LedgerReader reader,
        LedgerWriter writer,
        IClock clock,
        CancellationToken cancellation
    )
    {
        var now = clock.GetCurrentInstant();
        await writer.SettleKnownAsync(caller.Organisation, query.Value.KnownAt, now, cancellation);
        var prepared = Prepare(query, caller, reader, now, cancellation);
        return prepared.IsAccepted && table.Problems.Count == 0
            ? new SummaryCsv(prepared.Value, table.Value.Totals is SummaryTotals.Only)
            : new Refused([.. prepared.Problems, .. table.Problems]);
    }

    private static Checked<PreparedSummary> Prepare(
        Query<SummaryQuery> query,
        Caller caller,
        LedgerReader reader,
        Instant now,
        CancellationToken cancellation
    )
    {
        var summary = reader.ReadWhileAwaited(
            caller.Organisation,
            ledger => PrepareSummary.Decide(ledger, caller.Organisation, query.Value, now),
            cancellation
        );
        var problems = query.With(summary.Problems);
        return problems.Count == 0 ? summary : problems.ToList();
    }
}
