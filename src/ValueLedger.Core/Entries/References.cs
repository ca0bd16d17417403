using ValueLedger.Core.Wire;

namespace ValueLedger.Core.Entries;

/// <summary>A sender's own ids. Two that look the same count as the same, so each is stored in one spelling, see
/// <see cref="Spelling"/>.</summary>
public static class References
{
    /// <summary>In UTF-16 units.</summary>
    public const int Longest = 200;

    /// <summary>Composing joins at most this many units into one.</summary>
    private const int MostComposed = 4;

    public static string? Spelled(string? sent) => sent is null ? null : Spelling.Of(sent, MostComposed * Longest);
}
