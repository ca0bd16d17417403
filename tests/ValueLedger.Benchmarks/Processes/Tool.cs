using System.Diagnostics;
using System.Reflection;

namespace ValueLedger.Benchmarks.Processes;

/// <summary>Runs what comes from elsewhere, such as sqlite3, to its end.</summary>
internal static class Tool
{
    public static bool IsInstalled(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, name)));

    /// <summary>What it printed, and how long it took from start to end.</summary>
    /// <exception cref="InvalidOperationException">It came to a bad end.</exception>
    public static async Task<(string Output, TimeSpan Took)> RunAsync(ProcessStartInfo start)
    {
        (start.RedirectStandardOutput, start.RedirectStandardError) = (true, true);
        var began = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        var took = Stopwatch.GetElapsedTime(began);
        return process.ExitCode == 0
            ? (output, took)
            : throw new InvalidOperationException(
                $"{start.FileName} {string.Join(' ', start.ArgumentList)}: {process.ExitCode} {output} {await errors}"
            );
    }

    public static Task<(string Output, TimeSpan Took)> RunAsync(string name, params string[] arguments) =>
        RunAsync(new ProcessStartInfo(name, arguments));

    /// <summary>The path of a script that is part of this assembly, laid out as a file.</summary>
    public static string Script(Workplace place, string name)
    {
        var path = place.NewPath(name);
        using var script = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var file = File.Create(path);
        script.CopyTo(file);
        return path;
    }
}
