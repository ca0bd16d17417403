using System.Net;

namespace ValueLedger.Client.Transport;

/// <summary>The headers of one call: those to send, and the content of those received.</summary>
internal sealed class Call
{
    private const string KeyHeader = "Idempotency-Key";
    private const string ReplayedHeader = "Idempotency-Replayed";

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

    public static Call Of(RecordOptions? options) => new() { IdempotencyKey = options?.IdempotencyKey };

    public void WriteTo(HttpRequestMessage request)
    {
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
    }

    /// <summary>Whether a POST may be sent again, with the same key and the same body.</summary>
    public static bool MayBeRepeated(HttpRequestMessage request) =>
        request.Headers.Contains(KeyHeader) && !request.Options.TryGetValue(SentOnce, out _);

    private static void Add(HttpRequestMessage request, string header, string? value)
    {
        if (value is not null)
        {
            request.Headers.Add(header, value);
        }
    }
}
