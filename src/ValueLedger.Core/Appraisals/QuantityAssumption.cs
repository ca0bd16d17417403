using ValueLedger.Core.Impact;

namespace ValueLedger.Core.Appraisals;

/// <summary>An assumption that affects the net quantity of a benefit linearly.</summary>
/// <param name="Name">The member that states it.</param>
/// <param name="Rule">The limits of its value.</param>
/// <param name="Of">The value that a benefit states; null where it states none.</param>
/// <param name="With">The benefit with another value for it.</param>
internal sealed record QuantityAssumption(string Name, FigureRule Rule, Func<Benefit, Figure?> Of, Func<Benefit, Figure, Benefit> With)
{
    /// <summary>In the order of the members.</summary>
    public static readonly IReadOnlyList<QuantityAssumption> All =
    [
        new("quantity", FigureRule.Count, benefit => benefit.Quantity, (benefit, value) => benefit with { Quantity = value }),
        new("observed", FigureRule.Counted, benefit => benefit.Observed, (benefit, value) => benefit with { Observed = value }),
        OfLine(
            "baseline",
            FigureRule.Counted,
            line => line.Baseline?.Quantity,
            (line, value) => line with { Baseline = line.Baseline! with { Quantity = value } }
        ),
        OfLine(
            "comparator",
            FigureRule.Change,
            line => line.Comparator?.Change,
            (line, value) => line with { Comparator = line.Comparator! with { Change = value } }
        ),
        OfLine(
            "deadweight",
            FigureRule.Share,
            line => line.Deadweight.Value,
            (line, value) => line with { Deadweight = line.Deadweight.With(value) }
        ),
        OfLine(
            "leakage",
            FigureRule.Share,
            line => line.Leakage?.Value,
            (line, value) => line with { Leakage = line.Leakage!.With(value) }
        ),
        OfLine(
            "displacement",
            FigureRule.Share,
            line => line.Displacement.Value,
            (line, value) => line with { Displacement = line.Displacement.With(value) }
        ),
        OfLine(
            "substitution",
            FigureRule.Share,
            line => line.Substitution?.Value,
            (line, value) => line with { Substitution = line.Substitution!.With(value) }
        ),
        OfLine(
            "attributionToOthers",
            FigureRule.Share,
            line => line.AttributionToOthers.Value,
            (line, value) => line with { AttributionToOthers = line.AttributionToOthers.With(value) }
        ),
    ];

    public decimal NetAt(Benefit benefit, decimal value) => With(benefit, value).NetQuantity(CentralReading.Instance).Net;

    /// <summary>Whether additive deductions still add up to no more than the whole.</summary>
    public bool LeavesNoMoreThanTheWhole(Benefit benefit, decimal value) =>
        With(benefit, value).Line is var line
        && (line.Deductions != Deductions.Additive || line.SumOfShares(CentralReading.Instance) <= 1m);

    private static QuantityAssumption OfLine(
        string name,
        FigureRule rule,
        Func<OutcomeLine, Figure?> of,
        Func<OutcomeLine, Figure, OutcomeLine> with
    ) => new(name, rule, benefit => of(benefit.Line), (benefit, value) => benefit with { Line = with(benefit.Line, value) });
}
