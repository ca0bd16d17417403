using System.Security.Cryptography;
using Dapper;
using NodaTime;
using ValueLedger.Core.Records;
using ValueLedger.Core.Webhooks;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Entries;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Webhooks;

/// <summary>
/// Where organisations are told of changes. The log has a record for each that is made, changed or removed; secrets and deliveries are kept
/// beside it.
/// </summary>
public static class WebhookStore
{
    /// <summary>How long the secret before is used beside a new one, so that receivers can change over.</summary>
    public static readonly Duration EarlierSecretLasts = Duration.FromDays(1);

    private const int SecretBytes = 32;

    private static readonly SqlFile Sql = SqlFile.Load("Webhooks/Webhooks.sql");

    public static IReadOnlyList<StoredWebhook> All(LedgerView ledger, int organisation) =>
        [.. ledger.Connection.Query<Row>(Sql["all"], new { organisation }).Select(row => row.ToWebhook())];

    public static StoredWebhook? Find(LedgerView ledger, int organisation, string code) =>
        All(ledger, organisation).FirstOrDefault(webhook => webhook.Webhook.Code == code);

    /// <summary>Webhooks of all organisations that are switched on.</summary>
    public static IReadOnlyList<ActiveWebhook> Active(LedgerView ledger) =>
        [.. ledger.Connection.Query<ActiveRow>(Sql["active"]).Select(row => row.ToWebhook())];

    /// <summary>Makes a webhook, or changes it and switches it on again.</summary>
    /// <returns>The webhook, with its secret if it is a new one.</returns>
    public static (StoredWebhook Webhook, WebhookSecret? NewSecret) Put(
        LedgerTurn ledger,
        int organisation,
        long? actorKey,
        CheckedWebhook sent
    )
    {
        var code = sent.Webhook.Code;
        var before = Find(ledger, organisation, code);
        var recordedAt = ledger.NextHeader(organisation, actorKey).RecordedAt;
        var sequence = ledger.Append(organisation, actorKey, RecordType.Webhook, sent.Webhook);
        Run(
            ledger,
            "set",
            new
            {
                organisation,
                code,
                sequence,
            }
        );
        var secret = sent.Secret ?? (before is null ? new WebhookSecret(RandomNumberGenerator.GetBytes(SecretBytes)) : null);
        if (before is null)
        {
            Run(
                ledger,
                "add-state",
                new
                {
                    organisation,
                    code,
                    secret = secret!.Bytes.ToArray(),
                    record = sequence,
                    part = long.MaxValue,
                    micros = recordedAt.ToMicros(),
                }
            );
        }
        else if (secret is not null && !secret.Bytes.Span.SequenceEqual(before.Secret.Bytes.Span))
        {
            var until = (ledger.Now + EarlierSecretLasts).ToMicros();
            Run(
                ledger,
                "set-secret",
                new
                {
                    organisation,
                    code,
                    secret = secret.Bytes.ToArray(),
                    until,
                }
            );
        }

        Switch(ledger, organisation, code, null);
        return (Find(ledger, organisation, code)!, secret);
    }

    /// <summary>Switches it off since a moment, or on again.</summary>
    public static void Switch(LedgerTurn ledger, int organisation, string code, Instant? offSince) =>
        Run(
            ledger,
            "switch",
            new
            {
                organisation,
                code,
                micros = offSince?.ToMicros(),
            }
        );

    /// <summary>Says how far it was told.</summary>
    public static void Move(LedgerTurn ledger, int organisation, string code, ChangePosition to) =>
        Run(
            ledger,
            "move",
            new
            {
                organisation,
                code,
                record = to.Record,
                part = to.Part,
                micros = to.Micros,
            }
        );

    public static void Remove(LedgerTurn ledger, int organisation, long? actorKey, string code)
    {
        ledger.Append(organisation, actorKey, RecordType.WebhookRemoval, new { code });
        Run(ledger, "remove", new { organisation, code });
        Run(ledger, "remove-state", new { organisation, code });
        Run(ledger, "remove-deliveries", new { organisation, code });
    }

    private static void Run(LedgerTurn ledger, string block, object parameters) => ledger.Connection.Execute(Sql[block], parameters);

    [method: ExplicitConstructor]
    private sealed record Row(
        string Code,
        long Sequence,
        string Canonical,
        byte[] Secret,
        byte[]? EarlierSecret,
        long? EarlierUntilMicros,
        long PositionRecord,
        long PositionPart,
        long PositionMicros,
        long? SwitchedOffMicros,
        long Waiting
    )
    {
        public StoredWebhook ToWebhook() =>
            new(
                CanonicalRecord.Content<Webhook>(Canonical),
                Sequence,
                new WebhookSecret(Secret),
                EarlierSecret is null ? null : new WebhookSecret(EarlierSecret),
                EarlierUntilMicros?.ToInstant(),
                new ChangePosition(PositionRecord, PositionPart, PositionMicros),
                SwitchedOffMicros?.ToInstant(),
                Waiting
            );
    }

    [method: ExplicitConstructor]
    private sealed record ActiveRow(long Organisation, string Code, long Size, long? NextMicros)
    {
        public ActiveWebhook ToWebhook() => new((int)Organisation, Code, Size, NextMicros?.ToInstant());
    }
}

/// <summary>A webhook as the server keeps it.</summary>
/// <param name="Webhook">Its settings, as the log states them.</param>
/// <param name="Sequence">The record that states them.</param>
/// <param name="Secret">What signs its messages.</param>
/// <param name="EarlierSecret">What signed them before, and signs them too for a while.</param>
/// <param name="EarlierUntil">Until when.</param>
/// <param name="Position">The last change that is in a delivery.</param>
/// <param name="SwitchedOffAt">Since when nothing is sent; null while it is on.</param>
/// <param name="Waiting">How many deliveries are not over.</param>
public sealed record StoredWebhook(
    Webhook Webhook,
    long Sequence,
    WebhookSecret Secret,
    WebhookSecret? EarlierSecret,
    Instant? EarlierUntil,
    ChangePosition Position,
    Instant? SwitchedOffAt,
    long Waiting
)
{
    /// <summary>The signatures of a message; receivers take it if one of them is right.</summary>
    public string Sign(string messageId, Instant now, string body)
    {
        var (timestamp, earlier) = (now.ToUnixTimeSeconds(), EarlierUntil > now ? EarlierSecret : null);
        var signature = Secret.Sign(messageId, timestamp, body);
        return earlier is null ? signature : $"{signature} {earlier.Sign(messageId, timestamp, body)}";
    }
}

/// <summary>A webhook that is switched on.</summary>
/// <param name="Organisation">Whose it is.</param>
/// <param name="Code">Its code.</param>
/// <param name="LogSize">How long the log of the organisation is.</param>
/// <param name="Next">When the next attempt is due; null if nothing waits.</param>
public sealed record ActiveWebhook(int Organisation, string Code, long LogSize, Instant? Next);
