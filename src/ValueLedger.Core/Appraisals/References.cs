namespace ValueLedger.Core.Appraisals;

/// <summary>The schedules and series that an appraisal uses.</summary>
internal static class References
{
    public static IReadOnlyList<ReferenceUsed> Of(Appraisal appraisal)
    {
        var schedules = appraisal.Costs.Select(appraisal.ScheduleOf).Concat(appraisal.Benefits.Select(appraisal.ScheduleOf)).Select(ReferenceUsed.Of).Distinct();
        return [.. appraisal.Prices is { BaseYear: not null, Series: { } series } ? schedules.Append(ReferenceUsed.Of(series)) : schedules];
    }
}
