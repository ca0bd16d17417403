using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Dates;

namespace ValueLedger.Core.Wire;

/// <summary>The settings with which ValueLedger writes and reads JSON.</summary>
public static class WireJson
{
    /// <summary>For answers, and for reading what was written as one.</summary>
    public static JsonSerializerOptions Options { get; } = Frozen(respectAnnotations: true);

    /// <summary>For drafts: any member may be missing, which is checked afterwards.</summary>
    public static JsonSerializerOptions Drafts { get; } = Frozen(respectAnnotations: false);

    /// <summary>The same without short forms, for looking at the members of an object.</summary>
    public static JsonSerializerOptions Members { get; } = Frozen(respectAnnotations: true, hasShortForms: false);

    /// <summary>Gives a host's options the settings of <see cref="Members"/>, because the host describes the members of objects.</summary>
    public static void Configure(JsonSerializerOptions options) => Configure(options, respectAnnotations: true);

    private static JsonSerializerOptions Frozen(bool respectAnnotations, bool hasShortForms = true)
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = new DefaultJsonTypeInfoResolver() };
        Configure(options, respectAnnotations);
        if (hasShortForms)
        {
            options.Converters.Add(new ShortForms());
        }

        options.MakeReadOnly();
        return options;
    }

    private static void Configure(JsonSerializerOptions options, bool respectAnnotations)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.PropertyNameCaseInsensitive = false;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.DefaultIgnoreCondition = JsonIgnoreCondition.Never;
        options.AllowDuplicateProperties = false;
        options.RespectNullableAnnotations = respectAnnotations;
        options.RespectRequiredConstructorParameters = respectAnnotations;
        // Answers are JSON documents, never part of a page, so letters need no escaping.
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false));
        foreach (var converter in IsoJson.Converters)
        {
            options.Converters.Add(converter);
        }

        options.Converters.Add(new ExactDecimalConverter());
    }
}
