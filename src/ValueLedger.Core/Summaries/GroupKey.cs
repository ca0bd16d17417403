namespace ValueLedger.Core.Summaries;

/// <summary>The values that distinguish a row from the others, in the order of groupBy.</summary>
internal sealed class GroupKey(IReadOnlyList<string?> values) : IEquatable<GroupKey>, IComparable<GroupKey>
{
    public static readonly GroupKey Empty = new([]);

    public IReadOnlyList<string?> Values => values;

    public GroupKey With(string? value) => new([.. values, value]);

    public bool Equals(GroupKey? other) => other is not null && values.SequenceEqual(other.Values);

    public override bool Equals(object? obj) => Equals(obj as GroupKey);

    public override int GetHashCode() => values.Aggregate(0, HashCode.Combine);

    /// <summary>By code units, the group without a value last.</summary>
    public int CompareTo(GroupKey? other)
    {
        for (var index = 0; index < values.Count; index++)
        {
            var (mine, theirs) = (values[index], other!.Values[index]);
            var order = mine is null || theirs is null ? (mine is null).CompareTo(theirs is null) : string.CompareOrdinal(mine, theirs);
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }
}
