using NodaTime;
using ValueLedger.Core.Catalogue;

namespace ValueLedger.Core.Statements;

/// <summary>A programme that ran in only part of a period.</summary>
/// <param name="Programme">Code of the programme.</param>
/// <param name="Months">Number of calendar months of the period in which it ran on at least one day.</param>
/// <param name="OfMonths">Number of calendar months that the period touches.</param>
public sealed record PartOfAPeriod(string Programme, int Months, int OfMonths)
{
    /// <summary>Null where it ran on every day. A programme runs from its stated start, or else from its first record, until its end.</summary>
    internal static PartOfAPeriod? Of(StatementTerms terms, Dates.Period period, Registered<Programme> programme)
    {
        var begins = programme.Item.StartDate ?? FirstRecord(terms, programme.Number);
        if ((begins ?? LocalDate.MaxIsoValue) <= period.From && (programme.Item.EndDate ?? LocalDate.MaxIsoValue) >= period.To)
        {
            return null;
        }

        var first = LocalDate.Max(begins ?? LocalDate.MaxIsoValue, period.From);
        var last = LocalDate.Min(programme.Item.EndDate ?? LocalDate.MaxIsoValue, period.To);
        return new PartOfAPeriod(programme.Code, first > last ? 0 : new Dates.Period(first, last).CalendarMonths, period.CalendarMonths);
    }

    private static LocalDate? FirstRecord(StatementTerms terms, int programme)
    {
        var days = terms.Sources.FirstRecords.Where(record => record.Key.Programme == programme).Select(record => record.Value).ToList();
        return days.Count == 0 ? null : days.Min();
    }
}
