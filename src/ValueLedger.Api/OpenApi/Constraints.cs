using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Text.Json.Serialization.Metadata;
using Microsoft.OpenApi;
using ValueLedger.Api.Http;

namespace ValueLedger.Api.OpenApi;

/// <summary>States the limits of a member that is sent, as its attributes have them.</summary>
public static class Constraints
{
    public static void Add(IOpenApiSchema written, JsonPropertyInfo member)
    {
        if (written is not OpenApiSchema schema)
        {
            return;
        }

        if (DraftMember.Attribute<StringLengthAttribute>(member) is { } length)
        {
            schema.MaxLength = length.MaximumLength;
            schema.MinLength = length.MinimumLength > 0 ? length.MinimumLength : null;
        }

        if (DraftMember.Attribute<RegularExpressionAttribute>(member) is { } expression)
        {
            schema.Pattern = expression.Pattern;
        }

        if (DraftMember.Attribute<RangeAttribute>(member) is { } range)
        {
            var least = Convert.ToString(range.Minimum, CultureInfo.InvariantCulture);
            schema.Minimum = range.MinimumIsExclusive ? null : least;
            schema.ExclusiveMinimum = range.MinimumIsExclusive ? least : null;
            schema.Maximum = Convert.ToString(range.Maximum, CultureInfo.InvariantCulture);
        }

        AddSizes(schema, member);
    }

    private static void AddSizes(OpenApiSchema schema, JsonPropertyInfo member)
    {
        var isMap = schema.Type?.HasFlag(JsonSchemaType.Object) is true;
        var isList = schema.Type?.HasFlag(JsonSchemaType.Array) is true;
        if (DraftMember.Attribute<MaxLengthAttribute>(member) is { } most && (isMap || isList))
        {
            (schema.MaxProperties, schema.MaxItems, schema.MaxLength) = (isMap ? most.Length : null, isList ? most.Length : null, null);
        }

        if (DraftMember.Attribute<MinLengthAttribute>(member) is { } least && isList)
        {
            (schema.MinItems, schema.MinLength) = (least.Length, null);
        }
    }
}
