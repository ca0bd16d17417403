using NodaTime;

namespace ValueLedger.Core.Dates;

/// <summary>Days from <paramref name="From"/> to <paramref name="To"/>, both included.</summary>
public readonly record struct Period(LocalDate From, LocalDate To)
{
    /// <summary>The one that is made of the members would ask its whole months for theirs, and these for theirs.</summary>
    public override string ToString() => $"{IsoJson.Write(From)} to {IsoJson.Write(To)}";

    public bool Contains(LocalDate day) => day >= From && day <= To;

    /// <summary>The whole months of the period: the first day of the first and the last day of the last; null when it has none.</summary>
    public Period? WholeMonths
    {
        get
        {
            if (From.Day != 1 && From.LastOfMonth() >= To)
            {
                return null;
            }

            var first = From.Day == 1 ? From : From.LastOfMonth().PlusDays(1);
            var last = To == To.LastOfMonth() ? To : To.FirstOfMonth().PlusDays(-1);
            return first <= last ? new Period(first, last) : null;
        }
    }

    /// <summary>How many calendar months it touches.</summary>
    public int CalendarMonths => ((To.Year - From.Year) * 12) + To.Month - From.Month + 1;

    /// <summary>How many months it has; of a month of which it has some days, their share.</summary>
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
    public IEnumerable<Period> CutDays
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
                yield return new Period(From, whole.From.PlusDays(-1));
            }

            if (To > whole.To)
            {
                yield return new Period(whole.To.PlusDays(1), To);
            }
        }
    }
}
