using NodaTime;

namespace ValueLedger.Storage.Tests;

/// <summary>A clock that stands still unless it is told otherwise, and may be told to go back.</summary>
internal sealed class SteerableClock : IClock
{
    public Instant Now { get; set; } = Instant.FromUtc(2016, 9, 1, 9, 0);

    public Instant GetCurrentInstant() => Now;

    public void Move(Duration by) => Now += by;
}
