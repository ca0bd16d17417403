using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using ValueLedger.Api.Http;
using ValueLedger.Api.Http.Queries;
using ValueLedger.Core.Wire;

namespace ValueLedger.Api.OpenApi;

/// <summary>Describes the members of every <see cref="Query{T}"/> as query parameters.</summary>
public sealed class QueryParameters : IOpenApiOperationTransformer
{
    public async Task TransformAsync(
        OpenApiOperation operation,
        OpenApiOperationTransformerContext context,
        CancellationToken cancellationToken
    )
    {
        foreach (var query in context.Description.ActionDescriptor.EndpointMetadata.OfType<QueryMetadata>())
        {
            var documented = await context.GetOrCreateSchemaAsync(query.Draft, cancellationToken: cancellationToken);
            foreach (var member in WireJson.Drafts.GetTypeInfo(query.Draft).Properties)
            {
                operation.Parameters ??= [];
                operation.Parameters.Add(Describe(member, documented, context.Document!));
            }
        }
    }

    private static OpenApiParameter Describe(JsonPropertyInfo member, OpenApiSchema documented, OpenApiDocument document)
    {
        var type = Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType;
        var isList = DraftShape.Of(type).Items is not null;
        var schema = WireSchema.Of(type, mayBeNull: false, document);
        Constraints.Add(schema, member);
        return new OpenApiParameter
        {
            Name = member.Name,
            In = ParameterLocation.Query,
            Required = DraftMember.IsMarked<RequiredAttribute>(member),
            Description =
                DraftMember.Attribute<DescriptionAttribute>(member)?.Description ?? documented.Properties?[member.Name].Description,
            Style = isList ? ParameterStyle.Form : null,
            Explode = !isList,
            Schema = schema,
        };
    }
}
