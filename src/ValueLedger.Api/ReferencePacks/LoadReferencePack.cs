using ValueLedger.Api.Access;
using ValueLedger.Core.Problems;
using ValueLedger.Core.ReferencePacks;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.ReferencePacks;

namespace ValueLedger.Api.ReferencePacks;

/// <summary>Records that an organisation loads a pack, and the parts of it that the organisation does not have. A version that was loaded
/// is not loaded again.</summary>
internal static class LoadReferencePack
{
    public static Checked<PackLoad> Decide(LedgerTurn ledger, Caller caller, ReferencePack pack, PackLoadDraft draft)
    {
        var isMisplaced = draft.Measure is not null && !pack.TakesAMeasure;
        if (!isMisplaced && ReferencePackStore.Find(ledger, caller.Organisation, pack, pack.MeasureOf(draft)) is { } earlier)
        {
            return earlier;
        }

        var plan = PackPlan.Of(pack, draft, ledger.Known(caller.Organisation));
        return plan.IsAccepted
            ? ReferencePackStore.Load(ledger, caller.Organisation, caller.KeySequence, plan.Value)
            : plan.Problems.ToList();
    }
}
