using Spectre.Console;
using ValueLedger.Cli.Printing;
using ValueLedger.Client;

namespace ValueLedger.Cli.Imports;

/// <summary>Shows on a terminal how far an import is; without one, it shows nothing.</summary>
internal sealed class ImportProgress : IProgress<Import>
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly ProgressContext? _context;
    private ProgressTask? _rows;

    private ImportProgress(ProgressContext? context) => _context = context;

    public static Task<T> RunAsync<T>(Output output, Func<ImportProgress, Task<T>> work)
    {
        if (Console.IsErrorRedirected)
        {
            return work(new ImportProgress(null));
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output.Notes) });
        return console.Progress().AutoClear(true).StartAsync(context => work(new ImportProgress(context)));
    }

    /// <summary>Shows how much of a file was sent until the answer is there.</summary>
    public async Task<Import> SendAsync(FileStream file, Task<Import> sending)
    {
        if (_context is not null && file.CanSeek)
        {
            var sent = _context.AddTask("Sending", maxValue: Math.Max(file.Length, 1));
            while (!sending.IsCompleted)
            {
                sent.Value = file.Position;
                await Task.WhenAny(sending, Task.Delay(Pause));
            }

            sent.Value = sent.MaxValue;
        }

        return await sending;
    }

    public void Report(Import value)
    {
        if (_context is null)
        {
            return;
        }

        var rows = _rows ??= _context.AddTask("Checking");
        rows.MaxValue = Math.Max(value.Rows, 1);
        rows.IsIndeterminate = value.Stage != ImportStage.Recording && !value.IsOver;
        rows.Description = value.Stage == ImportStage.Recording ? "Recording" : "Checking";
        rows.Value = value.IsOver ? rows.MaxValue : value.Recorded;
    }
}
