using ValueLedger.Core.Problems;

namespace ValueLedger.Core.Appraisals.Simulation;

public static class SimulationProblems
{
    public static readonly ProblemCode SimulationIsTooLarge = new("simulation_is_too_large", 400, "A simulation is too large for one answer");
}
