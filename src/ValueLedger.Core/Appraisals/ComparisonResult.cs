using System.ComponentModel;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Appraisals;

/// <summary>Options side by side, and where their order turns. Money is in prices of the base year and rounded once.</summary>
public sealed record ComparisonResult
{
    /// <summary>The currency of every amount.</summary>
    public required string Currency { get; init; }

    /// <summary>The year whose prices the figures are in; null for prices of the day.</summary>
    public required string? BaseYear { get; init; }

    /// <summary>Name of the discount schedule of all options.</summary>
    public required string Schedule { get; init; }

    /// <summary>The place of business as usual among the options, from 0.</summary>
    public required int BusinessAsUsual { get; init; }

    /// <summary>The summary table: the options in the order sent.</summary>
    public required IReadOnlyList<ComparedOption> Options { get; init; }

    /// <summary>For each option and each other one: the values of single assumptions at which both have the same npsv while all else stays
    /// the same. Beyond such a value their order turns; an assumption that cannot turn it is not listed.</summary>
    public required IReadOnlyList<OrderTurn> Turns { get; init; }
}

/// <summary>An option in the summary table.</summary>
public sealed record ComparedOption
{
    /// <summary>As sent.</summary>
    public required string Title { get; init; }

    [Description("Costs, benefits and npsv.")]
    public required ComparedFigures Figures { get; init; }

    [Description("The ratios.")]
    public required MeasuresOfMerit Ratios { get; init; }

    [Description("The same figures less those of business as usual; null for business as usual itself.")]
    public required ComparedFigures? LessBusinessAsUsual { get; init; }

    /// <summary>What the option brings about that is not in money, as sent.</summary>
    public required IReadOnlyList<string> NotInMoney { get; init; }
}

/// <summary>Costs, benefits and npsv of an option, or by how much they exceed those of business as usual.</summary>
public sealed record ComparedFigures
{
    /// <summary>Present value of public inputs, without transfers.</summary>
    public required decimal PresentValueAgencyCost { get; init; }

    /// <summary>Present value of the inputs of agencies, partners and citizens, without transfers.</summary>
    public required decimal PresentValueFullSocialCost { get; init; }

    /// <summary>Present value of all benefits less losses, without transfers.</summary>
    public required decimal PresentValueBenefits { get; init; }

    [Description("The same by category.")]
    public required GainByCategory BenefitsByCategory { get; init; }

    /// <summary>Benefits less full social cost.</summary>
    public required decimal Npsv { get; init; }

    /// <summary>Benefits over full social cost, six decimals; of differences, what each further pound of cost brings. Null with a
    /// reason.</summary>
    public required decimal? BenefitCostRatio { get; init; }

    /// <summary>Benefits over agency cost, six decimals; null with a reason.</summary>
    public required decimal? BenefitPerAgencyPound { get; init; }

    /// <summary>Benefits less the inputs of partners and citizens, over agency cost, six decimals; null with a reason.</summary>
    public required decimal? BenefitCostRatioPublic { get; init; }

    /// <summary>Why the first ratio is missing; null where it is not.</summary>
    public required UndefinedReason? UndefinedReason { get; init; }

    /// <summary>Why the ratios to agency cost are missing; null where they are not.</summary>
    public required UndefinedReason? AgencyUndefinedReason { get; init; }

    /// <param name="option">The option.</param>
    /// <param name="usual">Business as usual; null for the figures of the option itself.</param>
    internal static ComparedFigures Of(ValuedAppraisal option, ValuedAppraisal? usual)
    {
        var (own, less) = (option.PresentValues, usual?.PresentValues ?? default);
        var sums = own with
        {
            Benefits = own.Benefits - less.Benefits,
            AgencyCost = own.AgencyCost - less.AgencyCost,
            FullSocialCost = own.FullSocialCost - less.FullSocialCost,
        };
        var others = sums.FullSocialCost - sums.AgencyCost;
        return new ComparedFigures
        {
            PresentValueAgencyCost = Money(sums.AgencyCost),
            PresentValueFullSocialCost = Money(sums.FullSocialCost),
            PresentValueBenefits = Money(sums.Benefits),
            BenefitsByCategory = new GainByCategory(
                GainOf(BenefitCategory.Fiscal),
                GainOf(BenefitCategory.Economic),
                GainOf(BenefitCategory.Social),
                GainOf(BenefitCategory.Environmental)
            ),
            Npsv = Money(sums.Benefits - sums.FullSocialCost),
            BenefitCostRatio = Over(sums.Benefits, sums.FullSocialCost),
            BenefitPerAgencyPound = Over(sums.Benefits, sums.AgencyCost),
            BenefitCostRatioPublic = Over(sums.Benefits - others, sums.AgencyCost),
            UndefinedReason = RatioForm.WhyUndefined(sums.Benefits, sums.FullSocialCost),
            AgencyUndefinedReason = RatioForm.WhyUndefined(sums.Benefits, sums.AgencyCost),
        };

        decimal GainOf(BenefitCategory category) => Money(SumOf(option, category) - (usual is null ? 0m : SumOf(usual, category)));

        decimal Money(decimal amount) => Rounding.Money(amount, option.Appraisal.MinorUnitDigits);

        static decimal? Over(decimal numerator, decimal denominator) =>
            PresentValues.Over(numerator, denominator) is { } ratio ? Rounding.Ratio(ratio) : null;

        static decimal SumOf(ValuedAppraisal valued, BenefitCategory category) =>
            valued.Gains.Where(gain => !gain.Transfer && gain.Category == category).Sum(gain => gain.PresentValue);
    }
}

/// <summary>A value of one assumption at which two options have the same npsv.</summary>
/// <param name="Option">The place of the option whose assumption it is, from 0.</param>
/// <param name="Against">The place of the option that it is compared with.</param>
/// <param name="Line">Code of the benefit, or name of the cost.</param>
/// <param name="Assumption">The member that states it, for example deadweight; for an amount per unit, unitValue.</param>
/// <param name="Base">The stated value.</param>
/// <param name="Value">Money with two decimals, shares and quantities with six.</param>
public sealed record OrderTurn(int Option, int Against, string Line, string Assumption, decimal Base, decimal Value);
