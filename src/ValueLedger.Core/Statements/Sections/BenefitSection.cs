using System.ComponentModel;
using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Dates;

namespace ValueLedger.Core.Statements.Sections;

/// <summary>Lines of impact maps, sorted by programme and then in the order of the map.</summary>
public sealed record BenefitSection
{
    /// <summary>All lines, including those whose outcome has no entries.</summary>
    public required IReadOnlyList<BenefitLine> Lines { get; init; }

    [Description("The difference between the rounded lines and the rounded total.")]
    public required BenefitAmounts Rounding { get; init; }

    [Description("The sum of the lines before rounding.")]
    public required BenefitAmounts Total { get; init; }

    /// <param name="terms">How figures are rounded.</param>
    /// <param name="days">The days of the period.</param>
    /// <param name="lines">The lines as the maps state them.</param>
    /// <param name="valued">Has a benefit of the same name for each line with an observation.</param>
    /// <param name="name">The name of the section, which comes before "rounding" and "total".</param>
    internal static BenefitSection Of(
        StatementTerms terms,
        DateRange days,
        IReadOnlyList<MapLine> lines,
        ValuedAppraisal valued,
        string name
    )
    {
        var benefits = valued.Benefits.ToDictionary(benefit => benefit.Line.Code, StringComparer.Ordinal);
        var exact = lines
            .Select(line => benefits.GetValueOrDefault(line.Line))
            .OfType<ValuedBenefit>()
            .Where(benefit => !benefit.IsUnvalued)
            .ToList();
        List<BenefitLine> shown =
        [
            .. lines.Select(line =>
                new BenefitFigures(terms, days, line, benefits.GetValueOrDefault(line.Line), valued.Appraisal).ToLine()
            ),
        ];
        var total = new BenefitAmounts(
            $"{name}-total",
            Sum(benefit => benefit.Worth.Quantity.Gross * benefit.UnitAmount),
            Sum(benefit => benefit.Worth.Quantity.Net * benefit.UnitAmount),
            Sum(benefit => benefit.PresentValue)
        );
        var rounding = new BenefitAmounts(
            $"{name}-rounding",
            total.Gross - shown.Sum(line => line.Gross ?? 0m),
            total.Net - shown.Sum(line => line.Net ?? 0m),
            total.PresentValue - shown.Sum(line => line.PresentValue ?? 0m)
        );
        return new BenefitSection
        {
            Lines = shown,
            Rounding = rounding,
            Total = total,
        };

        decimal? Sum(Func<ValuedBenefit, decimal> amount) => exact.Count > 0 ? terms.Money(exact.Sum(amount)) : null;
    }
}

/// <summary>A rounding line or a total of benefits; amounts are null where no line has a value.</summary>
/// <param name="Line">Name of the line in the statement.</param>
/// <param name="Gross">In money of the first benefit year, before deductions.</param>
/// <param name="Net">In money of the first benefit year.</param>
/// <param name="PresentValue">Present value with optimism bias, discounted.</param>
public sealed record BenefitAmounts(string Line, decimal? Gross, decimal? Net, decimal? PresentValue);
