using NodaTime;
using ValueLedger.Core.Records;

namespace ValueLedger.Core.Rates;

/// <summary>A rate with the record that states it.</summary>
public sealed record RecordedRate(RecordId Id, long Sequence, Instant RecordedAt, Rate Rate);
