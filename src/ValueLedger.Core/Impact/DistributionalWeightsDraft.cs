using System.ComponentModel.DataAnnotations;
using System.Globalization;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Wire;

namespace ValueLedger.Core.Impact;

/// <summary>How much a pound counts for each quintile, as sent: incomes from which weights are formed, or the weights themselves.</summary>
public sealed record DistributionalWeightsDraft
{
    private const decimal UsualElasticity = 1.3m;
    private const decimal LargestElasticity = 10m;
    private const decimal LargestWeight = 1000m;

    /// <summary>There are five quintiles; the limit is higher so that a mistyped one gets its own message.</summary>
    private const int MostQuintiles = 20;

    /// <summary>The equivalised income of each quintile, 1 to 5, in any one unit.</summary>
    [MaxLength(MostQuintiles)]
    public IReadOnlyDictionary<string, decimal>? Incomes { get; init; }

    /// <summary>The median equivalised income in the same unit; required with incomes.</summary>
    [Range(0, RateAmount.Largest)]
    public decimal? Median { get; init; }

    /// <summary>The elasticity of the marginal utility of income, 0 to 10; 1.3 when left out. A weight is (median / income) to this power,
    /// rounded to six decimals.</summary>
    [Range(0, 10)]
    public decimal? Elasticity { get; init; }

    /// <summary>The weight of each quintile, 1 to 5, instead of incomes; above 0 and at most 1000.</summary>
    [MaxLength(MostQuintiles)]
    public IReadOnlyDictionary<string, decimal>? Weights { get; init; }

    /// <summary>Where the incomes or weights come from.</summary>
    [MultiLine]
    [StringLength(500, MinimumLength = 1)]
    public string? Source { get; init; }

    internal void Check(Checks checks, string pointer)
    {
        checks.Require(
            Weights is null || (Incomes is null && Median is null && Elasticity is null),
            ImpactProblems.WeightsAreGivenTwice,
            pointer + "/weights",
            "Send either weights, or incomes with their median; not both."
        );
        if (Weights is null)
        {
            CheckIncomes(checks, pointer);
        }
        else
        {
            CheckFigures(checks, Weights, pointer + "/weights", LargestWeight);
        }

        if (Source is not null)
        {
            checks.RequiredText(Source, pointer + "/source", 500);
        }
    }

    internal DistributionalWeights ToWeights() =>
        new([.. Enumerable.Range(1, Beneficiaries.Quintiles).Select(quintile => new QuintileWeight(quintile, WeightOf(quintile)))], Source);

    private void CheckIncomes(Checks checks, string pointer)
    {
        var before = checks.Problems.Count;
        if (checks.Present(Incomes, pointer + "/incomes"))
        {
            CheckFigures(checks, Incomes!, pointer + "/incomes", RateAmount.Largest);
        }

        if (checks.Present(Median, pointer + "/median"))
        {
            CheckFigure(checks, Median!.Value, pointer + "/median", RateAmount.Largest);
        }

        checks.Require(
            Elasticity is null or (>= 0m and <= LargestElasticity),
            MemberProblems.NumberIsOutOfRange,
            pointer + "/elasticity",
            $"The elasticity is 0 to {LargestElasticity}."
        );
        if (checks.Problems.Count > before)
        {
            return;
        }

        foreach (var (quintile, income) in Incomes!)
        {
            CheckFigure(checks, Formed(income), $"{pointer}/incomes/{quintile}", LargestWeight);
        }
    }

    private static void CheckFigures(Checks checks, IReadOnlyDictionary<string, decimal> figures, string pointer, decimal most)
    {
        foreach (var (quintile, figure) in figures)
        {
            var place = $"{pointer}/{JsonPointer.Escape(quintile)}";
            checks.Require(
                quintile is ['1' or '2' or '3' or '4' or '5'],
                CatalogueProblems.QuintileIsOutsideOneToFive,
                place,
                "A quintile is 1 (the poorest or most deprived) to 5."
            );
            CheckFigure(checks, figure, place, most);
        }

        var missing = Enumerable.Range(1, Beneficiaries.Quintiles).Where(quintile => !figures.ContainsKey(NameOf(quintile))).ToList();
        checks.Require(
            missing.Count == 0,
            ImpactProblems.QuintileHasNoWeight,
            pointer,
            $"All five quintiles need a figure; missing: {string.Join(", ", missing)}."
        );
    }

    private static void CheckFigure(Checks checks, decimal figure, string pointer, decimal most)
    {
        checks.Require(
            figure > 0,
            ImpactProblems.WeightMustBePositive,
            pointer,
            "An income or weight must be above zero; a weight formed from an income is rounded to six decimals."
        );
        checks.Require(
            figure <= most,
            MemberProblems.NumberIsOutOfRange,
            pointer,
            $"The figure, or the weight formed from it, must be at most {most}."
        );
    }

    private decimal WeightOf(int quintile) => Weights is null ? Formed(Incomes![NameOf(quintile)]) : Weights[NameOf(quintile)];

    /// <summary>A power has no exact decimal, so it is formed in binary floating point and rounded; far above the limit it is cut.</summary>
    private decimal Formed(decimal income)
    {
        var weight = Math.Pow((double)Median!.Value / (double)income, (double)(Elasticity ?? UsualElasticity));
        return Rounding.Ratio((decimal)Math.Min(weight, (double)LargestWeight + 1));
    }

    private static string NameOf(int quintile) => quintile.ToString(CultureInfo.InvariantCulture);
}

/// <summary>How much a pound counts for each quintile.</summary>
/// <param name="Weights">One for each quintile, 1 to 5.</param>
/// <param name="Source">Where they come from; null when not stated.</param>
public sealed record DistributionalWeights(IReadOnlyList<QuintileWeight> Weights, string? Source)
{
    public decimal Of(int quintile) => Weights[quintile - 1].Weight;

    /// <summary>The weight of a sum that these people gain or bear; what belongs to nobody among them counts in full.</summary>
    public decimal Of(IReadOnlyList<Beneficiary> people) => 1m + people.Sum(one => one.Share * (Of(one.Quintile) - 1m));
}

/// <summary>How much a pound counts for a quintile.</summary>
/// <param name="Quintile">1 (the poorest or most deprived) to 5.</param>
/// <param name="Weight">Six decimals where it was formed from incomes.</param>
public sealed record QuintileWeight(int Quintile, decimal Weight);
