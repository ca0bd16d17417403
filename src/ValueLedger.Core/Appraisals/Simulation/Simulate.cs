using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;

namespace ValueLedger.Core.Appraisals.Simulation;

/// <summary>Draws the uncertain figures of an appraisal many times and ranks the results.</summary>
internal sealed class Simulate
{
    /// <summary>Small enough that the columns of a batch stay in the processor's cache.</summary>
    private const int BatchRuns = 256;

    private readonly Appraisal _appraisal;
    private readonly Unrecorded _unrecorded;
    private readonly SimulationTerms _terms;
    private readonly AppraisalFormulas<double> _formulas;
    private readonly double[] _npsv;
    private readonly RatioRuns _benefitCostRatio;
    private readonly RatioRuns _benefitPerAgencyPound;
    private readonly RatioRuns _benefitCostRatioPublic;
    private readonly RatioRuns _fiscalReturn;
    private readonly List<KeyValuePair<string, RatioRuns>> _agencyReturn;
    private readonly RatioRuns? _breakEvenShare;

    public Simulate(Appraisal appraisal, SimulationTerms terms)
    {
        (_appraisal, _terms, _unrecorded) = (appraisal, terms, Unrecorded.Of(appraisal));
        _formulas = new AppraisalFormulas<double>(appraisal, BatchRuns);
        _npsv = new double[terms.Runs];
        _benefitCostRatio = Runs(_formulas.BenefitCostRatio);
        _benefitPerAgencyPound = Runs(_formulas.BenefitPerAgencyPound);
        _benefitCostRatioPublic = Runs(_formulas.BenefitCostRatioPublic);
        _fiscalReturn = Runs(_formulas.FiscalReturn);
        _agencyReturn = [.. _formulas.AgencyReturn.Select(party => KeyValuePair.Create(party.Key, Runs(party.Value)))];
        _breakEvenShare = _formulas.BreakEvenShare is { } share ? Runs(share) : null;
    }

    /// <summary>The draws, in line order.</summary>
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

    /// <param name="draw">Fills the columns of the draws for the next runs, up to the given number.</param>
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
            Npsv = _unrecorded.Benefits is null
                ? new Percentiles(Money(npsv.Percentile(5)), Money(npsv.Percentile(50)), Money(npsv.Percentile(95)), Money(npsv.Mean))
                : null,
            ProbabilityNpsvAboveZero = _unrecorded.Benefits is null ? Rounding.Ratio(npsv.AboveZero) : null,
            NpsvUndefinedReason = _unrecorded.Benefits,
            Ratios = Ratios(),
            AgencyReturn = new OrderedDictionary<string, RatioPercentiles>(
                _agencyReturn.Select(party => KeyValuePair.Create(party.Key, Percentiles(party.Value, WhyNoReturn(party.Key)))),
                StringComparer.Ordinal
            ),
            BreakEvenShare = _breakEvenShare?.Percentiles(),
            Tornado = _unrecorded.Benefits is null ? Tornado.Of(_appraisal) : [],
        };
    }

    private void Take(int first, int batch)
    {
        _formulas.Npsv.Values.AsSpan(0, batch).CopyTo(_npsv.AsSpan(first));
        _benefitCostRatio.Take(batch);
        _benefitPerAgencyPound.Take(batch);
        _benefitCostRatioPublic.Take(batch);
        _fiscalReturn.Take(batch);
        _agencyReturn.ForEach(party => party.Value.Take(batch));
        _breakEvenShare?.Take(batch);
    }

    private SimulatedRatios Ratios()
    {
        var benefitCostRatio = Percentiles(_benefitCostRatio, _unrecorded.Benefits);
        return new SimulatedRatios
        {
            BenefitCostRatio = benefitCostRatio,
            BenefitPerAgencyPound = Percentiles(_benefitPerAgencyPound, _unrecorded.BesideAgencyCost ?? _unrecorded.AgencyCost),
            BenefitCostRatioPublic = Percentiles(_benefitCostRatioPublic, _unrecorded.BesideAgencyCost ?? _unrecorded.AgencyCost),
            FiscalReturn = Percentiles(_fiscalReturn, _unrecorded.FiscalBesideAgencyCost ?? _unrecorded.AgencyCost),
            SocialReturnOnInvestment =
                _unrecorded.Benefits is null && _appraisal.Costs.Any(cost => cost is { IsUnvalued: true, Transfer: false, NotValued: null })
                    ? new RatioPercentiles(null, null, null, UndefinedReason.AnInputIsUnvalued, _terms.Runs)
                    : benefitCostRatio,
        };
    }

    /// <summary>A ratio that is not known has no percentiles, whatever the runs give.</summary>
    private RatioPercentiles Percentiles(RatioRuns runs, UndefinedReason? why) =>
        why is { } reason ? new RatioPercentiles(null, null, null, reason, _terms.Runs) : runs.Percentiles();

    private UndefinedReason? WhyNoReturn(string party) =>
        !_appraisal.IsOfALedger
            ? null
            : _unrecorded.FiscalBesideAgencyCost
                ?? Unrecorded.WhyNoAgencyCost(
                    _appraisal
                        .Costs.Where(cost => cost.Class.IsPublic() && (cost.Party ?? PayerGainerRow.NotNamed) == party)
                        .Select(cost => cost.IsUnvalued)
                );

    private decimal Money(decimal amount) => Rounding.Money(amount, _appraisal.MinorUnitDigits);

    private RatioRuns Runs(RatioFormula<double> ratio) => new(ratio, _terms.Runs);
}
