using ValueLedger.Client.Transport;

namespace ValueLedger.Client.Groups;

/// <summary>Addresses that are told when entries change, with signed messages (Standard Webhooks).</summary>
public class WebhookGroup
{
    private readonly Connection _connection;

    internal WebhookGroup(Connection connection) => _connection = connection;

    /// <summary>For mocks.</summary>
    protected WebhookGroup() => _connection = null!;

    /// <summary>Registers or changes a webhook and switches it on. A new secret is shown only in this answer.</summary>
    /// <param name="code">The code of the webhook: 1 to 63 letters a to z, digits and hyphens.</param>
    /// <param name="draft">Address, events and secret.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual Task<Webhook> PutAsync(string code, WebhookDraft draft, CancellationToken cancellationToken = default) =>
        _connection.SendAsync(api => api.PutWebhookAsync(Argument.Code(code), Argument.NotNull(draft), cancellationToken));

    /// <summary>Where messages are sent and whether some wait, without the secret.</summary>
    /// <param name="code">The code of the webhook.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual Task<Webhook> GetAsync(string code, CancellationToken cancellationToken = default) =>
        _connection.SendAsync(api => api.GetWebhookAsync(Argument.Code(code), cancellationToken));

    /// <summary>All webhooks, in the order of their codes.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual async Task<IReadOnlyList<Webhook>> ListAsync(CancellationToken cancellationToken = default) =>
        (await _connection.SendAsync(api => api.ListWebhooksAsync(cancellationToken)).ConfigureAwait(false)).Items;

    /// <summary>Removes a webhook with its secrets and deliveries.</summary>
    /// <param name="code">The code of the webhook.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual Task DeleteAsync(string code, CancellationToken cancellationToken = default) =>
        _connection.SendAsync(api => api.DeleteWebhookAsync(Argument.Code(code), cancellationToken));

    /// <summary>The newest 100 messages, the newest first, with what became of each.</summary>
    /// <param name="code">The code of the webhook.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual async Task<IReadOnlyList<WebhookDelivery>> DeliveriesAsync(string code, CancellationToken cancellationToken = default) =>
        (
            await _connection.SendAsync(api => api.ListWebhookDeliveriesAsync(Argument.Code(code), cancellationToken)).ConfigureAwait(false)
        ).Items;

    /// <summary>Sends a message of the type webhook.test after those that wait.</summary>
    /// <param name="code">The code of the webhook.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual Task<WebhookDelivery> TestAsync(string code, CancellationToken cancellationToken = default) =>
        _connection.SendAsync(api => api.TestWebhookAsync(Argument.Code(code), cancellationToken));
}
