using ValueLedger.Core.Rates;

namespace ValueLedger.Api.Rates;

/// <summary>The rates of a table as recorded.</summary>
/// <param name="Rates">In the order of the rows.</param>
/// <param name="SizeBefore">Number of records in the log before; later rates are new.</param>
internal sealed record TableRates(IReadOnlyList<RecordedRate> Rates, long SizeBefore)
{
    public bool IsNew(RecordedRate rate) => rate.Sequence > SizeBefore;
}
