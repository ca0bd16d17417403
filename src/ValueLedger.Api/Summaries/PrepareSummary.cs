using NodaTime;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Summaries;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Summaries;

namespace ValueLedger.Api.Summaries;

/// <summary>Checks the request, loads the data of the summary, and makes it.</summary>
internal static class PrepareSummary
{
    public static Checked<Summary> Decide(LedgerView ledger, int organisation, SummaryQuery query, Instant now)
    {
        var request = Check(ledger, organisation, query, now);
        return request.IsAccepted
            ? Summarise.From(request.Value, SummaryStore.Load(ledger, organisation, request.Value))
            : request.Problems.ToList();
    }

    private static Checked<SummaryRequest> Check(LedgerView ledger, int organisation, SummaryQuery query, Instant now)
    {
        var checks = new Checks();
        // Codes and the standard basis are read as known at that moment; otherwise the answer to the same question would change.
        var known = query.KnownAt is { } then ? ledger.SizeAt(organisation, then) : ledger.Head(organisation).Size;
        var catalogue = ledger.Known(organisation, known).Catalogue;
        checks.Present(query.From, "/from");
        checks.Present(query.To, "/to");
        checks.Require(
            query.From is null || query.To is null || query.From <= query.To,
            PeriodProblems.PeriodEndsBeforeItStarts,
            "/to",
            "The last day is before the first."
        );
        var scope = new SummaryScope(
            CatalogueNumbers.Find(catalogue.Programmes, query.Programme, CatalogueProblems.UnknownProgramme, "/programme", checks),
            CatalogueNumbers.Find(catalogue.Measures, query.Measure, CatalogueProblems.UnknownMeasure, "/measure", checks),
            CatalogueNumbers.Find(catalogue.Parties, query.Party, CatalogueProblems.UnknownParty, "/party", checks),
            CatalogueNumbers.Find(catalogue.Teams, query.Team, CatalogueProblems.UnknownTeam, "/team", checks)
        );
        checks.KnownAt(query.KnownAt, now, ledger.Head(organisation).RecordedAt);
        return checks.Passed
            ? new SummaryRequest(
                new DateRange(query.From!.Value, query.To!.Value),
                query.Basis ?? catalogue.Organisation.StandardBasis,
                query.GroupBy?.Distinct().ToList() ?? [],
                scope,
                query.KnownAt ?? ledger.Head(organisation).RecordedAt
            )
            : checks.Problems;
    }
}
