using System.Security.Cryptography;
using System.Text;
using ValueLedger.Api.Access;
using ValueLedger.Api.Http;
using ValueLedger.Core.Problems;
using ValueLedger.Storage.Idempotency;

namespace ValueLedger.Api.Recording;

/// <summary>How something is to be recorded: for whom, under which key, for real or as a trial.</summary>
/// <param name="Caller">Who records.</param>
/// <param name="IsDryRun">Whether everything is taken back.</param>
/// <param name="Key">Null when the sender promised no idempotency.</param>
/// <param name="Sha256">Of what was sent: the path and the body.</param>
public sealed record RecordingRequest(Caller Caller, bool IsDryRun, IdempotencyKey? Key, ReadOnlyMemory<byte> Sha256)
{
    private const string Header = "Idempotency-Key";
    private const int LongestKey = 255;

    /// <summary>Whether what was recorded under the key was sent by the same request.</summary>
    public bool IsTheSameAs(RecordedRequest earlier) => earlier.BodySha256.Span.SequenceEqual(Sha256.Span);

    /// <summary>What to tell whoever sends another request under a key.</summary>
    public static Problem IsReused() => RecordingProblems.IdempotencyKeyReusedWithOtherContent.At("", "The idempotency key was used before, with another body or for another path.");

    /// <param name="context">Its route is the one the key belongs to.</param>
    /// <param name="caller">Who asks.</param>
    /// <param name="bodySha256">Of the body as sent.</param>
    /// <param name="query">Whether it is a trial.</param>
    public static Decision<RecordingRequest> Of(HttpContext context, Caller caller, ReadOnlyMemory<byte> bodySha256, Query<RecordingQuery> query)
    {
        if (query.Problems.Count > 0)
        {
            return query.Problems.ToArray();
        }

        var isDryRun = query.Value.DryRun ?? false;
        var sent = KeyOf(context, caller);
        if (!sent.IsAccepted)
        {
            return sent.Problems.ToList();
        }

        if (sent.Value.Key is not { } key)
        {
            return new RecordingRequest(caller, isDryRun, null, bodySha256);
        }

        var sha256 = SHA256.HashData([.. Encoding.UTF8.GetBytes(context.Request.Path), 0, .. bodySha256.Span]);
        return new RecordingRequest(caller, isDryRun, isDryRun ? null : key, sha256);
    }

    /// <summary>The idempotency key of a request, if it has one.</summary>
    public static Decision<SentKey> KeyOf(HttpContext context, Caller caller)
    {
        if (context.Request.Headers[Header] is not { Count: > 0 } sent)
        {
            return new SentKey(null);
        }

        if (sent.Count > 1 || sent[0] is not { Length: > 0 and <= LongestKey } key || !key.All(character => character is > ' ' and <= '~'))
        {
            return RecordingProblems.IdempotencyKeyIsNotValid.At("", $"The header {Header} is one text of 1 to {LongestKey} visible ASCII characters.");
        }

        var route = $"{context.Request.Method} {(context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText}";
        return new SentKey(new IdempotencyKey(caller.Organisation, route, key));
    }
}

/// <summary>The key that a sender promises not to use for anything else; null without.</summary>
public sealed record SentKey(IdempotencyKey? Key);
