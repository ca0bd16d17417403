using System.Diagnostics;
using System.Globalization;

namespace ValueLedger.Cli.Tests;

/// <summary>Runs the built executable, or the installed tool, as a process of its own, in a folder of its own.</summary>
public sealed class Tool : IDisposable
{
    public static readonly string Executable = typeof(Commands.ExitCode).Assembly.Location;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(20);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("valueledger-");

    /// <summary>What the process finds in its environment, besides what these tests find; nothing that names a server or key.</summary>
    public Dictionary<string, string?> Environment { get; } =
        new()
        {
            ["VALUELEDGER_SERVER"] = null,
            ["VALUELEDGER_KEY"] = null,
            ["VALUELEDGER_KEY_FILE"] = null,
        };

    /// <summary>Path of the installed tool; null for the built executable.</summary>
    public string? Installed { get; init; }

    /// <summary>Where it runs, with every file that a test writes.</summary>
    public string Folder => _folder.FullName;

    public string PathOf(string file) => Path.Combine(Folder, file);

    public async Task WriteAsync(string file, string text) => await File.WriteAllTextAsync(PathOf(file), text);

    public Task<string> ReadAsync(string file) => File.ReadAllTextAsync(PathOf(file));

    public async Task<Ran> RunAsync(params string[] arguments)
    {
        using var process = Start(arguments);
        return await EndAsync(process);
    }

    /// <summary>What a command prints that must succeed.</summary>
    public async Task<string> AskAsync(params string[] arguments)
    {
        var ran = await RunAsync(arguments);
        Assert.True(ran.ExitCode == 0, $"{string.Join(' ', arguments)}: {ran.ExitCode}\n{ran.Output}\n{ran.Notes}");
        return ran.Output;
    }

    public Process Start(params string[] arguments) =>
        Installed is null ? StartProgram("dotnet", [Executable, .. arguments]) : StartProgram(Installed, arguments);

    /// <summary>Runs commands as people type them, with the tool under its name.</summary>
    public async Task<Ran> RunInBashAsync(string commands)
    {
        using var process = StartProgram("bash", "-c", $"valueledger() {{ dotnet '{Executable}' \"$@\"; }}\n{commands}");
        return await EndAsync(process);
    }

    /// <summary>Starts any program, in the folder and the environment of the tool.</summary>
    public Process StartProgram(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in Environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    public static async Task<Ran> EndAsync(Process process)
    {
        using var patience = new CancellationTokenSource(Patience);
        var output = process.StandardOutput.ReadToEndAsync(patience.Token);
        var notes = process.StandardError.ReadToEndAsync(patience.Token);
        await process.WaitForExitAsync(patience.Token);
        return new Ran(process.ExitCode, await output, await notes);
    }

    /// <summary>What Ctrl-C sends.</summary>
    public static async Task InterruptAsync(Process process)
    {
        using var kill = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
    }

    public void Dispose() => _folder.Delete(recursive: true);
}

/// <summary>What came of a run.</summary>
/// <param name="ExitCode">The exit code.</param>
/// <param name="Output">What is on standard output.</param>
/// <param name="Notes">What is on standard error.</param>
public sealed record Ran(int ExitCode, string Output, string Notes);
