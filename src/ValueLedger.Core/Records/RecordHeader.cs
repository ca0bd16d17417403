using System.Globalization;
using NodaTime;
using ValueLedger.Proofs;

namespace ValueLedger.Core.Records;

/// <summary>What the log records for every record besides its content.</summary>
/// <param name="Organisation">Code of the organisation whose log it is.</param>
/// <param name="Sequence">Its number in the log, from 1, without gaps.</param>
/// <param name="RecordedAt">Later than every record before it, in whole microseconds.</param>
/// <param name="ActorKey">Sequence of the record that created the key used to send it. Negative for somebody whom an identity provider
/// vouched for: then the record of that sequence, without the sign, names issuer and subject. Null for the operator of the server.</param>
/// <param name="Request">Hash of the idempotency key and of the request sent with it; null where there was no such key.</param>
public sealed record RecordHeader(string Organisation, long Sequence, Instant RecordedAt, long? ActorKey, Hash32? Request = null)
{
    /// <summary>The version of the encoding, the first member of every record.</summary>
    public const int EncodingVersion = 1;

    /// <summary>Who recorded it, as written in the log.</summary>
    public string Actor => ActorOf(ActorKey);

    /// <summary>The same for an actor that a row names.</summary>
    public static string ActorOf(long? actorKey) =>
        actorKey switch
        {
            null => "operator",
            < 0 => string.Create(CultureInfo.InvariantCulture, $"identity-{-actorKey}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"key-{actorKey}"),
        };
}
