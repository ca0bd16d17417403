using ValueLedger.Core.Amounts;

namespace ValueLedger.Core.Appraisals;

/// <summary>The reported figures of single costs and benefits, each rounded once.</summary>
internal sealed class LineResults(ValuedAppraisal valued)
{
    private readonly int? _firstCostYear = valued.Appraisal.Costs.SelectMany(cost => cost.Amounts).Min(amount => (int?)amount.Year);

    public IReadOnlyList<CostResult> Costs() => [.. valued.Costs.Select(Of)];

    public IReadOnlyList<BenefitResult> Benefits() => [.. valued.Benefits.Select(Of)];

    private CostResult Of(ValuedCost cost) =>
        new()
        {
            Title = cost.Cost.Title,
            Name = cost.Cost.Name,
            Party = cost.Party,
            Class = cost.Cost.Class,
            Mobilisation = cost.Cost.Mobilisation,
            Transfer = cost.Cost.Transfer,
            Amount = cost.IsKnown ? Money(cost.Amounts.Sum(amount => amount.Real)) : null,
            ByYear =
            [
                .. cost
                    .Amounts.GroupBy(amount => amount.Year)
                    .OrderBy(year => year.Key)
                    .Select(year => new CostYear(
                        year.Key,
                        Money(year.Sum(amount => amount.Real)),
                        Money(year.Sum(amount => amount.PresentValue))
                    )),
            ],
            PresentValue = cost.IsKnown ? Money(cost.PresentValue) : null,
            Flags = LineFlags.Of(cost.Cost, valued.Appraisal),
        };

    private BenefitResult Of(ValuedBenefit benefit)
    {
        var quantity = benefit.Worth.Quantity;
        return new BenefitResult
        {
            Code = benefit.Line.Code,
            Title = benefit.Line.Title,
            Transfer = benefit.Line.Transfer,
            GrossQuantity = quantity.Gross,
            DeadweightQuantity = quantity.Deadweight,
            NetQuantity = quantity.Net,
            Gross = benefit.IsUnvalued ? null : Money(quantity.Gross * benefit.UnitAmount),
            Net = benefit.IsUnvalued ? null : Money(quantity.Net * benefit.UnitAmount),
            ByYear = benefit.IsUnvalued
                ? []
                :
                [
                    .. benefit
                        .Years()
                        .Select(year => new BenefitYear(
                            year.Year,
                            Money(year.Net * benefit.UnitAmount),
                            Money(year.PresentUnits * benefit.UnitAmount)
                        )),
                ],
            PresentValue = benefit.IsUnvalued ? null : Money(benefit.PresentValue),
            Flags = LineFlags.Of(benefit.Benefit, valued.Appraisal, _firstCostYear),
        };
    }

    private decimal Money(decimal amount) => Rounding.Money(amount, valued.Appraisal.MinorUnitDigits);
}
