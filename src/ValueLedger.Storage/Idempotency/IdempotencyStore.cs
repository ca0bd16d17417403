using System.Security.Cryptography;
using System.Text;
using Dapper;
using NodaTime;
using ValueLedger.Proofs;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Idempotency;

/// <summary>Remembers which records a sender's key refers to. <see cref="KeyedRequest"/> is how requests use it.</summary>
internal static class IdempotencyStore
{
    /// <summary>How long the same answer is guaranteed.</summary>
    public static readonly Duration Lifetime = Duration.FromHours(48);

    private static readonly SqlFile Sql = SqlFile.Load("Idempotency/Idempotency.sql");

    public static KeptRequest? Find(LedgerView ledger, IdempotencyKey key) =>
        ledger.Connection.QuerySingleOrDefault<KeptRequest>(
            Sql["find"],
            new
            {
                organisation = key.Organisation,
                route = key.Route,
                key = key.Key,
            }
        );

    /// <summary>From now on, every record of this turn attests the key that it was asked for under.</summary>
    public static void Promise(LedgerTurn ledger, IdempotencyKey key, ReadOnlyMemory<byte> bodySha256) =>
        ledger.Request = key.Attest(bodySha256.Span);

    /// <summary>Remembers records of a turn that were promised under the key.</summary>
    public static void Add(LedgerTurn ledger, IdempotencyKey key, KeptRequest request)
    {
        ledger.Connection.Execute(Sql["forget"], new { organisation = key.Organisation, before = (ledger.Now - Lifetime).ToMicros() });
        ledger.Connection.Execute(
            Sql["add"],
            new
            {
                organisation = key.Organisation,
                route = key.Route,
                key = key.Key,
                bodySha256 = request.BodySha256,
                first = request.First,
                last = request.Last,
                recordedAtMicros = ledger.Head(key.Organisation).RecordedAt.ToMicros(),
            }
        );
    }
}

/// <summary>The hash of what was sent under a key, and the first and last record that came from it.</summary>
[method: ExplicitConstructor]
internal sealed record KeptRequest(byte[] BodySha256, long First, long Last);

/// <summary>A key belongs to one organisation and one route.</summary>
public readonly record struct IdempotencyKey(int Organisation, string Route, string Key)
{
    /// <summary>What records made under the key attest, so that a replaced row is noticed. Neither part contains a line feed.</summary>
    internal Hash32 Attest(ReadOnlySpan<byte> bodySha256) =>
        Hash32.FromBytes(SHA256.HashData([.. Encoding.UTF8.GetBytes($"{Route}\n{Key}\n"), .. bodySha256]));
}
