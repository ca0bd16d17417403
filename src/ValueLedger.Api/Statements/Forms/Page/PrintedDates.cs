using NodaTime;
using NodaTime.Text;

namespace ValueLedger.Api.Statements.Forms.Page;

/// <summary>Writes days and moments as people write them, for example 1 January 2024.</summary>
internal static class PrintedDates
{
    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("d MMMM uuuu");
    private static readonly InstantPattern Moment = InstantPattern.CreateWithInvariantCulture("d MMMM uuuu 'at' HH:mm:ss.FFFFFFFFF 'UTC'");

    private static readonly InstantPattern Second = InstantPattern.CreateWithInvariantCulture("d MMMM uuuu 'at' HH:mm:ss 'UTC'");

    public static string Of(LocalDate day) => Day.Format(day);

    public static string Of(Instant moment) => Moment.Format(moment);

    /// <summary>To the second, where the exact moment is shown elsewhere.</summary>
    public static string Short(Instant moment) => Second.Format(moment);
}
