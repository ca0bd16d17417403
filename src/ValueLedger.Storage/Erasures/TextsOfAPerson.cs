using Dapper;
using ValueLedger.Core.Catalogue;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Entries;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Erasures;

/// <summary>The free texts of everything that a contributor gave or took part in. There may be any number, so that they are erased some at a time.</summary>
public static class TextsOfAPerson
{
    private static readonly SqlFile Sql = SqlFile.Load("Erasures/Erasures.sql");

    /// <summary>Records that were known before another and still have texts, in the order of the log.</summary>
    public static IReadOnlyList<long> Find(LedgerView ledger, int organisation, Registered<Contributor> contributor, long before) =>
        ledger.Connection.Query<long>(Sql["texts-of-a-person"], new { organisation, number = contributor.Number, code = contributor.Code, before }).AsList();

    /// <summary>Erases the texts of records, each with a record of its own, as when they are erased one by one.</summary>
    public static void Erase(LedgerTurn ledger, int organisation, long? actorKey, IEnumerable<long> records)
    {
        foreach (var sequence in records)
        {
            EntryStore.EraseTextsOf(ledger, organisation, actorKey, sequence);
        }
    }
}
