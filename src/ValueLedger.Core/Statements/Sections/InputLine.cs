using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Statements.Sections;

/// <summary>
/// A quantity that one party put into one programme and that one rate values: value = quantity x rateAmount, real = value x deflator index
/// of the base year / that of the price year. Where several rates were in force during the period, each has its own line.
/// </summary>
public sealed record InputLine
{
    /// <summary>Name of the line in the statement.</summary>
    public required string Line { get; init; }

    /// <summary>Code of the measure.</summary>
    public required string Measure { get; init; }

    /// <summary>Title of the measure at that time.</summary>
    public required string Title { get; init; }

    /// <summary>What the measure counts and who gives it.</summary>
    public required MeasureClass Class { get; init; }

    /// <summary>Whether it is spent to make citizens' contribution possible.</summary>
    public required bool Mobilisation { get; init; }

    /// <summary>Code of the programme that received the input.</summary>
    public required string Programme { get; init; }

    /// <summary>Code of the party that bears it; null where the entries name none.</summary>
    public required string? Party { get; init; }

    /// <summary>Code of the party that paid this part of the cost with a gift of its own. Quantity and value are then negative: they are
    /// taken off the cost, so that the money counts once. Null for an ordinary input.</summary>
    public string? FinancedBy { get; init; }

    /// <summary>In units; for a level, the sum of the last-dated readings of each programme, party and team. Null with a reason where
    /// readings do not add up.</summary>
    public required decimal? Quantity { get; init; }

    /// <summary>Whether the quantity is exact, a bound or approximate.</summary>
    public Bound Bound { get; init; }

    /// <summary>The unit of the measure.</summary>
    public required string Unit { get; init; }

    /// <summary>Number of entries; for a level, the number of readings that count.</summary>
    public required long Entries { get; init; }

    /// <summary>The quantity by grade of evidence, weakest first; grades without entries are left out.</summary>
    public required IReadOnlyList<GradeQuantity> Grades { get; init; }

    /// <summary>The basis of the rate; null where the quantity is unvalued.</summary>
    public required Basis? Basis { get; init; }

    /// <summary>Id of the rate, listed in the notes; null where money counts at face value or the quantity is unvalued.</summary>
    public required string? Rate { get; init; }

    /// <summary>What one unit is worth; 1 where money counts at face value; null where the quantity is unvalued.</summary>
    public required decimal? RateAmount { get; init; }

    /// <summary>The year whose prices the value is in: the rate's price year, or else, with a base year, the year of the entries' day; null
    /// where neither applies.</summary>
    public required string? PriceYear { get; init; }

    /// <summary>The year of the period, in steps of twelve months from its first day, in which the entries are dated; 0 in a period of up
    /// to twelve months.</summary>
    public required int Year { get; init; }

    /// <summary>What an amount of 1 in that year is worth in year 0; only results and present values are discounted by it.</summary>
    public required decimal Factor { get; init; }

    /// <summary>Whether entries are dated after the last day for which the rate is known to be the newest.</summary>
    public required bool RateIsOlderThanItsPack { get; init; }

    /// <summary>Null where the quantity is unvalued, which is not zero.</summary>
    public required decimal? Value { get; init; }

    /// <summary>The value in prices of the base year; without a base year, the same as the value.</summary>
    public required decimal? Real { get; init; }

    /// <summary>Why there is no value; null where there is one.</summary>
    public required UnvaluedReason? UnvaluedReason { get; init; }
}
