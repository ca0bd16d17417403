using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using ValueLedger.Api.Http;
using ValueLedger.Api.Http.Answers;
using ValueLedger.Api.Http.Bodies;
using ValueLedger.Api.Http.Queries;
using ValueLedger.Api.OpenApi;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Wire;

namespace ValueLedger.Api.Tests.Http;

public static class SampleEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var samples = routes.MapGroup("/v1").RefuseUnknownQueryParameters().InChapter("Samples", "Samples of everything.");
        samples
            .MapPost("/samples", RecordSample)
            .WithName("RecordSample")
            .WithSummary("Records a sample")
            .WithDescription("Records one sample.")
            .Refuses(SampleServer.ReferenceIsTaken);
        samples
            .MapPatch("/samples/{code}", (string code, Body<SampleDraft> body) => Echo(body))
            .WithName("AmendSample")
            .WithSummary("Amends a sample")
            .WithDescription("Amends one sample.");
        samples.MapGet("/samples", ListSamples).WithName("ListSamples").WithSummary("Lists samples").WithDescription("Lists samples.");
        samples
            .MapGet("/samples/{code}", (string code) => new Tagged<SampleAnswer>(SampleAnswer.Any, EntityTags.Of("sample", code)))
            .WithName("ReadSample")
            .WithSummary("Reads a sample")
            .WithDescription("Reads one sample.");
        samples
            .MapPut("/samples/{code}", ReplaceSample)
            .WithName("ReplaceSample")
            .WithSummary("Replaces a sample")
            .WithDescription("Replaces one sample.")
            .Refuses(HttpProblemCodes.PreconditionFailed);
        samples
            .MapGet("/about", () => TypedResults.Ok(SampleAnswer.Any))
            .AllowAnonymous()
            .WithName("ReadAbout")
            .WithSummary("Reads about it")
            .WithDescription("Reads about it.");
        MapHidden(samples);
    }

    /// <summary>What goes wrong in ways that no document tells.</summary>
    private static void MapHidden(RouteGroupBuilder samples)
    {
        var hidden = samples.MapGroup("/hidden").ExcludeFromDescription();
        hidden.MapPost("/small", (Body<SampleDraft> body) => Echo(body)).WithMetadata(new BodyLimit(100));
        hidden.MapPost("/large", (Body<SampleDraft> body) => Echo(body)).WithMetadata(new BodyLimit(64 * 1024 * 1024));
        hidden.MapPost(
            "/raw",
            async (HttpContext context) =>
            {
                await context.Request.Body.CopyToAsync(Stream.Null);
                return Results.NoContent();
            }
        );
        hidden.MapGet("/bug", string () => throw new InvalidOperationException("the secret password is 1234"));
        hidden.MapGet(
            "/late-bug",
            async (HttpContext context) =>
            {
                await context.Response.WriteAsync("begun");
                await context.Response.Body.FlushAsync();
                throw new InvalidOperationException("too late");
            }
        );
        hidden.MapGet("/bad", string () => throw new BadHttpRequestException("internals"));
        hidden.MapGet(
            "/gone",
            string (HttpContext context) =>
            {
                context.Abort();
                throw new OperationCanceledException(context.RequestAborted);
            }
        );
        hidden.MapGet("/cancelled", string () => throw new OperationCanceledException());
        hidden.MapGet("/status/{status:int}", (int status) => Results.StatusCode(status));
        hidden.MapGet(
            "/busy",
            () =>
                new Refused(new ProblemCode("too_many_requests", 429, "Too many requests").At("", "Wait."))
                {
                    RetryAfter = TimeSpan.FromSeconds(1.2),
                }
        );
        hidden.MapGet(
            "/two-queries",
            (Query<SampleQuery> query, Query<SamplePage> page) =>
                Results.Json(
                    new
                    {
                        Problems = query.Problems.Concat(page.Problems).Select(problem => $"{problem.Code.Name} {problem.Pointer}"),
                        page.Value.Cursor,
                    }
                )
        );
    }

    private static Results<Created<SampleAnswer>, Refused> RecordSample(Body<SampleDraft> body)
    {
        var problems = body.With(Missing(body.Value, ""));
        return problems.Count > 0 ? new Refused(problems) : TypedResults.Created("/v1/samples/1", SampleAnswer.Any);
    }

    private static IEnumerable<Problem> Missing(SampleDraft draft, string pointer)
    {
        if (draft.Quantity is null)
        {
            yield return SampleServer.QuantityIsRequired.At($"{pointer}/quantity", "A quantity is required.");
        }

        foreach (var (index, entry) in (draft.Entries ?? []).Index())
        {
            foreach (var problem in Missing(entry, $"{pointer}/entries/{index}"))
            {
                yield return problem;
            }
        }
    }

    private static Results<Ok<SampleAnswer>, Created<SampleAnswer>, Refused> ReplaceSample(
        string code,
        HttpRequest request,
        Body<SampleDraft> body
    )
    {
        var current = code == "new" ? null : EntityTags.Of("sample", code);
        return Preconditions.OfWrite(request, current) is { } lost ? new Refused(lost) : TypedResults.Ok(SampleAnswer.Any);
    }

    private static IResult Echo(Body<SampleDraft> body) =>
        body.Problems.Count > 0
            ? new Refused(body.Problems)
            : Results.Text(JsonSerializer.Serialize(body.Value, WireJson.Options), "application/json");

    private static Results<JsonHttpResult<SampleQuery>, Refused> ListSamples(Query<SampleQuery> query) =>
        query.Problems.Count > 0 ? new Refused(query.Problems) : TypedResults.Json(query.Value, WireJson.Options);
}
