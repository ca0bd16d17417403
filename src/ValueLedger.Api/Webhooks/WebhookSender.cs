using System.Collections.Concurrent;
using NodaTime;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Entries;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Webhooks;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.Webhooks;

/// <summary>
/// Tells webhooks what happened since they were told last. Each has one message on the way at a time, so they arrive in order; what is to
/// be sent is in the database first, so nothing is lost when the server stops.
/// </summary>
internal sealed class WebhookSender(
    LedgerReader reader,
    LedgerWriter writer,
    WebhookTurns turns,
    IClock clock,
    TimeProvider time,
    WebhookSettings settings,
    ILogger<WebhookSender> log
) : BackgroundService
{
    private const int ChangesInAMessage = 100;
    private const int MessagesInATurn = 20;
    private const int MostAtOnce = 16;
    private const int MostOfAnOrganisation = 4;
    private const int Gone = 410;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private static readonly Duration GivenUpAfter = Duration.FromDays(1);

    /// <summary>How long to wait after each attempt; after the last as long as before.</summary>
    private static readonly Duration[] Pauses =
    [
        .. ((int[])[5, 30, 120, 600, 1800, 3600, 7200]).Select(seconds => Duration.FromSeconds(seconds)),
    ];

    private readonly WebhookConnection _connection = new(settings.PrivateAddresses);
    private readonly ConcurrentDictionary<(int Organisation, string Code), Task> _running = new();

    /// <summary>Up to which record each was looked at.</summary>
    private readonly ConcurrentDictionary<(int Organisation, string Code), long> _seen = new();

    public bool MayBePrivate => settings.PrivateAddresses;

    public override void Dispose()
    {
        _connection.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                Begin(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The server is stopping.
        }

        await Task.WhenAll(_running.Values);
    }

    /// <summary>Starts as many as may run at once, in a random order, so that no organisation waits for another.</summary>
    private void Begin(CancellationToken stopping)
    {
        ActiveWebhook[] due;
        try
        {
            due = [.. reader.ReadAll(WebhookStore.Active).Where(IsDue)];
        }
        catch (Exception failure) when (failure is IOException || DatabaseFailure.Is(failure))
        {
            WebhookLog.NotRead(log, failure);
            return;
        }

        Random.Shared.Shuffle(due);
        foreach (var webhook in due)
        {
            var key = (webhook.Organisation, webhook.Code);
            if (
                _running.Count >= MostAtOnce
                || _running.Keys.Count(other => other.Organisation == webhook.Organisation) >= MostOfAnOrganisation
                || !_running.TryAdd(key, Task.CompletedTask)
            )
            {
                continue;
            }

            var run = Task.Run(() => RunAsync(webhook, stopping), CancellationToken.None);
            _running.TryUpdate(key, run, Task.CompletedTask);
        }
    }

    private bool IsDue(ActiveWebhook webhook) =>
        webhook.Next is { } next
            ? next <= clock.GetCurrentInstant()
            : webhook.LogSize > _seen.GetValueOrDefault((webhook.Organisation, webhook.Code));

    private async Task RunAsync(ActiveWebhook webhook, CancellationToken stopping)
    {
        var key = (webhook.Organisation, webhook.Code);
        try
        {
            var sent = 0;
            while (
                sent++ < MessagesInATurn && await turns.TakeAsync(webhook.Organisation, webhook.Code) && await StepAsync(webhook, stopping)
            )
            {
                // One after the other.
            }

            await turns.LeaveAsync(webhook.Organisation, webhook.Code);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // What was not sent is sent after the next start.
        }
        catch (Exception failure)
        {
            WebhookLog.NotTold(log, webhook.Code, failure);
        }
        finally
        {
            _running.TryRemove(key, out _);
        }
    }

    /// <summary>Sends the next message; false if there is nothing to send now.</summary>
    private async Task<bool> StepAsync(ActiveWebhook active, CancellationToken stopping)
    {
        var (organisation, code) = (active.Organisation, active.Code);
        var (webhook, delivery, size) = reader.Read(
            organisation,
            ledger =>
                (
                    WebhookStore.Find(ledger, organisation, code),
                    DeliveryStore.Next(ledger, organisation, code),
                    ledger.Head(organisation).Size
                )
        );
        if (webhook is not { SwitchedOffAt: null })
        {
            return false;
        }

        if (delivery is null)
        {
            return await CollectAsync(organisation, webhook, size, stopping);
        }

        var now = clock.GetCurrentInstant();
        if (delivery.Next > now)
        {
            return false;
        }

        var (status, failure) = await _connection.SendAsync(webhook, delivery.Message, now, stopping);
        var attempt = AttemptOf(delivery, now, status, failure);
        await writer.WriteAsync(
            organisation,
            ledger =>
            {
                DeliveryStore.Tried(ledger, organisation, code, delivery.Number, attempt);
                if (status == Gone)
                {
                    WebhookStore.Switch(ledger, organisation, code, now);
                }

                return TurnResult.Kept(true);
            },
            CancellationToken.None
        );
        if (!attempt.IsDelivered && attempt.Next is null)
        {
            WebhookLog.GivenUp(log, code, delivery.Message.Id, status, failure);
        }

        return attempt.IsDelivered;
    }

    /// <summary>Makes a message of what happened since the last one; false if nothing did.</summary>
    private async Task<bool> CollectAsync(int organisation, StoredWebhook webhook, long size, CancellationToken stopping)
    {
        var code = webhook.Webhook.Code;
        var page = reader.Read(organisation, ledger => ChangeFeed.Page(ledger, organisation, webhook.Position, ChangesInAMessage));
        if (page.Changes.Count == 0)
        {
            _seen[(organisation, code)] = size;
            return false;
        }

        await writer.WriteAsync(
            organisation,
            ledger =>
            {
                // It may have been removed, or made anew, in the meantime.
                if (WebhookStore.Find(ledger, organisation, code)?.Position != webhook.Position)
                {
                    return TurnResult.Discarded(false);
                }

                WebhookStore.Move(ledger, organisation, code, page.Next);
                if (WebhookMessages.OfChanges(ledger, organisation, webhook, page.Changes) is { } message)
                {
                    DeliveryStore.Add(ledger, organisation, code, message);
                }

                return TurnResult.Kept(true);
            },
            stopping
        );
        return true;
    }

    private static Attempt AttemptOf(Delivery delivery, Instant now, int? status, string? failure)
    {
        var isDelivered = status is >= 200 and < 300;
        var next = now + Pauses[Math.Min(delivery.Attempts, Pauses.Length - 1)];
        var isOver = isDelivered || status == Gone || next > delivery.MadeAt + GivenUpAfter;
        return new Attempt(now, isDelivered, isOver ? null : next, status, failure);
    }
}

/// <summary>Settings of webhooks.</summary>
/// <param name="PrivateAddresses">Whether messages may go to private addresses and this machine, and by http.</param>
public sealed record WebhookSettings(bool PrivateAddresses);

internal static partial class WebhookLog
{
    [LoggerMessage(LogLevel.Warning, "Webhooks cannot be looked at")]
    public static partial void NotRead(ILogger log, Exception failure);

    [LoggerMessage(LogLevel.Error, "The webhook {Code} cannot be told")]
    public static partial void NotTold(ILogger log, string code, Exception failure);

    [LoggerMessage(LogLevel.Warning, "The webhook {Code} did not take the message {Message}; status {Status} {Failure}")]
    public static partial void GivenUp(ILogger log, string code, string message, int? status, string? failure);
}
