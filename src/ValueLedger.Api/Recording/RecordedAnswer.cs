using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using ValueLedger.Api.Http;
using ValueLedger.Api.Http.Answers;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Wire;

namespace ValueLedger.Api.Recording;

/// <summary>The answer to a request that records: 201 for something new, 200 for something that existed already or for a dry run, or all
/// problems.</summary>
public sealed class RecordedAnswer<T> : IResult, IEndpointMetadataProvider
{
    private readonly IReadOnlyList<Problem> _problems;
    private readonly T? _answer;

    private RecordedAnswer(T? answer, IReadOnlyList<Problem> problems)
    {
        _answer = answer;
        _problems = problems;
    }

    public required bool IsNew { get; init; }

    public string? Location { get; init; }

    /// <summary>Whether the same request was already answered under this idempotency key.</summary>
    public bool IsReplayed { get; init; }

    public static RecordedAnswer<T> Of(T answer, bool isNew, string? location) => new(answer, []) { IsNew = isNew, Location = location };

    public static RecordedAnswer<T> Replayed(T answer, string? location) =>
        new(answer, [])
        {
            IsNew = true,
            Location = location,
            IsReplayed = true,
        };

    public static RecordedAnswer<T> Refused(params IReadOnlyList<Problem> problems) => new(default, problems) { IsNew = false };

    /// <summary>The same answer in another form; what takes long to put together is done after the writer's turn.</summary>
    public RecordedAnswer<TOther> Told<TOther>(Func<T, TOther> tell) =>
        _problems.Count > 0
            ? RecordedAnswer<TOther>.Refused(_problems)
            : new RecordedAnswer<TOther>(tell(_answer!), [])
            {
                IsNew = IsNew,
                Location = Location,
                IsReplayed = IsReplayed,
            };

    public Task ExecuteAsync(HttpContext httpContext)
    {
        if (_problems.Count > 0)
        {
            return new Refused(_problems).ExecuteAsync(httpContext);
        }

        if (IsReplayed)
        {
            httpContext.Response.Headers["Idempotency-Replayed"] = "true";
        }

        if (IsNew && Location is not null)
        {
            httpContext.Response.Headers.Location = Location;
        }

        return Results
            .Json(_answer, WireJson.Options, statusCode: IsNew ? StatusCodes.Status201Created : StatusCodes.Status200OK)
            .ExecuteAsync(httpContext);
    }

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder)
    {
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(T), ["application/json"]));
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status201Created, typeof(T), ["application/json"]));
        builder.Metadata.Add(RequestHeaderMetadata.IdempotencyKey);
        builder.Metadata.Add(ResponseHeaderMetadata.IdempotencyReplayed);
        builder.Metadata.Add(ResponseHeaderMetadata.Location);
        builder.Metadata.Add(
            new RefusalMetadata([
                RecordingProblems.IdempotencyKeyIsNotValid,
                RecordingProblems.IdempotencyKeyIsInUse,
                RecordingProblems.IdempotencyKeyReusedWithOtherContent,
            ])
        );
    }
}
