using System.Reflection;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using ValueLedger.Api.Http.Answers;

namespace ValueLedger.Api.OpenApi;

/// <summary>The OpenAPI document, and the page that shows it.</summary>
public static class LedgerDocument
{
    public const string Name = "v1";

    /// <summary>The resource that the build makes of the document that it wrote.</summary>
    public const string Written = "OpenApi/valueledger-v1.json";

    private const string Page = "docs";

    /// <summary>The page's icons are images in its style sheet, and its scripts set styles.</summary>
    private const string PagePolicy =
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private const string Route = $"/openapi/{Name}.json";

    private static readonly Assembly Here = typeof(LedgerDocument).Assembly;

    public static IServiceCollection AddLedgerDocument(this IServiceCollection services) =>
        services.AddSingleton(new Examples(Here)).AddSingleton<ServedDocument>().AddOpenApi(Name, Describe);

    public static IEndpointRouteBuilder MapLedgerDocument(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Route, (ServedDocument document) => document.File).AllowAnonymous().ExcludeFromDescription();
        routes.MapPart("docs.js", "text/javascript; charset=utf-8");
        routes.MapPart("docs.css", "text/css; charset=utf-8");
        return routes;
    }

    /// <summary>Compresses the document before anybody asks for it.</summary>
    public static void Prepare(IServiceProvider services) => _ = services.GetRequiredService<ServedDocument>().File;

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
