using System.Text.RegularExpressions;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace ValueLedger.Api.OpenApi;

/// <summary>Joins the lines of a comment that was wrapped in the source: a description is one paragraph.</summary>
public sealed partial class UnwrappedDescriptions : IOpenApiDocumentTransformer
{
    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        new OpenApiWalker(new Unwrap()).Walk(document);
        return Task.CompletedTask;
    }

    private sealed class Unwrap : OpenApiVisitorBase
    {
        public override void Visit(IOpenApiParameter parameter) => parameter.Description = Joined(parameter.Description);

        public override void Visit(IOpenApiSchema schema) => schema.Description = Joined(schema.Description);

        public override void Visit(IOpenApiReferenceHolder reference)
        {
            if (reference is OpenApiSchemaReference { Reference.Description: { } own } schema)
            {
                schema.Description = Joined(own);
            }
        }
    }

    private static string? Joined(string? text) => text is null ? null : LineBreak().Replace(text, " ");

    [GeneratedRegex(@"\s*\n\s*")]
    private static partial Regex LineBreak();
}
