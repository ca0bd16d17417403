using System.Reflection;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace ValueLedger.Api.OpenApi;

/// <summary>The OpenAPI document, and the page that shows it.</summary>
public static class LedgerDocument
{
    public const string Name = "v1";

    private const string Page = "docs";

    /// <summary>The page's icons are images in its style sheet, and its scripts set styles.</summary>
    private const string PagePolicy =
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private const string Route = "/openapi/{documentName}.json";

    /// <param name="services">Services of the host.</param>
    /// <param name="examples">The assembly with the examples; null for this assembly.</param>
    public static IServiceCollection AddLedgerDocument(this IServiceCollection services, Assembly? examples = null) =>
        services.AddSingleton(new Examples(examples ?? typeof(LedgerDocument).Assembly)).AddOpenApi("v1", Describe);

    public static IEndpointRouteBuilder MapLedgerDocument(this IEndpointRouteBuilder routes)
    {
        routes.MapOpenApi(Route).AllowAnonymous();
        return routes;
    }

    /// <summary>The page, which runs its own scripts and connects only to this server.</summary>
    public static IApplicationBuilder UseLedgerDocumentPage(this IApplicationBuilder app) =>
        app.Use(WithPolicyAsync)
            .UseSwaggerUI(page =>
            {
                page.RoutePrefix = Page;
                page.DocumentTitle = "ValueLedger";
                page.SwaggerEndpoint($"/openapi/{Name}.json", $"ValueLedger {Name}");
            });

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
        document.AddOperationTransformer<FileBodies>();
        document.AddOperationTransformer<Headers>();
        document.AddOperationTransformer<OperationExamples>();
        document.AddOperationTransformer<AnonymousOperations>();
        document.AddDocumentTransformer<ComponentSchemas>();
        document.AddDocumentTransformer<LedgerInfo>();
        document.AddDocumentTransformer<UnwrappedDescriptions>();
    }
}
