namespace ValueLedger.Core.Appraisals;

/// <summary>Which schedules and series an appraisal rests on.</summary>
internal static class References
{
    public static IReadOnlyList<ReferenceUsed> Of(Appraisal appraisal)
    {
        var schedules = appraisal.Costs.Select(appraisal.ScheduleOf).Concat(appraisal.Benefits.Select(appraisal.ScheduleOf)).Distinct();
        var references = schedules.Select(schedule => new ReferenceUsed(schedule.Name, schedule.Source, schedule.Status));
        return [.. appraisal.Prices is { BaseYear: not null, Series: { } series }
            ? references.Append(new ReferenceUsed(series.Name, series.Source, series.Status))
            : references];
    }
}
