using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using ValueLedger.Api.Access;

namespace ValueLedger.Api.OpenApi;

/// <summary>States the scopes that an operation needs; operations for anybody need no key.</summary>
public sealed class OperationAccess : IOpenApiOperationTransformer
{
    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var endpoint = context.Description.ActionDescriptor.EndpointMetadata;
        List<string> scopes = [.. endpoint.OfType<RequiredScope>().Select(required => required.Scope).Distinct()];
        if (endpoint.OfType<IAllowAnonymous>().Any())
        {
            operation.Security = [];
        }
        else if (scopes.Count > 0)
        {
            operation.Security = [.. LedgerInfo.SchemeNames.Select(name => Needs(name, scopes, context.Document!))];
            operation.Description =
                $"{operation.Description} Needs the scope {string.Join(" and ", scopes.Select(scope => $"`{scope}`"))}.";
        }

        return Task.CompletedTask;
    }

    private static OpenApiSecurityRequirement Needs(string scheme, List<string> scopes, OpenApiDocument document) =>
        new() { [new OpenApiSecuritySchemeReference(scheme, document)] = scopes };
}
