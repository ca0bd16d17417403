using System.Diagnostics;

namespace ValueLedger.Core.Tests.Appraisals.Simulation;

public sealed class TwoProcessesTests
{
    /// <summary>The other process compiles the same computation to other instructions: none of vectors, all optimised at once.</summary>
    [Fact]
    public async Task Another_process_with_other_machine_code_gives_the_same_figures()
    {
        const string Pinned = $"{nameof(SimulateTests)}.{nameof(SimulateTests.Percentiles_are_those_computed_apart_from_the_project)}";
        using var other = Process.Start(
            new ProcessStartInfo(
                "dotnet",
                ["exec", typeof(TwoProcessesTests).Assembly.Location, "-method", $"{typeof(TwoProcessesTests).Namespace}.{Pinned}"]
            )
            {
                RedirectStandardOutput = true,
                Environment = { ["DOTNET_EnableHWIntrinsic"] = "0", ["DOTNET_TieredCompilation"] = "0" },
            }
        )!;
        var said = await other.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await other.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(other.ExitCode == 0, said);
        Assert.Contains("Total: 1, Errors: 0, Failed: 0, Skipped: 0", said, StringComparison.Ordinal);
    }
}
