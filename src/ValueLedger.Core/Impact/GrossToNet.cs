namespace ValueLedger.Core.Impact;

/// <summary>From what changed to what the programme changed.</summary>
public static class GrossToNet
{
    /// <summary>
    /// net = (gross - deadweight) x (1 - displacement) x (1 - attribution to others), or where deductions are additive
    /// net = gross x (1 - deadweight - displacement - attribution to others).
    /// </summary>
    /// <param name="gross">What changed, above zero where things got better.</param>
    /// <param name="sign">1 where more of the quantity is better, -1 where less is.</param>
    public static NetQuantity Net(this OutcomeLine line, decimal gross, int sign, IFigureReading reading)
    {
        var deadweight = line.DeadweightOf(gross, sign, reading);
        var displacement = line.Displacement.Share(reading);
        var attribution = line.AttributionToOthers.Share(reading);
        var net = line.Deductions == Deductions.Additive
            ? gross - deadweight - (gross * (displacement + attribution))
            : (gross - deadweight) * (1m - displacement) * (1m - attribution);
        return new NetQuantity(gross, deadweight, net);
    }

    /// <summary>What an index of 1 in each benefit year, less drop-off, is worth in year 0.</summary>
    public static decimal Annuity(this OutcomeLine line, decimal dropOff, DiscountSchedule schedule)
    {
        var (sum, left) = (0m, 1m - dropOff);
        for (var year = line.LastBenefitYear; year >= line.FirstBenefitYear; year--)
        {
            sum = schedule.Factor(year) + (left * sum);
        }

        return sum;
    }

    /// <summary>A comparator's change applied to the baseline is negative where things got worse without the programme.</summary>
    private static decimal DeadweightOf(this OutcomeLine line, decimal gross, int sign, IFigureReading reading) => line.Comparator is null
        ? line.Deadweight.Share(reading) * gross
        : sign * reading.Of(line.Baseline!.Quantity) * reading.Of(line.Comparator.Change);
}
