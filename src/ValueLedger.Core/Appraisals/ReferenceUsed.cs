using ValueLedger.Core.Impact;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Appraisals;

/// <summary>A schedule, series or table that the figures use.</summary>
public sealed record ReferenceUsed
{
    /// <summary>Its name; the title for a schedule that the sender stated, empty for an index that the sender stated.</summary>
    public required string Name { get; init; }

    /// <summary>Of its source; null where there are none.</summary>
    public required string? Edition { get; init; }

    /// <summary>Title of the reference.</summary>
    public required string Title { get; init; }

    /// <summary>Who publishes it, where, and until when nothing newer is known.</summary>
    public required Source Source { get; init; }

    /// <summary>Terms under which it may be used, if found; null where none are needed or stated.</summary>
    public required string? Licence { get; init; }

    /// <summary>How well the product's copy has been checked against its source.</summary>
    public required ReferenceStatus Status { get; init; }

    internal static ReferenceUsed Of(DiscountSchedule schedule) =>
        new()
        {
            Name = schedule.Name,
            Edition = schedule.Edition,
            Title = schedule.Title,
            Source = schedule.Source,
            Licence = schedule.Licence,
            Status = StatusOf(schedule.Source),
        };

    internal static ReferenceUsed Of(DeflatorSeries series) =>
        new()
        {
            Name = series.Name,
            Edition = null,
            Title = series.Title,
            Source = series.Source,
            Licence = series.Licence,
            Status = StatusOf(series.Source),
        };

    internal static ReferenceStatus StatusOf(Source source) =>
        source.Status switch
        {
            SourceStatus.Verified => ReferenceStatus.Verified,
            SourceStatus.Secondary => ReferenceStatus.Secondary,
            _ => ReferenceStatus.Given,
        };
}

/// <summary>The schedules and series that an appraisal uses.</summary>
internal static class References
{
    public static IReadOnlyList<ReferenceUsed> Of(Appraisal appraisal)
    {
        var schedules = appraisal
            .Costs.Select(appraisal.ScheduleOf)
            .Concat(appraisal.Benefits.Select(appraisal.ScheduleOf))
            .Select(ReferenceUsed.Of)
            .Distinct();
        return [.. appraisal.Prices is { BaseYear: not null, Series: { } series } ? schedules.Append(ReferenceUsed.Of(series)) : schedules];
    }
}
