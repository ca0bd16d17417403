using ValueLedger.Core.Impact;
using ValueLedger.Core.Problems;

namespace ValueLedger.Core.Appraisals;

/// <summary>Finds costs and benefits in years for which their discount schedule has no rate.</summary>
internal static class HorizonCheck
{
    public static IEnumerable<Problem> Of(Appraisal appraisal) =>
        appraisal
            .Costs.Select((cost, index) => Of(appraisal.ScheduleOf(cost), cost.LastYear, cost.Title, $"/costs/{index}"))
            .Concat(
                appraisal.Benefits.Select(
                    (benefit, index) => Of(appraisal.ScheduleOf(benefit), benefit.LastYear, benefit.Line.Title, $"/benefits/{index}")
                )
            )
            .OfType<Problem>();

    private static Problem? Of(DiscountSchedule schedule, int last, string title, string pointer) =>
        last <= schedule.LastRatedYear
            ? null
            : ImpactProblems.ScheduleEndsTooEarly.At(
                pointer,
                $"'{title}' goes on until year {last}, but the schedule '{schedule.Name}' has rates until year {schedule.LastRatedYear}; leave 'toYear' of its last step out, or add a step."
            );
}
