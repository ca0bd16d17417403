using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace ValueLedger.Scenarios.Tests.Processes;

/// <summary>A process with what it prints.</summary>
internal sealed class RunningProcess
{
    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly StringBuilder _errors = new();

    public RunningProcess(Process process)
    {
        _process = process;
        process.OutputDataReceived += (_, line) => Append(_output, line.Data);
        process.ErrorDataReceived += (_, line) => Append(_errors, line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public bool HasEnded => _process.HasExited;

    public string Output => Text(_output);

    /// <summary>Sends a signal, such as TERM or KILL, and waits for the end.</summary>
    public async Task<EndedProcess> SignalAsync(string signal)
    {
        using var kill = Process.Start("kill", [$"-{signal}", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        return await EndAsync(TimeSpan.FromMinutes(5));
    }

    public async Task<EndedProcess> EndAsync(TimeSpan patience)
    {
        using var timeout = new CancellationTokenSource(patience);
        await _process.WaitForExitAsync(timeout.Token);
        return new EndedProcess(_process.ExitCode, Output, Text(_errors));
    }

    private static void Append(StringBuilder text, string? line)
    {
        lock (text)
        {
            text.Append(line is null ? "" : line + "\n");
        }
    }

    private static string Text(StringBuilder text)
    {
        lock (text)
        {
            return text.ToString();
        }
    }
}

/// <summary>What came of a process.</summary>
internal sealed record EndedProcess(int ExitCode, string Output, string Errors);
