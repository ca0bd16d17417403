using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Impact;

/// <summary>By how much the worth of a later year is lessened: DF(0) = 1, DF(y) = DF(y-1) / (1 + r(y)), each year at its own rate.</summary>
/// <remarks>A schedule never changes under its name; a revision has another name.</remarks>
/// <param name="name">With its edition where there are several; the title of one of the sender's own.</param>
/// <param name="title">What it is.</param>
/// <param name="source">Who publishes it; without a status for one of the sender's own.</param>
/// <param name="steps">By rising year; no step, no discounting.</param>
/// <param name="licence">Under which it may be used; null where that needs no licence.</param>
/// <param name="edition">Of its source; null where there are none.</param>
/// <param name="beyondYears">Meant for what goes on for more years than these; null for any horizon.</param>
/// <param name="until">The last year that it has a rate for, inclusive; null for every year that can be discounted.</param>
public sealed class DiscountSchedule(
    string name, string title, Source source, IReadOnlyList<DiscountStep> steps, string? licence = null, string? edition = null, int? beyondYears = null, int? until = null)
{
    /// <summary>The last year that has a factor.</summary>
    public const int LastYear = 500;

    /// <summary>The outcomes of a statement of many years begin in any of them, and last as long as any.</summary>
    private const int LastFactor = LastYear + 10_000;

    private readonly decimal[] _factors = Accumulate(steps);

    public string Name { get; } = name;

    public string Title { get; } = title;

    public Source Source { get; } = source;

    public string? Licence { get; } = licence;

    public string? Edition { get; } = edition;

    public int? BeyondYears { get; } = beyondYears;

    /// <summary>The last year that it has a rate for, inclusive; null for every year that can be discounted.</summary>
    public int? Until { get; } = until;

    public int LastRatedYear => Until ?? LastYear;

    /// <summary>Whether it is one of the sender's own, which nobody else has under its name.</summary>
    public bool IsOfTheSender => Source.Status is null;

    public IReadOnlyList<DiscountStep> Steps { get; } = steps;

    /// <summary>A schedule that somebody sends along.</summary>
    /// <param name="title">Its name, too.</param>
    /// <param name="source">Who says so.</param>
    /// <param name="steps">By rising year, from year 1.</param>
    /// <param name="until">The last year that it has a rate for; null where the last step goes on.</param>
    public static DiscountSchedule OfTheSender(string title, string source, IReadOnlyList<DiscountStep> steps, int? until) =>
        new(title, title, new Source { Title = source }, steps, until: until);

    /// <summary>What one of the year is worth in year 0.</summary>
    /// <param name="year">0 to <see cref="LastYear"/>, and as many years later as a period can have.</param>
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
