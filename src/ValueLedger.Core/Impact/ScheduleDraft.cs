using System.ComponentModel.DataAnnotations;
using System.Diagnostics.CodeAnalysis;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Wire;

namespace ValueLedger.Core.Impact;

/// <summary>A discount schedule as sent: either only the name of one that comes with the product, or a schedule of your own with title,
/// source and steps.</summary>
[ShortForm("name")]
public sealed record ScheduleDraft
{
    private const int MostSteps = 100;

    /// <summary>Name of a schedule that comes with the product; leave the other members out.</summary>
    public string? Name { get; init; }

    /// <summary>Title of your own schedule; at most 200 characters.</summary>
    [StringLength(200, MinimumLength = 1)]
    public string? Title { get; init; }

    /// <summary>Where the rates come from.</summary>
    [MultiLine]
    [StringLength(500, MinimumLength = 1)]
    public string? Source { get; init; }

    /// <summary>The rates from year 1 on; each step starts in the year after the one before it ends; at most 100.</summary>
    [MaxLength(MostSteps)]
    [MinLength(1)]
    public IReadOnlyList<ScheduleStepDraft>? Steps { get; init; }

    [return: NotNullIfNotNull(nameof(name))]
    public static implicit operator ScheduleDraft?(string? name) => FromString(name);

    [return: NotNullIfNotNull(nameof(name))]
    public static ScheduleDraft? FromString(string? name) => name is null ? null : new ScheduleDraft { Name = name };

    internal void Check(Checks checks, string pointer)
    {
        if (Name is not null)
        {
            checks.Require(
                Title is null && Source is null && Steps is null,
                ImpactProblems.ScheduleIsGivenTwice,
                pointer,
                "State either the name of a schedule that comes with the product, or a schedule of your own with title, source and steps."
            );
            checks.Require(
                DiscountSchedules.Find(Name) is not null,
                ImpactProblems.UnknownSchedule,
                pointer,
                $"No schedule is called '{Name}'. The schedules are: {string.Join(", ", DiscountSchedules.All.Select(schedule => schedule.Name))}."
            );
            return;
        }

        checks.RequiredText(Title, pointer + "/title", 200);
        checks.Require(
            Title is null || DiscountSchedules.Find(Title) is null,
            ImpactProblems.ScheduleIsGivenTwice,
            pointer + "/title",
            $"'{Title}' is the name of a schedule that comes with the product; give your own another title."
        );
        checks.RequiredText(Source, pointer + "/source", 500);
        CheckSteps(checks, pointer + "/steps");
    }

    /// <summary>The schedule, once checked.</summary>
    internal DiscountSchedule ToSchedule() =>
        Name is not null
            ? DiscountSchedules.Find(Name)!
            : DiscountSchedule.OfTheSender(
                Title!,
                Source!,
                [.. Steps!.Select(step => new DiscountStep(Math.Max(step.FromYear!.Value, 1), step.Rate!.Value))],
                Steps![^1].ToYear
            );

    private void CheckSteps(Checks checks, string pointer)
    {
        if (!checks.Present(Steps, pointer))
        {
            return;
        }

        checks.Require(
            Steps!.Count > 0,
            MemberProblems.ListIsEmpty,
            pointer,
            "A schedule has at least one step; for no discounting, use the schedule named 'none'."
        );
        checks.Require(Steps.Count <= MostSteps, MemberProblems.ListIsTooLong, pointer, $"A schedule has at most {MostSteps} steps.");
        for (var index = 0; index < Math.Min(Steps.Count, MostSteps); index++)
        {
            // JSON can put null into a list, whatever its type says.
            var step = Steps[index] ?? new ScheduleStepDraft();
            step.Check(checks, $"{pointer}/{index}");
            CheckOrder(checks, $"{pointer}/{index}", index, step);
        }
    }

    /// <summary>No year may have two rates, and no year before the last may have none. Year 0 is never discounted, so the first step may
    /// include it.</summary>
    private void CheckOrder(Checks checks, string pointer, int index, ScheduleStepDraft step)
    {
        var next = index == 0 ? 1 : Steps![index - 1]?.ToYear + 1;
        checks.Require(
            step.FromYear is not { } from || from == next || (index == 0 && from == 0),
            ImpactProblems.ScheduleStepsDoNotFollow,
            pointer + "/fromYear",
            index == 0
                ? "The first step must start in year 1."
                : $"This step is from year {next?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "after the last year of the one before, which must be stated"}."
        );
    }
}

/// <summary>The discount rate for a range of years.</summary>
public sealed record ScheduleStepDraft
{
    /// <summary>The first year, inclusive; year 0 is never discounted.</summary>
    [Required]
    [Range(0, DiscountSchedule.LastYear)]
    public int? FromYear { get; init; }

    /// <summary>The last year, inclusive. Left out, the rate has no end, which is allowed only for the last step.</summary>
    [Range(0, DiscountSchedule.LastYear)]
    public int? ToYear { get; init; }

    /// <summary>The rate per year as a share, 0 to 1: 0.035 for 3.5 %.</summary>
    [Required]
    [Range(0, 1)]
    public decimal? Rate { get; init; }

    internal void Check(Checks checks, string pointer)
    {
        if (checks.Present(FromYear, pointer + "/fromYear"))
        {
            checks.Year(FromYear!.Value, pointer + "/fromYear");
        }

        if (ToYear is { } last)
        {
            checks.Year(last, pointer + "/toYear");
            checks.Require(
                FromYear is null || last >= FromYear,
                ImpactProblems.ScheduleStepsDoNotFollow,
                pointer + "/toYear",
                "A step must not end before it begins."
            );
        }

        if (checks.Present(Rate, pointer + "/rate"))
        {
            FigureRule.Share.Check(checks, Rate!.Value, pointer + "/rate");
        }
    }
}
