using ValueLedger.Api.Access;
using ValueLedger.Api.Entries;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Timebanks;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Timebanks;

namespace ValueLedger.Api.Timebanks;

/// <summary>Records an exchange as an entry. The same reference with the same content is the same exchange.</summary>
internal static class RecordExchange
{
    public static Decision<RecordedEntry> Decide(LedgerTurn ledger, Caller caller, string programme, ExchangeDraft draft)
    {
        if (ledger.Known(caller.Organisation).Catalogue.Programmes.Find(programme) is null)
        {
            return AskTimebank.NoProgramme(programme);
        }

        var decision = RecordEntry.Decide(ledger, caller, draft.AsEntry(programme));
        return decision.IsAccepted ? decision : ExchangeDraft.Told(decision.Problems);
    }

    /// <summary>Flags about the receiver's balance for the sender of an exchange.</summary>
    public static IReadOnlyList<string> Flags(LedgerView ledger, Caller caller, RecordedEntry exchange, long? knownAt) =>
        RecordOpeningBalances.BankOf(ledger, caller, exchange.Entry.Programme.Code, knownAt) is { } bank
        && DebitLimits.Exceeded(bank, exchange.Entry.Exchange!.Receiver.Code, 0) is not null
            ? [DebitLimit.Flag]
            : [];

    /// <summary>Why a checked exchange is refused: its receiver would owe more than the limit allows.</summary>
    public static Problem? WhyNot(LedgerView ledger, Caller caller, Entry exchange) =>
        exchange.Exchange is { } ends
        && RecordOpeningBalances.BankOf(ledger, caller, exchange.Programme.Code) is { } bank
        && DebitLimits.Exceeded(bank, ends.Receiver.Code, exchange.Quantity.ToDecimal()) is { Action: DebitLimitAction.Refuse } limit
            ? TimebankProblems.DebitLimitIsExceeded.At("/exchange/receiver", $"The member '{ends.Receiver.Code}' may owe at most {limit.Hours} hours.")
            : null;
}
