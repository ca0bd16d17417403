namespace ValueLedger.Api.Imports.Reading;

/// <summary>Something about a file that its sender should check, although it was read.</summary>
/// <param name="Code">A sentence in snake case.</param>
/// <param name="Rows">How many rows it concerns; 0 for the file as a whole.</param>
/// <param name="Message">What was found, and how it was understood.</param>
public sealed record ReadingWarning(string Code, long Rows, string Message)
{
    /// <param name="rows">How many rows have problems that are not described.</param>
    /// <param name="notKept">How many of them are not among the rejected rows either.</param>
    public static ReadingWarning NotDescribed(long rows, long notKept) =>
        new(
            "more_problems_than_are_described",
            rows,
            $"{rows} more rows are wrong and are only counted{(notKept == 0 ? "" : $"; {notKept} of them are not in the file of rejected rows either")}. Correct the rows that are described and send the whole file again: rows that were recorded are recognised."
        );

    public static readonly ReadingWarning ReadAsWindows1252 = new(
        "read_as_windows_1252",
        0,
        "The file is not UTF-8 and was read as Windows-1252: check letters with accents and pound signs, or save the file as UTF-8."
    );

    /// <param name="row">The number of the row.</param>
    /// <param name="isPassedOver">Whether it was not read as an entry.</param>
    public static ReadingWarning RowLooksLikeATotal(int row, bool isPassedOver) =>
        new(
            "row_looks_like_a_total",
            1,
            $"The quantity of row {row}, the last, is the sum of the rows above it. {(isPassedOver ? "The row was passed over." : "It was read like any other row. If it is a total, remove it, or state totals=skip.")}"
        );

    /// <param name="rows">How many.</param>
    /// <param name="difference">What all of them together were changed by.</param>
    public static ReadingWarning QuantitiesRounded(long rows, decimal difference) =>
        new(
            "quantities_rounded",
            rows,
            string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"{(rows == 1 ? "One quantity was" : $"{rows} quantities were")} rounded to six decimals. Together this changed them by {difference:0.############################}."
            )
        );

    /// <param name="rows">How many.</param>
    /// <param name="arePassedOver">Whether they were taken as already recorded.</param>
    public static ReadingWarning RowsLikeEntriesThatStand(long rows, bool arePassedOver)
    {
        var alike = rows == 1 ? "One row without a reference is like an entry" : $"{rows} rows without a reference are like entries";
        var fate = arePassedOver
            ? "They were taken as already recorded and passed over."
            : "They were read as new entries. If they are the same, send the file with likeStanding=skip.";
        return new("rows_like_entries_that_stand", rows, $"{alike} already recorded, whatever the notes say. {fate}");
    }

    /// <param name="rows">How many.</param>
    public static ReadingWarning DebitLimitIsExceeded(long rows) =>
        new(
            "debit_limit_is_exceeded",
            rows,
            $"After {rows} of the exchanges the receiver owes more hours than the time bank's limit, or the receiver's own, allows; they are recorded and count."
        );
}
