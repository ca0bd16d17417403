using ValueLedger.Core.Impact;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Appraisals;

/// <summary>A schedule, series or table that figures rest on.</summary>
public sealed record ReferenceUsed
{
    /// <summary>As it is named; the title of a schedule of the sender's own, empty for an index of the sender's own.</summary>
    public required string Name { get; init; }

    /// <summary>Of its source; null where there are none.</summary>
    public required string? Edition { get; init; }

    /// <summary>What it is.</summary>
    public required string Title { get; init; }

    /// <summary>Who publishes it, where, and until when nothing newer is known.</summary>
    public required Source Source { get; init; }

    /// <summary>Under which it may be used, as far as that was seen; null where none is needed or stated.</summary>
    public required string? Licence { get; init; }

    /// <summary>How sure it is that the product has it right.</summary>
    public required ReferenceStatus Status { get; init; }

    internal static ReferenceUsed Of(DiscountSchedule schedule) => new()
    {
        Name = schedule.Name,
        Edition = schedule.Edition,
        Title = schedule.Title,
        Source = schedule.Source,
        Licence = schedule.Licence,
        Status = StatusOf(schedule.Source),
    };

    internal static ReferenceUsed Of(DeflatorSeries series) => new()
    {
        Name = series.Name,
        Edition = null,
        Title = series.Title,
        Source = series.Source,
        Licence = series.Licence,
        Status = StatusOf(series.Source),
    };

    internal static ReferenceStatus StatusOf(Source source) => source.Status switch
    {
        SourceStatus.Verified => ReferenceStatus.Verified,
        SourceStatus.Secondary => ReferenceStatus.Secondary,
        _ => ReferenceStatus.Given,
    };
}
