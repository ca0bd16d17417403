using System.ComponentModel.DataAnnotations;
using ValueLedger.Core.Problems;

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

/// <summary>How an appraisal is simulated, as sent, before it is checked. When left out, nothing is drawn.</summary>
public sealed record SimulationDraft
{
    /// <summary>How often every uncertain figure is drawn, 1 to 100,000; 10,000 when left out.</summary>
    [Range(1, SimulationTerms.MostRuns)]
    public int? Runs { get; init; }

    /// <summary>Any whole number of 64 bits; the same seed gives the same figures on every machine; 1 when left out.</summary>
    public long? Seed { get; init; }

    internal void Check(Checks checks, string pointer) =>
        checks.Require(
            Runs is null or (>= 1 and <= SimulationTerms.MostRuns),
            MemberProblems.NumberIsOutOfRange,
            pointer + "/runs",
            $"A simulation has 1 to {SimulationTerms.MostRuns} runs."
        );

    internal SimulationTerms ToTerms() => new(Runs ?? SimulationTerms.UsualRuns, Seed ?? SimulationTerms.UsualSeed);
}
