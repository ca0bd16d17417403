using NodaTime;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Appraisals.Simulation;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Impact;
using ValueLedger.Core.Statements.Sections;

namespace ValueLedger.Core.Statements;

/// <summary>A checked request for a statement.</summary>
public sealed record StatementRequest
{
    /// <summary>Sorted by code, each once.</summary>
    public required IReadOnlyList<Registered<Programme>> Programmes { get; init; }

    public required DateRange Period { get; init; }

    /// <summary>The moment up to which records are known; repeated in the statement.</summary>
    public required Instant KnownAt { get; init; }

    /// <summary>The basis that values citizens' time.</summary>
    public required Basis Basis { get; init; }

    /// <summary>Shown beside the statement's basis, which is not among them.</summary>
    public required IReadOnlyList<Basis> CompareBases { get; init; }

    public required DiscountSchedule Schedule { get; init; }

    public required Prices Prices { get; init; }

    /// <summary>The deflator that was asked for; null where the base year decides.</summary>
    public StatedDeflator? Deflator { get; init; }

    /// <summary>By measure of citizens' time: why it is not valued by convention.</summary>
    public IReadOnlyDictionary<string, string> NotValued { get; init; } = new Dictionary<string, string>();

    /// <summary>Null when nothing is weighted.</summary>
    public DistributionalWeights? Weights { get; init; }

    /// <summary>Hours of one full-time post in the period; null when not stated.</summary>
    public decimal? FullTimeHours { get; init; }

    /// <summary>What the problem costs society; null when not stated.</summary>
    public Burden? Burden { get; init; }

    /// <summary>Null when the preparer says nothing.</summary>
    public PreparersTexts? Texts { get; init; }

    /// <summary>Null when there is no simulation.</summary>
    public SimulationTerms? Simulation { get; init; }

    /// <summary>Makes the request of a statement again, without what is only shown beside its figures: other bases,
    /// weights, full-time hours, the burden, texts and the simulation.</summary>
    /// <param name="statement">The statement; its notes say what is not valued by convention.</param>
    /// <param name="catalogue">The catalogue as known to it.</param>
    public static StatementRequest Again(Statement statement, CatalogueView catalogue)
    {
        var header = statement.Header;
        return new StatementRequest
        {
            Programmes = [.. header.Programmes.Select(programme => catalogue.Programmes.Find(programme.Code)!)],
            Period = new DateRange(header.From, header.To),
            KnownAt = header.KnownAt,
            Basis = header.Basis,
            CompareBases = [],
            Schedule = header.OwnSchedule?.ToSchedule() ?? DiscountSchedules.Find(header.Schedule)!,
            Prices = header.BaseYear is { } year
                ? new Prices(year, header.Deflator?.ToSeries() ?? DeflatorSeriesList.FindFor(year))
                : Prices.OfTheDay,
            Deflator = header.Deflator,
            NotValued = statement
                .Notes.Unvalued.Where(note => note.Convention is not null)
                .DistinctBy(note => note.Measure, StringComparer.Ordinal)
                .ToDictionary(note => note.Measure, note => note.Convention!, StringComparer.Ordinal),
        };
    }

    /// <summary>Null where it should have a value.</summary>
    public string? NotValuedBecause(Measure measure) => NotValued.GetValueOrDefault(measure.Code);

    /// <summary>The same number of whole months when the period is whole months, otherwise the same number of days; null where that would
    /// be before the first day of the calendar.</summary>
    public DateRange? PriorPeriod => Before(Period);

    /// <summary>The period before another one, of the same length, in whole months or else in days.</summary>
    public static DateRange? Before(DateRange period)
    {
        var last = period.From.PlusDays(-1);
        var first =
            period.WholeMonths == period
                ? period.From.PlusMonths(-1 - NodaTime.Period.Between(period.From, period.To.FirstOfMonth(), PeriodUnits.Months).Months)
                : period.From.PlusDays(NodaTime.Period.DaysBetween(period.To, last));
        return first.Year >= 1 ? new DateRange(first, last) : null;
    }
}
