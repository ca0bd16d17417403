using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using ValueLedger.Api.Http.Bodies;

namespace ValueLedger.Api.OpenApi;

/// <summary>Describes the body of an operation that takes a file, bytes that are passed on unchanged, and says which body may be left
/// out.</summary>
public sealed class SentBodies : IOpenApiOperationTransformer
{
    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var endpoint = context.Description.ActionDescriptor.EndpointMetadata;
        if (operation.RequestBody is OpenApiRequestBody body && endpoint.OfType<BodyMayBeEmpty>().Any())
        {
            body.Required = false;
        }

        if (endpoint.OfType<FileMetadata>().SingleOrDefault() is { } file)
        {
            operation.RequestBody = new OpenApiRequestBody
            {
                Description = "The file, in one of these forms.",
                Required = true,
                Content = file.ContentTypes.ToDictionary(
                    type => type,
                    _ => new OpenApiMediaType
                    {
                        Schema = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" },
                    }
                ),
            };
        }

        return Task.CompletedTask;
    }
}
