using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Statements;

/// <summary>
/// A quantity that one party put into one programme and one rate values: value = quantity x rateAmount, real = value x deflator index of the base year / that of the
/// price year. Where several rates were in force in the period, each has its own line.
/// </summary>
public sealed record InputLine
{
    /// <summary>Names the line in the statement.</summary>
    public required string Line { get; init; }

    /// <summary>Code of the measure.</summary>
    public required string Measure { get; init; }

    /// <summary>What the measure was called then.</summary>
    public required string Title { get; init; }

    /// <summary>What the measure counts and who gives it.</summary>
    public required MeasureClass Class { get; init; }

    /// <summary>Whether it is spent to make citizens' contribution possible.</summary>
    public required bool Mobilisation { get; init; }

    /// <summary>Code of the programme into which it was put.</summary>
    public required string Programme { get; init; }

    /// <summary>Code of the party that bears it; null where the entries name none.</summary>
    public required string? Party { get; init; }

    /// <summary>In units; of a level the last-dated readings of each programme, party and team, added up. Null with a reason where it does not add up.</summary>
    public required decimal? Quantity { get; init; }

    /// <summary>What one of it is.</summary>
    public required string Unit { get; init; }

    /// <summary>How many entries it is made of; of a level how many readings count.</summary>
    public required long Entries { get; init; }

    /// <summary>The same by grade of evidence, from the weakest up; grades without entries are left out.</summary>
    public required IReadOnlyList<GradeQuantity> Grades { get; init; }

    /// <summary>The basis of the rate; null where the quantity is unvalued.</summary>
    public required Basis? Basis { get; init; }

    /// <summary>Id of the rate, found among the notes; null where money counts at face or the quantity is unvalued.</summary>
    public required string? Rate { get; init; }

    /// <summary>What one unit is worth, 1 where money counts at face; null where the quantity is unvalued.</summary>
    public required decimal? RateAmount { get; init; }

    /// <summary>The year in whose prices the value is: that of the rate, else with a base year that of the entries' day; null where neither says.</summary>
    public required string? PriceYear { get; init; }

    /// <summary>The year of the period, of twelve months from its first day, in which the entries are dated; 0 in a period of up to twelve months.</summary>
    public required int Year { get; init; }

    /// <summary>What one of that year is worth in year 0; only results and present values are discounted by it.</summary>
    public required decimal Factor { get; init; }

    /// <summary>Whether entries count for days after the last one for which nothing newer than the rate is known.</summary>
    public required bool RateIsOlderThanItsPack { get; init; }

    /// <summary>Null where the quantity is unvalued, which is never nothing.</summary>
    public required decimal? Value { get; init; }

    /// <summary>The value in prices of the base year; the same as the value without one.</summary>
    public required decimal? Real { get; init; }

    /// <summary>Null where there is a value.</summary>
    public required UnvaluedReason? UnvaluedReason { get; init; }
}
