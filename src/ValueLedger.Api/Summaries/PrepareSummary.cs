using NodaTime;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Summaries;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Summaries;

namespace ValueLedger.Api.Summaries;

/// <summary>Has the request checked, loads the data of the summary, and makes it.</summary>
internal static class PrepareSummary
{
    public static Checked<PreparedSummary> Decide(LedgerView ledger, int organisation, SummaryQuery query, Instant now)
    {
        var catalogue = ledger.Known(organisation, ledger.SizeKnown(organisation, query.KnownAt)).Catalogue;
        var request = query.Validate(catalogue, ledger.Head(organisation).RecordedAt, now);
        return request.IsAccepted
            ? new PreparedSummary(
                Suppression.Of(Summarise.From(request.Value, SummaryStore.Load(ledger, organisation, request.Value)), request.Value),
                request.Value.GroupBy,
                catalogue
            )
            : request.Problems.ToList();
    }

    /// <summary>The same data grouped by Co and step, and by programme.</summary>
    public static Checked<CoProductionTable> Decide(LedgerView ledger, int organisation, CoProductionQuery query, Instant now)
    {
        var catalogue = ledger.Known(organisation, ledger.SizeKnown(organisation, query.KnownAt)).Catalogue;
        var checkedRequest = query.Summary().Validate(catalogue, ledger.Head(organisation).RecordedAt, now);
        if (!checkedRequest.IsAccepted)
        {
            return checkedRequest.Problems.ToList();
        }

        var request = checkedRequest.Value;
        var byProgramme = request with { GroupBy = [GroupBy.Programme] };
        return CoProductionTable.Of(
            catalogue,
            Summarise.From(request, SummaryStore.Load(ledger, organisation, request)),
            Summarise.From(byProgramme, SummaryStore.Load(ledger, organisation, byProgramme))
        );
    }
}

/// <summary>A summary, and what a table needs besides.</summary>
/// <param name="Summary">The figures.</param>
/// <param name="GroupBy">What they are grouped by, in order.</param>
/// <param name="Catalogue">The titles of codes, as known at the moment of the summary.</param>
internal sealed record PreparedSummary(Summary Summary, IReadOnlyList<GroupBy> GroupBy, CatalogueView Catalogue);
