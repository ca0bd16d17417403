using NodaTime;

namespace ValueLedger.Testing;

/// <summary>Shows the system's time until it is set, and then the time it was set to.</summary>
public sealed class SettableClock : IClock
{
    /// <summary>Null while it shows the system's time.</summary>
    public Instant? Now { get; set; }

    public Instant GetCurrentInstant() => Now ?? SystemClock.Instance.GetCurrentInstant();

    public void Advance(Duration by) => Now = GetCurrentInstant() + by;
}
