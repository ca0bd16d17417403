using System.Diagnostics;

namespace ValueLedger.Conventions.Tests.Documents;

public sealed class GeneratedClientTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "clients", "dotnet");

    [Fact]
    public async Task Generating_the_client_again_changes_nothing()
    {
        using var generator = Process.Start(
            new ProcessStartInfo("bash", [Path.Combine(Folder, "generate.sh"), "--check"])
            {
                WorkingDirectory = Folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        var said = await Task.WhenAll(generator.StandardOutput.ReadToEndAsync(), generator.StandardError.ReadToEndAsync());
        await generator.WaitForExitAsync();
        Assert.True(generator.ExitCode == 0, $"Run clients/dotnet/generate.sh and commit what it writes.\n{string.Concat(said)}");
    }
}
