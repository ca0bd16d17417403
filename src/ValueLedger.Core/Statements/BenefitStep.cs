using ValueLedger.Core.Impact;

namespace ValueLedger.Core.Statements;

/// <summary>A step from gross to net; what is deducted is negated, so that the column adds up to the net that is printed.</summary>
/// <param name="Step">Which step.</param>
/// <param name="Quantity">In units of the first benefit year.</param>
/// <param name="Amount">The quantity x unit value in prices of the base year; null where the outcome is unvalued.</param>
public sealed record BenefitStep(GrossToNetStep Step, decimal Quantity, decimal? Amount)
{
    /// <summary>The four steps, and a fifth where they do not add up to the net when each is rounded.</summary>
    /// <param name="terms">By which they are rounded.</param>
    /// <param name="quantity">From gross to net.</param>
    /// <param name="unitAmount">What a unit is worth; null where the outcome is unvalued.</param>
    internal static IReadOnlyList<BenefitStep> Of(StatementTerms terms, NetQuantity quantity, decimal? unitAmount)
    {
        List<BenefitStep> steps = [.. quantity.Steps.Select(step => new BenefitStep(step.Step, step.Quantity, Amount(step.Quantity)))];
        var missing = Amount(quantity.Net) - steps.Sum(step => step.Amount ?? 0m);
        return missing is null or 0m ? steps : [.. steps, new BenefitStep(GrossToNetStep.Rounding, 0m, missing)];

        decimal? Amount(decimal units) => unitAmount is { } worth ? terms.Money(units * worth) : null;
    }
}
