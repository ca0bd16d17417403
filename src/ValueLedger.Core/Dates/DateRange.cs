using NodaTime;

namespace ValueLedger.Core.Dates;

/// <summary>Days from <paramref name="From"/> to <paramref name="To"/>, both inclusive.</summary>
public readonly record struct DateRange(LocalDate From, LocalDate To)
{
    /// <summary>The generated ToString would recurse without end, because a period's whole months are a period, too.</summary>
    public override string ToString() => $"{IsoJson.Write(From)} to {IsoJson.Write(To)}";

    public bool Contains(LocalDate day) => day >= From && day <= To;

    public bool Contains(DateRange days) => Contains(days.From) && Contains(days.To);

    public bool Overlaps(DateRange days) => From <= days.To && days.From <= To;

    /// <summary>The whole months of the period, from the first day of the first to the last day of the last; null when it has
    /// none.</summary>
    public DateRange? WholeMonths
    {
        get
        {
            if (From.Day != 1 && From.LastOfMonth() >= To)
            {
                return null;
            }

            var first = From.Day == 1 ? From : From.LastOfMonth().PlusDays(1);
            var last = To == To.LastOfMonth() ? To : To.FirstOfMonth().PlusDays(-1);
            return first <= last ? new DateRange(first, last) : null;
        }
    }

    /// <summary>Number of days.</summary>
    public int Days => Period.DaysBetween(From, To) + 1;

    /// <summary>The same days in order; ranges that overlap or follow on each other become one.</summary>
    public static IReadOnlyList<DateRange> Joined(IEnumerable<DateRange> ranges)
    {
        var joined = new List<DateRange>();
        foreach (var range in ranges.OrderBy(range => range.From))
        {
            if (joined.Count > 0 && (range.From <= joined[^1].To || range.From.PlusDays(-1) == joined[^1].To))
            {
                joined[^1] = new DateRange(joined[^1].From, LocalDate.Max(joined[^1].To, range.To));
            }
            else
            {
                joined.Add(range);
            }
        }

        return joined;
    }

    /// <summary>Number of calendar months it touches.</summary>
    public int CalendarMonths => ((To.Year - From.Year) * 12) + To.Month - From.Month + 1;

    /// <summary>Number of months; a month that is only partly in the period counts as the share of its days.</summary>
    public decimal Months
    {
        get
        {
            var (first, last) = ((decimal)From.LastOfMonth().Day, (decimal)To.LastOfMonth().Day);
            var between = ((To.Year - From.Year) * 12) + To.Month - From.Month - 1;
            return between < 0 ? (To.Day - From.Day + 1) / first : ((first - From.Day + 1) / first) + between + (To.Day / last);
        }
    }

    /// <summary>The days of the period outside its whole months: none, one or two runs of days.</summary>
    public IEnumerable<DateRange> CutDays
    {
        get
        {
            if (WholeMonths is not { } whole)
            {
                yield return this;
                yield break;
            }

            if (From < whole.From)
            {
                yield return new DateRange(From, whole.From.PlusDays(-1));
            }

            if (To > whole.To)
            {
                yield return new DateRange(whole.To.PlusDays(1), To);
            }
        }
    }
}
