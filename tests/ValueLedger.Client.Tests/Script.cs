using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace ValueLedger.Client.Tests;

/// <summary>Answers one request after the other as told, and remembers what was asked.</summary>
public sealed class Script(params Func<HttpResponseMessage>[] answers) : HttpMessageHandler
{
    private int _next;

    public List<Asked> Requests { get; } = [];

    public static Func<HttpResponseMessage> Json(HttpStatusCode status, string body) =>
        () => new HttpResponseMessage(status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };

    public static Func<HttpResponseMessage> Refusal(HttpStatusCode status, string code, TimeSpan? retryAfter = null) =>
        () =>
        {
            var answer = Json(
                status,
                $$"""{"type":"/problems#{{code}}","title":"No","status":{{(int)status}},"detail":"No.","code":"{{code}}","traceId":"1","errors":[{"code":"{{code}}","pointer":"","message":"No."}]}"""
            )();
            answer.Headers.RetryAfter = retryAfter is { } wait ? new RetryConditionHeaderValue(wait) : null;
            return answer;
        };

    public static Func<HttpResponseMessage> Broken() => () => throw new HttpRequestException("The connection was reset.");

    public static Func<HttpResponseMessage> Refused() =>
        () => throw new HttpRequestException(HttpRequestError.ConnectionError, "Connection refused");

    public ValueLedgerClient Client(HastyTime time, int maxRetries = 4) =>
        new(
            new ValueLedgerClientOptions
            {
                Address = new Uri("http://ledger.example/"),
                Key = "vl_test",
                TimeProvider = time,
                Retry = { MaxRetries = maxRetries },
            },
            this
        );

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var key = request.Headers.TryGetValues("Idempotency-Key", out var keys) ? keys.Single() : null;
        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        Requests.Add(new Asked(request.Method, request.RequestUri!, key, body, request.Headers.Authorization?.Parameter));
        return answers[Math.Min(_next++, answers.Length - 1)]();
    }
}

public sealed record Asked(HttpMethod Method, Uri Address, string? Key, string Body, string? Credential);
