using System.ComponentModel.DataAnnotations;
using ValueLedger.Core.Impact;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Wire;

namespace ValueLedger.Core.Appraisals;

/// <summary>A deflator as sent: the name of a shipped series, or an index of your own.</summary>
public sealed record DeflatorDraft
{
    private const int MostYears = 1000;
    private const decimal LeastIndex = 0.001m;
    private const decimal MostIndex = 1_000_000m;

    /// <summary>Name of a series that comes with the product.</summary>
    public string? Series { get; init; }

    /// <summary>Price index by price year: calendar (2013) or financial (2013-14), but not both.</summary>
    [MaxLength(MostYears)]
    public IReadOnlyDictionary<string, decimal>? Index { get; init; }

    /// <summary>Where your own index comes from.</summary>
    [MultiLine]
    [StringLength(500)]
    public string? Source { get; init; }

    internal void Check(Checks checks, string pointer)
    {
        if (Index is null)
        {
            checks.Present(Series, pointer + "/series");
        }

        checks.Require(
            Series is null || Index is null,
            AppraisalProblems.DeflatorIsGivenTwice,
            pointer,
            "A deflator either names a series or states an index."
        );
        checks.Require(
            Series is null || DeflatorSeriesList.Find(Series) is not null,
            ImpactProblems.UnknownSeries,
            pointer + "/series",
            $"No series is called '{Series}'. The series are: {string.Join(", ", DeflatorSeriesList.All.Select(series => series.Name))}."
        );
        checks.OptionalText(Source, pointer + "/source", 500);
        checks.Require(
            Source is null || Series is null,
            AppraisalProblems.DeflatorIsGivenTwice,
            pointer + "/source",
            "Leave the source out: a series that comes with the product already has one."
        );
        checks.Require(
            Index is null || Index.Count <= MostYears,
            MemberProblems.ListIsTooLong,
            pointer + "/index",
            $"An index has at most {MostYears} years."
        );
        foreach (var (year, index) in Index?.Take(MostYears) ?? [])
        {
            var place = $"{pointer}/index/{JsonPointer.Escape(year)}";
            checks.Require(
                PriceYear.IsValid(year),
                RateProblems.PriceYearIsNotValid,
                place,
                "A price year is a calendar year (2013) or a financial year (2013-14)."
            );
            checks.Require(
                index is >= LeastIndex and <= MostIndex,
                MemberProblems.NumberIsOutOfRange,
                place,
                $"An index is between {LeastIndex} and {MostIndex}."
            );
        }
    }

    internal DeflatorSeries? ToSeries() =>
        Series is not null ? DeflatorSeriesList.Find(Series)
        : Index is not null ? DeflatorSeries.OfTheSender(Index, Source)
        : null;
}
