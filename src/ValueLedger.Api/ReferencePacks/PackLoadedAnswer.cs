using NodaTime;
using ValueLedger.Storage.ReferencePacks;

namespace ValueLedger.Api.ReferencePacks;

/// <summary>When a pack was loaded.</summary>
/// <param name="Version">The version that was loaded.</param>
/// <param name="Measure">The measure that took its rates; null where the pack has measures of its own.</param>
/// <param name="Sequence">Its place in the organisation's log.</param>
/// <param name="RecordedAt">When it was recorded.</param>
/// <param name="Sha256">SHA-256 of the file that was loaded, in hexadecimal.</param>
public sealed record PackLoadedAnswer(string Version, string? Measure, long Sequence, Instant RecordedAt, string Sha256)
{
    public static PackLoadedAnswer Of(PackLoad load) => new(load.Pack.Version, load.Pack.Measure, load.Sequence, load.RecordedAt, load.Pack.Sha256);
}
