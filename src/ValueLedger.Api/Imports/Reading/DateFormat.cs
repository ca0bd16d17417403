namespace ValueLedger.Api.Imports.Reading;

/// <summary>How the dates of a CSV file are written. It is said and never guessed: 05/12/2015 is May somewhere.</summary>
public enum DateFormat
{
    /// <summary>2015-12-05 only.</summary>
    Iso,

    /// <summary>05/12/2015 for the fifth of December; 2015-12-05 can mean nothing else and is read too.</summary>
    DayMonthYear,
}
