namespace ValueLedger.Api.Imports.Reading;

/// <summary>Something about a file that its sender should look at, though it was read.</summary>
/// <param name="Code">A sentence in snake case.</param>
/// <param name="Message">What was found, and what was made of it.</param>
public sealed record ReadingWarning(string Code, string Message)
{
    public static readonly ReadingWarning ReadAsWindows1252 = new(
        "read_as_windows_1252",
        "The file is not UTF-8 and was read as Windows-1252: look at letters with accents and at pound signs, or save it as UTF-8.");

    /// <param name="rows">How many.</param>
    public static ReadingWarning DebitLimitIsExceeded(long rows) => new(
        "debit_limit_is_exceeded",
        $"After {rows} of the exchanges the receiver owes more hours than the time bank's limit, or its own, allows; they are recorded and count.");
}
