using ValueLedger.Proofs;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Writing;

/// <summary>A commit whose answer was lost with the connection.</summary>
internal static class LostCommit
{
    /// <summary>
    /// Whether it took place: whether a log still begins with what the turns left there, whatever another server has added since. The log
    /// is locked first, which waits until the connection before is gone, so that it cannot commit any more.
    /// </summary>
    /// <param name="connection">A connection in the place of the lost one.</param>
    /// <param name="changed">A log that the turns changed, as they left it. What changed no log is said not to be there.</param>
    /// <exception cref="LedgerUnavailableException">Nobody can tell, so that nothing more may be written.</exception>
    public static bool IsThere(ILedgerConnection connection, LogState? changed)
    {
        if (changed is null)
        {
            return false;
        }

        try
        {
            connection.RollbackIfBegun();
            var isThere =
                connection.BeginWriting(changed.Organisation) is [var head]
                && head.Size >= changed.Size
                && MerkleFrontier.At(changed.Size, new StoredNodes(connection, changed.Organisation)).Root() == changed.Frontier.Root();
            connection.Rollback();
            return isThere;
        }
        catch (Exception unknown)
        {
            throw LedgerUnavailableException.ForGood(unknown);
        }
    }
}
