using System.Reflection;
using System.Text;
using ValueLedger.Api.Http.Queries;

namespace ValueLedger.Api.Http.Answers;

/// <summary>What all paths have that answer CSV.</summary>
public static class CsvEndpoints
{
    public const string ContentType = "text/csv";

    private static readonly ParameterInfo Parameter = new Func<Query<CsvQuery>, bool>(Wants).Method.GetParameters()[0];

    /// <summary>States that the endpoint answers CSV, and puts a byte order mark in front of it if the sender asks for one.</summary>
    /// <param name="endpoint">The endpoint.</param>
    /// <param name="others">Other content types that it answers.</param>
    public static RouteHandlerBuilder AnswersCsv(this RouteHandlerBuilder endpoint, params string[] others) =>
        endpoint
            .Produces<string>(StatusCodes.Status200OK, ContentType, others)
            .WithMetadata(new QueryMetadata(typeof(CsvQuery)))
            .AddEndpointFilter(
                async (invocation, next) =>
                {
                    var context = invocation.HttpContext;
                    var query = (await Query<CsvQuery>.BindAsync(context, Parameter))!;
                    if (query.Problems.Count > 0)
                    {
                        return new Refused(query.Problems);
                    }

                    if (Wants(query))
                    {
                        context.Response.Body = new Marked(context.Response, context.Response.Body);
                    }

                    return await next(invocation);
                }
            );

    private static bool Wants(Query<CsvQuery> query) => query.Value.Bom is true;

    /// <summary>Writes the mark before the first bytes, if they are CSV and not a problem.</summary>
    private sealed class Marked(HttpResponse response, Stream body) : AnswerStream
    {
        private static readonly byte[] Mark = Encoding.UTF8.GetPreamble();

        private bool _isBegun;

        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (!_isBegun)
            {
                _isBegun = true;
                if (response.ContentType?.StartsWith(ContentType, StringComparison.Ordinal) is true)
                {
                    response.ContentLength += Mark.Length;
                    await body.WriteAsync(Mark, cancellationToken);
                }
            }

            await body.WriteAsync(buffer, cancellationToken);
        }

        public override Task FlushAsync(CancellationToken cancellationToken) => body.FlushAsync(cancellationToken);
    }
}
