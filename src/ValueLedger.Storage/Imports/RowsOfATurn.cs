namespace ValueLedger.Storage.Imports;

/// <summary>Long work is written in turns, each with the next rows.</summary>
internal static class RowsOfATurn
{
    /// <summary>The next rows, so many at most; none at the end.</summary>
    public static List<T> Take<T>(this IEnumerator<T> rows, int most)
    {
        var some = new List<T>(most);
        while (some.Count < most && rows.MoveNext())
        {
            some.Add(rows.Current);
        }

        return some;
    }
}
