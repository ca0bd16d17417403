using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.OpenApi;
using ValueLedger.Api.Http;
using ValueLedger.Api.Http.Answers;
using ValueLedger.Api.Http.Bodies;
using ValueLedger.Api.Http.Queries;
using ValueLedger.Core.Problems;

namespace ValueLedger.Api.OpenApi;

/// <summary>Describes the refusals of an operation: those its endpoint names, and those that follow from its form.</summary>
public sealed class ProblemResponses : IOpenApiOperationTransformer
{
    private static readonly ProblemCode[] OfACompressedBody =
    [
        HttpProblemCodes.BodyIsNotGzip,
        HttpProblemCodes.BodyExpandsTooMuch,
        HttpProblemCodes.ContentEncodingIsUnknown,
    ];

    /// <summary>Placeholders for statuses without a code from the endpoint and its groups.</summary>
    private static readonly ProblemCode[] OfAKey =
    [
        HttpProblemCodes.RequestIsRefused with
        {
            Status = StatusCodes.Status401Unauthorized,
        },
        HttpProblemCodes.RequestIsRefused with
        {
            Status = StatusCodes.Status403Forbidden,
        },
        LimitProblems.TooManyRequests,
    ];

    private static readonly ProblemCode[] OfAnything = [HttpProblemCodes.UnexpectedError, LimitProblems.RequestTookTooLong];

    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        operation.Responses ??= [];
        foreach (
            var refusals in Codes(context.Description, operation, context.Description.ActionDescriptor.EndpointMetadata)
                .GroupBy(code => code.Status)
                .OrderBy(group => group.Key)
        )
        {
            operation.Responses[refusals.Key.ToString(CultureInfo.InvariantCulture)] = Describe(
                refusals.Key,
                [.. refusals],
                context.Document!
            );
        }

        return Task.CompletedTask;
    }

    /// <summary>Those of the meaning first, then those of the form.</summary>
    private static IEnumerable<ProblemCode> Codes(ApiDescription described, OpenApiOperation operation, IList<object> endpoint)
    {
        List<ProblemCode> named = [.. endpoint.OfType<RefusalMetadata>().SelectMany(refusal => refusal.Codes)];
        var isAnonymous = endpoint.OfType<IAllowAnonymous>().Any();
        named.AddRange(
            !HttpMethods.IsGet(described.HttpMethod ?? "") ? UnavailableLedger.Codes
            : isAnonymous ? []
            : [ServingProblems.DatabaseIsUnreachable]
        );
        var mayBeEmpty = endpoint.OfType<BodyMayBeEmpty>().Any();
        named.AddRange(endpoint.OfType<BodyMetadata>().SelectMany(body => DraftProblems.OfBody(body.RequestType, mayBeEmpty)));
        named.AddRange(endpoint.Any(metadata => metadata is BodyMetadata or FileMetadata) ? OfACompressedBody : []);
        named.AddRange(IsAnsweredWithContent(operation) ? [HttpProblemCodes.NothingAcceptable] : []);
        named.AddRange(endpoint.OfType<QueryMetadata>().SelectMany(query => DraftProblems.OfQuery(query.Draft)));
        named.AddRange(OfAnything);
        List<ProblemCode> otherwise = [HttpProblemCodes.RequestIsNotValid];
        otherwise.AddRange(isAnonymous ? [] : OfAKey);
        otherwise.AddRange(IsOfOneThing(operation) ? [HttpProblemCodes.NoSuchPath] : []);
        return named.Concat(otherwise.ExceptBy(named.Select(code => code.Status), code => code.Status)).Distinct();
    }

    private static bool IsAnsweredWithContent(OpenApiOperation operation) =>
        operation.Responses?.Any(answer => answer.Key.StartsWith('2') && answer.Value.Content?.Count > 0) is true;

    private static bool IsOfOneThing(OpenApiOperation operation) =>
        operation.Parameters?.Any(parameter => parameter.In == ParameterLocation.Path) is true;

    /// <summary>Every operation shares the answer of a status and names its own codes.</summary>
    private static OpenApiResponseReference Describe(int status, IReadOnlyList<ProblemCode> codes, OpenApiDocument document)
    {
        var phrase = ReasonPhrases.GetReasonPhrase(status);
        var name = phrase.Replace(" ", "", StringComparison.Ordinal);
        document.AddComponent<IOpenApiResponse>(
            name,
            new OpenApiResponse
            {
                Description = phrase,
                Headers = Headers.OfAProblem(status, document),
                Content = new Dictionary<string, OpenApiMediaType>
                {
                    [ProblemAnswer.ContentType] = new OpenApiMediaType
                    {
                        Schema = new OpenApiSchemaReference(SchemaNames.Problem, document),
                        Example = ProblemExample.Of(codes[0]),
                    },
                },
            }
        );
        return new OpenApiResponseReference(name, document)
        {
            Description = $"{phrase}: {string.Join(", ", codes.Select(code => $"`{code.Name}`"))}.",
        };
    }
}
