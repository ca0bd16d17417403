using NodaTime;
using ValueLedger.Core.Dates;

namespace ValueLedger.Core.Statements;

/// <summary>
/// The years of a period, each of twelve months from its first day; the last may be shorter. A period of up to twelve months is year 0; in
/// a longer one every later year is discounted.
/// </summary>
public sealed class StatementYears
{
    private readonly List<LocalDate> _firstDays = [];

    public StatementYears(DateRange period)
    {
        const int LastYear = 9999;
        for (var years = 0; period.From.Year + years <= LastYear && period.From.PlusYears(years) <= period.To; years++)
        {
            _firstDays.Add(period.From.PlusYears(years));
        }

        All =
        [
            .. _firstDays.Select(
                (first, year) => new DateRange(first, year + 1 < _firstDays.Count ? _firstDays[year + 1].PlusDays(-1) : period.To)
            ),
        ];
    }

    /// <summary>The days of all years together.</summary>
    public DateRange Whole => new(All[0].From, All[^1].To);

    /// <summary>From year 0 on.</summary>
    public IReadOnlyList<DateRange> All { get; }

    /// <summary>The first day of the last year.</summary>
    public LocalDate LastBegins => _firstDays[^1];

    /// <summary>The year of a day of the period; year 0 for any earlier day.</summary>
    public int Of(LocalDate day)
    {
        var found = _firstDays.BinarySearch(day);
        return Math.Max(0, found >= 0 ? found : ~found - 1);
    }
}
