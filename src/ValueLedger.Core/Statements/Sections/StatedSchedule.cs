using System.Globalization;
using ValueLedger.Core.Impact;

namespace ValueLedger.Core.Statements.Sections;

/// <summary>A discount schedule that the sender stated, in full, so that a statement can be recomputed from its own content.</summary>
/// <param name="Title">Title of the schedule.</param>
/// <param name="Source">Where the rates come from.</param>
/// <param name="Steps">In the order of years.</param>
public sealed record StatedSchedule(string Title, string Source, IReadOnlyList<StatedStep> Steps)
{
    /// <summary>Null for a schedule that comes with the product.</summary>
    internal static StatedSchedule? Of(DiscountSchedule schedule) =>
        !schedule.IsOfTheSender
            ? null
            : new StatedSchedule(
                schedule.Title,
                schedule.Source.Title,
                [.. schedule.Steps.Select((step, index) => new StatedStep(step.FromYear, EndOf(schedule, index), step.Rate))]
            );

    internal DiscountSchedule ToSchedule() =>
        DiscountSchedule.OfTheSender(
            Title,
            Source,
            [.. Steps.Select(step => new DiscountStep(step.FromYear, step.Rate))],
            Steps[^1].ToYear
        );

    /// <summary>In words, to tell two schedules apart.</summary>
    public override string ToString() =>
        $"{Title}: {string.Join(", ", Steps.Select(step => string.Create(CultureInfo.InvariantCulture, $"{step.Rate} from year {step.FromYear}{(step.ToYear is { } last ? $" to {last}" : "")}")))} ({Source})";

    private static int? EndOf(DiscountSchedule schedule, int index) =>
        index < schedule.Steps.Count - 1 ? schedule.Steps[index + 1].FromYear - 1 : schedule.Until;
}

/// <summary>The discount rate for a range of years.</summary>
/// <param name="FromYear">Inclusive.</param>
/// <param name="ToYear">Inclusive; null where the rate has no end.</param>
/// <param name="Rate">Per year, as a share.</param>
public sealed record StatedStep(int FromYear, int? ToYear, decimal Rate);

/// <summary>The deflator that was asked for, in full, so that a statement can be recomputed from its own content.</summary>
/// <param name="Series">Name of a series that comes with the product; null for an index that the sender stated.</param>
/// <param name="Source">Where the sender's index comes from; null where not stated.</param>
/// <param name="Index">The sender's index by price year; null for a series that comes with the product.</param>
public sealed record StatedDeflator(string? Series, string? Source, IReadOnlyDictionary<string, decimal>? Index)
{
    internal static StatedDeflator? Of(Appraisals.DeflatorDraft? draft) =>
        draft is null ? null : new StatedDeflator(draft.Series, draft.Source, draft.Index);

    /// <summary>In words, to tell two deflators apart.</summary>
    public override string ToString() =>
        Series
        ?? string.Join(
            ", ",
            Index!
                .OrderBy(year => year.Key, StringComparer.Ordinal)
                .Select(year => string.Create(CultureInfo.InvariantCulture, $"{year.Key}: {year.Value}"))
        ) + (Source is null ? "" : $" ({Source})");

    internal DeflatorSeries ToSeries() =>
        Series is not null ? DeflatorSeriesList.Find(Series)! : DeflatorSeries.OfTheSender(Index!, Source);
}
