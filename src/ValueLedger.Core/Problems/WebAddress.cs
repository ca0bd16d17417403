namespace ValueLedger.Core.Problems;

/// <summary>The single rule for addresses, wherever one is stated or shown as a link.</summary>
public static class WebAddress
{
    public const int Longest = 2000;

    /// <summary>What a schema can say of the rule; the rest is checked only here.</summary>
    public const string Pattern = "^[Hh][Tt][Tt][Pp][Ss]?://[^\\s<>\"\\\\]+$";

    public static bool IsOne(string text) =>
        (text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
        && !text.Any(IsForeign)
        && Uri.TryCreate(text, UriKind.Absolute, out var address)
        && address is { Host.Length: > 0, UserInfo.Length: 0 };

    /// <summary>Characters that would end an address in a text, or make some programs read another address.</summary>
    private static bool IsForeign(char character) =>
        char.IsWhiteSpace(character) || char.IsControl(character) || character is '<' or '>' or '"' or '\\';
}
