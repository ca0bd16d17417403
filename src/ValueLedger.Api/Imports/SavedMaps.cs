using ValueLedger.Api.Access;
using ValueLedger.Storage.Imports;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.Imports;

/// <summary>Maps of columns that organisations saved.</summary>
internal sealed class SavedMaps(LedgerReader reader)
{
    public ImportMap? Find(Caller caller, string name) =>
        reader.Read(caller.Organisation, ledger => ImportMapStore.Find(ledger, caller.Organisation, name));

    public IReadOnlyList<ImportMap> All(Caller caller) =>
        reader.Read(caller.Organisation, ledger => ImportMapStore.All(ledger, caller.Organisation));
}
