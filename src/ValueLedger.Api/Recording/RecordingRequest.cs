using System.Security.Cryptography;
using System.Text;
using ValueLedger.Api.Access;
using ValueLedger.Api.Http.Queries;
using ValueLedger.Core.Problems;
using ValueLedger.Storage.Idempotency;

namespace ValueLedger.Api.Recording;

/// <summary>How something should be recorded: for whom, under which idempotency key, and whether it is a dry run.</summary>
/// <param name="Caller">Who is recording.</param>
/// <param name="IsDryRun">Whether it is a dry run, which is taken back.</param>
/// <param name="Key">Null if the request has no idempotency key.</param>
/// <param name="Sha256">The hash of what was sent: the path and the body.</param>
public sealed record RecordingRequest(Caller Caller, bool IsDryRun, IdempotencyKey? Key, ReadOnlyMemory<byte> Sha256)
{
    private const string Header = "Idempotency-Key";
    private const int LongestKey = 255;

    /// <summary>Whether the same request was sent when something was recorded under the key.</summary>
    public bool IsTheSameAs(RecordedRequest earlier) => earlier.BodySha256.Span.SequenceEqual(Sha256.Span);

    /// <summary>The problem when another request is sent under a key.</summary>
    public static Problem IsReused() =>
        RecordingProblems.IdempotencyKeyReusedWithOtherContent.At(
            "",
            "The idempotency key was used before with another body, or for another path."
        );

    /// <param name="context">The request; the key belongs to its route.</param>
    /// <param name="caller">Who is calling.</param>
    /// <param name="bodySha256">The hash of the body as sent.</param>
    /// <param name="query">Whether it is a dry run.</param>
    public static Checked<RecordingRequest> Of(
        HttpContext context,
        Caller caller,
        ReadOnlyMemory<byte> bodySha256,
        Query<RecordingQuery> query
    )
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
    public static Checked<SentKey> KeyOf(HttpContext context, Caller caller)
    {
        if (context.Request.Headers[Header] is not { Count: > 0 } sent)
        {
            return new SentKey(null);
        }

        if (sent.Count > 1 || sent[0] is not { Length: > 0 and <= LongestKey } key || !key.All(character => character is > ' ' and <= '~'))
        {
            return RecordingProblems.IdempotencyKeyIsNotValid.At(
                "",
                $"The header {Header} must be one text of 1 to {LongestKey} visible ASCII characters."
            );
        }

        var route = $"{context.Request.Method} {(context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText}";
        return new SentKey(new IdempotencyKey(caller.Organisation, route, key));
    }
}

/// <summary>The key that a sender promises not to use for anything else; null without one.</summary>
public sealed record SentKey(IdempotencyKey? Key);
