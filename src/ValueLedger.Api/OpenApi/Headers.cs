using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Net.Http.Headers;
using Microsoft.OpenApi;
using ValueLedger.Api.Http;
using ValueLedger.Api.Http.Bodies;

namespace ValueLedger.Api.OpenApi;

/// <summary>Describes the headers that an operation reads and answers with.</summary>
public sealed class Headers : IOpenApiOperationTransformer
{
    private static readonly (string Component, string Header, string Description)[] OfALimit =
    [
        ("RateLimit", "RateLimit", "How many requests the key has left (`r`), and after how many seconds they are replenished (`t`)."),
        (
            "RateLimitPolicy",
            "RateLimit-Policy",
            "If the server has a limit: how many requests the key may send (`q`) within how many seconds (`w`)."
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

        foreach (var header in endpoint.OfType<ResponseHeaderMetadata>())
        {
            foreach (var status in header.Statuses)
            {
                Describe(operation.Responses?.GetValueOrDefault(status.ToString(CultureInfo.InvariantCulture)) as OpenApiResponse, header);
            }
        }

        foreach (var answer in operation.Responses?.Values.OfType<OpenApiResponse>() ?? [])
        {
            answer.Headers ??= new Dictionary<string, IOpenApiHeader>();
            AddShared(answer.Headers, !endpoint.OfType<IAllowAnonymous>().Any(), context.Document!);
        }

        return Task.CompletedTask;
    }

    /// <summary>The headers of a refusal with this status.</summary>
    public static Dictionary<string, IOpenApiHeader> OfAProblem(int status, OpenApiDocument document)
    {
        var headers = new Dictionary<string, IOpenApiHeader>();
        if (status is StatusCodes.Status429TooManyRequests or StatusCodes.Status503ServiceUnavailable)
        {
            headers[HeaderNames.RetryAfter] = new OpenApiHeader { Description = "Seconds to wait before trying again.", Schema = Text() };
        }

        AddShared(headers, isLimited: true, document);
        return headers;
    }

    private static RequestHeaderMetadata[] OfABody(IList<object> endpoint) =>
        endpoint.Any(metadata => metadata is BodyMetadata or FileMetadata) ? [RequestHeaderMetadata.ContentEncoding] : [];

    /// <summary>Described once, because every answer has them.</summary>
    private static void AddShared(IDictionary<string, IOpenApiHeader> headers, bool isLimited, OpenApiDocument document)
    {
        const string RequestId =
            "Names this request in the server's log. If you send `X-Request-Id` (1 to 128 visible ASCII characters), it is yours; otherwise it is the `traceId` of problems.";
        foreach (var (component, header, description) in isLimited ? OfALimit : [])
        {
            document.AddComponent<IOpenApiHeader>(component, new OpenApiHeader { Description = description, Schema = Text() });
            headers[header] = new OpenApiHeaderReference(component, document);
        }

        document.AddComponent<IOpenApiHeader>(RequestIdComponent, new OpenApiHeader { Description = RequestId, Schema = Text() });
        headers[RequestIds.Header] = new OpenApiHeaderReference(RequestIdComponent, document);
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
