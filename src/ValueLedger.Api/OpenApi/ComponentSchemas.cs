using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using ValueLedger.Api.Http;
using ValueLedger.Api.Http.Answers;
using ValueLedger.Core.Wire;

namespace ValueLedger.Api.OpenApi;

/// <summary>
/// States which members objects have: in requests, those marked as required and no unknown ones; in answers, all.
/// </summary>
public sealed class ComponentSchemas : IOpenApiDocumentTransformer
{
    public async Task TransformAsync(
        OpenApiDocument document,
        OpenApiDocumentTransformerContext context,
        CancellationToken cancellationToken
    )
    {
        var types = new WireTypes(context.DescriptionGroups);
        foreach (var (name, type) in types.Named)
        {
            var known = Known(document, name) ?? await context.GetOrCreateSchemaAsync(type, cancellationToken: cancellationToken);
            document.Components?.Schemas?.Remove(name);
            document.AddComponent<IOpenApiSchema>(name, type.IsEnum ? WireSchema.OfEnum(type, known.Description) : known);
        }

        foreach (var (name, type) in types.Named.Where(named => !named.Value.IsEnum))
        {
            Describe(Known(document, name)!, type, types.IsSent(type), document);
        }
    }

    private static OpenApiSchema? Known(OpenApiDocument document, string name) =>
        document.Components?.Schemas?.TryGetValue(name, out var known) is true ? known as OpenApiSchema : null;

    private static void Describe(OpenApiSchema schema, Type type, bool isSent, OpenApiDocument document)
    {
        schema.Required = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var member in WireJson.Members.GetTypeInfo(type).Properties)
        {
            var isRequired = !isSent || DraftMember.IsMarked<RequiredAttribute>(member);
            if (isRequired)
            {
                schema.Required.Add(member.Name);
            }

            var known = schema.Properties?.TryGetValue(member.Name, out var property) is true ? property : null;
            var isMade = !isSent && DraftMember.IsMarked<NullInADryRunAttribute>(member);
            var written =
                (isSent && isRequired) || isMade
                    ? Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType
                    : member.PropertyType;
            schema.Properties ??= new Dictionary<string, IOpenApiSchema>();
            schema.Properties[member.Name] = WireSchema.Of(
                written,
                isSent ? !isRequired : member.IsGetNullable && !isMade,
                document,
                known
            );
            if (isMade && schema.Properties[member.Name] is OpenApiSchema made)
            {
                made.Type &= ~JsonSchemaType.Null;
            }

            if (isSent)
            {
                Constraints.Add(schema.Properties[member.Name], member);
            }

            // The framework does not apply comments to members that are references; an attribute describes them.
            if (DraftMember.Attribute<DescriptionAttribute>(member) is { } stated)
            {
                schema.Properties[member.Name].Description = stated.Description;
            }

            if (MayHoldNull(member) && schema.Properties[member.Name].AdditionalProperties is OpenApiSchema value)
            {
                value.Type |= JsonSchemaType.Null;
            }
        }

        schema.AdditionalPropertiesAllowed = !isSent;
        if (type.GetCustomAttribute<ShortFormAttribute>() is { } form && schema.Properties![form.Member] is OpenApiSchema alone)
        {
            schema.Type |= alone.Type & ~JsonSchemaType.Null;
            schema.Format = alone.Format;
        }
    }

    /// <summary>Whether it is a map with values that may be null.</summary>
    private static bool MayHoldNull(JsonPropertyInfo member) =>
        WireJson.Members.GetTypeInfo(member.PropertyType).Kind == JsonTypeInfoKind.Dictionary
        && member.AttributeProvider is PropertyInfo property
        && new NullabilityInfoContext().Create(property).GenericTypeArguments is [.., { ReadState: NullabilityState.Nullable }];
}
