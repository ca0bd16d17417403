using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace ValueLedger.Api.OpenApi;

/// <summary>Describes the parts of paths, which mean the same everywhere.</summary>
public sealed class PathParameters : IOpenApiOperationTransformer
{
    private static readonly Dictionary<string, string> Meanings = new(StringComparer.Ordinal)
    {
        ["code"] = "The code that you chose: 1 to 63 letters a to z, digits and hyphens, neither beginning nor ending with a hyphen.",
        ["line"] = "The name of a line in the statement.",
        ["entry"] = "The id of an entry; opaque.",
        ["id"] = "The id that the server assigned; opaque.",
        ["programme"] = "The code of the programme that runs the time bank.",
        ["level"] = "The level of the tree, 0 (hashes of records) to 5, or entries.",
        ["tile"] =
            "The number of the tile in groups of three digits, all but the last after an x, with slashes between them; with .p/ and 1 to 255 for a tile that is not full.",
        ["name"] = "The name that you chose, in the characters of a code.",
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
