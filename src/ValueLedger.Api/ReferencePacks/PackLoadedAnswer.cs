using NodaTime;
using ValueLedger.Storage.ReferencePacks;

namespace ValueLedger.Api.ReferencePacks;

/// <summary>When a pack was loaded.</summary>
/// <param name="Version">The version that was loaded.</param>
/// <param name="Measure">Code of the measure for which its rates were recorded; null if the pack has its own measures.</param>
/// <param name="Sequence">The number of its record in the organisation's log.</param>
/// <param name="RecordedAt">When it was recorded.</param>
/// <param name="Sha256">SHA-256 of the file that was loaded, in hexadecimal.</param>
public sealed record PackLoadedAnswer(string Version, string? Measure, long Sequence, Instant RecordedAt, string Sha256)
{
    public static PackLoadedAnswer Of(PackLoad load) => new(load.Pack.Version, load.Pack.Measure, load.Sequence, load.RecordedAt, load.Pack.Sha256);
}
