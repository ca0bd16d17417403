using Dapper;
using ValueLedger.Core.Organisations;
using ValueLedger.Core.Records;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Organisations;

/// <summary>Organisations; each is the first record of its own log.</summary>
public static class OrganisationStore
{
    private static readonly SqlFile Sql = SqlFile.Load("Organisations/Organisations.sql");

    /// <summary>The number of an organisation; null when there is none of that code.</summary>
    public static int? Find(LedgerView ledger, string code) => ledger.Connection.QuerySingleOrDefault<int?>(Sql["by-code"], new { code });

    public static int Create(LedgerTurn ledger, Organisation organisation)
    {
        var number = ledger.Connection.QuerySingle<int>(Sql["add"], new { code = organisation.Code });
        ledger.BeginLog(number, organisation.Code);
        Record(ledger, number, null, organisation);
        return number;
    }

    /// <summary>Records a changed organisation; code and currency never change.</summary>
    public static long Record(LedgerTurn ledger, int number, long? actorKey, Organisation organisation)
    {
        var sequence = ledger.Append(number, actorKey, RecordType.Organisation, organisation);
        CatalogueStore.AddVersion(ledger, number, sequence, CatalogueKind.Organisation, 0);
        ledger.CatalogueChanged(number, sequence);
        return sequence;
    }
}
