namespace ValueLedger.Core.Entries;

/// <summary>Spreadsheets keep the time 1:30 as 0.0625, a part of a day. Where such a cell is saved as a number, hours come out as next to nothing.</summary>
public static class DayFraction
{
    private const int MinutesOfADay = 1440;
    private const int Decimals = 6;

    /// <summary>Three minutes: whoever writes hours as decimals writes whole multiples of it, or many decimals.</summary>
    private const decimal UsualStep = 0.05m;

    /// <summary>How many minutes the number would be as a part of a day; null where it is more likely hours.</summary>
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
