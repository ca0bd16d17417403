using NodaTime;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Appraisals.Simulation;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Impact;

namespace ValueLedger.Core.Statements;

/// <summary>What is asked of a statement, once checked.</summary>
public sealed record StatementRequest
{
    /// <summary>Sorted by code, each once.</summary>
    public required IReadOnlyList<Registered<Programme>> Programmes { get; init; }

    public required Dates.Period Period { get; init; }

    /// <summary>The moment as of which everything is known, echoed in the statement.</summary>
    public required Instant KnownAt { get; init; }

    /// <summary>The basis that values citizens' time.</summary>
    public required Basis Basis { get; init; }

    /// <summary>Shown beside it; it is not among them.</summary>
    public required IReadOnlyList<Basis> CompareBases { get; init; }

    public required DiscountSchedule Schedule { get; init; }

    public required Prices Prices { get; init; }

    /// <summary>Null when nothing is to be drawn.</summary>
    public SimulationTerms? Simulation { get; init; }

    /// <summary>Asks again for what a statement says it is, without what only stands beside its figures: other bases, and what is drawn.</summary>
    /// <param name="header">Of the statement.</param>
    /// <param name="catalogue">As known to it.</param>
    public static StatementRequest Again(StatementHeader header, CatalogueView catalogue) => new()
    {
        Programmes = [.. header.Programmes.Select(programme => catalogue.Programmes.Find(programme.Code)!)],
        Period = new Dates.Period(header.From, header.To),
        KnownAt = header.KnownAt,
        Basis = header.Basis,
        CompareBases = [],
        Schedule = DiscountSchedules.Find(header.Schedule)!,
        Prices = header.BaseYear is { } year ? new Prices(year, DeflatorSeriesList.FindFor(year)) : Prices.OfTheDay,
    };

    /// <summary>As many whole months when the period is whole months, else as many days; null before the first day of the calendar.</summary>
    public Dates.Period? PriorPeriod
    {
        get
        {
            var last = Period.From.PlusDays(-1);
            var first = Period.WholeMonths == Period
                ? Period.From.PlusMonths(-1 - NodaTime.Period.Between(Period.From, Period.To.FirstOfMonth(), PeriodUnits.Months).Months)
                : Period.From.PlusDays(NodaTime.Period.DaysBetween(Period.To, last));
            return first.Year >= 1 ? new Dates.Period(first, last) : null;
        }
    }
}
