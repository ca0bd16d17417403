using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using ValueLedger.Api.Http.Answers;
using ValueLedger.Api.Recording;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Records;
using ValueLedger.Core.Statements;

namespace ValueLedger.Api.Statements;

/// <summary>The answer to a request to prepare a statement: the stored document with its location, or all problems.</summary>
internal sealed class PreparedStatement : IResult, IEndpointMetadataProvider
{
    private readonly IReadOnlyList<Problem> _problems = [];
    private readonly byte[] _document = [];
    private readonly RecordId? _id;
    private readonly bool _isReplayed;

    private PreparedStatement(IReadOnlyList<Problem> problems) => _problems = problems;

    private PreparedStatement(byte[] document, RecordId? id, bool isReplayed) => (_document, _id, _isReplayed) = (document, id, isReplayed);

    public static PreparedStatement Refused(IReadOnlyList<Problem> problems) => new(problems);

    /// <summary>A dry run, which is not stored.</summary>
    public static PreparedStatement Tried(byte[] document) => new(document, null, isReplayed: false);

    public static PreparedStatement Kept(byte[] document, RecordId id) => new(document, id, isReplayed: false);

    /// <summary>The same statement was already prepared, under the same idempotency key.</summary>
    public static PreparedStatement Replayed(byte[] document, RecordId id) => new(document, id, isReplayed: true);

    public Task ExecuteAsync(HttpContext httpContext)
    {
        if (_problems.Count > 0)
        {
            return new Refused(_problems).ExecuteAsync(httpContext);
        }

        if (_isReplayed)
        {
            httpContext.Response.Headers["Idempotency-Replayed"] = "true";
        }

        httpContext.Response.StatusCode = _id is null ? StatusCodes.Status200OK : StatusCodes.Status201Created;
        httpContext.Response.Headers.Location = _id is null ? default : $"{StatementEndpoints.Route}/{_id}";
        httpContext.Response.ContentType = "application/json; charset=utf-8";
        return httpContext.Response.Body.WriteAsync(_document, httpContext.RequestAborted).AsTask();
    }

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        RecordedAnswer<Statement>.PopulateMetadata(method, builder);
}
