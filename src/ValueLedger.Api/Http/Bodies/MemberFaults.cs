using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using NodaTime;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Wire;

namespace ValueLedger.Api.Http.Bodies;

/// <summary>Checks a value of a JSON body that is neither an object nor a list.</summary>
public static class MemberFaults
{
    /// <summary>Null if the value is of the type.</summary>
    public static Fault? Of(in Utf8JsonReader value, Type type, bool isMultiLine)
    {
        if (type == typeof(decimal) || type == typeof(int) || type == typeof(long))
        {
            return value.TokenType == JsonTokenType.Number ? OfNumber(value, type) : WrongType(value, type);
        }

        if (type == typeof(bool))
        {
            return value.TokenType is JsonTokenType.True or JsonTokenType.False ? null : WrongType(value, type);
        }

        return IsWrittenAsText(type) ? OfText(value, type, isMultiLine) : OfAnother(value, type);
    }

    public static Fault WrongType(in Utf8JsonReader found, Type expected) =>
        new(HttpProblemCodes.MemberHasTheWrongType, $"{Found(found)} was found where {Expected(expected)} is expected.");

    private static bool IsWrittenAsText(Type type) =>
        type.IsEnum || type == typeof(string) || type == typeof(LocalDate) || type == typeof(LocalTime) || type == typeof(Instant);

    private static Fault? OfText(in Utf8JsonReader value, Type type, bool isMultiLine)
    {
        if (value.TokenType != JsonTokenType.String)
        {
            return WrongType(value, type);
        }

        return Unicode(value) is { } text ? TextFaults.Of(text, type, isMultiLine) : TextFaults.NotUnicode;
    }

    /// <summary>Null if the text escapes half of a character, which JSON allows and Unicode does not.</summary>
    private static string? Unicode(in Utf8JsonReader value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static Fault? OfNumber(in Utf8JsonReader value, Type type)
    {
        var written = value.ValueSpan;
        if (type == typeof(decimal))
        {
            return
                ExactDecimal.IsShort(written)
                || (written.Length <= ExactDecimal.LongestText && ExactDecimal.TryRead(Encoding.UTF8.GetString(written), out _))
                ? null
                : new Fault(
                    MemberProblems.NumberIsOutOfRange,
                    "The number is too large, or has more digits than can be kept exactly (28)."
                );
        }

        if (written.ContainsAny(".eE"u8))
        {
            return new Fault(
                HttpProblemCodes.MemberHasTheWrongType,
                "A number with a point or an exponent was found where a whole number is expected."
            );
        }

        return type == typeof(int)
            ? OutOfRange(value.TryGetInt32(out _), int.MaxValue)
            : OutOfRange(value.TryGetInt64(out _), long.MaxValue);
    }

    private static Fault? OutOfRange(bool isInRange, long largest) =>
        isInRange ? null : new Fault(MemberProblems.NumberIsOutOfRange, $"The number is not from {-largest - 1} to {largest}.");

    /// <summary>For a type with its own converter, which says what it expects.</summary>
    private static Fault? OfAnother(Utf8JsonReader value, Type type)
    {
        try
        {
            JsonSerializer.Deserialize(ref value, type, WireJson.Drafts);
            return null;
        }
        catch (Exception refusal) when (refusal is JsonException or InvalidOperationException)
        {
            return WrongType(value, type);
        }
    }

    private static string Found(in Utf8JsonReader value) =>
        value.TokenType switch
        {
            JsonTokenType.String => "A text",
            JsonTokenType.Number => "A number",
            JsonTokenType.StartArray => "A list",
            JsonTokenType.StartObject => "An object",
            JsonTokenType.Null => "null",
            JsonTokenType.True => "true",
            _ => "false",
        };

    private static string Expected(Type type) =>
        type switch
        {
            { IsEnum: true } => $"one of {string.Join(", ", WireEnum.Words(type))}",
            _ when type == typeof(string) => "a text",
            _ when type == typeof(decimal) => "a number",
            _ when type == typeof(int) || type == typeof(long) => "a whole number",
            _ when type == typeof(bool) => "true or false",
            _ when type == typeof(LocalDate) => "a date such as \"2015-12-05\"",
            _ when type == typeof(LocalTime) => "a time of day such as \"19:30\"",
            _ when type == typeof(Instant) => "an instant such as \"2026-01-02T03:04:05.123456Z\"",
            _ => DraftShape.Of(type).Items is null || DraftShape.Of(type).Kind == JsonTypeInfoKind.Dictionary ? "an object" : "a list",
        };
}
