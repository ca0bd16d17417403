using System.Buffers;
using NodaTime;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Wire;

namespace ValueLedger.Api.Http;

/// <summary>Checks values that are written as texts, in a body or a query.</summary>
public static class TextFaults
{
    private const string LineBreaksAndTabs = "\n\r\t";

    private static readonly string Controls = string.Concat(
        Enumerable.Range(0, ' ').Concat(Enumerable.Range(0x7f, 0x21)).Select(code => (char)code)
    );
    private static readonly SearchValues<char> RefusedInOneLine = SearchValues.Create(Controls);
    private static readonly SearchValues<char> RefusedInLines = SearchValues.Create([.. Controls.Except(LineBreaksAndTabs)]);

    /// <summary>JSON can escape half of a character, but Unicode has no such thing.</summary>
    public static Fault NotUnicode { get; } =
        new(HttpProblemCodes.TextIsNotUnicode, "The text has half of a surrogate pair, which is not a character.");

    /// <summary>A text without any of these UTF-8 bytes has nothing that is refused in texts: control characters, and the first byte of the
    /// control characters beyond ASCII.</summary>
    public static SearchValues<byte> Suspicious { get; } =
        SearchValues.Create([.. Enumerable.Range(0, ' ').Select(code => (byte)code), 0x7f, 0xc2]);

    /// <summary>Null if the text is a value of the type, or if the type is not written as text.</summary>
    public static Fault? Of(string text, Type type, bool isMultiLine = false) =>
        type switch
        {
            _ when type == typeof(string) => OfText(text, isMultiLine),
            _ when type == typeof(LocalDate) => IsoJson.TryReadDate(text, out _)
                ? null
                : new Fault(HttpProblemCodes.DateIsNotValid, $"{Fault.Shown(text)} is not a date such as 2015-12-05."),
            _ when type == typeof(LocalTime) => IsoJson.TryReadTime(text, out _)
                ? null
                : new Fault(HttpProblemCodes.TimeIsNotValid, $"{Fault.Shown(text)} is not a time of day such as 19:30 or 19:30:15."),
            _ when type == typeof(Instant) => IsoJson.TryReadInstant(text, out _)
                ? null
                : new Fault(
                    HttpProblemCodes.InstantIsNotValid,
                    $"{Fault.Shown(text)} is not an instant with an offset, such as 2026-01-02T03:04:05.123456Z."
                ),
            { IsEnum: true } => OfWord(text, WireEnum.Words(type)),
            _ => null,
        };

    private static Fault? OfText(string text, bool isMultiLine)
    {
        var at = text.AsSpan().IndexOfAny(isMultiLine ? RefusedInLines : RefusedInOneLine);
        return at < 0
            ? null
            : new Fault(
                MemberProblems.TextHasControlCharacters,
                isMultiLine
                    ? $"The text has the control character U+{(int)text[at]:X4}; only line breaks and tabs are allowed."
                    : $"The text has the control character U+{(int)text[at]:X4}; the text must be on one line, without line breaks and tabs."
            );
    }

    private static Fault? OfWord(string text, IReadOnlyList<string> words) =>
        words.Contains(text)
            ? null
            : new Fault(MemberProblems.ValueIsNotInTheList, $"{Fault.Shown(text)} is not one of {string.Join(", ", words)}.");
}
