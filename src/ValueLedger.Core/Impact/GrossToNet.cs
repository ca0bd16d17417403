namespace ValueLedger.Core.Impact;

/// <summary>From what changed to what the programme changed.</summary>
public static class GrossToNet
{
    /// <summary>
    /// net = (gross - deadweight) x (1 - displacement) x (1 - attribution to others), or where deductions are additive
    /// net = gross x (1 - deadweight - displacement - attribution to others).
    /// </summary>
    /// <param name="gross">What changed; positive where things got better.</param>
    /// <param name="sign">1 where more of the quantity is better, -1 where less is.</param>
    public static NetQuantity Net(this OutcomeLine line, decimal gross, int sign, IFigureReading reading)
    {
        var deadweight = line.DeadweightOf(gross, sign, reading);
        var (displacement, attribution) = (line.Displacement.Share(reading), line.AttributionToOthers.Share(reading));
        if (line.Deductions == Deductions.Additive)
        {
            return new NetQuantity(gross, deadweight, gross * displacement, gross * attribution);
        }

        var displaced = (gross - deadweight) * displacement;
        return new NetQuantity(gross, deadweight, displaced, (gross - deadweight - displaced) * attribution);
    }

    /// <summary>What an amount of 1 in each benefit year, less drop-off, is worth in year 0.</summary>
    public static decimal Annuity(this OutcomeLine line, decimal dropOff, DiscountSchedule schedule) =>
        Annuity(line.Factors(schedule), dropOff);

    /// <summary>What an amount of 1 in the first benefit year, and the part of it left in each later year, is worth in year 0.</summary>
    /// <param name="factors">What an amount of 1 in each benefit year is worth in year 0.</param>
    /// <param name="dropOff">The share that is lost from year to year.</param>
    public static decimal Annuity(IReadOnlyList<decimal> factors, decimal dropOff)
    {
        var (sum, left) = (0m, 1m - dropOff);
        for (var place = factors.Count - 1; place >= 0; place--)
        {
            sum = factors[place] + (left * sum);
        }

        return sum;
    }

    /// <summary>What an amount of 1 in each benefit year is worth in year 0; for an outcome of a later year, correspondingly
    /// later.</summary>
    public static IReadOnlyList<decimal> Factors(this OutcomeLine line, DiscountSchedule schedule, int year = 0) =>
        [.. Enumerable.Range(year + line.FirstBenefitYear, line.DurationYears).Select(schedule.Factor)];

    /// <summary>A comparator's change applied to the baseline is negative where things got worse without the programme.</summary>
    private static decimal DeadweightOf(this OutcomeLine line, decimal gross, int sign, IFigureReading reading) =>
        line.Comparator is null
            ? line.Deadweight.Share(reading) * gross
            : sign * reading.Of(line.Baseline!.Quantity) * reading.Of(line.Comparator.Change);
}

/// <summary>A quantity from gross to net, in units of the outcome; negative where things got worse.</summary>
/// <param name="Gross">What changed.</param>
/// <param name="Deadweight">The part of it that would have changed anyway.</param>
/// <param name="Displaced">The part of it that happened in place of the same outcome elsewhere.</param>
/// <param name="Owed">The part of it that is attributed to others.</param>
public readonly record struct NetQuantity(decimal Gross, decimal Deadweight, decimal Displaced, decimal Owed)
{
    /// <summary>What is left after these three, in the first benefit year. It is computed from them, so that the steps always add up to
    /// it.</summary>
    public decimal Net => Gross - Deadweight - Displaced - Owed;

    /// <summary>The four steps in order, with negative deductions; their sum is the net quantity.</summary>
    public IReadOnlyList<(GrossToNetStep Step, decimal Quantity)> Steps =>
        [
            (GrossToNetStep.Gross, Gross),
            (GrossToNetStep.Deadweight, 0m - Deadweight),
            (GrossToNetStep.Displacement, 0m - Displaced),
            (GrossToNetStep.AttributionToOthers, 0m - Owed),
        ];
}

/// <summary>The steps from what changed to what the programme changed.</summary>
public enum GrossToNetStep
{
    /// <summary>What changed.</summary>
    Gross,

    /// <summary>What would have happened anyway.</summary>
    Deadweight,

    /// <summary>What happened in place of the same outcome elsewhere.</summary>
    Displacement,

    /// <summary>What is attributed to others.</summary>
    AttributionToOthers,

    /// <summary>The difference between the rounded steps and the rounded net.</summary>
    Rounding,
}
