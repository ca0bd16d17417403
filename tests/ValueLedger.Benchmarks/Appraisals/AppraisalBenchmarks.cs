using BenchmarkDotNet.Attributes;
using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Appraisals.Simulation;
using ValueLedger.Core.Rates;

namespace ValueLedger.Benchmarks.Appraisals;

/// <summary>What BenchmarkDotNet times, on one core and without a server around it.</summary>
public class AppraisalBenchmarks
{
    private static readonly SimulationTerms Terms = new(SimulationTerms.UsualRuns, SimulationTerms.UsualSeed);

    private readonly Appraisal _triangular = TwentyLines.With(Distribution.Triangular);
    private readonly Appraisal _normal = TwentyLines.With(Distribution.Normal);
    private readonly ReplayedDraws _replayed = new(TwentyLines.With(Distribution.Triangular), Terms);

    [Benchmark]
    public AppraisalResult CentralFigures() => Appraise.Of(_triangular);

    [Benchmark]
    public SimulationResult RunsWithoutDraws() => _replayed.Simulate();

    [Benchmark]
    public SimulationResult TriangularRuns() => Simulate.From(_triangular, Terms);

    [Benchmark]
    public SimulationResult NormalRuns() => Simulate.From(_normal, Terms);
}
