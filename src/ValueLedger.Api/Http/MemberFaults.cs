using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using NodaTime;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Wire;

namespace ValueLedger.Api.Http;

/// <summary>Checks a value of a JSON body that is neither an object nor a list.</summary>
public static class MemberFaults
{
    /// <summary>Null when the value is one of the type.</summary>
    public static Fault? Of(JsonElement value, Type type, bool isMultiLine)
    {
        if (type == typeof(decimal) || type == typeof(int) || type == typeof(long))
        {
            return value.ValueKind == JsonValueKind.Number ? OfNumber(value, type) : WrongType(value, type);
        }

        if (type == typeof(bool))
        {
            return value.ValueKind is JsonValueKind.True or JsonValueKind.False ? null : WrongType(value, type);
        }

        return IsWrittenAsText(type) ? OfText(value, type, isMultiLine) : OfAnother(value, type);
    }

    public static Fault WrongType(JsonElement found, Type expected) => new(
        HttpProblemCodes.MemberHasTheWrongType, $"{Found(found)} was found where {Expected(expected)} is expected.");

    private static bool IsWrittenAsText(Type type) =>
        type.IsEnum || type == typeof(string) || type == typeof(LocalDate) || type == typeof(LocalTime) || type == typeof(Instant);

    private static Fault? OfText(JsonElement value, Type type, bool isMultiLine)
    {
        if (value.ValueKind != JsonValueKind.String)
        {
            return WrongType(value, type);
        }

        return Unicode(value) is { } text
            ? TextFaults.Of(text, type, isMultiLine)
            : new Fault(HttpProblemCodes.TextIsNotUnicode, "The text has half of a surrogate pair, which is no character.");
    }

    /// <summary>Null when the text escapes half of a character, which JSON allows and Unicode does not.</summary>
    private static string? Unicode(JsonElement value)
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

    private static Fault? OfNumber(JsonElement value, Type type)
    {
        var written = JsonMarshal.GetRawUtf8Value(value);
        if (type == typeof(decimal))
        {
            return ExactDecimal.IsShort(written) || ExactDecimal.TryRead(value.GetRawText(), out _)
                ? null
                : new Fault(MemberProblems.NumberIsOutOfRange, "The number is too large, or has more digits than can be kept exactly (28).");
        }

        if (written.ContainsAny(".eE"u8))
        {
            return new Fault(HttpProblemCodes.MemberHasTheWrongType, "A number with a point or an exponent was found where a whole number is expected.");
        }

        return type == typeof(int) ? OutOfRange(value.TryGetInt32(out _), int.MaxValue) : OutOfRange(value.TryGetInt64(out _), long.MaxValue);
    }

    private static Fault? OutOfRange(bool isInRange, long largest) => isInRange
        ? null
        : new Fault(MemberProblems.NumberIsOutOfRange, $"The number is outside of {-largest - 1} to {largest}.");

    /// <summary>Of a type with a converter of its own, which says what it expects.</summary>
    private static Fault? OfAnother(JsonElement value, Type type)
    {
        try
        {
            value.Deserialize(type, WireJson.Drafts);
            return null;
        }
        catch (Exception refusal) when (refusal is JsonException or InvalidOperationException)
        {
            return WrongType(value, type);
        }
    }

    private static string Found(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => "A text",
        JsonValueKind.Number => "A number",
        JsonValueKind.Array => "A list",
        JsonValueKind.Object => "An object",
        JsonValueKind.Null => "null",
        _ => value.GetRawText(),
    };

    private static string Expected(Type type) => type switch
    {
        { IsEnum: true } => $"one of {string.Join(", ", WireEnum.Words(type))}",
        _ when type == typeof(string) => "a text",
        _ when type == typeof(decimal) => "a number",
        _ when type == typeof(int) || type == typeof(long) => "a whole number",
        _ when type == typeof(bool) => "true or false",
        _ when type == typeof(LocalDate) => "a date such as \"2015-12-05\"",
        _ when type == typeof(LocalTime) => "a time of day such as \"19:30\"",
        _ when type == typeof(Instant) => "an instant such as \"2026-01-02T03:04:05.123456Z\"",
        _ => DraftShape.Of(type).Items is null || DraftShape.Of(type).Kind == JsonTypeInfoKind.Dictionary
            ? "an object"
            : "a list",
    };
}
