using System.Diagnostics;
using System.Globalization;

namespace ValueLedger.Api.Tests.Entries;

/// <summary>The program hledger, reading a file. Tests are skipped where there is none, but in CI they fail.</summary>
internal sealed class Hledger : IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("valueledger-journal-");

    private readonly string _program;

    public Hledger()
    {
        var program = (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, "hledger"))
            .FirstOrDefault(File.Exists);
        Assert.SkipWhen(
            program is null && Environment.GetEnvironmentVariable("CI") != "true",
            "Plain-text accounting is read by hledger, which this machine lacks."
        );
        _program = program ?? "hledger";
    }

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>What the strictest check says of a file; nothing where it is right.</summary>
    public async Task<string> CheckAsync(string journal)
    {
        var (code, _, complaint) = await RunAsync(journal, ["check", "--strict"]);
        Assert.Equal(code != 0, complaint.Length > 0);
        return complaint;
    }

    /// <summary>The lines that it writes about a file that is right.</summary>
    public async Task<IReadOnlyList<string>> AskAsync(string journal, params string[] arguments)
    {
        var (code, said, complaint) = await RunAsync(journal, arguments);
        Assert.True(code == 0, complaint);
        return said.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>The sum of what a balance report shows, in a commodity; nothing else may be in it.</summary>
    public async Task<decimal> SumAsync(string journal, string commodity, params string[] arguments)
    {
        var row = (await AskAsync(journal, ["balance", "-O", "csv", .. arguments]))[^1];
        var total = row.Split("\",\"")[1][..^1].Replace("\"\"", "\"", StringComparison.Ordinal);
        var (figure, unit) = (total.Split(' ')[0], total[(total.IndexOf(' ', StringComparison.Ordinal) + 1)..].Trim('"'));
        Assert.True(unit == commodity || total == "0", $"The sum is {total}.");
        return decimal.Parse(figure, CultureInfo.InvariantCulture);
    }

    private async Task<(int Code, string Said, string Complaint)> RunAsync(string journal, string[] arguments)
    {
        var file = Path.Combine(_folder.FullName, "entries.journal");
        await File.WriteAllTextAsync(file, journal);
        var start = new ProcessStartInfo(_program, ["-f", file, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["LC_ALL"] = "C.UTF-8";
        using var process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(Longest);
        try
        {
            var said = await Task.WhenAll(
                process.StandardOutput.ReadToEndAsync(patience.Token),
                process.StandardError.ReadToEndAsync(patience.Token)
            );
            await process.WaitForExitAsync(patience.Token);
            return (process.ExitCode, said[0], said[1]);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }
}
