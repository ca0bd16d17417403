using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Writing;

/// <summary>A commit whose answer was lost with the connection.</summary>
internal static class LostCommit
{
    /// <summary>
    /// Whether it took place: whether a log is as the turns left it. Whoever connects again waits until the connection before is gone, so
    /// that it cannot commit any more. What changed no log is said not to be there.
    /// </summary>
    /// <exception cref="LedgerUnavailableException">Nobody can tell, so that nothing more may be written.</exception>
    public static bool IsThere(ILedgerConnection connection, Dictionary<int, LogState> before, Dictionary<int, LogState> after)
    {
        try
        {
            connection.RollbackIfBegun();
            connection.BeginWriting();
            var isThere =
                after.Values.FirstOrDefault(state => before.GetValueOrDefault(state.Organisation)?.Size != state.Size) is { } changed
                && HeadCheck.Found(connection).FirstOrDefault(head => head.Organisation == changed.Organisation) is { } found
                && found.Size == changed.Size
                && found.Root == changed.Frontier.Root();
            connection.Rollback();
            return isThere;
        }
        catch (Exception unknown)
        {
            throw LedgerUnavailableException.ForGood(unknown);
        }
    }
}
