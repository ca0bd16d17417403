using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Microsoft.OpenApi;
using NodaTime;
using ValueLedger.Core.Wire;

namespace ValueLedger.Api.Documents;

/// <summary>Describes values as they go over the wire.</summary>
/// <remarks>
/// The framework takes decimals for doubles, does not know NodaTime, leaves null out of enumerations, and forgets what a map holds.
/// A reference that may be null is the only <c>oneOf</c> of the document: no other form says it in JSON Schema, and generators read this one.
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
    /// <param name="document">Whose schemas are referred to.</param>
    /// <param name="known">What the framework says of it: its description and constraints are kept.</param>
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
            (schema.MaxItems, schema.MaxLength) = (schema.MaxItems ?? schema.MaxLength, null);
        }
        else if (json.Kind == JsonTypeInfoKind.Dictionary)
        {
            schema.Type = JsonSchemaType.Object | orNull;
            schema.AdditionalProperties = Of(json.ElementType!, mayBeNull: false, document);
            (schema.MaxProperties, schema.MaxLength) = (schema.MaxProperties ?? schema.MaxLength, null);
        }
        else if (Values.TryGetValue(type, out var value))
        {
            (schema.Type, schema.Format) = (value.Type | orNull, value.Format ?? schema.Format);
        }

        return schema;
    }

    public static OpenApiSchema OfEnum(Type type, string? description) => new()
    {
        Type = JsonSchemaType.String,
        Enum = [.. WireEnum.Words(type).Select(word => (JsonNode)word)],
        Description = description,
    };

    private static IOpenApiSchema Reference(string name, bool mayBeNull, OpenApiDocument document, string? description) => mayBeNull
        ? new OpenApiSchema
        {
            OneOf = [new OpenApiSchema { Type = JsonSchemaType.Null }, new OpenApiSchemaReference(name, document)],
            Description = description,
        }
        : new OpenApiSchemaReference(name, document) { Description = description };
}
