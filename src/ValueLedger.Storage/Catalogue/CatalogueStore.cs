using Dapper;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Records;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Catalogue;

/// <summary>Records versions of catalogue items. Contributors have a store of their own.</summary>
public static class CatalogueStore
{
    private static readonly SqlFile Sql = SqlFile.Load("Catalogue/Catalogue.sql");

    /// <summary>Records a version of an item under its code, and registers the code when it is new.</summary>
    public static Registered<T> Put<T>(LedgerTurn ledger, int organisation, long? actorKey, T item)
        where T : ICatalogueItem
    {
        var kind = KindOf<T>();
        var sequence = ledger.Append(organisation, actorKey, TypeOf(kind), item);
        var number = Register(ledger, organisation, kind, item.Code, sequence);
        AddVersion(ledger, organisation, sequence, kind, number);
        ledger.CatalogueChanged(organisation, sequence);
        return new Registered<T>(number, sequence, item);
    }

    /// <summary>Whether any entry of a measure was ever recorded, including reversed ones.</summary>
    public static bool HasEntries(LedgerView ledger, int organisation, int measure) =>
        ledger.Connection.QuerySingle<bool>(Sql["measure-has-entries"], new { organisation, measure });

    internal static void AddVersion(LedgerTurn ledger, int organisation, long sequence, CatalogueKind kind, int number) =>
        ledger.Connection.Execute(
            Sql["add-version"],
            new
            {
                organisation,
                sequence,
                kind = (int)kind,
                number,
            }
        );

    /// <summary>The number of a code, which is assigned now if the code is new.</summary>
    internal static int Register(LedgerTurn ledger, int organisation, CatalogueKind kind, string code, long sequence)
    {
        if (Find(ledger, organisation, kind, code) is { } number)
        {
            return number;
        }

        var next = (int)
            ledger.Connection.Prepared(Sql["next-number"]).Bind("organisation", organisation).Bind("kind", (int)kind).ReadSingle()!.Value;
        ledger
            .Connection.Prepared(Sql["add-item"])
            .Bind("organisation", organisation)
            .Bind("kind", (int)kind)
            .Bind("number", next)
            .Bind("code", code)
            .Bind("sequence", sequence)
            .Run();
        return next;
    }

    /// <summary>The number of a code; null when it was never registered.</summary>
    internal static int? Find(LedgerView ledger, int organisation, CatalogueKind kind, string code) =>
        (int?)
            ledger
                .Connection.Prepared(Sql["item-by-code"])
                .Bind("organisation", organisation)
                .Bind("kind", (int)kind)
                .Bind("code", code)
                .ReadSingle();

    private static CatalogueKind KindOf<T>() =>
        typeof(T) == typeof(Programme) ? CatalogueKind.Programme
        : typeof(T) == typeof(Party) ? CatalogueKind.Party
        : typeof(T) == typeof(Team) ? CatalogueKind.Team
        : typeof(T) == typeof(Measure) ? CatalogueKind.Measure
        : typeof(T) == typeof(Plan) ? CatalogueKind.Plan
        : typeof(T) == typeof(Allocation) ? CatalogueKind.Allocation
        : typeof(T) == typeof(Asset) ? CatalogueKind.Asset
        : throw new InvalidOperationException($"{typeof(T).Name} is not kept here.");

    private static string TypeOf(CatalogueKind kind) =>
        kind switch
        {
            CatalogueKind.Programme => RecordType.Programme,
            CatalogueKind.Party => RecordType.Party,
            CatalogueKind.Team => RecordType.Team,
            CatalogueKind.Plan => RecordType.Plan,
            CatalogueKind.Allocation => RecordType.Allocation,
            CatalogueKind.Asset => RecordType.Asset,
            _ => RecordType.Measure,
        };
}
