using System.Net;
using System.Text.Json;

namespace ValueLedger.Client;

/// <summary>The server refused the request, or its answer cannot be read.</summary>
public sealed class ValueLedgerException : Exception
{
    /// <summary>The generated code throws this if an answer cannot be read.</summary>
    internal ValueLedgerException(
        string message,
        int status,
        string? response,
        IReadOnlyDictionary<string, IEnumerable<string>> headers,
        Exception? innerException
    )
        : base(message, innerException)
    {
        _ = headers;
        Status = (HttpStatusCode)status;
        Response = response;
    }

    private ValueLedgerException(HttpStatusCode status, string response, Problem? problem, TimeSpan? retryAfter)
        : base(problem is null ? $"The server answered {(int)status}." : $"{problem.Detail} ({(int)status} {problem.Code})")
    {
        Status = status;
        Response = response;
        Code = problem?.Code;
        Errors = problem?.Errors ?? [];
        TraceId = problem?.TraceId;
        RetryAfter = retryAfter;
    }

    public HttpStatusCode Status { get; }

    /// <summary>The code of the first problem, a sentence in snake case; null if something other than the ledger answered.</summary>
    public string? Code { get; }

    /// <summary>Every problem, with a JSON Pointer to the member of the body, or a slash and the name of the query parameter.</summary>
    public IReadOnlyList<ProblemError> Errors { get; } = [];

    /// <summary>Identifies the request in the server's log.</summary>
    public string? TraceId { get; }

    /// <summary>How long to wait before trying again; null if the server does not say.</summary>
    public TimeSpan? RetryAfter { get; }

    /// <summary>The body of the answer, as received.</summary>
    public string? Response { get; }

    internal static async Task<ValueLedgerException> OfAsync(
        HttpResponseMessage answer,
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        var body = await answer.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
        return new ValueLedgerException(answer.StatusCode, body, ProblemOf(body), Transport.RetryAfter.Of(answer, now));
    }

    /// <summary>Null if the body is not a problem: a proxy on the way may have answered.</summary>
    internal static Problem? ProblemOf(string body)
    {
        try
        {
            return JsonSerializer.Deserialize<Problem>(body);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
