using ValueLedger.Cli.Printing;

namespace ValueLedger.Cli.Log;

/// <summary>Says on a terminal how many records were read so far.</summary>
internal sealed class RecordsRead(Output output) : IProgress<long>, IDisposable
{
    private bool _hasSaid;

    public void Report(long value)
    {
        if (!Console.IsErrorRedirected)
        {
            output.Notes.Write($"\r{Tables.Count(value)} records read");
            _hasSaid = true;
        }
    }

    /// <summary>What is said next begins a line.</summary>
    public void Dispose()
    {
        if (_hasSaid)
        {
            output.Notes.WriteLine();
        }
    }
}
