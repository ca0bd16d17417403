namespace ValueLedger.Core.Entries;

/// <summary>The words for doubts in JSON and in the log.</summary>
public static class DoubtWords
{
    /// <summary>The words of the doubts 1, 2, 4, 8 and so on.</summary>
    private static readonly string[] Words =
    [
        "overlaps_another_entry",
        "more_than_24_hours_in_a_day_in_sum",
        "same_as_another_entry_without_reference",
        "far_above_the_usual_quantity",
        "more_hours_than_the_times_say",
    ];

    /// <summary>Built once, because every row of a journal needs them.</summary>
    private static readonly IReadOnlyList<string>[] Known = [.. Enumerable.Range(0, 1 << Words.Length).Select(Read)];

    /// <summary>In the order of the doubts' numbers; empty for <see cref="Doubts.None"/>.</summary>
    public static IReadOnlyList<string> Of(Doubts doubts) => Known[(int)doubts];

    private static IReadOnlyList<string> Read(int doubts) => [.. Words.Where((_, place) => (doubts & (1 << place)) != 0)];
}
