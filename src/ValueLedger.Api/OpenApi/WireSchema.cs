using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Microsoft.OpenApi;
using NodaTime;
using ValueLedger.Core.Wire;

namespace ValueLedger.Api.OpenApi;

/// <summary>Describes values as they are in JSON.</summary>
/// <remarks>
/// The framework treats decimals as doubles, does not know NodaTime, leaves null out of enumerations, and omits the value types of maps.
/// A reference that may be null is the only <c>oneOf</c> of the document: JSON Schema has no other form for it, and generators understand
/// this one.
/// </remarks>
public static class WireSchema
{
    private static readonly Dictionary<Type, (JsonSchemaType Type, string? Format)> Values = new()
    {
        [typeof(string)] = (JsonSchemaType.String, null),
        [typeof(bool)] = (JsonSchemaType.Boolean, null),
        [typeof(int)] = (JsonSchemaType.Integer, "int32"),
        [typeof(long)] = (JsonSchemaType.Integer, "int64"),
        [typeof(decimal)] = (JsonSchemaType.Number, "decimal"),
        [typeof(LocalDate)] = (JsonSchemaType.String, "date"),
        [typeof(LocalTime)] = (JsonSchemaType.String, "time-local"),
        [typeof(Instant)] = (JsonSchemaType.String, "date-time"),
    };

    /// <param name="written">The type; a nullable value type may be null in any case.</param>
    /// <param name="mayBeNull">Whether null is one of the values.</param>
    /// <param name="document">The document with the referenced schemas.</param>
    /// <param name="known">The framework's schema, whose description and constraints are kept.</param>
    public static IOpenApiSchema Of(Type written, bool mayBeNull, OpenApiDocument document, IOpenApiSchema? known = null)
    {
        var type = Nullable.GetUnderlyingType(written) ?? written;
        var orNull = mayBeNull || type != written ? JsonSchemaType.Null : default;
        var json = WireJson.Members.GetTypeInfo(type);
        if (SchemaNames.Of(json) is { } name)
        {
            return Reference(name, orNull != default, document, known?.Description);
        }

        var schema = known as OpenApiSchema ?? new OpenApiSchema();
        if (json.Kind == JsonTypeInfoKind.Enumerable)
        {
            schema.Type = JsonSchemaType.Array | orNull;
            schema.Items = Of(json.ElementType!, mayBeNull: false, document);
        }
        else if (json.Kind == JsonTypeInfoKind.Dictionary)
        {
            schema.Type = JsonSchemaType.Object | orNull;
            schema.AdditionalProperties = Of(json.ElementType!, mayBeNull: false, document);
        }
        else if (Values.TryGetValue(type, out var value))
        {
            (schema.Type, schema.Format) = (value.Type | orNull, value.Format ?? schema.Format);
        }

        return schema;
    }

    public static OpenApiSchema OfEnum(Type type, string? description) =>
        new()
        {
            Type = JsonSchemaType.String,
            Enum = [.. WireEnum.Words(type).Select(word => (JsonNode)word)],
            Description = description,
        };

    private static IOpenApiSchema Reference(string name, bool mayBeNull, OpenApiDocument document, string? description) =>
        mayBeNull
            ? new OpenApiSchema
            {
                OneOf = [new OpenApiSchema { Type = JsonSchemaType.Null }, new OpenApiSchemaReference(name, document)],
                Description = description,
            }
            : new OpenApiSchemaReference(name, document) { Description = description };
}
