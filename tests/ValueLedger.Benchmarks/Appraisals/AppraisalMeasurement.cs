using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using ValueLedger.Benchmarks.Tables;

namespace ValueLedger.Benchmarks.Appraisals;

/// <summary>Appraisals and their simulation, by BenchmarkDotNet in this process.</summary>
internal sealed class AppraisalMeasurement : IMeasurement
{
    private const string Lines = "an appraisal of 20 lines over 10 years";

    public string Name => "appraisals";

    public string About => "an appraisal and its simulation";

    public IReadOnlyList<string> Tools { get; } = [];

    public Task<IReadOnlyList<Finding>> RunAsync(Workplace place)
    {
        var took = Medians(place);
        return Task.FromResult<IReadOnlyList<Finding>>([
            Within($"Central figures of {Lines}", nameof(AppraisalBenchmarks.CentralFigures), 1),
            Within($"10,000 runs of {Lines}, draws aside", nameof(AppraisalBenchmarks.RunsWithoutDraws), 15),
            Within($"10,000 runs of {Lines}, with 200,000 triangular draws", nameof(AppraisalBenchmarks.TriangularRuns), 60),
            Within($"10,000 runs of {Lines}, with 200,000 normal draws", nameof(AppraisalBenchmarks.NormalRuns), 100),
        ]);

        Finding Within(string what, string benchmark, int milliseconds) =>
            Finding.Within(what, took[benchmark], TimeSpan.FromMilliseconds(milliseconds));
    }

    /// <summary>By name of the benchmark.</summary>
    private static Dictionary<string, TimeSpan> Medians(Workplace place)
    {
        var said = new LogCapture();
        var config = ManualConfig
            .CreateEmpty()
            .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(5).WithIterationCount(15))
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddLogger(said)
            .WithArtifactsPath(place.NewFolder("appraisals"))
            .WithOptions(ConfigOptions.DisableLogFile);
        var summary = BenchmarkRunner.Run<AppraisalBenchmarks>(config);
        var took = summary
            .Reports.Where(report => report.ResultStatistics is not null)
            .ToDictionary(
                report => report.BenchmarkCase.Descriptor.WorkloadMethod.Name,
                report => TimeSpan.FromMicroseconds(report.ResultStatistics!.Median / 1000)
            );
        if (summary.HasCriticalValidationErrors || took.Count < summary.BenchmarksCases.Length || took.Count == 0)
        {
            throw new InvalidOperationException(
                $"The appraisals could not be measured.\n{string.Concat(said.CapturedOutput.Select(line => line.Text))}"
            );
        }

        foreach (var (name, time) in took)
        {
            place.Say($"{name}: {time.TotalMilliseconds:0.00} ms");
        }

        return took;
    }
}
