using ValueLedger.Api.Access;
using ValueLedger.Api.Entries;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Records;
using ValueLedger.Core.Timebanks;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Timebanks;

namespace ValueLedger.Api.Timebanks;

/// <summary>Records the balances that members bring from an older system, in one record, and reverses them.</summary>
internal static class RecordOpeningBalances
{
    public static Checked<RecordedOpeningBalances> Decide(LedgerTurn ledger, Caller caller, string programme, OpeningBalancesDraft draft)
    {
        if (TimebankView.Of(ledger, caller.Organisation, programme) is not { } bank)
        {
            return AskTimebank.NoProgramme(programme);
        }

        var opening = draft.Validate(
            bank.Programme,
            code => MemberStore.Find(bank, code),
            ledger.Known(caller.Organisation).Catalogue.Organisation.Today(ledger.Now)
        );
        if (!opening.IsAccepted)
        {
            return opening.Problems.ToList();
        }

        var beyond = opening
            .Value.Content.Balances.Index()
            .Where(balance => balance.Item.Hours < 0)
            .SelectMany(balance => Beyond(bank, balance.Item, balance.Index))
            .ToList();
        return beyond.Count > 0 ? beyond : OpeningStore.Add(ledger, bank, caller.KeySequence, opening.Value);
    }

    public static Checked<RecordedOpeningBalances> Reverse(
        LedgerTurn ledger,
        Caller caller,
        string programme,
        string id,
        ReversalDraft draft
    )
    {
        if (TimebankView.Of(ledger, caller.Organisation, programme) is not { } bank)
        {
            return AskTimebank.NoProgramme(programme);
        }

        var checks = new Checks();
        var standing = Find(bank, id);
        checks.Require(standing is not null, TimebankProblems.UnknownOpeningBalances, "", $"No opening balances have the id '{id}'.");
        checks.Require(
            standing?.ReversedBy is null,
            TimebankProblems.OpeningBalancesAreAlreadyReversed,
            "",
            $"The opening balances were reversed by {standing?.ReversedBy}."
        );
        checks.RequiredText(draft.Reason, "/reason", ReverseEntry.LongestReason);
        if (!checks.Passed)
        {
            return checks.Problems;
        }

        var members = standing!
            .Content.Balances.Select(balance => MemberStore.Find(bank, balance.Member)!)
            .Select(member => new Coded(member.Number, member.Code))
            .ToList();
        return OpeningStore.Reverse(ledger, bank, caller.KeySequence, standing, members, draft.Reason!);
    }

    /// <summary>The opening balances with an id; null when the time bank has none.</summary>
    public static RecordedOpeningBalances? Find(TimebankView bank, string id) =>
        RecordId.Parse(id) is { } record && OpeningStore.Find(bank, record.Sequence) is { } found && found.Id == record ? found : null;

    private static IEnumerable<Problem> Beyond(TimebankView bank, OpeningBalance balance, int index)
    {
        if (DebitLimits.Exceeded(bank, balance.Member, -balance.Hours) is { Action: DebitLimitAction.Refuse } limit)
        {
            yield return TimebankProblems.DebitLimitIsExceeded.At(
                $"/balances/{index}/hours",
                $"The member '{balance.Member}' may owe at most {limit.Hours} hours."
            );
        }
    }
}
