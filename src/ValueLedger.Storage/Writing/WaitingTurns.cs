using System.Collections.Concurrent;
using System.Threading.Channels;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Writing;

/// <summary>
/// Turns that wait for the writer, in a line for each organisation. The lines are served one turn each, round and round: whoever sends many
/// waits behind their own.
/// </summary>
internal sealed class WaitingTurns
{
    private const int LongestLine = 10_000;

    /// <summary>So many turns of one organisation are committed together while others wait: their own wait lasts as long as the commit.</summary>
    private const int MostOfOneBesideOthers = 8;

    /// <summary>The operator's line; organisations are numbered from 1.</summary>
    private const int Operator = 0;

    private readonly ConcurrentDictionary<int, Channel<ITurn>> _lines = new();
    private readonly Channel<bool> _arrivals = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { SingleReader = true, FullMode = BoundedChannelFullMode.DropWrite }
    );
    private volatile Closing? _closed;
    private int _lastServed;

    public int Count => _lines.Values.Sum(line => line.Reader.Count);

    /// <summary>Waits while the line is full.</summary>
    /// <exception cref="ChannelClosedException">Nothing is taken any more; its cause says why.</exception>
    public async ValueTask AddAsync(ITurn turn, CancellationToken cancellation)
    {
        var line = _lines.GetOrAdd(turn.Organisation ?? Operator, _ => Channel.CreateBounded<ITurn>(LongestLine));
        if (_closed is { } closed)
        {
            // It may have been closed before this line was there.
            line.Writer.TryComplete(closed.Why);
        }

        await line.Writer.WriteAsync(turn, cancellation);
        _arrivals.Writer.TryWrite(true);
    }

    /// <summary>Waits until there are turns; false when there are none and will be none.</summary>
    public async ValueTask<bool> AnyAsync() =>
        !_lines.Values.All(IsEmpty) || await _arrivals.Reader.WaitToReadAsync() || !_lines.Values.All(IsEmpty);

    /// <summary>Takes turns out of the lines, so many at most; of one line only where a commit is about one organisation.</summary>
    public void Take(List<ITurn> into, int most, bool ofOneLine = false)
    {
        _arrivals.Reader.TryRead(out _);
        int[] lines = [.. _lines.Where(line => !IsEmpty(line.Value)).Select(line => line.Key).Order()];
        if (lines.Length > 1)
        {
            most = Math.Min(most, (ofOneLine ? 1 : lines.Length) * MostOfOneBesideOthers);
        }

        var next = Array.FindIndex(lines, line => line > _lastServed);
        if (ofOneLine && lines.Length > 0)
        {
            lines = [lines[Math.Max(next, 0)]];
            next = 0;
        }

        for (var (index, empty) = (Math.Max(next, 0), 0); into.Count < most && empty < lines.Length; index = (index + 1) % lines.Length)
        {
            if (_lines[lines[index]].Reader.TryRead(out var turn))
            {
                into.Add(turn);
                (_lastServed, empty) = (lines[index], 0);
            }
            else
            {
                empty++;
            }
        }
    }

    /// <summary>Takes no further turns; those that wait are still served.</summary>
    /// <param name="why">What others who come are told; null at an orderly end.</param>
    public void Close(Exception? why)
    {
        _closed = new Closing(why);
        foreach (var line in _lines.Values)
        {
            line.Writer.TryComplete(why);
        }

        _arrivals.Writer.TryComplete();
    }

    /// <summary>Tells those that wait that they will not be served.</summary>
    public void FailAll(Exception why)
    {
        while (Count > 0)
        {
            var left = new List<ITurn>();
            Take(left, int.MaxValue);
            left.ForEach(turn => turn.Fail(why));
        }
    }

    private static bool IsEmpty(Channel<ITurn> line) => line.Reader.Count == 0;

    private sealed record Closing(Exception? Why);
}
