namespace ValueLedger.Core.Entries;

/// <summary>Why a recorded entry is in suspense. Stored as the sum of the numbers; the log contains their words, and the numbers never
/// change meaning.</summary>
[Flags]
public enum Doubts
{
    None = 0,

    /// <summary>The same person has another entry for part of the same time.</summary>
    OverlapsAnotherEntry = 1,

    /// <summary>With the person's other entries of the day, the hours add up to more than a day has.</summary>
    MoreThan24HoursInADayInSum = 2,

    /// <summary>The entry may have been sent twice: the same person, day, measure and quantity, and no reference to tell them
    /// apart.</summary>
    SameAsAnotherEntry = 4,

    /// <summary>The quantity is many times the usual quantity of the measure.</summary>
    FarAboveTheUsualQuantity = 8,

    /// <summary>The hours are more than the time between the stated start and end.</summary>
    MoreHoursThanTheTimesSay = 16,
}

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
