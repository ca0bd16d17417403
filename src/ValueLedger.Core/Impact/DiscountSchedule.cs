namespace ValueLedger.Core.Impact;

/// <summary>By how much the worth of a later year is lessened: DF(0) = 1, DF(y) = DF(y-1) / (1 + r(y)), each year at its own rate.</summary>
/// <remarks>A schedule never changes under its name; a revision has another name.</remarks>
/// <param name="name">With its version where there are several.</param>
/// <param name="source">Who publishes it.</param>
/// <param name="steps">By rising year; no step, no discounting.</param>
public sealed class DiscountSchedule(string name, string source, ReferenceStatus status, IReadOnlyList<DiscountStep> steps)
{
    /// <summary>The last year that has a factor.</summary>
    public const int LastYear = 500;

    private readonly decimal[] _factors = Accumulate(steps);

    public string Name { get; } = name;

    public string Source { get; } = source;

    public ReferenceStatus Status { get; } = status;

    public IReadOnlyList<DiscountStep> Steps { get; } = steps;

    /// <summary>What one of the year is worth in year 0.</summary>
    /// <param name="year">0 to <see cref="LastYear"/>.</param>
    public decimal Factor(int year) => _factors[year];

    private static decimal[] Accumulate(IReadOnlyList<DiscountStep> steps)
    {
        var factors = new decimal[LastYear + 1];
        factors[0] = 1m;
        var (next, rate) = (0, 0m);
        for (var year = 1; year <= LastYear; year++)
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
