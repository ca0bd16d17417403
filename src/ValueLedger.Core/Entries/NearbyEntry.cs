using ValueLedger.Core.Dates;

namespace ValueLedger.Core.Entries;

/// <summary>The part of an entry that the soft rules compare: no codes and no texts, so that many fit into little memory.</summary>
/// <param name="Measure">Number of the measure.</param>
/// <param name="Day">The entry's date, in days since 1970-01-01.</param>
/// <param name="IsOneDay">Whether it reports a single day and not a span.</param>
/// <param name="IsHoursOfInput">Whether the measure is an input counted in hours.</param>
/// <param name="QuantityMicros">Millionths of the measure's unit.</param>
/// <param name="StartSecond">Seconds after the midnight at the start of the day, 0 to 86,399; null when not given.</param>
/// <param name="EndSecond">Like the start.</param>
public readonly record struct NearbyEntry(
    int Measure,
    long Day,
    bool IsOneDay,
    bool IsHoursOfInput,
    long QuantityMicros,
    int? StartSecond,
    int? EndSecond
)
{
    private const int SecondsOfADay = 86_400;

    /// <summary>Who received the hours; null unless the entry is an exchange of a time bank.</summary>
    public MemberNumber? Receiver { get; init; }

    public static NearbyEntry Of(Entry entry) =>
        new(
            entry.Measure.Number,
            (long)entry.Date.ToEpochDay(),
            entry.StartDate is null,
            Catalogue.Measure.AreHoursOfInput(entry.Unit, entry.Stage),
            entry.Quantity.Micros,
            StatedTimes.SecondOf(entry.StartTime),
            StatedTimes.SecondOf(entry.EndTime)
        )
        {
            Receiver = entry.Exchange is { } ends
                ? new MemberNumber(ends.ReceiversBank(entry.Programme).Number, ends.Receiver.Number)
                : null,
        };

    /// <summary>
    /// Whether both are one-day entries with start and end and have a second in common. An activity lasts from its start, inclusive, to its
    /// end, exclusive; an end before the start is on the next day. An end equal to the start states no duration and is not compared.
    /// </summary>
    public bool Overlaps(in NearbyEntry other) =>
        TryInterval(out var start, out var end)
        && other.TryInterval(out var otherStart, out var otherEnd)
        && start < otherEnd
        && otherStart < end;

    /// <summary>Whether the receivers differ, or both state a start and these differ: then they are two activities on one day and not one
    /// sent twice.</summary>
    public bool IsApartFrom(in NearbyEntry other) =>
        Receiver != other.Receiver || (StartSecond is { } start && other.StartSecond is { } otherStart && start != otherStart);

    /// <summary>In seconds since 1970-01-01, by the organisation's clock.</summary>
    private bool TryInterval(out long start, out long end)
    {
        start = (Day * SecondsOfADay) + StartSecond.GetValueOrDefault();
        end = (Day * SecondsOfADay) + EndSecond.GetValueOrDefault();
        if (end < start)
        {
            end += SecondsOfADay;
        }

        return IsOneDay && StartSecond is not null && EndSecond is not null && StartSecond != EndSecond;
    }
}

/// <summary>A member of a time bank by its number within the programme.</summary>
public readonly record struct MemberNumber(int Programme, int Member)
{
    /// <summary>The number of the community, which represents the time bank itself.</summary>
    public const int Community = 0;
}
