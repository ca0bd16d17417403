using NodaTime;
using ValueLedger.Core.Impact;

namespace ValueLedger.Api.Impact;

/// <summary>A version of an impact map, without its content.</summary>
/// <param name="Version">From 1, without gaps.</param>
/// <param name="Sequence">Its sequence in the organisation's log.</param>
/// <param name="RecordedAt">When it was recorded.</param>
/// <param name="Title">Title of the map; null when not stated.</param>
/// <param name="Lines">Number of lines.</param>
public sealed record ImpactMapVersionAnswer(int Version, long Sequence, Instant RecordedAt, string? Title, int Lines)
{
    internal static ImpactMapVersionAnswer Of(RecordedImpactMap recorded) =>
        new(recorded.Version, recorded.Sequence, recorded.RecordedAt, recorded.Map.Title, recorded.Map.Lines.Count);
}
