using System.Globalization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Net.Http.Headers;
using Microsoft.OpenApi;
using ValueLedger.Api.Http;

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

    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var endpoint = context.Description.ActionDescriptor.EndpointMetadata;
        foreach (var header in endpoint.OfType<RequestHeaderMetadata>().Distinct())
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

        return Task.CompletedTask;
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
