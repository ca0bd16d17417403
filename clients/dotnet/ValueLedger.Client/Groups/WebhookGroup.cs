using ValueLedger.Client.Transport;

namespace ValueLedger.Client.Groups;

/// <summary>Addresses that are told when entries change, with signed messages (Standard Webhooks).</summary>
public sealed class WebhookGroup
{
    private readonly Connection _connection;

    internal WebhookGroup(Connection connection) => _connection = connection;

    /// <summary>Registers or changes a webhook and switches it on. A new secret is shown only in this answer.</summary>
    /// <param name="code">The code of the webhook: 1 to 63 letters a to z, digits and hyphens.</param>
    /// <param name="draft">Address, events and secret.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public Task<Webhook> PutAsync(string code, WebhookDraft draft, CancellationToken cancellationToken = default) =>
        _connection.SendAsync(api => api.PutWebhookAsync(code, draft, cancellationToken));

    public Task<Webhook> GetAsync(string code, CancellationToken cancellationToken = default) =>
        _connection.SendAsync(api => api.GetWebhookAsync(code, cancellationToken));

    /// <summary>All webhooks, in the order of their codes.</summary>
    public async Task<IReadOnlyList<Webhook>> ListAsync(CancellationToken cancellationToken = default) =>
        (await _connection.SendAsync(api => api.ListWebhooksAsync(cancellationToken)).ConfigureAwait(false)).Items;

    /// <summary>Removes a webhook with its secrets and deliveries.</summary>
    public Task DeleteAsync(string code, CancellationToken cancellationToken = default) =>
        _connection.SendAsync(api => api.DeleteWebhookAsync(code, cancellationToken));

    /// <summary>The newest 100 messages, the newest first, with what became of each.</summary>
    public async Task<IReadOnlyList<WebhookDelivery>> DeliveriesAsync(string code, CancellationToken cancellationToken = default) =>
        (await _connection.SendAsync(api => api.ListWebhookDeliveriesAsync(code, cancellationToken)).ConfigureAwait(false)).Items;

    /// <summary>Sends a message of the type webhook.test after those that wait.</summary>
    public Task<WebhookDelivery> TestAsync(string code, CancellationToken cancellationToken = default) =>
        _connection.SendAsync(api => api.TestWebhookAsync(code, cancellationToken));
}
