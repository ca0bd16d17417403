using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Impact;

/// <summary>The discount factors of later years: DF(0) = 1, DF(y) = DF(y-1) / (1 + r(y)), each year at its own rate.</summary>
/// <remarks>A schedule never changes under its name; a revision has another name.</remarks>
/// <param name="name">Name with its edition where there are several; the title for a schedule that the sender stated.</param>
/// <param name="title">Title of the schedule.</param>
/// <param name="source">Who publishes it; without a status for a schedule that the sender stated.</param>
/// <param name="steps">In the order of years; without any step, nothing is discounted.</param>
/// <param name="licence">Terms under which it may be used; null where no licence is needed.</param>
/// <param name="edition">Edition of the source; null where it has none.</param>
/// <param name="beyondYears">Meant for horizons longer than this number of years; null for any horizon.</param>
/// <param name="until">The last year with a rate, inclusive; null for every year that can be discounted.</param>
public sealed class DiscountSchedule(
    string name,
    string title,
    Source source,
    IReadOnlyList<DiscountStep> steps,
    string? licence = null,
    string? edition = null,
    int? beyondYears = null,
    int? until = null
)
{
    /// <summary>The last year with a factor.</summary>
    public const int LastYear = 500;

    /// <summary>The outcomes of a statement over many years begin in any of these years, and may last to the last year from
    /// there.</summary>
    private const int LastFactor = LastYear + 10_000;

    private readonly decimal[] _factors = Accumulate(steps);

    public string Name { get; } = name;

    public string Title { get; } = title;

    public Source Source { get; } = source;

    public string? Licence { get; } = licence;

    public string? Edition { get; } = edition;

    public int? BeyondYears { get; } = beyondYears;

    /// <summary>The last year with a rate, inclusive; null for every year that can be discounted.</summary>
    public int? Until { get; } = until;

    public int LastRatedYear => Until ?? LastYear;

    /// <summary>Whether the sender stated it, so that its name identifies nothing to anybody else.</summary>
    public bool IsOfTheSender => Source.Status is null;

    public IReadOnlyList<DiscountStep> Steps { get; } = steps;

    /// <summary>A schedule that the sender stated.</summary>
    /// <param name="title">Title, used as its name, too.</param>
    /// <param name="source">Where the rates come from.</param>
    /// <param name="steps">In the order of years, from year 1.</param>
    /// <param name="until">The last year with a rate; null where the last step has no end.</param>
    public static DiscountSchedule OfTheSender(string title, string source, IReadOnlyList<DiscountStep> steps, int? until) =>
        new(title, title, new Source { Title = source }, steps, until: until);

    /// <summary>What an amount of 1 in the year is worth in year 0.</summary>
    /// <param name="year">0 to <see cref="LastYear"/>, and later by as many years as a period can have.</param>
    public decimal Factor(int year) => _factors[year];

    private static decimal[] Accumulate(IReadOnlyList<DiscountStep> steps)
    {
        var factors = new decimal[LastFactor + 1];
        factors[0] = 1m;
        var (next, rate) = (0, 0m);
        for (var year = 1; year <= LastFactor; year++)
        {
            while (next < steps.Count && steps[next].FromYear <= year)
            {
                rate = steps[next++].Rate;
            }

            factors[year] = factors[year - 1] / (1m + rate);
        }

        return factors;
    }
}

/// <summary>The discount rate of a schedule from a year on.</summary>
/// <param name="FromYear">Inclusive; the step ends where the next one begins.</param>
/// <param name="Rate">Per year, as a share.</param>
public readonly record struct DiscountStep(int FromYear, decimal Rate);

/// <summary>The schedules that come with the product.</summary>
public static class DiscountSchedules
{
    /// <summary>The edition of the Green Book that is in force. A schedule with an edition in its name stays the same when another comes
    /// into force.</summary>
    public const string Default = "green-book";

    private static readonly Dictionary<string, DiscountSchedule> ByName = EmbeddedData
        .Read<IReadOnlyList<DiscountSchedule>>("discount-schedules")
        .ToDictionary(schedule => schedule.Name, StringComparer.Ordinal);

    public static IReadOnlyCollection<DiscountSchedule> All => ByName.Values;

    /// <summary>Null when none has this name.</summary>
    public static DiscountSchedule? Find(string name) => ByName.GetValueOrDefault(name);
}
