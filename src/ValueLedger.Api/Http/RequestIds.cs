using ValueLedger.Api.Http.Answers;

namespace ValueLedger.Api.Http;

/// <summary>
/// Gives every request an id, which is in its answer and in the scope of everything that is logged about it: the id that was sent, so that
/// a sender finds its own in our log, or else the trace id, which is also in problems.
/// </summary>
internal sealed class RequestIds(RequestDelegate next, ILogger<RequestIds> log)
{
    public const string Header = "X-Request-Id";

    private const int Longest = 128;

    private static readonly Func<ILogger, string, string, IDisposable?> Scope = LoggerMessage.DefineScope<string, string>(
        "request id {XRequestId}, trace id {TraceId}"
    );

    public async Task InvokeAsync(HttpContext context)
    {
        var id = Of(context);
        context.Response.OnStarting(() =>
        {
            context.Response.Headers[Header] = id;
            return Task.CompletedTask;
        });
        using (Scope(log, id, ProblemAnswer.TraceIdOf(context)))
        {
            await next(context);
        }
    }

    /// <summary>The id of a request. What is sent is used only if it cannot disturb a log or a header.</summary>
    public static string Of(HttpContext context) =>
        context.Request.Headers[Header] is [{ Length: > 0 and <= Longest } sent] && sent.All(character => character is > ' ' and <= '~')
            ? sent
            : ProblemAnswer.TraceIdOf(context);
}
