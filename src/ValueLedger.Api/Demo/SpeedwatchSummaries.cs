using ValueLedger.Core.Amounts;
using ValueLedger.Core.Summaries;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Summaries;

namespace ValueLedger.Api.Demo;

/// <summary>The same period valued at the council's own rate and at the minimum wage.</summary>
internal sealed record SpeedwatchSummaries(Summary Own, Summary MinimumWage)
{
    public static SpeedwatchSummaries Read(LedgerView ledger, int organisation)
    {
        return new SpeedwatchSummaries(Under(Basis.Own), Under(Basis.MinimumWage));

        Summary Under(Basis basis)
        {
            var request = new SummaryRequest(SpeedwatchFigures.Period, basis, [], new SummaryScope(), ledger.Head(organisation).RecordedAt);
            return Summarise.From(request, SummaryStore.Load(ledger, organisation, request));
        }
    }
}
