using NodaTime;

namespace ValueLedger.Core.Impact;

/// <summary>A version of a programme's impact map, with the record that states it.</summary>
/// <param name="Version">From 1, without gaps.</param>
/// <param name="Sequence">Its sequence in the organisation's log.</param>
/// <param name="RecordedAt">When it was recorded.</param>
/// <param name="Map">The map itself.</param>
public sealed record RecordedImpactMap(int Version, long Sequence, Instant RecordedAt, ImpactMap Map);
