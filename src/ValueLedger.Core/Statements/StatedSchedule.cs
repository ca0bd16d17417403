using System.Globalization;
using ValueLedger.Core.Impact;

namespace ValueLedger.Core.Statements;

/// <summary>A discount schedule of the sender's own, whole, so that a statement can be worked out again from itself.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Source">Who says so.</param>
/// <param name="Steps">By rising year.</param>
public sealed record StatedSchedule(string Title, string Source, IReadOnlyList<StatedStep> Steps)
{
    /// <summary>Null for a schedule that comes with the product.</summary>
    internal static StatedSchedule? Of(DiscountSchedule schedule) => !schedule.IsOfTheSender ? null
        : new StatedSchedule(schedule.Title, schedule.Source.Title, [.. schedule.Steps.Select((step, index) => new StatedStep(step.FromYear, EndOf(schedule, index), step.Rate))]);

    internal DiscountSchedule ToSchedule() => DiscountSchedule.OfTheSender(Title, Source, [.. Steps.Select(step => new DiscountStep(step.FromYear, step.Rate))], Steps[^1].ToYear);

    /// <summary>In words, so that two can be told apart.</summary>
    public override string ToString() =>
        $"{Title}: {string.Join(", ", Steps.Select(step => string.Create(CultureInfo.InvariantCulture, $"{step.Rate} from year {step.FromYear}{(step.ToYear is { } last ? $" to {last}" : "")}")))} ({Source})";

    private static int? EndOf(DiscountSchedule schedule, int index) =>
        index < schedule.Steps.Count - 1 ? schedule.Steps[index + 1].FromYear - 1 : schedule.Until;
}

/// <summary>At which rate the years from one to another are discounted.</summary>
/// <param name="FromYear">Inclusive.</param>
/// <param name="ToYear">Inclusive; null where it goes on.</param>
/// <param name="Rate">A year, as a share.</param>
public sealed record StatedStep(int FromYear, int? ToYear, decimal Rate);

/// <summary>The deflator that was asked for, whole, so that a statement can be worked out again from itself.</summary>
/// <param name="Series">Name of a series that comes with the product; null for an index of the sender's own.</param>
/// <param name="Source">Where the sender's own index comes from; null where that is not stated.</param>
/// <param name="Index">The sender's own index by price year; null for a series that comes with the product.</param>
public sealed record StatedDeflator(string? Series, string? Source, IReadOnlyDictionary<string, decimal>? Index)
{
    internal static StatedDeflator? Of(Appraisals.DeflatorDraft? draft) => draft is null ? null : new StatedDeflator(draft.Series, draft.Source, draft.Index);

    /// <summary>In words, so that two can be told apart.</summary>
    public override string ToString() => Series
        ?? string.Join(", ", Index!.OrderBy(year => year.Key, StringComparer.Ordinal).Select(year => string.Create(CultureInfo.InvariantCulture, $"{year.Key}: {year.Value}"))) + (Source is null ? "" : $" ({Source})");

    internal DeflatorSeries ToSeries() => Series is not null ? DeflatorSeriesList.Find(Series)! : DeflatorSeries.OfTheSender(Index!, Source);
}
