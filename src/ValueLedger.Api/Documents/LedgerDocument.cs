using System.Reflection;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace ValueLedger.Api.Documents;

/// <summary>The OpenAPI document, and the page that shows it.</summary>
public static class LedgerDocument
{
    public const string Name = "v1";

    private const string Route = "/openapi/{documentName}.json";

    /// <param name="services">Of the host.</param>
    /// <param name="examples">Where the examples are embedded; null for this assembly.</param>
    public static IServiceCollection AddLedgerDocument(this IServiceCollection services, Assembly? examples = null) =>
        services
            .AddSingleton(new Examples(examples ?? typeof(LedgerDocument).Assembly))
            .AddOpenApi("v1", Describe);

    public static IEndpointRouteBuilder MapLedgerDocument(this IEndpointRouteBuilder routes)
    {
        routes.MapOpenApi(Route).AllowAnonymous();
        return routes;
    }

    public static IApplicationBuilder UseLedgerDocumentPage(this IApplicationBuilder app) => app.UseSwaggerUI(page =>
    {
        page.RoutePrefix = "docs";
        page.DocumentTitle = "ValueLedger";
        page.SwaggerEndpoint($"/openapi/{Name}.json", $"ValueLedger {Name}");
    });

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
    }
}
