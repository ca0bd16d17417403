namespace ValueLedger.Api.Imports.Reading;

/// <summary>How the dates of a CSV file are written. The sender says so and it is never guessed, because 05/12/2015 is in May in some countries.</summary>
public enum DateFormat
{
    /// <summary>2015-12-05 only.</summary>
    Iso,

    /// <summary>05/12/2015 for the fifth of December; 2015-12-05 is accepted as well, because it can mean nothing else.</summary>
    DayMonthYear,
}
