using ValueLedger.Cli.Printing;

namespace ValueLedger.Cli.Log;

/// <summary>Says on a terminal how many records were read so far.</summary>
internal sealed class RecordsRead(Output output) : IProgress<long>
{
    public void Report(long value)
    {
        if (!Console.IsErrorRedirected)
        {
            output.Notes.Write($"\r{Tables.Count(value)} records read\r");
        }
    }
}
