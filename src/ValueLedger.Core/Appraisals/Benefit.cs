using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Impact;

namespace ValueLedger.Core.Appraisals;

/// <summary>An outcome line with its quantity: stated gross, or observed beside the line's baseline.</summary>
public sealed record Benefit
{
    private static readonly IReadOnlyList<YearShare> InYearZero = [new(0, 1m)];

    public required OutcomeLine Line { get; init; }

    /// <summary>Code of the programme that brought it about; null in an appraisal, which is of one.</summary>
    public string? Programme { get; init; }

    /// <summary>Gross and above zero where things got better; null when the gross quantity follows from what was observed.</summary>
    public Figure? Quantity { get; init; }

    /// <summary>What was counted in the period; null when the gross quantity is stated.</summary>
    public Figure? Observed { get; init; }

    /// <summary>Over which years of the period the outcome is spread: benefit year k of an outcome of year y falls in year y + firstBenefitYear + k - 1.</summary>
    public IReadOnlyList<YearShare> Shares { get; init; } = InYearZero;

    /// <summary>Whether more of what was observed is better.</summary>
    public Direction Direction { get; init; }

    /// <summary>Whether what was observed tells what changed; otherwise the benefit has no value, whatever a unit is worth, and is named as missing.</summary>
    public bool IsTold { get; init; } = true;

    /// <summary>What nobody told of the outcome; null where nothing is missing.</summary>
    public Untold? Untold { get; init; }

    /// <summary>Whether an impact map or an appraisal states it; otherwise nobody said anything of it, and it is only left out.</summary>
    public bool IsStated { get; init; } = true;

    /// <summary>What one unit is worth; null also where that is stated but nothing tells how many units changed.</summary>
    public UnitValue? UnitValue => IsTold ? Line.UnitValue : null;

    /// <summary>The first year in which a benefit falls.</summary>
    public int FirstYear => Line.FirstBenefitYear + Shares.Min(share => share.Year);

    /// <summary>The last year in which a benefit falls, inclusive.</summary>
    public int LastYear => Line.LastBenefitYear + Shares.Max(share => share.Year);

    /// <summary>What one of the first benefit year, and of each later one, is worth in year 0, wherever it is spread.</summary>
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

    private int Sign => Direction == Direction.Increase ? 1 : -1;

    /// <summary>The quantity from gross to net, in the first benefit year.</summary>
    public NetQuantity NetQuantity(IFigureReading reading) => Line.Net(Gross(reading), Sign, reading);

    /// <summary>s x (observed - baseline), without a baseline from 0.</summary>
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
