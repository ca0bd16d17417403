using System.Numerics;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Appraisals.Simulation;

/// <summary>
/// An appraisal as formulas of its uncertain figures. Certain figures are computed in advance, so that a run is a few multiplications per
/// line.
/// At central values the results are those of <see cref="PresentValues"/>.
/// </summary>
internal sealed class AppraisalFormulas<T>
    where T : struct, INumber<T>
{
    private readonly Formulas<T> _formulas;
    private readonly Draws<T> _draws;
    private readonly List<(Cost Cost, Column<T> PresentValue)> _agencyOutlays;
    private readonly List<ComponentFormula<T>> _fiscal;

    /// <param name="width">The most runs computed at once.</param>
    public AppraisalFormulas(Appraisal appraisal, int width)
    {
        _formulas = new Formulas<T>(width);
        _draws = new Draws<T>(_formulas);
        var costs = appraisal
            .Costs.Select(cost => (Cost: cost, PresentValue: new CostFormulas<T>(_formulas, _draws, appraisal, cost).Lay()))
            .ToList();
        var gains = appraisal
            .Benefits.SelectMany(benefit =>
                new BenefitFormulas<T>(_formulas, _draws, appraisal, benefit)
                    .Lay()
                    .Select(gain => (benefit.Line.Transfer, IsBeside: appraisal.IsBesideAgencyCost(benefit.Programme), Gain: gain))
            )
            .ToList();
        _agencyOutlays = [.. costs.Where(one => one.Cost.Class.IsPublic())];
        _fiscal = [.. gains.Where(one => one.IsBeside).Select(one => one.Gain).Where(gain => gain.Category == BenefitCategory.Fiscal)];

        var benefits = Sum(gains.Where(one => !one.Transfer).Select(one => one.Gain.PresentValue));
        var fullSocialCost = Sum(costs.Where(one => !one.Cost.Transfer).Select(one => one.PresentValue));
        Npsv = _formulas.Difference(benefits, fullSocialCost);
        BenefitCostRatio = new RatioFormula<T>(benefits, fullSocialCost);
        var beside = Sum(gains.Where(one => one is { Transfer: false, IsBeside: true }).Select(one => one.Gain.PresentValue));
        var agencyCost = Sum(_agencyOutlays.Where(one => !one.Cost.Transfer).Select(one => one.PresentValue));
        var others = costs.Where(one =>
            !one.Cost.Transfer && !one.Cost.Class.IsPublic() && appraisal.IsBesideAgencyCost(one.Cost.Programme)
        );
        BenefitPerAgencyPound = new RatioFormula<T>(beside, agencyCost);
        BenefitCostRatioPublic = new RatioFormula<T>(_formulas.Difference(beside, Sum(others.Select(one => one.PresentValue))), agencyCost);
        FiscalReturn = new RatioFormula<T>(Sum(_fiscal.Select(gain => gain.Cashable)), Sum(_agencyOutlays.Select(one => one.PresentValue)));
        AgencyReturn = AgencyReturns();
        BreakEvenShare = appraisal.Burden is { } burden ? new RatioFormula<T>(fullSocialCost, BurdenOf(burden, appraisal)) : null;
    }

    public int Width => _formulas.Width;

    /// <summary>The draws, in line order.</summary>
    public IReadOnlyList<Draw<T>> Draws => _draws.All;

    public Column<T> Npsv { get; }

    /// <summary>The social return on investment is the same ratio.</summary>
    public RatioFormula<T> BenefitCostRatio { get; }

    public RatioFormula<T> BenefitPerAgencyPound { get; }

    public RatioFormula<T> BenefitCostRatioPublic { get; }

    public RatioFormula<T> FiscalReturn { get; }

    /// <summary>By party that bears agency cost, in the order of costs.</summary>
    public OrderedDictionary<string, RatioFormula<T>> AgencyReturn { get; }

    /// <summary>Null when no burden was stated.</summary>
    public RatioFormula<T>? BreakEvenShare { get; }

    /// <summary>Number of different figures drawn.</summary>
    public int Figures => _draws.Figures;

    /// <summary>Number of ratios in a run.</summary>
    public int Ratios => 4 + AgencyReturn.Count + (BreakEvenShare is null ? 0 : 1);

    /// <summary>Computes this many runs, after the columns of the draws have been filled.</summary>
    public void Run(int runs) => _formulas.Run(runs);

    private OrderedDictionary<string, RatioFormula<T>> AgencyReturns()
    {
        var returns = new OrderedDictionary<string, RatioFormula<T>>(StringComparer.Ordinal);
        foreach (var borne in _agencyOutlays.GroupBy(one => PartyOf(one.Cost.Party)))
        {
            var cashable = Sum(_fiscal.Where(gain => PartyOf(gain.Party) == borne.Key).Select(gain => gain.Cashable));
            returns.Add(borne.Key, new RatioFormula<T>(cashable, Sum(borne.Select(one => one.PresentValue))));
        }

        return returns;
    }

    private Column<T> BurdenOf(Burden burden, Appraisal appraisal) =>
        _formulas.Product(
            _draws.Figure(burden.Amount, new FigurePlace("burden", "amount")),
            _formulas.Constant(appraisal.Prices.Real(1m, burden.PriceYear))
        );

    private Column<T> Sum(IEnumerable<Column<T>> terms) => _formulas.Sum([.. terms]);

    private static string PartyOf(string? named) => named ?? PayerGainerRow.NotNamed;
}

/// <summary>The gain of one party from a benefit over all years.</summary>
/// <param name="Cashable">The part of the present value that a budget can really give up.</param>
internal sealed record ComponentFormula<T>(string? Party, BenefitCategory Category, Column<T> PresentValue, Column<T> Cashable)
    where T : struct, INumber<T>;

/// <summary>The numerator and denominator of one ratio of an appraisal.</summary>
internal sealed record RatioFormula<T>(Column<T> Numerator, Column<T> Denominator)
    where T : struct, INumber<T>;
