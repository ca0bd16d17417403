using NodaTime;
using NodaTime.Text;

namespace ValueLedger.Api.Statements.Forms.Page;

/// <summary>Writes days and moments as people write them, such as 1 January 2024.</summary>
internal static class PrintedDates
{
    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("d MMMM uuuu");
    private static readonly InstantPattern Moment = InstantPattern.CreateWithInvariantCulture("d MMMM uuuu 'at' HH:mm:ss.FFFFFFFFF 'UTC'");

    public static string Of(LocalDate day) => Day.Format(day);

    public static string Of(Instant moment) => Moment.Format(moment);
}
