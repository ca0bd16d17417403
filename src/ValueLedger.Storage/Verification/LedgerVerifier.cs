using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Organisations;

namespace ValueLedger.Storage.Verification;

/// <summary>Reads everything again and compares what is derived with what the log says.</summary>
public static class LedgerVerifier
{
    public static IReadOnlyList<VerifiedLog> Verify(LedgerView ledger) =>
        [.. OrganisationStore.All(ledger).Select(organisation => Verify(ledger, organisation.Number, organisation.Code))];

    private static VerifiedLog Verify(LedgerView ledger, int organisation, string code)
    {
        var walk = new LogWalk(ledger, organisation, code);
        string? wrong;
        try
        {
            wrong = walk.FirstWrong() ?? new ProjectionCheck(ledger, organisation, walk).FirstWrong();
        }
        catch (Exception unreadable)
        {
            // Whatever a damaged row makes go wrong, it is the row that is to be told of.
            wrong = $"After record {walk.Size} the log cannot be read: {unreadable.Message}";
        }

        return new VerifiedLog(code, walk.Size, walk.Root, wrong);
    }
}
