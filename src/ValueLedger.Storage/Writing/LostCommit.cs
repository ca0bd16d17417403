using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Writing;

/// <summary>A commit whose answer was lost with the connection.</summary>
internal static class LostCommit
{
    /// <summary>
    /// Whether it took place: whether a log is as the turns left it. Whoever connects again waits until the connection before is gone, so
    /// that it cannot commit any more. What changed no log is said not to be there, since doing it twice does no harm.
    /// </summary>
    public static bool IsThere(ILedgerConnection connection, Dictionary<int, LogState> before, Dictionary<int, LogState> after)
    {
        connection.RollbackIfBegun();
        connection.BeginWriting();
        try
        {
            return after.Values.FirstOrDefault(state => before.GetValueOrDefault(state.Organisation)?.Size != state.Size) is { } changed
                && HeadCheck.Found(connection).FirstOrDefault(head => head.Organisation == changed.Organisation) is { } found
                && found.Size == changed.Size
                && found.Root == changed.Frontier.Root();
        }
        finally
        {
            connection.Rollback();
        }
    }
}
