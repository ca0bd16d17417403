using Dapper;
using NodaTime;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Webhooks;

/// <summary>Messages to webhooks: those that wait, and the newest of those that are over.</summary>
public static class DeliveryStore
{
    /// <summary>How many are kept of a webhook besides those that wait.</summary>
    public const int MostKept = 100;

    private static readonly SqlFile Sql = SqlFile.Load("Webhooks/Webhooks.sql");

    /// <summary>The newest first.</summary>
    public static IReadOnlyList<Delivery> Newest(LedgerView ledger, int organisation, string code) =>
        [
            .. ledger
                .Connection.Query<Row>(
                    Sql["deliveries"],
                    new
                    {
                        organisation,
                        code,
                        limit = MostKept,
                    }
                )
                .Select(row => row.ToDelivery()),
        ];

    /// <summary>The first that is not over; null if nothing waits.</summary>
    public static Delivery? Next(LedgerView ledger, int organisation, string code) =>
        ledger.Connection.QuerySingleOrDefault<Row>(Sql["next-delivery"], new { organisation, code })?.ToDelivery();

    /// <summary>Adds a message to those that wait.</summary>
    public static Delivery Add(LedgerTurn ledger, int organisation, string code, Message message)
    {
        var number = ledger.Connection.QuerySingle<long>(Sql["last-number"], new { organisation, code }) + 1;
        var madeMicros = ledger.Now.ToMicros();
        ledger.Connection.Execute(
            Sql["add-delivery"],
            new
            {
                organisation,
                code,
                number,
                messageId = message.Id,
                type = message.Type,
                body = message.Body,
                madeMicros,
            }
        );
        ledger.Connection.Execute(
            Sql["forget-deliveries"],
            new
            {
                organisation,
                code,
                upTo = number - MostKept,
            }
        );
        return new Delivery(number, message, madeMicros.ToInstant(), 0, null, madeMicros.ToInstant(), false, null, null);
    }

    /// <summary>Says what became of an attempt.</summary>
    public static void Tried(LedgerTurn ledger, int organisation, string code, long number, Attempt attempt) =>
        ledger.Connection.Execute(
            Sql["tried"],
            new
            {
                organisation,
                code,
                number,
                triedMicros = attempt.At.ToMicros(),
                nextMicros = attempt.Next?.ToMicros(),
                isDelivered = attempt.IsDelivered ? 1 : 0,
                status = attempt.Status,
                failure = attempt.Failure,
            }
        );

    [method: ExplicitConstructor]
    private sealed record Row(
        long Number,
        string MessageId,
        string Type,
        string Body,
        long MadeMicros,
        long Attempts,
        long? TriedMicros,
        long? NextMicros,
        long IsDelivered,
        long? Status,
        string? Failure
    )
    {
        public Delivery ToDelivery() =>
            new(
                Number,
                new Message(MessageId, Type, Body),
                MadeMicros.ToInstant(),
                (int)Attempts,
                TriedMicros?.ToInstant(),
                NextMicros?.ToInstant(),
                IsDelivered != 0,
                (int?)Status,
                Failure
            );
    }
}

/// <summary>A message, the same in every attempt.</summary>
/// <param name="Id">The same for the same changes, so that a receiver can pass over what it already has.</param>
/// <param name="Type">What it is about.</param>
/// <param name="Body">What is sent and signed.</param>
public sealed record Message(string Id, string Type, string Body);

/// <summary>A message to a webhook, and what became of it.</summary>
public sealed record Delivery(
    long Number,
    Message Message,
    Instant MadeAt,
    int Attempts,
    Instant? TriedAt,
    Instant? Next,
    bool IsDelivered,
    int? Status,
    string? Failure
);

/// <summary>What became of an attempt.</summary>
/// <param name="At">When it was made.</param>
/// <param name="IsDelivered">Whether the receiver took the message.</param>
/// <param name="Next">When it is tried again; null if it is not.</param>
/// <param name="Status">The status of the answer; null if there was none.</param>
/// <param name="Failure">Why there was none.</param>
public sealed record Attempt(Instant At, bool IsDelivered, Instant? Next, int? Status, string? Failure);
