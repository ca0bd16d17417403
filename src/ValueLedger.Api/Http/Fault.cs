using ValueLedger.Core.Problems;

namespace ValueLedger.Api.Http;

/// <summary>What is wrong with a value, without its place in the body.</summary>
public sealed record Fault(ProblemCode Code, string Message)
{
    private const int LongestShown = 60;

    public Problem At(string pointer) => Code.At(pointer, Message);

    /// <summary>A sent text as it is repeated in a message: in quotes, and shortened if it is long.</summary>
    public static string Shown(string text)
    {
        var end = Math.Min(text.Length, LongestShown);
        end = end < text.Length && char.IsLowSurrogate(text[end]) ? end - 1 : end;
        return end < text.Length ? $"\"{text[..end]}...\"" : $"\"{text}\"";
    }
}
