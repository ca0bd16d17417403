using System.Diagnostics;

namespace ValueLedger.Scenarios.Tests.Processes;

/// <summary>What the container file and the unit of systemd start is what is published.</summary>
public sealed class PublishTests : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("valueledger-published-");
    private readonly LedgerProcesses _processes;

    public PublishTests() => _processes = new LedgerProcesses { Executable = Path.Combine(_folder.FullName, "ValueLedger.Api.dll") };

    public async ValueTask DisposeAsync()
    {
        await _processes.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task What_is_published_starts_answers_and_tells_how_it_is()
    {
        await PublishAsync();
        Assert.Equal(1, (await _processes.RunAsync("health")).ExitCode);
        await _processes.ServeAsync();
        var health = await _processes.RunAsync("health");
        Assert.True(health.ExitCode == 0, health.Errors);
        Assert.StartsWith("ready", health.Output, StringComparison.Ordinal);
    }

    /// <summary>As the container file does, but for what is built already.</summary>
    private async Task PublishAsync()
    {
        string[] arguments =
        [
            "publish",
            Path.Combine(Root(), "src", "ValueLedger.Api"),
            "-c",
            Configuration(),
            "--no-build",
            "--no-self-contained",
            "-o",
            _folder.FullName,
        ];
        using var publish = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        var said = await publish.StandardOutput.ReadToEndAsync();
        await publish.WaitForExitAsync();
        Assert.True(publish.ExitCode == 0, said);
    }

    /// <summary>In which the tests were built, and the server with them.</summary>
    private static string Configuration() =>
        Path.GetFileName(Path.GetDirectoryName(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar))!);

    private static string Root()
    {
        var here = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(here.FullName, "ValueLedger.sln")))
        {
            here = here.Parent!;
        }

        return here.FullName;
    }
}
