using NodaTime;

namespace ValueLedger.Core.Dates;

/// <summary>Days from <paramref name="From"/> to <paramref name="To"/>, both included.</summary>
public readonly record struct Period(LocalDate From, LocalDate To)
{
    public bool Contains(LocalDate day) => day >= From && day <= To;

    /// <summary>The whole months of the period: the first day of the first and the last day of the last; null when it has none.</summary>
    public Period? WholeMonths
    {
        get
        {
            var last = To == To.LastOfMonth() ? To : To.FirstOfMonth().PlusDays(-1);
            if (From.Day == 1)
            {
                return From <= last ? new Period(From, last) : null;
            }

            // The next month is asked for only where there is one: the calendar ends with the year 9999.
            return From.LastOfMonth() < last ? new Period(From.LastOfMonth().PlusDays(1), last) : null;
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
