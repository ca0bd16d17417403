using NodaTime;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Summaries;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Summaries;

namespace ValueLedger.Api.Summaries;

/// <summary>Has the request checked, loads the data of the summary, and makes it.</summary>
internal static class PrepareSummary
{
    public static Checked<Summary> Decide(LedgerView ledger, int organisation, SummaryQuery query, Instant now)
    {
        var catalogue = ledger.Known(organisation, ledger.SizeKnown(organisation, query.KnownAt)).Catalogue;
        var request = query.Validate(catalogue, ledger.Head(organisation).RecordedAt, now);
        return request.IsAccepted
            ? Summarise.From(request.Value, SummaryStore.Load(ledger, organisation, request.Value))
            : request.Problems.ToList();
    }
}
