namespace ValueLedger.Core.Entries;

/// <summary>Spreadsheets store the time 1:30 as 0.0625, a fraction of a day. Where such a cell is saved as a number, the hours look far too
/// small.</summary>
public static class DayFraction
{
    private const int MinutesOfADay = 1440;
    private const int Decimals = 6;

    /// <summary>Three minutes: people who write hours as decimals write multiples of it, or many decimals.</summary>
    private const decimal UsualStep = 0.05m;

    /// <summary>The number of minutes if the value is a fraction of a day; null where it is more likely to be hours.</summary>
    public static int? MinutesIn(decimal hours)
    {
        if (hours is <= 0 or >= 1 || hours % UsualStep == 0)
        {
            return null;
        }

        var minutes = decimal.Round(hours * MinutesOfADay);
        return decimal.Round(minutes / MinutesOfADay, Decimals) == decimal.Round(hours, Decimals) ? (int)minutes : null;
    }
}
