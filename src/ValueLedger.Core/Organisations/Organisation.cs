using NodaTime;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Dates;

namespace ValueLedger.Core.Organisations;

/// <summary>A council or other body that keeps a ledger. It has one log and one currency, and never sees the data of another
/// organisation.</summary>
/// <param name="Code">Chosen by the operator; never changes.</param>
/// <param name="Name">The organisation's name for itself.</param>
/// <param name="Currency">ISO 4217; never changes.</param>
/// <param name="TimeZone">IANA name; determines which day is today.</param>
/// <param name="StandardBasis">The basis that values citizens' time unless a request names another one.</param>
public sealed record Organisation(string Code, string Name, string Currency, string TimeZone, Basis StandardBasis)
{
    /// <summary>Whether a statement must be published by a different key from the one that prepared it.</summary>
    public bool TwoPeople { get; init; }

    /// <summary>The month on whose first day its financial year begins, 1 to 12; 4 (April) unless it is changed.</summary>
    public int FinancialYearStart { get; init; } = Calendar.UsualFinancialYearStart;

    /// <summary>Number of decimals of a money figure.</summary>
    public int MinorUnitDigits() => Amounts.Currency.Find(Currency)!.Value.MinorUnitDigits;

    public LocalDate Today(Instant now) => now.InZone(DateTimeZoneProviders.Tzdb[TimeZone]).Date;
}
