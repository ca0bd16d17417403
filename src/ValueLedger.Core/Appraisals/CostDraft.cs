using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Impact;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Wire;

namespace ValueLedger.Core.Appraisals;

/// <summary>A cost as sent, before it is checked.</summary>
public sealed record CostDraft
{
    private const int MostAmounts = DiscountSchedule.LastYear + 1;

    /// <summary>Title of the cost; at most 300 characters.</summary>
    [Required]
    [StringLength(300, MinimumLength = 1)]
    public string? Title { get; init; }

    /// <summary>Who bears it; not named when left out.</summary>
    [StringLength(200)]
    public string? Party { get; init; }

    /// <summary>Who gives what: one of the input classes of measures.</summary>
    [Required]
    public MeasureClass? Class { get; init; }

    /// <summary>Whether a public or partner input is spent to make citizens' contribution possible.</summary>
    public bool? Mobilisation { get; init; }

    /// <summary>Whether the money only passes to somebody else (benefit payments, grants, taxes): it then counts for budgets and not for
    /// society.</summary>
    public bool? Transfer { get; init; }

    /// <summary>By which quintiles a citizens' cost is borne; not known when left out.</summary>
    [MaxLength(Impact.Beneficiaries.Quintiles)]
    public IReadOnlyList<BeneficiaryDraft>? Beneficiaries { get; init; }

    [Description("The share by which the cost is raised, and a receipt lowered; 0 when left out.")]
    public OptimismBiasDraft? OptimismBias { get; init; }

    /// <summary>Why citizens' time is not valued by convention, for example because it is the beneficiaries' own. Its amounts then have years
    /// only, and the social return on investment is given without them.</summary>
    [MultiLine]
    [StringLength(500, MinimumLength = 1)]
    public string? NotValued { get; init; }

    /// <summary>The amounts by year; several amounts in one year add up.</summary>
    [Required]
    [MinLength(1)]
    [MaxLength(MostAmounts)]
    public IReadOnlyList<CostAmountDraft>? Amounts { get; init; }

    [Description("Name of the discount schedule of this cost, or a schedule of your own; the appraisal's schedule when left out.")]
    public ScheduleDraft? Schedule { get; init; }

    internal void Check(Checks checks, string pointer, LineTerms terms)
    {
        checks.RequiredText(Title, pointer + "/title", 300);
        checks.OptionalText(Party, pointer + "/party", 200);
        if (checks.Present(Class, pointer + "/class"))
        {
            checks.Require(
                Class!.Value.IsInput(),
                AppraisalProblems.CostIsNotAnInput,
                pointer + "/class",
                "A cost belongs to an input; an output or outcome has no cost of its own."
            );
        }

        var canMobilise = Class is not { } kind || kind.IsPublic() || kind.IsPartners();
        checks.Require(
            Mobilisation is not true || canMobilise,
            CatalogueProblems.MobilisationIsNotOfThisClass,
            pointer + "/mobilisation",
            "Only public and partner inputs can be mobilisation."
        );
        CheckBeneficiaries(checks, pointer + "/beneficiaries");
        OptimismBias?.Check(checks, pointer + "/optimismBias", FigureRule.CostBias, terms.ConfidenceTables);
        CheckNotValued(checks, pointer + "/notValued");
        CheckAmounts(checks, pointer + "/amounts", terms.Prices);
        Schedule?.Check(checks, pointer + "/schedule");
    }

    internal Cost ToCost(string name, LineTerms terms) =>
        new()
        {
            Name = name,
            Title = Title!,
            Party = Party,
            Class = Class!.Value,
            Mobilisation = Mobilisation ?? false,
            Transfer = Transfer ?? false,
            Beneficiaries = Impact.Beneficiaries.Of(Beneficiaries),
            OptimismBias = OptimismBias?.ToBias($"{name}/optimismBias", terms.ConfidenceTables),
            NotValued = NotValued,
            Amounts = [.. Amounts!.Select((amount, index) => amount.ToAmount($"{name}/amounts/{index}"))],
            Schedule = Schedule?.ToSchedule(),
        };

    private void CheckNotValued(Checks checks, string pointer)
    {
        if (NotValued is null)
        {
            return;
        }

        checks.RequiredText(NotValued, pointer, 500);
        checks.Require(
            Class is null or MeasureClass.CitizenTime || !Class.Value.IsInput(),
            AppraisalProblems.NotValuedIsOfCitizensTime,
            pointer,
            "Only citizens' time may be left without a value by convention."
        );
        checks.Require(
            Amounts is null || Amounts.All(amount => amount?.Amount is null),
            AppraisalProblems.CostIsValuedAndNotValued,
            pointer,
            "A cost either has amounts of money or says why it is not valued."
        );
    }

    private void CheckBeneficiaries(Checks checks, string pointer)
    {
        Impact.Beneficiaries.Check(checks, Beneficiaries, pointer);
        checks.Require(
            Beneficiaries is null || Class is not { } kind || kind.IsCitizens() || !kind.IsInput(),
            AppraisalProblems.BeneficiariesAreOfACitizensCost,
            pointer,
            "Only what citizens put in is borne by people of a quintile."
        );
    }

    private void CheckAmounts(Checks checks, string pointer, Prices prices)
    {
        if (!checks.Present(Amounts, pointer))
        {
            return;
        }

        checks.Require(Amounts!.Count > 0, MemberProblems.ListIsEmpty, pointer, "A cost needs an amount in at least one year.");
        checks.Require(Amounts.Count <= MostAmounts, MemberProblems.ListIsTooLong, pointer, $"A cost has at most {MostAmounts} amounts.");
        for (var index = 0; index < Math.Min(Amounts.Count, MostAmounts); index++)
        {
            // JSON can put null into a list, whatever its type says.
            (Amounts[index] ?? new CostAmountDraft()).Check(checks, $"{pointer}/{index}", prices);
        }
    }
}

/// <summary>The amount of a cost in one year, as sent.</summary>
public sealed record CostAmountDraft
{
    /// <summary>The year; 0 is the first and is not discounted.</summary>
    [Required]
    [Range(0, DiscountSchedule.LastYear)]
    public int? Year { get; init; }

    [Description(
        "In the currency of the appraisal, up to six decimals; a receipt is negative. When left out, the input is unvalued (which is not zero) and ratios are partial."
    )]
    public FigureDraft? Amount { get; init; }

    /// <summary>The year whose prices the amount is in: calendar (2013) or financial (2013-14); the base year when left out.</summary>
    [RegularExpression(Rates.PriceYear.Pattern)]
    public string? PriceYear { get; init; }

    /// <summary>Whether the amount is exact (the default) or a bound.</summary>
    public Bound? Bound { get; init; }

    internal void Check(Checks checks, string pointer, Prices prices)
    {
        if (checks.Present(Year, pointer + "/year"))
        {
            checks.Year(Year!.Value, pointer + "/year");
        }

        Amount?.Check(checks, pointer + "/amount", FigureRule.CostAmount);
        checks.PriceYear(PriceYear, pointer + "/priceYear", prices);
    }

    internal CostAmount ToAmount(string name) => new(Year!.Value, Amount?.ToFigure(name), PriceYear, Bound ?? Rates.Bound.Exact);
}
