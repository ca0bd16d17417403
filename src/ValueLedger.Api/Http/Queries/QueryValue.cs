using System.Globalization;
using System.Text.Json.Nodes;
using NodaTime;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Problems;

namespace ValueLedger.Api.Http.Queries;

/// <summary>Converts the text of one query parameter to the JSON value it means.</summary>
public static class QueryValue
{
    public static (JsonNode? Value, Fault? Fault) Read(string text, Type type, bool isMultiLine = false) =>
        type switch
        {
            _ when type == typeof(bool) => text is "true" or "false"
                ? (JsonValue.Create(text == "true"), null)
                : (null, WrongType(text, "true or false")),
            _ when type == typeof(decimal) => ReadDecimal(text),
            _ when type == typeof(int) => ReadWhole(text, int.MinValue, int.MaxValue),
            _ when type == typeof(long) => ReadWhole(text, long.MinValue, long.MaxValue),
            // An offset such as +01:00 that was not escaped arrives with a space instead of its sign.
            _ when type == typeof(Instant) => ReadText(text.Replace(' ', '+'), type),
            _ => ReadText(text, type, isMultiLine),
        };

    private static (JsonNode? Value, Fault? Fault) ReadText(string text, Type type, bool isMultiLine = false) =>
        TextFaults.Of(text, type, isMultiLine) is { } fault ? (null, fault) : (JsonValue.Create(text), null);

    private static (JsonNode? Value, Fault? Fault) ReadDecimal(string text)
    {
        if (!ExactDecimal.IsNumber(text))
        {
            return (null, WrongType(text, "a number"));
        }

        return ExactDecimal.TryRead(text, out var number)
            ? (JsonValue.Create(number), null)
            : (
                null,
                new Fault(
                    MemberProblems.NumberIsOutOfRange,
                    $"{Fault.Shown(text)} is too large, or has more digits than can be kept exactly (28)."
                )
            );
    }

    private static (JsonNode? Value, Fault? Fault) ReadWhole(string text, long smallest, long largest)
    {
        if (!ExactDecimal.IsNumber(text) || text.AsSpan().ContainsAny('.', 'e', 'E'))
        {
            return (null, WrongType(text, "a whole number"));
        }

        return
            long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number >= smallest
            && number <= largest
            ? (JsonValue.Create(number), null)
            : (null, new Fault(MemberProblems.NumberIsOutOfRange, $"{Fault.Shown(text)} is not from {smallest} to {largest}."));
    }

    private static Fault WrongType(string text, string expected) =>
        new(HttpProblemCodes.QueryParameterHasTheWrongType, $"{Fault.Shown(text)} is not {expected}.");
}
