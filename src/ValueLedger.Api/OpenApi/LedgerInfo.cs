using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace ValueLedger.Api.OpenApi;

/// <summary>States what the document describes, where it is served and who may use it, and gives it a fixed order.</summary>
public sealed class LedgerInfo : IOpenApiDocumentTransformer
{
    private const string Key = "apiKey";

    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = Info();
        document.Servers = [new OpenApiServer { Url = "/" }];
        document.AddComponent<IOpenApiSecurityScheme>(
            Key,
            new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.Http,
                Scheme = "bearer",
                BearerFormat = "vl_...",
                Description = "An API key of one organisation: `Authorization: Bearer vl_...`.",
            }
        );
        document.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Key, document)] = [] }];
        document.Tags = new HashSet<OpenApiTag>(Chapters(context));
        document.Components!.Schemas = new SortedDictionary<string, IOpenApiSchema>(
            document.Components.Schemas ?? new Dictionary<string, IOpenApiSchema>(),
            StringComparer.Ordinal
        );
        return Task.CompletedTask;
    }

    private static IEnumerable<OpenApiTag> Chapters(OpenApiDocumentTransformerContext context) =>
        context
            .DescriptionGroups.SelectMany(group => group.Items)
            .SelectMany(endpoint => endpoint.ActionDescriptor.EndpointMetadata.OfType<Chapter>())
            .Distinct()
            .Select(chapter => new OpenApiTag { Name = chapter.Name, Description = chapter.Description });

    private static OpenApiInfo Info() =>
        new()
        {
            Title = "ValueLedger",
            Version = LedgerDocument.Name,
            Description = "An append-only ledger of what citizens and public bodies put into public services, and of the results.",
            License = new OpenApiLicense { Name = "MIT", Identifier = "MIT" },
        };
}
