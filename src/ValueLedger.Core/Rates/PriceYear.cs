using System.Globalization;
using NodaTime;

namespace ValueLedger.Core.Rates;

/// <summary>The year whose prices an amount is in: calendar (2013) or financial (2013-14, from 1 April). The two kinds cannot be
/// mixed.</summary>
public static class PriceYear
{
    /// <summary>What a schema can say of the rule; that a financial year has two years in turn is checked only here.</summary>
    public const string Pattern = "^[0-9]{4}(-[0-9]{2})?$";

    public static bool IsValid(string text) =>
        text.Length switch
        {
            4 => text.All(char.IsAsciiDigit),
            7 => text[4] == '-' && text.Remove(4, 1).All(char.IsAsciiDigit) && (Number(text[..4]) + 1) % 100 == Number(text[5..]),
            _ => false,
        };

    /// <summary>Whether both are calendar or both are financial years.</summary>
    public static bool AreOfOneKind(string one, string other) => one.Length == other.Length;

    public static bool IsCalendar(string year) => year.Length == 4;

    /// <summary>1 January of a calendar year, 1 April of a financial one; null for a year before the calendar.</summary>
    public static LocalDate? FirstDay(string year) =>
        Number(year[..4]) is > 0 and var first ? new LocalDate(first, IsCalendar(year) ? 1 : 4, 1) : null;

    /// <summary>Whether the year has a day in the range, inclusive.</summary>
    public static bool Touches(string year, LocalDate from, LocalDate to) =>
        FirstDay(year) is { } first && first <= to && (first.Year == LocalDate.MaxIsoValue.Year || first.PlusYears(1) > from);

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
