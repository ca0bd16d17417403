using System.Net;
using System.Text.Json;
using ValueLedger.Client.Transport;

namespace ValueLedger.Client;

/// <summary>
/// The server refused the request, could not be reached, or sent an answer that cannot be read. A call that its caller cancels ends with an
/// <see cref="OperationCanceledException"/> instead.
/// </summary>
public sealed class ValueLedgerException : Exception
{
    /// <summary>An exception like those of the client, for tests of programs that use it.</summary>
    /// <param name="message">What went wrong.</param>
    /// <param name="status">The status of the answer; null if there was no answer.</param>
    /// <param name="code">The code of the first problem.</param>
    /// <param name="innerException">What caused it.</param>
    public ValueLedgerException(string? message, HttpStatusCode? status = null, string? code = null, Exception? innerException = null)
        : base(message, innerException) => (Status, Code) = (status, code);

    /// <summary>The generated code throws this if an answer cannot be read.</summary>
    internal ValueLedgerException(
        string message,
        int status,
        string? response,
        IReadOnlyDictionary<string, IEnumerable<string>> headers,
        Exception? innerException
    )
        : this(message, (HttpStatusCode)status, null, innerException) => (Response, RequestId) = (response, Call.RequestIdOf(headers));

    /// <summary>The status of the answer; null if no answer arrived, because the network failed or the time was up.</summary>
    public HttpStatusCode? Status { get; }

    /// <summary>The code of the first problem, a sentence in snake case; null if something other than the ledger answered.</summary>
    public string? Code { get; }

    /// <summary>Every problem, with a JSON Pointer to the member of the body, or a slash and the name of the query parameter.</summary>
    public IReadOnlyList<ProblemError> Errors { get; init; } = [];

    /// <summary>Names the request in the server's log, also if no answer arrived; quote it when you ask for help.</summary>
    public string? RequestId { get; init; }

    /// <summary>The id of the trace that the request belongs to.</summary>
    public string? TraceId { get; init; }

    /// <summary>How long to wait before trying again; null if the server does not say.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Whether no answer arrived within <see cref="ValueLedgerClientOptions.Timeout"/>. What was sent may have been recorded; send
    /// it again with the same idempotency key to find out.</summary>
    public bool IsTimeout { get; init; }

    /// <summary>The body of the answer, as received.</summary>
    public string? Response { get; init; }

    internal static async Task<ValueLedgerException> OfAsync(
        HttpResponseMessage answer,
        string requestId,
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        var body = await answer.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
        var problem = ProblemOf(body);
        var message = problem is null
            ? $"The server answered {(int)answer.StatusCode}."
            : $"{problem.Detail} ({(int)answer.StatusCode} {problem.Code})";
        return new ValueLedgerException(message, answer.StatusCode, problem?.Code)
        {
            Errors = problem?.Errors ?? [],
            RequestId = requestId,
            TraceId = problem?.TraceId,
            RetryAfter = Transport.RetryAfter.Of(answer, now),
            Response = body,
        };
    }

    /// <summary>Null if the failure is not one of the network.</summary>
    internal static ValueLedgerException? OfNetwork(Exception failure, string requestId) =>
        failure switch
        {
            OperationCanceledException { InnerException: TimeoutException } => new(
                "The server did not answer in time.",
                innerException: failure
            )
            {
                RequestId = requestId,
                IsTimeout = true,
            },
            HttpRequestException or IOException => new($"The server could not be reached: {failure.Message}", innerException: failure)
            {
                RequestId = requestId,
            },
            _ => null,
        };

    /// <summary>Null if the body is not a problem: a proxy on the way may have answered.</summary>
    internal static Problem? ProblemOf(string body)
    {
        try
        {
            return JsonSerializer.Deserialize(body, LedgerJson.Default.Problem);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
