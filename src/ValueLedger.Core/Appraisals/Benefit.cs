using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Impact;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Appraisals;

/// <summary>An outcome line with its quantity: either a gross quantity that was stated, or an observation to compare with the line's
/// baseline.</summary>
public sealed record Benefit
{
    private static readonly IReadOnlyList<YearShare> InYearZero = [new(0, 1m)];

    public required OutcomeLine Line { get; init; }

    /// <summary>Code of the programme that brought it about; null in an appraisal, which has only one.</summary>
    public string? Programme { get; init; }

    /// <summary>The stated gross quantity, positive where things got better; null when it follows from what was observed.</summary>
    public Figure? Quantity { get; init; }

    /// <summary>What was counted in the period; null when the gross quantity is stated.</summary>
    public Figure? Observed { get; init; }

    /// <summary>The years of the period over which the outcome is spread: benefit year k of an outcome of year y falls in year y +
    /// firstBenefitYear + k - 1.</summary>
    public IReadOnlyList<YearShare> Shares { get; init; } = InYearZero;

    /// <summary>Whether more of what was observed is better.</summary>
    public Direction Direction { get; init; }

    /// <summary>Whether the observation shows what changed; otherwise the benefit has no value, whatever a unit is worth, and is listed as
    /// missing.</summary>
    public bool IsTold { get; init; } = true;

    /// <summary>What was not reported about the outcome; null where nothing is missing.</summary>
    public Untold? Untold { get; init; }

    /// <summary>Whether an impact map or an appraisal states it; otherwise nobody assessed it, and it is only left out.</summary>
    public bool IsStated { get; init; } = true;

    /// <summary>What one unit is worth; null also where a value is stated but the number of units is unknown.</summary>
    public UnitValue? UnitValue => IsTold ? Line.UnitValue : null;

    /// <summary>The first year in which a benefit falls.</summary>
    public int FirstYear => Line.FirstBenefitYear + Shares.Min(share => share.Year);

    /// <summary>The last year in which a benefit falls, inclusive.</summary>
    public int LastYear => Line.LastBenefitYear + Shares.Max(share => share.Year);

    /// <summary>What an amount of 1 in the first benefit year, and in each later one, is worth in year 0, taking account of how the outcome
    /// is spread.</summary>
    public IReadOnlyList<decimal> Factors(DiscountSchedule schedule)
    {
        if (Shares is [{ Year: 0, Share: 1m }])
        {
            return Line.Factors(schedule);
        }

        var factors = new decimal[Line.DurationYears];
        foreach (var share in Shares)
        {
            foreach (var (place, factor) in Line.Factors(schedule, share.Year).Index())
            {
                factors[place] += share.Share * factor;
            }
        }

        return factors;
    }

    /// <summary>Whether what was observed is exact or a bound.</summary>
    public Bound ObservedBound { get; init; }

    /// <summary>Whether the net quantity is exact or a bound: more of a baseline is less of a gain.</summary>
    public Bound QuantityBound => ObservedBound.And((Line.Baseline?.Bound ?? Bound.Exact).Mirrored()).Times(Sign);

    private int Sign => Direction == Direction.Increase ? 1 : -1;

    /// <summary>The quantity from gross to net, in the first benefit year.</summary>
    public NetQuantity NetQuantity(IFigureReading reading) => Line.Net(Gross(reading), Sign, reading);

    /// <summary>s x (observed - baseline); a missing baseline counts as 0.</summary>
    private decimal Gross(IFigureReading reading)
    {
        if (Quantity is not null)
        {
            return reading.Of(Quantity);
        }

        var baseline = Line.Baseline is null ? 0m : reading.Of(Line.Baseline.Quantity);
        return Sign * (reading.Of(Observed!) - baseline);
    }
}

/// <summary>What was not reported about an outcome, so that the missing reports count for or against it.</summary>
/// <param name="Flags">Flags of the missing parts, in the order in which flags are declared.</param>
/// <param name="Errs">Whether the benefit is too high or too low because of it.</param>
public sealed record Untold(IReadOnlyList<AppraisalFlag> Flags, Side Errs);

/// <summary>The part of an outcome that belongs to one year; the parts of all years add up to 1.</summary>
/// <param name="Year">Year number, from 0.</param>
/// <param name="Share">Negative where the outcome of the year went against the total.</param>
public sealed record YearShare(int Year, decimal Share);
