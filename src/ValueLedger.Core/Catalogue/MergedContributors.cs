namespace ValueLedger.Core.Catalogue;

/// <summary>Which contributors are one person with several codes, as known at one moment.</summary>
public sealed class MergedContributors
{
    public static readonly MergedContributors None = new([]);

    private readonly Dictionary<int, (int Into, long Sequence)> _merges;
    private readonly Dictionary<int, List<int>> _people;
    private readonly byte[] _severalCodes;

    /// <param name="merges">Number of each merged contributor, of the one that it was merged into, which may be merged itself, and the
    /// record that says so.</param>
    public MergedContributors(IEnumerable<(int Number, int Into, long Sequence)> merges)
    {
        _merges = merges.ToDictionary(merge => merge.Number, merge => (merge.Into, merge.Sequence));
        _people = _merges.Keys.GroupBy(Of).ToDictionary(person => person.Key, person => person.Prepend(person.Key).ToList());
        _severalCodes = new byte[(_people.Values.Select(person => person.Max()).DefaultIfEmpty(-8).Max() / 8) + 1];
        foreach (var number in _people.Values.SelectMany(person => person))
        {
            _severalCodes[number / 8] |= (byte)(1 << (number % 8));
        }
    }

    /// <summary>One bit for each number, lowest first: whether the person has another number too.</summary>
    public IReadOnlyList<byte> SeveralCodes => _severalCodes;

    /// <summary>The contributor that counts for one, which is itself unless it was merged.</summary>
    public int Of(int number)
    {
        while (_merges.TryGetValue(number, out var merge))
        {
            number = merge.Into;
        }

        return number;
    }

    /// <summary>The last record that says as whom a contributor counts; null when it was not merged.</summary>
    public long? LastOf(int number)
    {
        long? last = null;
        while (_merges.TryGetValue(number, out var merge))
        {
            last = Math.Max(last ?? 0, merge.Sequence);
            number = merge.Into;
        }

        return last;
    }

    /// <summary>Every contributor that counts as the same person, first the one that counts.</summary>
    public IReadOnlyList<int> SameAs(int number) => _people.TryGetValue(Of(number), out var person) ? person : [number];
}

/// <summary>A record by which one contributor counts as another, until it is undone.</summary>
/// <param name="Id">Id of the record.</param>
/// <param name="Sequence">Its sequence in the log.</param>
/// <param name="RecordedAt">When it was recorded.</param>
/// <param name="Contributor">The code that no longer counts on its own.</param>
/// <param name="Into">The code that it counts as.</param>
/// <param name="Reason">Why; null when erased.</param>
/// <param name="LeafHash">RFC 6962 leaf hash of the record.</param>
public sealed record ContributorMerge(
    Records.RecordId Id,
    long Sequence,
    NodaTime.Instant RecordedAt,
    string Contributor,
    string Into,
    string? Reason,
    ReadOnlyMemory<byte> LeafHash
)
{
    /// <summary>The record that undid it; null while it holds.</summary>
    public ContributorUnmerge? UndoneBy { get; init; }
}

/// <summary>A record by which a contributor counts on its own again.</summary>
/// <param name="Id">Id of the record.</param>
/// <param name="RecordedAt">When it was recorded.</param>
/// <param name="Reason">Why; null when erased.</param>
public sealed record ContributorUnmerge(Records.RecordId Id, NodaTime.Instant RecordedAt, string? Reason);
