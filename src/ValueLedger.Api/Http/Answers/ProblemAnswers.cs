using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.WebUtilities;
using ValueLedger.Core.Problems;

namespace ValueLedger.Api.Http.Answers;

/// <summary>Answers any error outside the endpoints as a problem: never a bare status, and never internal details.</summary>
public sealed partial class ProblemAnswers(RequestDelegate next, ILogger<ProblemAnswers> log)
{
    /// <summary>The status if the client has gone and nobody reads the answer.</summary>
    private const int ClientClosedRequest = 499;

    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (Exception gone) when (IsGone(gone, context))
        {
            LeaveUnanswered(context);
            return;
        }
        catch (BadHttpRequestException refusal) when (!context.Response.HasStarted)
        {
            await AnswerAsync(context, Problem(refusal));
            return;
        }
        catch (Exception bug) when (!context.Response.HasStarted)
        {
            LogUnexpected(bug, context.Request.Method, context.Request.Path, ProblemAnswer.TraceIdOf(context));
            await AnswerAsync(context, Unexpected(HttpProblemCodes.UnexpectedError));
            return;
        }

        if (IsBareRefusal(context.Response))
        {
            HeadAnswers.Allow(context.Response);
            await new Refused(Problem(context)).ExecuteAsync(context);
        }
    }

    /// <summary>The problem if only the status is known.</summary>
    public static Problem OfAStatus(int status) =>
        status == StatusCodes.Status400BadRequest
            ? HttpProblemCodes.RequestIsNotValid.At("", "The request is not valid HTTP.")
            : Otherwise(status);

    private static bool IsGone(Exception exception, HttpContext context) =>
        context.RequestAborted.IsCancellationRequested
        && exception is OperationCanceledException or ConnectionResetException or ConnectionAbortedException or BadHttpRequestException;

    private static void LeaveUnanswered(HttpContext context)
    {
        if (!context.Response.HasStarted)
        {
            context.Response.Clear();
            context.Response.StatusCode = ClientClosedRequest;
        }
    }

    private static Task AnswerAsync(HttpContext context, Problem problem)
    {
        context.Response.Clear();
        return new Refused(problem).ExecuteAsync(context);
    }

    private static bool IsBareRefusal(HttpResponse response) =>
        response is { StatusCode: >= 400, HasStarted: false, ContentType: null }
        && response.ContentLength is null or 0
        && response.StatusCode != ClientClosedRequest;

    private static Problem Problem(BadHttpRequestException refusal) =>
        refusal.StatusCode switch
        {
            StatusCodes.Status413PayloadTooLarge => HttpProblemCodes.BodyIsTooLarge.At("", "The body is larger than this path accepts."),
            var status => OfAStatus(status),
        };

    private static Problem Problem(HttpContext context) =>
        context.Response.StatusCode switch
        {
            StatusCodes.Status400BadRequest => HttpProblemCodes.RequestIsNotValid.At("", "The request is not valid."),
            StatusCodes.Status404NotFound => HttpProblemCodes.NoSuchPath.At(
                "",
                $"There is nothing at {Fault.Shown(context.Request.Path)}."
            ),
            StatusCodes.Status405MethodNotAllowed => HttpProblemCodes.MethodIsNotAllowed.At(
                "",
                $"This path does not take {context.Request.Method}; it takes {context.Response.Headers.Allow}."
            ),
            StatusCodes.Status413PayloadTooLarge => HttpProblemCodes.BodyIsTooLarge.At("", "The body is larger than this path accepts."),
            StatusCodes.Status415UnsupportedMediaType => HttpProblemCodes.ContentTypeIsNotJson.At(
                "",
                "This path does not accept this content type."
            ),
            var status => Otherwise(status),
        };

    private static Problem Otherwise(int status) =>
        status >= StatusCodes.Status500InternalServerError && status != StatusCodes.Status505HttpVersionNotsupported
            ? Unexpected(HttpProblemCodes.UnexpectedError with { Status = status })
            : (HttpProblemCodes.RequestIsRefused with { Status = status }).At(
                "",
                $"The request was refused with the status {status} ({ReasonPhrases.GetReasonPhrase(status)})."
            );

    private static Problem Unexpected(ProblemCode code) =>
        code.At("", "Something went wrong on the server; the trace id identifies the request in the server's log.");

    [LoggerMessage(LogLevel.Error, "{Method} {Path} failed unexpectedly; trace id {TraceId}")]
    private partial void LogUnexpected(Exception bug, string method, string path, string traceId);
}
