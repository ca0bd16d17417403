using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace ValueLedger.Storage.Writing;

/// <summary>Figures about the writer's work for those who listen; nothing is kept when nobody listens.</summary>
public sealed class LedgerMetrics : IDisposable
{
    public const string Name = "ValueLedger";

    private readonly Meter _meter;
    private readonly Counter<long> _records;
    private readonly Histogram<int> _turns;
    private readonly Histogram<double> _duration;

    /// <param name="writer">
    /// Whose figures they are; this is the scope of the meter, because a process may have several ledgers open.
    /// </param>
    internal LedgerMetrics(LedgerWriter writer, Func<int> waiting)
    {
        _meter = new Meter(new MeterOptions(Name) { Scope = writer });
        _records = _meter.CreateCounter<long>("valueledger.records", "{record}", "Records appended to any log.");
        _turns = _meter.CreateHistogram<int>("valueledger.commit.turns", "{turn}", "Turns that were committed together.");
        _duration = _meter.CreateHistogram<double>(
            "valueledger.commit.duration",
            "s",
            "How long a commit took, from the first turn to the disk; its count is the number of commits."
        );
        _meter.CreateObservableUpDownCounter("valueledger.turns.waiting", waiting, "{turn}", "Turns that wait for the writer.");
    }

    public void Dispose() => _meter.Dispose();

    internal void Committed(int turns, int records, long began)
    {
        _records.Add(records);
        _turns.Record(turns);
        _duration.Record(Stopwatch.GetElapsedTime(began).TotalSeconds);
    }
}
