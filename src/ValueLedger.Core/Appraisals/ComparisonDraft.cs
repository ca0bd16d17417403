using System.ComponentModel.DataAnnotations;
using ValueLedger.Core.Impact;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Appraisals;

/// <summary>Options to compare, as sent: each is an appraisal of its own.</summary>
public sealed record ComparisonDraft : IDraft
{
    public const int MostOptions = 10;

    public static IReadOnlyList<ProblemCode> ProblemCodes { get; } =
    [
        ComparisonProblems.BusinessAsUsualIsNoOption,
        ComparisonProblems.ComparisonIsNotSimulated,
        ComparisonProblems.ComparisonIsTooLarge,
        ComparisonProblems.OptionsDifferInBaseYear,
        ComparisonProblems.OptionsDifferInCurrency,
        ComparisonProblems.OptionsDifferInSchedule,
        .. AppraisalDraft.ProblemCodes,
    ];

    /// <summary>Two to ten appraisals in the same currency, base year and schedule.</summary>
    [Required]
    [MinLength(2)]
    [MaxLength(MostOptions)]
    public IReadOnlyList<AppraisalDraft>? Options { get; init; }

    /// <summary>The place of business as usual among the options, from 0; every option is also shown less this one.</summary>
    [Required]
    [Range(0, MostOptions - 1)]
    public int? BusinessAsUsual { get; init; }

    /// <summary>The checked options, or all their problems, option by option.</summary>
    /// <param name="findRate">Finds the rate with an id; null if there is none.</param>
    public Checked<Comparison> Validate(Func<string, RecordedRate?> findRate)
    {
        var checks = new Checks();
        List<Appraisal> options = [];
        if (checks.Present(Options, "/options"))
        {
            checks.Require(
                Options!.Count is >= 2 and <= MostOptions,
                Options.Count < 2 ? MemberProblems.ListIsEmpty : MemberProblems.ListIsTooLong,
                "/options",
                $"A comparison has 2 to {MostOptions} options."
            );
            foreach (var (index, sent) in Options.Take(MostOptions).Index())
            {
                // JSON can put null into a list, whatever its type says.
                Check(checks, sent ?? new AppraisalDraft(), $"/options/{index}", findRate, options);
            }
        }

        if (checks.Present(BusinessAsUsual, "/businessAsUsual"))
        {
            checks.Require(
                BusinessAsUsual >= 0 && BusinessAsUsual < Math.Max(Options?.Count ?? 0, 1),
                ComparisonProblems.BusinessAsUsualIsNoOption,
                "/businessAsUsual",
                $"The options have the places 0 to {(Options?.Count ?? 1) - 1}."
            );
        }

        if (!checks.Passed)
        {
            return checks.Problems;
        }

        var comparison = new Comparison(options, BusinessAsUsual!.Value);
        checks.AddAll(comparison.SizeProblems());
        return checks.Passed ? comparison : checks.Problems;
    }

    private static void Check(
        Checks checks,
        AppraisalDraft draft,
        string pointer,
        Func<string, RecordedRate?> findRate,
        List<Appraisal> options
    )
    {
        checks.Require(
            draft.Simulation is null,
            ComparisonProblems.ComparisonIsNotSimulated,
            pointer + "/simulation",
            "A comparison draws nothing; simulate an option in an appraisal of its own."
        );
        var decision = draft.Validate(findRate);
        checks.AddAll(decision.Problems.Select(problem => problem.Code.At(pointer + problem.Pointer, problem.Message)));
        if (!decision.IsAccepted)
        {
            return;
        }

        var option = decision.Value with { Simulation = null };
        options.Add(option);
        var first = options[0];
        checks.Require(
            option.Currency == first.Currency,
            ComparisonProblems.OptionsDifferInCurrency,
            pointer + "/currency",
            $"Another option is in {first.Currency}."
        );
        checks.Require(
            option.Prices.BaseYear == first.Prices.BaseYear,
            ComparisonProblems.OptionsDifferInBaseYear,
            pointer + "/baseYear",
            $"Another option is in {(first.Prices.BaseYear is { } year ? $"prices of {year}" : "prices of the day")}."
        );
        checks.Require(
            AreTheSame(option.Schedule, first.Schedule),
            ComparisonProblems.OptionsDifferInSchedule,
            pointer + "/schedule",
            $"Another option is discounted by '{first.Schedule.Name}'."
        );
    }

    private static bool AreTheSame(DiscountSchedule one, DiscountSchedule other) =>
        one.Name == other.Name && one.Until == other.Until && one.Steps.SequenceEqual(other.Steps);
}
