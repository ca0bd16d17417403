using System.Diagnostics;
using ValueLedger.Api.Http.Answers;

namespace ValueLedger.Api.Http;

/// <summary>Logs one line for each request: method, path, result and the sender's address. It never logs a query, a header or a
/// body.</summary>
public sealed partial class RequestLog(RequestDelegate next, ILogger<RequestLog> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var began = Stopwatch.GetTimestamp();
        await next(context);
        LogAnswered(
            context.Request.Method,
            context.Request.Path.ToUriComponent(),
            context.Response.StatusCode,
            Stopwatch.GetElapsedTime(began).TotalMilliseconds,
            context.Connection.RemoteIpAddress?.ToString() ?? "socket",
            context.Request.Scheme,
            RequestIds.Of(context),
            ProblemAnswer.TraceIdOf(context)
        );
    }

    [LoggerMessage(
        LogLevel.Information,
        "{Method} {Path} answered {Status} in {Milliseconds:0.0} ms to {Address} over {Scheme}; request id {RequestId}, trace id {TraceId}"
    )]
    private partial void LogAnswered(
        string method,
        string path,
        int status,
        double milliseconds,
        string address,
        string scheme,
        string requestId,
        string traceId
    );
}
