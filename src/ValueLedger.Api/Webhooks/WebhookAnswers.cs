using NodaTime;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Webhooks;
using ValueLedger.Storage.Webhooks;

namespace ValueLedger.Api.Webhooks;

/// <summary>Where the organisation is told of changes.</summary>
public sealed record WebhookAnswer
{
    /// <summary>Chosen by the client; never changes.</summary>
    public required string Code { get; init; }

    /// <summary>Where messages are sent.</summary>
    public required string Address { get; init; }

    /// <summary>The changes that are told; empty for all.</summary>
    public required IReadOnlyList<EntryChangeKind> Events { get; init; }

    /// <summary>The secret that signs messages, if this request set it; null otherwise. It is not shown again.</summary>
    public required string? Secret { get; init; }

    /// <summary>How many messages wait to be sent or to be tried again.</summary>
    public required long Waiting { get; init; }

    /// <summary>Since when nothing is sent, because the receiver answered 410; null while it is switched on.</summary>
    public required Instant? SwitchedOffAt { get; init; }

    internal static WebhookAnswer Of(StoredWebhook webhook, WebhookSecret? newSecret) =>
        new()
        {
            Code = webhook.Webhook.Code,
            Address = webhook.Webhook.Address,
            Events = webhook.Webhook.Events,
            Secret = newSecret?.ToText(),
            Waiting = webhook.Waiting,
            SwitchedOffAt = webhook.SwitchedOffAt,
        };
}

/// <summary>Every webhook.</summary>
/// <param name="Items">In the order of their codes.</param>
public sealed record WebhookList(IReadOnlyList<WebhookAnswer> Items);

/// <summary>A message, and what became of it.</summary>
public sealed record WebhookDeliveryAnswer
{
    /// <summary>The header webhook-id of the message: the same in every attempt.</summary>
    public required string Id { get; init; }

    /// <summary>What the message is about: entries.changed or webhook.test.</summary>
    public required string Type { get; init; }

    /// <summary>Whether it waits, was delivered, or failed for good.</summary>
    public required WebhookDeliveryState State { get; init; }

    /// <summary>When the message was made.</summary>
    public required Instant MadeAt { get; init; }

    /// <summary>How often it was sent.</summary>
    public required int Attempts { get; init; }

    /// <summary>When it was sent last; null if it was not sent yet.</summary>
    public required Instant? TriedAt { get; init; }

    /// <summary>When it is sent again; null if it is not.</summary>
    public required Instant? NextAttemptAt { get; init; }

    /// <summary>The HTTP status of the last answer; null if there was none.</summary>
    public required int? Status { get; init; }

    /// <summary>Why there was no answer; null if there was one.</summary>
    public required string? Failure { get; init; }

    internal static WebhookDeliveryAnswer Of(Delivery delivery) =>
        new()
        {
            Id = delivery.Message.Id,
            Type = delivery.Message.Type,
            State =
                delivery.IsDelivered ? WebhookDeliveryState.Delivered
                : delivery.Next is null ? WebhookDeliveryState.Failed
                : WebhookDeliveryState.Waiting,
            MadeAt = delivery.MadeAt,
            Attempts = delivery.Attempts,
            TriedAt = delivery.TriedAt,
            NextAttemptAt = delivery.Next,
            Status = delivery.Status,
            Failure = delivery.Failure,
        };
}

/// <summary>The newest messages.</summary>
/// <param name="Items">The newest first.</param>
public sealed record WebhookDeliveryList(IReadOnlyList<WebhookDeliveryAnswer> Items);

/// <summary>What became of a message.</summary>
public enum WebhookDeliveryState
{
    /// <summary>It is sent as soon as those before it are over, or again after a pause.</summary>
    Waiting,

    /// <summary>The receiver answered with 2xx.</summary>
    Delivered,

    /// <summary>It was not taken within a day, or the receiver is gone.</summary>
    Failed,
}
