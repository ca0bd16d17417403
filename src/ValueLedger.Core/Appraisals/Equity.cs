using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Impact;

namespace ValueLedger.Core.Appraisals;

/// <summary>Who gains, by quintile, and what benefits and costs come to where a pound counts more for those who have less.</summary>
internal static class Equity
{
    /// <summary>The five quintiles and what is known of none, not rounded; empty where no benefit states who gains.</summary>
    public static IReadOnlyList<QuintileBenefit> Benefits(ValuedAppraisal valued)
    {
        var weights = valued.Appraisal.Weights;
        List<ValuedBenefit> gains = [.. valued.Benefits.Where(benefit => !benefit.Line.Transfer)];
        if (gains.TrueForAll(benefit => benefit.Line.Beneficiaries.Count == 0))
        {
            return [];
        }

        var named = Enumerable
            .Range(1, Beneficiaries.Quintiles)
            .Select(quintile =>
            {
                var part = gains.Sum(benefit =>
                    benefit.PresentValue * benefit.Line.Beneficiaries.Where(one => one.Quintile == quintile).Sum(one => one.Share)
                );
                return new QuintileBenefit(quintile, part, part * weights?.Of(quintile));
            });
        var unnamed = gains.Where(benefit => benefit.Line.Beneficiaries.Count == 0).Sum(benefit => benefit.PresentValue);
        return [.. named, new QuintileBenefit(null, unnamed, weights is null ? null : unnamed)];
    }

    /// <summary>Null where no weights are stated.</summary>
    public static WeightedFigures? Weighted(ValuedAppraisal valued)
    {
        if (valued.Appraisal.Weights is not { } weights)
        {
            return null;
        }

        List<ValuedBenefit> benefits = [.. valued.Benefits.Where(benefit => !benefit.Line.Transfer)];
        List<ValuedCost> costs = [.. valued.Costs.Where(cost => !cost.Cost.Transfer)];
        List<Gain> gains =
        [
            .. benefits.SelectMany(benefit =>
                benefit.Gains.Select(gain => gain with { Units = gain.Units * weights.Of(benefit.Line.Beneficiaries) })
            ),
        ];
        List<Payment> payments =
        [
            .. costs.Select(cost => cost.Payment with { PresentValue = cost.PresentValue * weights.Of(cost.Cost.Beneficiaries) }),
        ];
        var (gained, paid) = (gains.Sum(gain => gain.PresentValue), payments.Sum(payment => payment.PresentValue));
        var isKnown = valued.Unrecorded.Benefits is null;
        return new WeightedFigures
        {
            Weights = weights.Weights,
            Source = weights.Source,
            PresentValueBenefits = isKnown ? Money(gained) : null,
            PresentValueFullSocialCost = Money(paid),
            Npsv = isKnown ? Money(gained - paid) : null,
            BenefitCostRatio = Merit.BenefitCost(valued, gains, payments),
            NotWeighted =
            [
                .. costs.Where(cost => cost.Cost.Class.IsCitizens() && cost.Cost.Beneficiaries.Count == 0).Select(cost => cost.Cost.Name),
                .. benefits
                    .Where(benefit => !benefit.IsUnvalued && benefit.Line.Beneficiaries.Count == 0)
                    .Select(benefit => benefit.Line.Code),
            ],
        };

        decimal Money(decimal amount) => Rounding.Money(amount, valued.Appraisal.MinorUnitDigits);
    }
}

/// <summary>What the people of one quintile gain, without transfers.</summary>
/// <param name="Quintile">1 (the poorest or most deprived) to 5; null for benefits that do not state who gains.</param>
/// <param name="PresentValue">Present value with optimism bias, discounted.</param>
/// <param name="Weighted">The same by the weight of the quintile; null where no weights are stated.</param>
public sealed record QuintileBenefit(int? Quintile, decimal PresentValue, decimal? Weighted);

/// <summary>Benefits and costs by distributional weights, beside the figures without them and never in their place.</summary>
public sealed record WeightedFigures
{
    /// <summary>The weights, as stated or formed from incomes.</summary>
    public required IReadOnlyList<QuintileWeight> Weights { get; init; }

    /// <summary>Where they come from; null when not stated.</summary>
    public required string? Source { get; init; }

    /// <summary>Present value of all benefits less losses, without transfers; null where no benefit has a value.</summary>
    public required decimal? PresentValueBenefits { get; init; }

    /// <summary>Present value of full social cost; only what citizens bear is weighted.</summary>
    public required decimal PresentValueFullSocialCost { get; init; }

    /// <summary>Benefits less full social cost, both weighted; null where no benefit has a value.</summary>
    public required decimal? Npsv { get; init; }

    [System.ComponentModel.Description("Benefits over full social cost, both weighted.")]
    public required Ratio BenefitCostRatio { get; init; }

    /// <summary>Citizens' costs and benefits that do not state whose they are; their weight is 1.</summary>
    public required IReadOnlyList<string> NotWeighted { get; init; }
}
