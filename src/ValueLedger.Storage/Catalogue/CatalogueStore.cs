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
    internal static int Register(LedgerTurn ledger, int organisation, CatalogueKind kind, string code, long sequence) =>
        Register(ledger, organisation, kind, [(code, sequence)])[code];

    /// <summary>The numbers of different codes; those that are new get theirs in this order.</summary>
    internal static Dictionary<string, int> Register(
        LedgerTurn ledger,
        int organisation,
        CatalogueKind kind,
        IReadOnlyList<(string Code, long Sequence)> codes
    )
    {
        var numbers = Find(ledger, organisation, kind, [.. codes.Select(one => one.Code)]);
        var next = 0;
        foreach (var (code, sequence) in codes.Where(one => !numbers.ContainsKey(one.Code)))
        {
            next = next == 0 ? NextNumber(ledger, organisation, kind) : next + 1;
            ledger
                .Connection.Prepared(Sql["add-item"])
                .Bind("organisation", organisation)
                .Bind("kind", (int)kind)
                .Bind("number", next)
                .Bind("code", code)
                .Bind("sequence", sequence)
                .Run();
            numbers.Add(code, next);
        }

        return numbers;
    }

    /// <summary>The number of a code; null when it was never registered.</summary>
    internal static int? Find(LedgerView ledger, int organisation, CatalogueKind kind, string code) =>
        Find(ledger, organisation, kind, [code]).TryGetValue(code, out var number) ? number : null;

    /// <summary>The numbers of those codes that were ever registered.</summary>
    internal static Dictionary<string, int> Find(LedgerView ledger, int organisation, CatalogueKind kind, IReadOnlyCollection<string> codes)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        ledger.Connection.AskEach(
            Sql["item-by-code"],
            codes,
            (statement, code) => statement.Bind("organisation", organisation).Bind("kind", (int)kind).Bind("code", code),
            (answer, code) =>
            {
                if (answer.ReadSingle() is { } number)
                {
                    numbers[code] = (int)number;
                }
            }
        );
        return numbers;
    }

    private static int NextNumber(LedgerTurn ledger, int organisation, CatalogueKind kind) =>
        (int)ledger.Connection.Prepared(Sql["next-number"]).Bind("organisation", organisation).Bind("kind", (int)kind).ReadSingle()!.Value;

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
