namespace ValueLedger.Core.Appraisals.Simulation;

/// <summary>The number of runs, and the seed of the random numbers.</summary>
/// <param name="Runs">1 to <see cref="MostRuns"/>.</param>
/// <param name="Seed">Any 64 bits.</param>
public readonly record struct SimulationTerms(int Runs, long Seed)
{
    public const int MostRuns = 100_000;

    public const int UsualRuns = 10_000;

    public const long UsualSeed = 1;
}
