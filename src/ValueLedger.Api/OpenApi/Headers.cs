using System.Globalization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Net.Http.Headers;
using Microsoft.OpenApi;
using ValueLedger.Api.Http;
using ValueLedger.Api.Http.Bodies;

namespace ValueLedger.Api.OpenApi;

/// <summary>Describes the headers that an operation reads and answers with.</summary>
public sealed class Headers : IOpenApiOperationTransformer
{
    private static readonly ResponseHeaderMetadata[] OfTooMany =
    [
        new(HeaderNames.RetryAfter, "Seconds to wait before trying again.", StatusCodes.Status429TooManyRequests),
        new(
            "RateLimit-Policy",
            "How many requests the key may send (`q`) within how many seconds (`w`); on every answer if the server has a limit.",
            StatusCodes.Status429TooManyRequests
        ),
        new(
            "RateLimit",
            "How many requests the key has left (`r`), and after how many seconds they are replenished (`t`); on every answer if the server has a limit.",
            StatusCodes.Status429TooManyRequests
        ),
    ];

    private const string RequestIdComponent = "RequestId";

    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var endpoint = context.Description.ActionDescriptor.EndpointMetadata;
        foreach (var header in endpoint.OfType<RequestHeaderMetadata>().Concat(OfABody(endpoint)).Distinct())
        {
            operation.Parameters ??= [];
            operation.Parameters.Add(
                new OpenApiParameter
                {
                    Name = header.Name,
                    In = ParameterLocation.Header,
                    Description = header.Description,
                    Schema = Text(),
                }
            );
        }

        foreach (var header in endpoint.OfType<ResponseHeaderMetadata>().Concat(OfTooMany))
        {
            foreach (var status in header.Statuses)
            {
                Describe(operation.Responses?.GetValueOrDefault(status.ToString(CultureInfo.InvariantCulture)) as OpenApiResponse, header);
            }
        }

        DescribeRequestId(operation, context.Document!);
        return Task.CompletedTask;
    }

    private static RequestHeaderMetadata[] OfABody(IList<object> endpoint) =>
        endpoint.Any(metadata => metadata is BodyMetadata or FileMetadata) ? [RequestHeaderMetadata.ContentEncoding] : [];

    /// <summary>Described once, because every answer has it.</summary>
    private static void DescribeRequestId(OpenApiOperation operation, OpenApiDocument document)
    {
        document.AddComponent<IOpenApiHeader>(
            RequestIdComponent,
            new OpenApiHeader
            {
                Description =
                    "Names this request in the server's log. If you send `X-Request-Id` (1 to 128 visible ASCII characters), it is yours; otherwise it is the `traceId` of problems.",
                Schema = Text(),
            }
        );
        foreach (var answer in operation.Responses?.Values.OfType<OpenApiResponse>() ?? [])
        {
            answer.Headers ??= new Dictionary<string, IOpenApiHeader>();
            answer.Headers[RequestIds.Header] = new OpenApiHeaderReference(RequestIdComponent, document);
        }
    }

    private static void Describe(OpenApiResponse? answer, ResponseHeaderMetadata header)
    {
        if (answer is not null)
        {
            answer.Headers ??= new Dictionary<string, IOpenApiHeader>();
            answer.Headers[header.Name] = new OpenApiHeader { Description = header.Description, Schema = Text() };
        }
    }

    private static OpenApiSchema Text() => new() { Type = JsonSchemaType.String };
}
