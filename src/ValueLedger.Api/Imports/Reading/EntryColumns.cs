using System.Text.Json;

namespace ValueLedger.Api.Imports.Reading;

/// <summary>The columns that a CSV file of entries may have, by their names.</summary>
public static class EntryColumns
{
    /// <summary>The last column of the file of rejected rows.</summary>
    public const string Problem = "problem";

    private static readonly string[] Derived =
    [
        "sequence",
        "recordedAt",
        "unit",
        "stage",
        "basis",
        "rateAmount",
        "amount",
        "replaces",
        "reason",
        "leafHash",
        Problem,
    ];

    private static readonly Dictionary<string, EntryColumn> ByName = NamesOfAll();

    /// <summary>The columns that are read into an entry, in the order in which its members are declared.</summary>
    public static IReadOnlyList<string> Read { get; } =
    [.. Enum.GetValues<EntryColumn>().Where(column => column < EntryColumn.Id).Select(Name)];

    public static IReadOnlyList<EntryColumn> Required { get; } =
    [EntryColumn.Programme, EntryColumn.Measure, EntryColumn.Quantity, EntryColumn.Date];

    public static string Name(EntryColumn column) => JsonNamingPolicy.CamelCase.ConvertName(column.ToString());

    /// <summary>Null when no column has this name, whatever its case.</summary>
    public static EntryColumn? Find(string name) => ByName.TryGetValue(name, out var column) ? column : null;

    /// <summary>The member of the draft that the column fills.</summary>
    public static string PointerTo(EntryColumn column) =>
        column switch
        {
            EntryColumn.EvidenceGrade => "/evidence/grade",
            EntryColumn.ExchangeGiver => "/exchange/giver",
            EntryColumn.ExchangeReceiver => "/exchange/receiver",
            EntryColumn.ExchangeService => "/exchange/service",
            EntryColumn.ExchangeReceiverProgramme => "/exchange/receiverProgramme",
            _ => "/" + Name(column),
        };

    /// <summary>The column that fills a member of the draft.</summary>
    public static EntryColumn At(string pointer) =>
        Enum.GetValues<EntryColumn>().First(column => column < EntryColumn.Id && PointerTo(column) == pointer);

    private static Dictionary<string, EntryColumn> NamesOfAll()
    {
        var names = new Dictionary<string, EntryColumn>(StringComparer.OrdinalIgnoreCase)
        {
            ["id"] = EntryColumn.Id,
            ["reverses"] = EntryColumn.Reversal,
            ["reversedBy"] = EntryColumn.Reversal,
        };
        foreach (var column in Enum.GetValues<EntryColumn>().Where(column => column < EntryColumn.Id))
        {
            names.Add(Name(column), column);
        }

        foreach (var name in Derived)
        {
            names.Add(name, EntryColumn.Ignored);
        }

        return names;
    }
}
