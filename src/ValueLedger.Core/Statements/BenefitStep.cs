using ValueLedger.Core.Impact;

namespace ValueLedger.Core.Statements;

/// <summary>A step from gross to net. Deductions are negative, so that the column adds up to the printed net.</summary>
/// <param name="Step">Which step.</param>
/// <param name="Quantity">In units of the first benefit year.</param>
/// <param name="Amount">Quantity x unit value in prices of the base year; null where the outcome is unvalued.</param>
public sealed record BenefitStep(GrossToNetStep Step, decimal Quantity, decimal? Amount)
{
    /// <summary>The four steps, and a fifth where the rounded steps do not add up to the net.</summary>
    /// <param name="terms">How figures are rounded.</param>
    /// <param name="quantity">The quantity from gross to net.</param>
    /// <param name="unitAmount">What one unit is worth; null where the outcome is unvalued.</param>
    internal static IReadOnlyList<BenefitStep> Of(StatementTerms terms, NetQuantity quantity, decimal? unitAmount)
    {
        List<BenefitStep> steps = [.. quantity.Steps.Select(step => new BenefitStep(step.Step, step.Quantity, Amount(step.Quantity)))];
        var missing = Amount(quantity.Net) - steps.Sum(step => step.Amount ?? 0m);
        return missing is null or 0m ? steps : [.. steps, new BenefitStep(GrossToNetStep.Rounding, 0m, missing)];

        decimal? Amount(decimal units) => unitAmount is { } worth ? terms.Money(units * worth) : null;
    }
}
