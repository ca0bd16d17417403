using ValueLedger.Core.Amounts;

namespace ValueLedger.Core.Appraisals.Simulation;

/// <summary>Draws the uncertain figures of an appraisal many times and ranks what it comes to.</summary>
internal sealed class Simulate
{
    /// <summary>So few that the columns of a batch stay in the processor's cache.</summary>
    private const int BatchRuns = 256;

    private readonly Appraisal _appraisal;
    private readonly SimulationTerms _terms;
    private readonly AppraisalFormulas<double> _formulas;
    private readonly double[] _npsv;
    private readonly RatioRuns _benefitCostRatio;
    private readonly RatioRuns _benefitPerAgencyPound;
    private readonly RatioRuns _fiscalReturn;
    private readonly List<KeyValuePair<string, RatioRuns>> _agencyReturn;
    private readonly RatioRuns? _breakEvenShare;

    public Simulate(Appraisal appraisal, SimulationTerms terms)
    {
        (_appraisal, _terms) = (appraisal, terms);
        _formulas = new AppraisalFormulas<double>(appraisal, BatchRuns);
        _npsv = new double[terms.Runs];
        _benefitCostRatio = Runs(_formulas.BenefitCostRatio);
        _benefitPerAgencyPound = Runs(_formulas.BenefitPerAgencyPound);
        _fiscalReturn = Runs(_formulas.FiscalReturn);
        _agencyReturn = [.. _formulas.AgencyReturn.Select(party => KeyValuePair.Create(party.Key, Runs(party.Value)))];
        _breakEvenShare = _formulas.BreakEvenShare is { } share ? Runs(share) : null;
    }

    /// <summary>What is drawn, in line order.</summary>
    public IReadOnlyList<Draw<double>> Draws => _formulas.Draws;

    public static SimulationResult From(Appraisal appraisal, SimulationTerms terms, CancellationToken cancellation = default)
    {
        var simulate = new Simulate(appraisal, terms);
        var samplers = simulate.Draws.Select(draw => new Sampler(draw, terms.Seed, BatchRuns)).ToList();
        return simulate.Answer(batch =>
        {
            cancellation.ThrowIfCancellationRequested();
            samplers.ForEach(sampler => sampler.Draw(batch));
        });
    }

    /// <param name="draw">Fills the columns of what is drawn for the next so many runs.</param>
    public SimulationResult Answer(Action<int> draw)
    {
        for (var first = 0; first < _terms.Runs; first += BatchRuns)
        {
            var batch = Math.Min(BatchRuns, _terms.Runs - first);
            draw(batch);
            _formulas.Run(batch);
            Take(first, batch);
        }

        var npsv = new RankedRuns(_npsv);
        return new SimulationResult
        {
            Runs = _terms.Runs,
            Seed = _terms.Seed,
            Npsv = new Percentiles(Money(npsv.Percentile(5)), Money(npsv.Percentile(50)), Money(npsv.Percentile(95))),
            ProbabilityNpsvAboveZero = Rounding.Ratio(npsv.AboveZero),
            Ratios = Ratios(),
            AgencyReturn = new OrderedDictionary<string, RatioPercentiles>(_agencyReturn.Select(party => KeyValuePair.Create(party.Key, party.Value.Percentiles())), StringComparer.Ordinal),
            BreakEvenShare = _breakEvenShare?.Percentiles(),
            Tornado = Tornado.Of(_appraisal),
        };
    }

    private void Take(int first, int batch)
    {
        _formulas.Npsv.Values.AsSpan(0, batch).CopyTo(_npsv.AsSpan(first));
        _benefitCostRatio.Take(batch);
        _benefitPerAgencyPound.Take(batch);
        _fiscalReturn.Take(batch);
        _agencyReturn.ForEach(party => party.Value.Take(batch));
        _breakEvenShare?.Take(batch);
    }

    private SimulatedRatios Ratios()
    {
        var benefitCostRatio = _benefitCostRatio.Percentiles();
        return new SimulatedRatios
        {
            BenefitCostRatio = benefitCostRatio,
            BenefitPerAgencyPound = _benefitPerAgencyPound.Percentiles(),
            FiscalReturn = _fiscalReturn.Percentiles(),
            SocialReturnOnInvestment = _appraisal.Costs.Any(cost => cost.IsUnvalued && !cost.Transfer)
                ? new RatioPercentiles(null, null, null, UndefinedReason.AnInputIsUnvalued, _terms.Runs)
                : benefitCostRatio,
        };
    }

    private decimal Money(decimal amount) => Rounding.Money(amount, _appraisal.MinorUnitDigits);

    private RatioRuns Runs(RatioFormula<double> ratio) => new(ratio, _terms.Runs);
}
