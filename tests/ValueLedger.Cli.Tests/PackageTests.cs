namespace ValueLedger.Cli.Tests;

public sealed class PackageTests(ServedLedger ledger) : IClassFixture<ServedLedger>
{
    [Fact]
    public async Task The_tool_is_packed_installed_without_the_network_and_run()
    {
        using var council = await ledger.NewCouncilAsync();
        await council.RecordAsync(2.5m);
        var feed = council.Tool.PathOf("feed");
        await DotnetAsync(
            council.Tool,
            "pack",
            ProjectFolder(),
            "--configuration",
            "Release",
            "--output",
            feed,
            "-p:OpenApiGenerateDocumentsOnBuild=false"
        );
        Assert.Equal(["ValueLedger.Cli.0.1.0.nupkg"], Directory.GetFiles(feed).Select(Path.GetFileName));

        // The packed folder is the only source.
        await council.Tool.WriteAsync(
            "NuGet.config",
            $"<configuration><packageSources><clear /><add key=\"packed\" value=\"{feed}\" /></packageSources></configuration>"
        );
        council.Tool.Environment["NUGET_PACKAGES"] = council.Tool.PathOf("packages");
        await DotnetAsync(council.Tool, "tool", "install", "ValueLedger.Cli", "--tool-path", "tools");

        var installed = Path.Combine(council.Tool.Folder, "tools", "valueledger");
        Assert.Contains("Exit codes:", (await RunAsync(council.Tool, installed, "--help")).Output, StringComparison.Ordinal);
        var exported = await RunAsync(council.Tool, installed, "export");
        Assert.Equal(new Ran(0, await council.AnswerAsync("/v1/entries.csv"), ""), exported);
    }

    private static string ProjectFolder()
    {
        var here = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(here.FullName, "ValueLedger.sln")))
        {
            here = here.Parent!;
        }

        return Path.Combine(here.FullName, "clients", "dotnet", "ValueLedger.Cli");
    }

    private static async Task DotnetAsync(Tool tool, params string[] arguments)
    {
        var ran = await RunAsync(tool, "dotnet", arguments);
        Assert.True(ran.ExitCode == 0, ran.Output + ran.Notes);
    }

    private static async Task<Ran> RunAsync(Tool tool, string program, params string[] arguments)
    {
        using var process = tool.StartProgram(program, arguments);
        return await Tool.EndAsync(process);
    }
}
