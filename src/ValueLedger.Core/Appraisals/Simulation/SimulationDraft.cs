using ValueLedger.Core.Problems;

namespace ValueLedger.Core.Appraisals.Simulation;

/// <summary>How an appraisal is simulated, as sent, before it is checked. When left out, nothing is drawn.</summary>
public sealed record SimulationDraft
{
    /// <summary>How often every uncertain figure is drawn, 1 to 100,000; 10,000 when left out.</summary>
    public int? Runs { get; init; }

    /// <summary>Any whole number of 64 bits; the same seed gives the same figures on every machine; 1 when left out.</summary>
    public long? Seed { get; init; }

    internal void Check(Checks checks, string pointer) =>
        checks.Require(Runs is null or (>= 1 and <= SimulationTerms.MostRuns), MemberProblems.NumberIsOutOfRange, pointer + "/runs", $"A simulation has 1 to {SimulationTerms.MostRuns} runs.");

    internal SimulationTerms ToTerms() => new(Runs ?? SimulationTerms.UsualRuns, Seed ?? SimulationTerms.UsualSeed);
}
