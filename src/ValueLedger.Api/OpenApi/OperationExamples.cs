using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace ValueLedger.Api.OpenApi;

/// <summary>Gives every operation the examples stored under its id.</summary>
public sealed class OperationExamples(Examples examples) : IOpenApiOperationTransformer
{
    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        if (operation.OperationId is { } id)
        {
            Give(operation.RequestBody?.Content, examples.Request(id));
            foreach (var answer in operation.Responses?.Where(response => response.Key.StartsWith('2')) ?? [])
            {
                Give(answer.Value.Content, examples.Response(id));
            }
        }

        return Task.CompletedTask;
    }

    private static void Give(IDictionary<string, OpenApiMediaType>? content, JsonNode? example)
    {
        foreach (var (type, body) in content ?? new Dictionary<string, OpenApiMediaType>())
        {
            // A body with several forms has an example of each.
            body.Example = (example is JsonObject forms && forms.TryGetPropertyValue(type, out var form) ? form : example)?.DeepClone();
        }
    }
}
