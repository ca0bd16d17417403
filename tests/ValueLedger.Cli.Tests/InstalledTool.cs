namespace ValueLedger.Cli.Tests;

/// <summary>The tool as users have it: packed, and installed once for all tests that need it.</summary>
public sealed class InstalledTool : IAsyncLifetime
{
    private readonly Tool _folder = new();

    /// <summary>The folder with the package, which is the only source of packages.</summary>
    public string Feed => _folder.PathOf("feed");

    /// <summary>Path of the installed tool.</summary>
    public string Executable => Path.Combine(_folder.Folder, "tools", "valueledger");

    public async ValueTask InitializeAsync()
    {
        await DotnetAsync(
            "pack",
            ProjectFolder(),
            "--configuration",
            "Release",
            "--output",
            Feed,
            "-p:OpenApiGenerateDocumentsOnBuild=false"
        );
        await _folder.WriteAsync(
            "NuGet.config",
            $"<configuration><packageSources><clear /><add key=\"packed\" value=\"{Feed}\" /></packageSources></configuration>"
        );
        _folder.Environment["NUGET_PACKAGES"] = _folder.PathOf("packages");
        await DotnetAsync("tool", "install", "ValueLedger.Cli", "--tool-path", "tools");
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
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

    private async Task DotnetAsync(params string[] arguments)
    {
        using var process = _folder.StartProgram("dotnet", arguments);
        var ran = await Tool.EndAsync(process);
        Assert.True(ran.ExitCode == 0, ran.Output + ran.Notes);
    }
}

/// <summary>The tests that need the installed tool share it.</summary>
[CollectionDefinition]
public sealed class WithTheInstalledTool : ICollectionFixture<InstalledTool>;
