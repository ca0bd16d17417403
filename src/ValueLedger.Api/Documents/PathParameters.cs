using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace ValueLedger.Api.Documents;

/// <summary>Says of the parts of a path what they are: they mean the same everywhere.</summary>
public sealed class PathParameters : IOpenApiOperationTransformer
{
    private static readonly Dictionary<string, string> Meanings = new(StringComparer.Ordinal)
    {
        ["code"] = "The code that you chose: 1 to 63 letters a to z, digits and hyphens, neither beginning nor ending with a hyphen.",
        ["line"] = "The line of a statement, as the statement names it.",
        ["id"] = "The id that the server gave; opaque.",
        ["programme"] = "The code of the programme that runs the time bank.",
        ["name"] = "The name that you chose, in the letters of a code.",
    };

    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        foreach (var parameter in operation.Parameters?.OfType<OpenApiParameter>() ?? [])
        {
            if (parameter.In == ParameterLocation.Path)
            {
                parameter.Description ??= Meanings.GetValueOrDefault(parameter.Name ?? "");
            }
        }

        return Task.CompletedTask;
    }
}
