using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using NodaTime;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Wire;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Entries;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Webhooks;

namespace ValueLedger.Api.Webhooks;

/// <summary>Messages to webhooks. They name records and nothing of a person, so an erasure has nothing to erase in them.</summary>
internal static class WebhookMessages
{
    private const int IdBytes = 16;

    /// <summary>Null if the webhook is told of none of the changes.</summary>
    public static Message? OfChanges(LedgerTurn ledger, int organisation, StoredWebhook webhook, IReadOnlyList<EntryChange> changes)
    {
        var told = changes.Where(change => webhook.Webhook.Tells(change.Kind)).ToList();
        if (told.Count == 0)
        {
            return null;
        }

        var code = ledger.Known(organisation).Catalogue.Organisation.Code;
        // The same changes have the same id, even if they are told again after an older copy of the ledger was restored.
        var first = told[0].At;
        var name = string.Create(
            CultureInfo.InvariantCulture,
            $"{code} {webhook.Webhook.Code} {first.Record} {first.Part} {first.Micros} {told.Count}"
        );
        return Message(
            SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, IdBytes),
            "entries.changed",
            ledger.Now,
            new ChangesTold(
                code,
                [
                    .. told.Select(change => new ChangeTold(
                        change.At.Record,
                        change.Kind,
                        change.Entry?.Entry.Id.Value,
                        change.Opening?.Id.Value
                    )),
                ]
            )
        );
    }

    public static Message OfATest(LedgerTurn ledger, int organisation) =>
        Message(
            RandomNumberGenerator.GetBytes(IdBytes),
            "webhook.test",
            ledger.Now,
            new TestTold(ledger.Known(organisation).Catalogue.Organisation.Code)
        );

    private static Message Message<T>(ReadOnlySpan<byte> id, string type, Instant at, T data) =>
        new("msg_" + Convert.ToHexStringLower(id), type, JsonSerializer.Serialize(new Told<T>(type, at, data), WireJson.Options));

    private sealed record Told<T>(string Type, Instant Timestamp, T Data);

    private sealed record ChangesTold(string Organisation, IReadOnlyList<ChangeTold> Changes);

    private sealed record ChangeTold(long Sequence, EntryChangeKind Change, Guid? Entry, Guid? OpeningBalances);

    private sealed record TestTold(string Organisation);
}
