using ValueLedger.Api.Access;
using ValueLedger.Api.Entries;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Timebanks;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Timebanks;

namespace ValueLedger.Api.Timebanks;

/// <summary>Records an exchange as an entry. The same reference with the same content is the same exchange.</summary>
internal static class RecordExchange
{
    public static Checked<RecordedEntry> Decide(LedgerTurn ledger, Caller caller, string programme, ExchangeDraft draft)
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
        exchange.Entry.Exchange is { } ends
        && TimebankView.Of(ledger, caller.Organisation, ends.ReceiversBank(exchange.Entry.Programme).Code, knownAt) is { } bank
        && DebitLimits.Exceeded(bank, ends.Receiver.Code, 0) is not null
            ? [DebitLimit.Flag]
            : [];
}
