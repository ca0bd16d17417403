using Dapper;
using ValueLedger.Core.Catalogue;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Entries;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Erasures;

/// <summary>
/// The free texts of everything that a contributor gave or took part in. There may be any number, so they are erased in batches.
/// </summary>
public static class TextsOfAPerson
{
    private static readonly SqlFile Sql = SqlFile.Load("Erasures/Erasures.sql");

    /// <summary>Records known before a given record that still have texts, in the order of the log.</summary>
    public static IReadOnlyList<long> Find(LedgerView ledger, int organisation, Registered<Contributor> contributor, long before) =>
        ledger
            .Connection.Query<long>(
                Sql["texts-of-a-person"],
                new
                {
                    organisation,
                    number = contributor.Number,
                    code = contributor.Code,
                    before,
                }
            )
            .AsList();

    /// <summary>Erases the texts of records and adds a record for each, as when they are erased one by one.</summary>
    public static void Erase(LedgerTurn ledger, int organisation, long? actorKey, IEnumerable<long> records)
    {
        foreach (var sequence in records)
        {
            EntryStore.EraseTextsOf(ledger, organisation, actorKey, sequence);
        }
    }
}
