using Microsoft.Net.Http.Headers;
using ValueLedger.Core.Problems;

namespace ValueLedger.Api.Http.Bodies;

/// <summary>Lets endpoints read the content of a body that was sent as gzip, and refuses other codings. All limits count the bytes of the
/// content.</summary>
internal sealed class BodyCoding(RequestDelegate next)
{
    private const string Gzip = "gzip";

    public async Task InvokeAsync(HttpContext context)
    {
        var coding = context.Request.Headers.ContentEncoding.ToString();
        if (coding.Length == 0 || coding.Equals("identity", StringComparison.OrdinalIgnoreCase))
        {
            await next(context);
            return;
        }

        // The old name means the same (RFC 9110).
        if (!coding.Equals(Gzip, StringComparison.OrdinalIgnoreCase) && !coding.Equals($"x-{Gzip}", StringComparison.OrdinalIgnoreCase))
        {
            context.Response.Headers.AcceptEncoding = Gzip;
            await new Answers.Refused(Unknown(coding)).ExecuteAsync(context);
            return;
        }

        await using var content = new UnzippedBody(context.Request.Body);
        context.Request.Body = content;
        context.Request.Headers.Remove(HeaderNames.ContentEncoding);
        context.Request.ContentLength = null;
        try
        {
            await next(context);
        }
        catch (BodyIsRefusedException refusal) when (!context.Response.HasStarted)
        {
            context.Response.Clear();
            await new Answers.Refused(refusal.Problem).ExecuteAsync(context);
        }
    }

    private static Problem Unknown(string coding) =>
        HttpProblemCodes.ContentEncodingIsUnknown.At(
            "",
            $"The header Content-Encoding is {Fault.Shown(coding)}; send gzip, or leave the header out."
        );
}

/// <summary>A body turned out to be unreadable while it was read.</summary>
internal sealed class BodyIsRefusedException(Problem problem) : Exception(problem.Message)
{
    public Problem Problem { get; } = problem;
}
