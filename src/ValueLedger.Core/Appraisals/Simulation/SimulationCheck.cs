using ValueLedger.Core.Problems;

namespace ValueLedger.Core.Appraisals.Simulation;

/// <summary>Whether a simulation is small enough to be answered while the client waits.</summary>
internal static class SimulationCheck
{
    private const int MostFigures = 500;

    /// <summary>Figures drawn and ratios computed, over all runs: some seconds of work, and 80 MB.</summary>
    private const long MostValues = 10_000_000;

    /// <param name="pointer">To the simulation.</param>
    public static IEnumerable<Problem> Of(Appraisal appraisal, string pointer)
    {
        if (appraisal.Simulation is not { } terms)
        {
            yield break;
        }

        var formulas = new AppraisalFormulas<decimal>(appraisal, width: 1);
        if (formulas.Figures > MostFigures)
        {
            yield return SimulationProblems.SimulationIsTooLarge.At(
                pointer,
                $"At most {MostFigures} uncertain figures are drawn; this simulation has {formulas.Figures}."
            );
            yield break;
        }

        var values = (long)terms.Runs * (formulas.Figures + formulas.Ratios);
        if (values > MostValues)
        {
            yield return SimulationProblems.SimulationIsTooLarge.At(
                pointer + "/runs",
                $"{terms.Runs} runs of {formulas.Figures} uncertain figures and {formulas.Ratios} ratios are {values} values; at most {MostValues} are computed."
            );
        }
    }
}

public static class SimulationProblems
{
    public static readonly ProblemCode SimulationIsTooLarge = new(
        "simulation_is_too_large",
        400,
        "A simulation is too large for one answer"
    );
}
