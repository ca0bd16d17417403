using System.Reflection;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using ValueLedger.Api.Http.Answers;

namespace ValueLedger.Api.OpenApi;

/// <summary>The OpenAPI document, and the page that shows it.</summary>
public static class LedgerDocument
{
    public const string Name = "v1";

    private const string Page = "docs";

    /// <summary>The page's icons are images in its style sheet, and its scripts set styles.</summary>
    private const string PagePolicy =
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private const string Route = $"/openapi/{Name}.json";

    private static readonly Assembly Here = typeof(LedgerDocument).Assembly;

    /// <param name="services">Services of the host.</param>
    /// <param name="examples">The assembly with the examples; null for this assembly.</param>
    public static IServiceCollection AddLedgerDocument(this IServiceCollection services, Assembly? examples = null) =>
        services.AddSingleton(new Examples(examples ?? Here)).AddSingleton<ServedDocument>().AddOpenApi(Name, Describe);

    public static IEndpointRouteBuilder MapLedgerDocument(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Route, (ServedDocument document) => document.FileAsync()).AllowAnonymous().ExcludeFromDescription();
        routes.MapPart("docs.js", "text/javascript; charset=utf-8");
        routes.MapPart("docs.css", "text/css; charset=utf-8");
        return routes;
    }

    /// <summary>Writes the document before anybody asks for it.</summary>
    public static Task PrepareAsync(IServiceProvider services) => services.GetRequiredService<ServedDocument>().FileAsync();

    /// <summary>The page, which runs its own scripts and connects only to this server.</summary>
    public static IApplicationBuilder UseLedgerDocumentPage(this IApplicationBuilder app) =>
        app.Use(WithPolicyAsync)
            .UseSwaggerUI(page =>
            {
                page.RoutePrefix = Page;
                page.IndexStream = () => Part("index.html");
            });

    private static void MapPart(this IEndpointRouteBuilder routes, string name, string contentType)
    {
        using var part = Part(name);
        var content = new byte[part.Length];
        part.ReadExactly(content);
        routes
            .MapGet($"/{Page}/{name}", () => new TaggedFile { Content = content, ContentType = contentType })
            .AllowAnonymous()
            .ExcludeFromDescription();
    }

    private static Stream Part(string name) => Here.GetManifestResourceStream($"OpenApi/Page/{name}")!;

    private static Task WithPolicyAsync(HttpContext context, RequestDelegate next)
    {
        if (context.Request.Path.StartsWithSegments("/" + Page))
        {
            context.Response.Headers.ContentSecurityPolicy = PagePolicy;
        }

        return next(context);
    }

    private static void Describe(OpenApiOptions document)
    {
        document.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        document.CreateSchemaReferenceId = SchemaNames.Of;
        document.AddOperationTransformer<QueryParameters>();
        document.AddOperationTransformer<PathParameters>();
        document.AddOperationTransformer<ProblemResponses>();
        document.AddOperationTransformer<FileAnswers>();
        document.AddOperationTransformer<SentBodies>();
        document.AddOperationTransformer<Headers>();
        document.AddOperationTransformer<ParameterExamples>();
        document.AddOperationTransformer<OperationExamples>();
        document.AddOperationTransformer<OperationAccess>();
        document.AddOperationTransformer<DryRunAnswers>();
        document.AddDocumentTransformer<ComponentSchemas>();
        document.AddDocumentTransformer<DryRunAnswers>();
        document.AddDocumentTransformer<LedgerInfo>();
        document.AddDocumentTransformer<UnwrappedDescriptions>();
    }
}
