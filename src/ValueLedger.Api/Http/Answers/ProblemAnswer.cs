using System.Diagnostics;
using System.Text.Json;
using ValueLedger.Api.Http.Bodies;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Wire;

namespace ValueLedger.Api.Http.Answers;

/// <summary>The answer to a refused request (RFC 9457).</summary>
/// <param name="Type">The address of the explanation of the code.</param>
/// <param name="Title">The meaning of the code, for people.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Detail">What is wrong with this request; if there are several problems, how many, and the first.</param>
/// <param name="Code">The code of the first problem, a sentence in snake case.</param>
/// <param name="TraceId">Identifies this request in the server's log.</param>
/// <param name="Errors">Every problem, at most the first 1,000: unknown members first, then in the order of the members.</param>
public sealed record ProblemAnswer(
    string Type,
    string Title,
    int Status,
    string Detail,
    string Code,
    string TraceId,
    IReadOnlyList<ProblemAnswer.Error> Errors
)
{
    public const string ContentType = "application/problem+json";

    /// <summary>The number of problems at which the check of a body ends.</summary>
    private const int MostErrors = DraftWalk.MostProblems;

    public static ProblemAnswer Of(IReadOnlyList<Problem> problems, HttpContext context) => Of(problems, TraceIdOf(context));

    public static ProblemAnswer Of(IReadOnlyList<Problem> problems, string traceId)
    {
        var first = problems[0];
        return new ProblemAnswer(
            $"{ProblemPage.Path}#{first.Code.Name}",
            first.Code.Title,
            first.Code.Status,
            DetailOf(problems),
            first.Code.Name,
            traceId,
            [.. problems.Take(MostErrors).Select(problem => new Error(problem.Code.Name, problem.Pointer, problem.Message))]
        );
    }

    private static string DetailOf(IReadOnlyList<Problem> problems) =>
        problems.Count switch
        {
            1 => problems[0].Message,
            > MostErrors =>
                $"There are more than {MostErrors} problems, of which the first {MostErrors} are listed; the first: {problems[0].Message}",
            var count => $"There are {count} problems; the first: {problems[0].Message}",
        };

    /// <summary>The W3C trace id, if the request is traced.</summary>
    public static string TraceIdOf(HttpContext context) => Activity.Current?.TraceId.ToHexString() ?? context.TraceIdentifier;

    public Task WriteAsync(HttpResponse response)
    {
        var written = JsonSerializer.SerializeToUtf8Bytes(this, WireJson.Options);
        response.ContentType = ContentType;
        response.ContentLength = written.Length;
        return response.Body.WriteAsync(written, response.HttpContext.RequestAborted).AsTask();
    }

    /// <summary>One problem.</summary>
    /// <param name="Code">A sentence in snake case whose meaning never changes.</param>
    /// <param name="Pointer">JSON Pointer (RFC 6901) to the member of the body, or a slash and the name of the query parameter; empty for
    /// the whole request.</param>
    /// <param name="Message">What was found and what is expected.</param>
    public sealed record Error(string Code, string Pointer, string Message);
}
