using System.Diagnostics;

namespace ValueLedger.Conventions.Tests.Documents;

public sealed class GeneratedClientTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "clients", "dotnet");

    [Fact]
    public async Task Generating_the_client_again_changes_nothing()
    {
        var script = Path.Combine(Folder, "generate.sh");
        Assert.SkipUnless(File.Exists(script), "There is no clients/dotnet/generate.sh yet.");
        var isReady = Directory.Exists(Path.Combine(Folder, "node_modules"));
        Assert.False(!isReady && Environment.GetEnvironmentVariable("CI") == "true", "Run npm ci in clients/dotnet before the tests.");
        Assert.SkipUnless(isReady, "The generator is not installed: run npm ci in clients/dotnet.");

        using var generator = Process.Start(new ProcessStartInfo("bash", [script, "--check"])
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var said = await Task.WhenAll(generator.StandardOutput.ReadToEndAsync(), generator.StandardError.ReadToEndAsync());
        await generator.WaitForExitAsync();
        Assert.True(generator.ExitCode == 0, $"Run clients/dotnet/generate.sh and commit what it writes.\n{string.Concat(said)}");
    }
}
