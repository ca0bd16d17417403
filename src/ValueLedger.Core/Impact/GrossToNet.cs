namespace ValueLedger.Core.Impact;

/// <summary>From what changed to what the programme changed.</summary>
public static class GrossToNet
{
    /// <summary>
    /// net = (gross - deadweight) x (1 - leakage) x (1 - displacement) x (1 - substitution) x (1 - attribution to others), or where
    /// deductions are additive
    /// net = gross x (1 - deadweight - leakage - displacement - substitution - attribution to others).
    /// </summary>
    /// <param name="gross">What changed; positive where things got better.</param>
    /// <param name="sign">1 where more of the quantity is better, -1 where less is.</param>
    public static NetQuantity Net(this OutcomeLine line, decimal gross, int sign, IFigureReading reading)
    {
        var deadweight = line.DeadweightOf(gross, sign, reading);
        var left = gross - deadweight;
        var leaked = line.Leakage is null ? (decimal?)null : Take(line.Leakage);
        var displaced = Take(line.Displacement);
        var substituted = line.Substitution is null ? (decimal?)null : Take(line.Substitution);
        return new NetQuantity(gross, deadweight, displaced, Take(line.AttributionToOthers)) { Leaked = leaked, Substituted = substituted };

        decimal Take(Assumption assumption)
        {
            var taken = (line.Deductions == Deductions.Additive ? gross : left) * assumption.Share(reading);
            left -= taken;
            return taken;
        }
    }

    /// <summary>All deductions that are shares; where they are additive, at most the whole.</summary>
    public static decimal SumOfShares(this OutcomeLine line, IFigureReading reading) =>
        line.Deadweight.Share(reading)
        + (line.Leakage?.Share(reading) ?? 0m)
        + line.Displacement.Share(reading)
        + (line.Substitution?.Share(reading) ?? 0m)
        + line.AttributionToOthers.Share(reading);

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

    /// <summary>What a benefit of 1, at the value of a unit in year 0, is worth in year 0 if it comes in each benefit year; for an outcome
    /// of a later year, correspondingly later.</summary>
    public static IReadOnlyList<decimal> Factors(this OutcomeLine line, DiscountSchedule schedule, int year = 0) =>
        [
            .. Enumerable
                .Range(year + line.FirstBenefitYear, line.DurationYears)
                .Select(place => schedule.Factor(place) * line.GrowthTo(place)),
        ];

    /// <summary>What a unit is worth in a year for each 1 that it is worth in year 0.</summary>
    public static decimal GrowthTo(this OutcomeLine line, int year)
    {
        var growth = 1m;
        for (var passed = 0; line.ValueGrowth is { } growing && passed < year; passed++)
        {
            growth *= 1m + growing.Rate;
        }

        return growth;
    }

    /// <summary>A comparator's change applied to the baseline is negative where things got worse without the programme.</summary>
    private static decimal DeadweightOf(this OutcomeLine line, decimal gross, int sign, IFigureReading reading) =>
        line.Comparator is null
            ? line.Deadweight.Share(reading) * gross
            : sign * reading.Of(line.Baseline!.Quantity) * reading.Of(line.Comparator.Change!);
}

/// <summary>A quantity from gross to net, in units of the outcome; negative where things got worse.</summary>
/// <param name="Gross">What changed.</param>
/// <param name="Deadweight">The part of it that would have changed anyway.</param>
/// <param name="Displaced">The part of it that happened in place of the same outcome elsewhere.</param>
/// <param name="Owed">The part of it that is attributed to others.</param>
public readonly record struct NetQuantity(decimal Gross, decimal Deadweight, decimal Displaced, decimal Owed)
{
    /// <summary>The part of it that went to people or places outside the target; null where the line does not mention leakage.</summary>
    public decimal? Leaked { get; init; }

    /// <summary>The part of it that only replaced something similar; null where the line does not mention substitution.</summary>
    public decimal? Substituted { get; init; }

    /// <summary>What is left after these, in the first benefit year. It is computed from them, so that the steps always add up to
    /// it.</summary>
    public decimal Net => Gross - Deadweight - (Leaked ?? 0m) - Displaced - (Substituted ?? 0m) - Owed;

    /// <summary>The steps in order, with negative deductions; their sum is the net quantity.</summary>
    public IReadOnlyList<(GrossToNetStep Step, decimal Quantity)> Steps =>
        [
            (GrossToNetStep.Gross, Gross),
            (GrossToNetStep.Deadweight, 0m - Deadweight),
            .. Leaked is { } leaked ? [(GrossToNetStep.Leakage, 0m - leaked)] : Array.Empty<(GrossToNetStep, decimal)>(),
            (GrossToNetStep.Displacement, 0m - Displaced),
            .. Substituted is { } substituted
                ? [(GrossToNetStep.Substitution, 0m - substituted)]
                : Array.Empty<(GrossToNetStep, decimal)>(),
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

    /// <summary>What went to people or places outside the target; only where the line mentions it.</summary>
    Leakage,

    /// <summary>What happened in place of the same outcome elsewhere.</summary>
    Displacement,

    /// <summary>What only replaced something similar; only where the line mentions it.</summary>
    Substitution,

    /// <summary>What is attributed to others.</summary>
    AttributionToOthers,

    /// <summary>The difference between the rounded steps and the rounded net.</summary>
    Rounding,
}
