using NodaTime;
using ValueLedger.Core.Amounts;

namespace ValueLedger.Core.Entries;

/// <summary>The most hours that an entry may have, given its stated start and end.</summary>
public static class StatedTimes
{
    private const long SecondsOfADay = 86_400;

    /// <summary>An end before the start is on the next day. A duration of more than half a day is then not accepted, because the two may
    /// have been swapped.</summary>
    private const long LongestNight = SecondsOfADay / 2;

    /// <summary>Hours are often rounded to two decimals; each hundredth is 36 seconds.</summary>
    private const long SecondsOfADecimal = 36;

    private const long MicrosOfADecimal = (long)Quantity.MicrosPerUnit / 100;

    /// <summary>Seconds after midnight; null when not given.</summary>
    internal static int? SecondOf(LocalTime? time) => time is { } given ? (int)(given.TickOfDay / NodaConstants.TicksPerSecond) : null;

    /// <summary>Whether the hours are more than the times allow; never where a time is missing.</summary>
    /// <param name="hoursMicros">Millionths of an hour.</param>
    /// <param name="startSecond">Seconds after midnight.</param>
    /// <param name="endSecond">Like the start. An end equal to the start leaves no time at all.</param>
    /// <param name="daysBefore">How many days before its date the entry begins; 0 for an entry of one day.</param>
    public static bool AreExceededBy(long hoursMicros, int? startSecond, int? endSecond, long daysBefore)
    {
        if (startSecond is not { } start || endSecond is not { } end)
        {
            return false;
        }

        // The times of a span are either those of each day, or the first start and the last end: the longer reading is used.
        long between = end - start;
        var ofOneDay = between < 0 ? Math.Min(between + SecondsOfADay, LongestNight) : between;
        var seconds = Math.Max(ofOneDay * (daysBefore + 1), (daysBefore * SecondsOfADay) + between);
        return hoursMicros > (seconds + SecondsOfADecimal - 1) / SecondsOfADecimal * MicrosOfADecimal;
    }
}
