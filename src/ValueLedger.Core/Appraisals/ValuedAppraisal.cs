using ValueLedger.Core.Impact;

namespace ValueLedger.Core.Appraisals;

/// <summary>An appraisal with the results from its central figures; not rounded.</summary>
internal sealed class ValuedAppraisal
{
    public ValuedAppraisal(Appraisal appraisal)
    {
        Appraisal = appraisal;
        Unrecorded = Unrecorded.Of(appraisal);
        PresentValues = PresentValues.Of(appraisal, CentralReading.Instance);
        Costs = [.. appraisal.Costs.Select(cost => new ValuedCost(appraisal, cost))];
        Benefits = [.. appraisal.Benefits.Select(benefit => new ValuedBenefit(appraisal, benefit))];
        Payments = [.. Costs.Select(cost => cost.Payment)];
        Gains = [.. Benefits.SelectMany(benefit => benefit.Gains)];
    }

    public Appraisal Appraisal { get; }

    /// <summary>The npsv that break-even values reach: zero, or that of another option.</summary>
    public decimal Target { get; init; }

    /// <summary>By how much npsv is above the target.</summary>
    public decimal Margin => PresentValues.Npsv - Target;

    /// <summary>What is not known, and why.</summary>
    public Unrecorded Unrecorded { get; }

    public PresentValues PresentValues { get; }

    public IReadOnlyList<ValuedCost> Costs { get; }

    public IReadOnlyList<ValuedBenefit> Benefits { get; }

    /// <summary>One for each cost.</summary>
    public IReadOnlyList<Payment> Payments { get; }

    /// <summary>One for each benefit, or for each component of its unit value.</summary>
    public IReadOnlyList<Gain> Gains { get; }
}
