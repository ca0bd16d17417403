using ValueLedger.Api.Access;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Timebanks;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Timebanks;

namespace ValueLedger.Api.Entries;

/// <summary>Holds an exchange against what the receiver may owe.</summary>
internal static class ExchangeLimit
{
    /// <summary>Why a checked exchange may not count: its receiver would owe more than the receiver's bank allows.</summary>
    public static Problem? WhyNot(LedgerView ledger, Caller caller, Entry exchange) =>
        exchange.Exchange is { } ends
        && TimebankView.Of(ledger, caller.Organisation, ends.ReceiversBank(exchange.Programme).Code) is { } bank
        && DebitLimits.Exceeded(bank, ends.Receiver.Code, exchange.Quantity.ToDecimal()) is { Action: DebitLimitAction.Refuse } limit
            ? TimebankProblems.DebitLimitIsExceeded.At(
                "/exchange/receiver",
                $"The member '{ends.Receiver.Code}' may owe at most {limit.Hours} hours."
            )
            : null;
}
