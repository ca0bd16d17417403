using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Appraisals.Simulation;

namespace ValueLedger.Benchmarks.Appraisals;

/// <summary>Draws that were made before the clock runs: a simulation with them takes as long as everything but its draws.</summary>
internal sealed class ReplayedDraws
{
    private readonly Appraisal _appraisal;
    private readonly SimulationTerms _terms;
    private readonly List<double[]> _drawn;

    public ReplayedDraws(Appraisal appraisal, SimulationTerms terms)
    {
        (_appraisal, _terms) = (appraisal, terms);
        var formulas = new AppraisalFormulas<double>(appraisal, terms.Runs);
        foreach (var draw in formulas.Draws)
        {
            new Sampler(draw, terms.Seed, terms.Runs).Draw(terms.Runs);
        }

        _drawn = [.. Columns(formulas.Draws).Select(column => column.Values)];
    }

    public SimulationResult Simulate()
    {
        var (simulate, first) = (new Simulate(_appraisal, _terms), 0);
        List<Column<double>> columns = [.. Columns(simulate.Draws)];
        return simulate.Answer(batch =>
        {
            for (var index = 0; index < columns.Count; index++)
            {
                _drawn[index].AsSpan(first, batch).CopyTo(columns[index].Values);
            }

            first += batch;
        });
    }

    private static IEnumerable<Column<double>> Columns(IReadOnlyList<Draw<double>> draws) =>
        draws.SelectMany(draw => draw.Figures).Select(figure => figure.Column);
}
