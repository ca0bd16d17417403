using ValueLedger.Api.Access;
using ValueLedger.Api.Entries;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Timebanks;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Timebanks;

namespace ValueLedger.Api.Timebanks;

/// <summary>Records an exchange as the entry that it is. The same reference with the same content is the same exchange.</summary>
internal static class RecordExchange
{
    public static Decision<RecordedEntry> Decide(LedgerTurn ledger, Caller caller, string programme, ExchangeDraft draft)
    {
        var catalogue = ledger.Known(caller.Organisation).Catalogue;
        if (catalogue.Programmes.Find(programme) is not { } found)
        {
            return AskTimebank.NoProgramme(programme);
        }

        var named = Named(new TimebankView(ledger, caller.Organisation, found, ledger.Head(caller.Organisation).Size), draft);
        var today = catalogue.Organisation.Today(ledger.Now);
        return RecordEntry.Decide(
            ledger,
            caller,
            draft.Reference,
            standing => draft.AsRecordedBefore(programme, catalogue, named, today, standing.Entry.Contributor),
            () => draft.Validate(programme, catalogue, named, today));
    }

    private static NamedMembers Named(TimebankView bank, ExchangeDraft draft)
    {
        var giver = draft.Giver is null ? null : MemberStore.Find(bank, draft.Giver);
        var receiver = draft.Receiver is null ? null : MemberStore.Find(bank, draft.Receiver);
        var contributor = giver?.Item.Contributor is { } code ? ContributorStore.OfAnEntry(bank.Ledger, bank.Organisation, code) : null;
        return new NamedMembers(giver, receiver, contributor);
    }
}
