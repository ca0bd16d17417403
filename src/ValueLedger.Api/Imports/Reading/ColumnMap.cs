using ValueLedger.Api.Http;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Wire;

namespace ValueLedger.Api.Imports.Reading;

/// <summary>What the sender's headers mean if they differ from ours: <c>map=Hours given:quantity</c>.</summary>
public sealed class ColumnMap
{
    public static readonly ColumnMap None = new(new Dictionary<string, EntryColumn>());

    private const string Pointer = "/map";
    private const string Rest = "*";
    private const int LongestHeader = 1000;

    private readonly Dictionary<string, EntryColumn> _ours;

    private ColumnMap(IReadOnlyDictionary<string, EntryColumn> ours)
    {
        _ours = new Dictionary<string, EntryColumn>(ours, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The headers that are left out, whatever they mean.</summary>
    private HashSet<string> LeftOut { get; init; } = [];

    /// <summary>Whether headers that match no column, and columns without a header, are left out too.</summary>
    public bool LeavesOutTheRest { get; private init; }

    /// <summary>The headers that are mapped.</summary>
    public IReadOnlyCollection<string> Theirs => _ours.Keys;

    /// <param name="pairs">Each <c>theirs:ours</c>; the last colon separates them, because ours have no colon.</param>
    public static Checked<ColumnMap> Of(IEnumerable<string> pairs)
    {
        var problems = new List<Problem>();
        var ours = new Dictionary<string, EntryColumn>(StringComparer.OrdinalIgnoreCase);
        foreach (var pair in pairs)
        {
            var colon = pair.LastIndexOf(':');
            var theirs = Spelled(pair[..Math.Max(colon, 0)]);
            if (theirs.Length == 0 || EntryColumns.Find(WhiteSpace.Trim(pair[(colon + 1)..])) is not { } column || column >= EntryColumn.Id)
            {
                problems.Add(
                    NotValid($"{Fault.Shown(pair)} is not a header of the file, a colon and one of {string.Join(", ", EntryColumns.Read)}.")
                );
            }
            else if (!ours.TryAdd(theirs, column))
            {
                problems.Add(NotValid($"The header {Fault.Shown(theirs)} is mapped twice."));
            }
        }

        return problems.Count > 0 ? problems : new ColumnMap(ours);
    }

    /// <summary>Two headers that look the same are treated as the same; a line break in a header is a blank.</summary>
    public static string Spelled(string header) =>
        string.Join(' ', Spelling.Of(header, LongestHeader).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The map with headers that are left out; <c>*</c> stands for all that match nothing.</summary>
    public Checked<ColumnMap> Without(IEnumerable<string> headers)
    {
        var all = headers.Select(Spelled).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var rest = all.Remove(Rest);
        return all.Where(_ours.ContainsKey).ToList() is { Count: > 0 } both
            ? both.ConvertAll(header => NotValid($"The header {Fault.Shown(header)} is both mapped and ignored."))
            : new ColumnMap(_ours) { LeftOut = all, LeavesOutTheRest = rest };
    }

    /// <summary>Null if the header means nothing.</summary>
    public EntryColumn? Find(string header) =>
        _ours.TryGetValue(Spelled(header), out var column) ? column
        : LeftOut.Contains(Spelled(header)) ? EntryColumn.LeftOut
        : EntryColumns.Find(header) ?? (LeavesOutTheRest ? EntryColumn.LeftOut : null);

    public static Problem NotValid(string message) => ReadingProblems.ColumnMapIsNotValid.At(Pointer, message);
}
