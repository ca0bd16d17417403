using NodaTime;
using ValueLedger.Core.Amounts;

namespace ValueLedger.Core.Organisations;

/// <summary>A council or other body that keeps a ledger. It has one log, one currency and never sees another's.</summary>
/// <param name="Code">Chosen by the operator; never changes.</param>
/// <param name="Name">As the organisation calls itself.</param>
/// <param name="Currency">ISO 4217; never changes.</param>
/// <param name="TimeZone">IANA name; decides which day is today.</param>
/// <param name="StandardBasis">The basis that values citizens' time unless a request names another.</param>
public sealed record Organisation(string Code, string Name, string Currency, string TimeZone, Basis StandardBasis)
{
    /// <summary>Whether a statement is published by another key than the one that prepared it.</summary>
    public bool TwoPeople { get; init; }

    /// <summary>How many decimals a figure of money has.</summary>
    public int MinorUnitDigits() => Amounts.Currency.Find(Currency)!.Value.MinorUnitDigits;

    public LocalDate Today(Instant now) => now.InZone(DateTimeZoneProviders.Tzdb[TimeZone]).Date;
}
