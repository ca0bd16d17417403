using NodaTime;
using ValueLedger.Storage.Access;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.Links;

/// <summary>
/// Counts how often links are used, and writes it down every few seconds and when the server stops, so that whoever reads does not wait for
/// the disk. A server that is killed loses the uses of those seconds.
/// </summary>
public sealed class CountedUses(LedgerWriter writer, IClock clock, TimeProvider time, ILogger<CountedUses> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    private readonly Lock _lock = new();
    private Dictionary<(int Organisation, long Sequence), LinkUses> _uses = [];

    /// <summary>Counts a request with the token of a link.</summary>
    public void Count(StoredKey key, bool isOpened)
    {
        var use = new LinkUses(isOpened ? 1 : 0, 1, clock.GetCurrentInstant());
        lock (_lock)
        {
            Add((key.Organisation, key.Sequence), use);
        }
    }

    /// <summary>The uses that are not written down yet; null if there are none.</summary>
    public LinkUses? Waiting(int organisation, long sequence)
    {
        lock (_lock)
        {
            return _uses.GetValueOrDefault((organisation, sequence));
        }
    }

    /// <summary>Writes down what was counted since the last time.</summary>
    public async Task WriteAsync()
    {
        Dictionary<(int Organisation, long Sequence), LinkUses> counted;
        lock (_lock)
        {
            (counted, _uses) = (_uses, []);
        }

        if (counted.Count == 0)
        {
            return;
        }

        try
        {
            foreach (var links in counted.GroupBy(link => link.Key.Organisation).ToList())
            {
                await writer.WriteAsync(
                    links.Key,
                    ledger =>
                    {
                        foreach (var (link, uses) in links)
                        {
                            LinkUseStore.Add(ledger, link.Organisation, link.Sequence, uses);
                        }

                        return TurnResult.Kept(true);
                    }
                );
                foreach (var (link, _) in links)
                {
                    counted.Remove(link);
                }
            }
        }
        catch (Exception failure) when (failure is LedgerUnavailableException || DatabaseFailure.Is(failure))
        {
            LinkLog.NotWritten(log, failure);
            lock (_lock)
            {
                foreach (var (link, uses) in counted)
                {
                    Add(link, uses);
                }
            }
        }
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await WriteAsync();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                await WriteAsync();
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The server is stopping.
        }
    }

    private void Add((int Organisation, long Sequence) link, LinkUses uses) =>
        _uses[link] = _uses.TryGetValue(link, out var before) ? before.And(uses) : uses;
}

internal static partial class LinkLog
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "Uses of links could not be written down; it is tried again.")]
    public static partial void NotWritten(ILogger log, Exception failure);
}
