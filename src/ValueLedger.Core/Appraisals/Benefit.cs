using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Impact;

namespace ValueLedger.Core.Appraisals;

/// <summary>An outcome line with its quantity: stated gross, or observed beside the line's baseline.</summary>
public sealed record Benefit
{
    public required OutcomeLine Line { get; init; }

    /// <summary>Gross and above zero where things got better; null when the gross quantity follows from what was observed.</summary>
    public Figure? Quantity { get; init; }

    /// <summary>What was counted in the period; null when the gross quantity is stated.</summary>
    public Figure? Observed { get; init; }

    /// <summary>Whether more of what was observed is better.</summary>
    public Direction Direction { get; init; }

    /// <summary>Whether what was observed tells what changed; otherwise the benefit has no value, whatever a unit is worth, and is named as missing.</summary>
    public bool IsTold { get; init; } = true;

    /// <summary>What one unit is worth; null also where that is stated but nothing tells how many units changed.</summary>
    public UnitValue? UnitValue => IsTold ? Line.UnitValue : null;

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
