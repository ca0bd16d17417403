using System.Net;
using System.Net.Http.Headers;
using System.Runtime.CompilerServices;

namespace ValueLedger.Client.Transport;

/// <summary>The headers of one call: those to send, and the content of those received.</summary>
internal sealed class Call
{
    private const string KeyHeader = "Idempotency-Key";
    private const string ReplayedHeader = "Idempotency-Replayed";
    private const string RequestHeader = "X-Request-Id";

    private static readonly HttpRequestOptionsKey<bool> SentOnce = new("ValueLedger.SentOnce");

    public string? IdempotencyKey { get; init; }

    /// <summary>Whether the body is a stream that can be read only once.</summary>
    public bool IsSentOnce { get; init; }

    public string? IfMatch { get; init; }

    public string? IfNoneMatch { get; init; }

    public string? ETag { get; private set; }

    public bool IsNew { get; private set; }

    public bool IsReplayed { get; private set; }

    /// <summary>The address of what was created; null if the answer did not give it.</summary>
    public string? Location { get; private set; }

    /// <summary>Names the call in the server's log, also if no answer arrives.</summary>
    public string RequestId { get; private set; } = Guid.NewGuid().ToString("N");

    public static Call Of(RecordOptions? options) => new() { IdempotencyKey = Key(options?.IdempotencyKey, nameof(options)) };

    /// <summary>A write that is refused if something else was written before.</summary>
    public static Call Put(string? ifMatch, bool onlyIfNew = false, [CallerArgumentExpression(nameof(ifMatch))] string? parameter = null) =>
        ifMatch is not null && onlyIfNew
            ? throw new ArgumentException("What is new has no version that could be replaced.", parameter)
            : new() { IfMatch = Tag(ifMatch, parameter), IfNoneMatch = onlyIfNew ? "*" : null };

    /// <summary>A read of what has changed since.</summary>
    public static Call GetIfChanged(string eTag) => new() { IfNoneMatch = Tag(Argument.NotNull(eTag), nameof(eTag)) };

    /// <summary>The key, if it can be sent.</summary>
    public static string? Key(string? key, string parameter) =>
        key is null || (key.Length > 0 && key.All(letter => letter is > ' ' and <= '~'))
            ? key
            : throw new ArgumentException("An idempotency key is made of 1 to 255 visible ASCII characters.", parameter);

    public void WriteTo(HttpRequestMessage request)
    {
        request.Headers.Add(RequestHeader, RequestId);
        if (request.Method == HttpMethod.Post)
        {
            request.Headers.Add(KeyHeader, IdempotencyKey ?? Guid.NewGuid().ToString());
        }

        if (IsSentOnce)
        {
            request.Options.Set(SentOnce, true);
        }

        Add(request, "If-Match", IfMatch);
        Add(request, "If-None-Match", IfNoneMatch);
    }

    public void ReadFrom(HttpResponseMessage answer)
    {
        ETag = answer.Headers.ETag?.ToString();
        Location = answer.Headers.Location?.ToString();
        IsReplayed = answer.Headers.Contains(ReplayedHeader);
        IsNew = answer.StatusCode == HttpStatusCode.Created && !IsReplayed;
        RequestId = RequestIdOf(answer.Headers) ?? RequestId;
    }

    /// <summary>Whether the server may do it twice: a read, or a request that it recognises by its key.</summary>
    public static bool MayBeRepeated(HttpRequestMessage request) =>
        request.Method == HttpMethod.Get
        || request.Method == HttpMethod.Head
        || (request.Headers.Contains(KeyHeader) && CanBeSentAgain(request));

    /// <summary>Whether its body can be read again.</summary>
    public static bool CanBeSentAgain(HttpRequestMessage request) => !request.Options.TryGetValue(SentOnce, out _);

    public static string? RequestIdOf(IEnumerable<KeyValuePair<string, IEnumerable<string>>> headers) =>
        headers.FirstOrDefault(header => header.Key.Equals(RequestHeader, StringComparison.OrdinalIgnoreCase)).Value?.FirstOrDefault();

    private static string? Tag(string? eTag, string? parameter) =>
        eTag is null || EntityTagHeaderValue.TryParse(eTag, out _)
            ? eTag
            : throw new ArgumentException($"'{eTag}' is not the ETag of an answer.", parameter);

    private static void Add(HttpRequestMessage request, string header, string? value)
    {
        if (value is not null)
        {
            request.Headers.Add(header, value);
        }
    }
}
