using System.Text.RegularExpressions;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using ValueLedger.Api.Access;

namespace ValueLedger.Api.OpenApi;

/// <summary>States what the document describes, where it is served and who may use it, and gives it a fixed order.</summary>
public sealed partial class LedgerInfo : IOpenApiDocumentTransformer
{
    private static readonly (string Name, OpenApiSecurityScheme Scheme)[] Schemes =
    [
        (
            "apiKey",
            new()
            {
                Type = SecuritySchemeType.Http,
                Scheme = "bearer",
                BearerFormat = "vl_...",
                Description = "An API key of one organisation: `Authorization: Bearer vl_...`.",
            }
        ),
        (
            "apiKeyInHeader",
            new()
            {
                Type = SecuritySchemeType.ApiKey,
                In = ParameterLocation.Header,
                Name = SentKeys.Header,
                Description = "The same key in a header of its own: `X-Api-Key: vl_...`.",
            }
        ),
        (
            "apiKeyAsPassword",
            new()
            {
                Type = SecuritySchemeType.Http,
                Scheme = "basic",
                Description =
                    "The same key as a password, with any user name, for programs that store nothing else, such as Excel and Power BI.",
            }
        ),
        (
            "identityToken",
            new()
            {
                Type = SecuritySchemeType.Http,
                Scheme = "bearer",
                BearerFormat = "JWT",
                Description =
                    "An access token of an identity provider (OpenID Connect) that the operator of the server has named: `Authorization: Bearer eyJ...`. Tokens are checked as RFC8725 advises.",
            }
        ),
    ];

    /// <summary>The ways to send a key.</summary>
    public static IEnumerable<string> SchemeNames => Schemes.Select(scheme => scheme.Name);

    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = Info();
        document.Servers = [new OpenApiServer { Url = "/" }];
        document.Security = [.. Schemes.Select(scheme => Accept(document, scheme.Name, scheme.Scheme))];
        document.Tags = new HashSet<OpenApiTag>(Chapters(context));
        document.Components!.Schemas = new SortedDictionary<string, IOpenApiSchema>(
            document.Components.Schemas ?? new Dictionary<string, IOpenApiSchema>(),
            StringComparer.Ordinal
        );
        return Task.CompletedTask;
    }

    private static OpenApiSecurityRequirement Accept(OpenApiDocument document, string name, OpenApiSecurityScheme scheme)
    {
        document.AddComponent<IOpenApiSecurityScheme>(name, scheme);
        return new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(name, document)] = [] };
    }

    private static IEnumerable<OpenApiTag> Chapters(OpenApiDocumentTransformerContext context) =>
        context
            .DescriptionGroups.SelectMany(group => group.Items)
            .SelectMany(endpoint => endpoint.ActionDescriptor.EndpointMetadata.OfType<Chapter>())
            .Distinct()
            .Select(chapter => new OpenApiTag { Name = chapter.Name, Description = chapter.Description });

    /// <summary>Every paragraph on a line of its own.</summary>
    private static string Introduction()
    {
        using var file = typeof(LedgerInfo).Assembly.GetManifestResourceStream("OpenApi/introduction.md")!;
        using var text = new StreamReader(file);
        return LineBreak().Replace(text.ReadToEnd().ReplaceLineEndings("\n"), " ").Trim();
    }

    [GeneratedRegex(@"(?<!\n)\n(?!\n)")]
    private static partial Regex LineBreak();

    private static OpenApiInfo Info() =>
        new()
        {
            Title = "ValueLedger",
            Version = LedgerDocument.Name,
            Description = Introduction(),
            Contact = new OpenApiContact { Name = "The maintainers of ValueLedger" },
            License = new OpenApiLicense { Name = "MIT", Identifier = "MIT" },
        };
}
