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
/// <param name="Keyed">The idempotency key with the hash of path and body; null if the request has no key, or is a dry run.</param>
public sealed record RecordingRequest(Caller Caller, bool IsDryRun, KeyedRequest? Keyed)
{
    private const string Header = "Idempotency-Key";
    private const int LongestKey = 255;

    /// <summary>The problem when another request is sent under a key.</summary>
    public static Problem IsReused() =>
        RecordingProblems.IdempotencyKeyReusedWithOtherContent.At(
            "",
            "The idempotency key was used before for something else: another body or file, another path, or other settings."
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

        if (isDryRun || sent.Value.Key is not { } key)
        {
            return new RecordingRequest(caller, isDryRun, null);
        }

        var sha256 = SHA256.HashData([.. Encoding.UTF8.GetBytes(context.Request.Path), 0, .. bodySha256.Span]);
        return new RecordingRequest(caller, isDryRun, new KeyedRequest(key, sha256));
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
