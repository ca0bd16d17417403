using System.ComponentModel.DataAnnotations;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Wire;

namespace ValueLedger.Core.Impact;

/// <summary>An impact map as sent, before it is checked.</summary>
public sealed record ImpactMapDraft : IDraft
{
    public static IReadOnlyList<ProblemCode> ProblemCodes { get; } =
    [
        CatalogueProblems.QuintileIsOutsideOneToFive,
        CatalogueProblems.UnknownMeasure,
        CatalogueProblems.UnknownParty,
        EntryProblems.MeanIsOutsideItsScale,
        EntryProblems.NumberAskedIsNotOfThisMeasure,
        EntryProblems.NumberAskedMustBePositive,
        EntryProblems.QuantityHasMoreThanSixDecimals,
        EntryProblems.QuantityIsOutOfRange,
        EntryProblems.ShareIsAboveItsWhole,
        ImpactMapProblems.BenefitIsCountedTwice,
        ImpactMapProblems.InputCannotCarryABenefit,
        .. ImpactProblems.OfLines,
        ImpactProblems.YearIsOutOfRange,
        MemberProblems.CodeIsNotValid,
        MemberProblems.ListIsEmpty,
        RateProblems.AmountHasMoreThanSixDecimals,
        RateProblems.AmountIsOutOfRange,
        RateProblems.AmountMustNotBeNegative,
        RateProblems.ComponentsDoNotSumToTheWhole,
        RateProblems.ConfidenceGradeIsOutsideOneToSix,
        RateProblems.OutputCannotCarryABenefit,
        RateProblems.PriceYearIsNotValid,
        RateProblems.RangeDoesNotContainTheAmount,
        RateProblems.RangeIsIncomplete,
        RateProblems.RoundingToleranceNeedsComponents,
        MemberProblems.ShareIsOutside0To1,
        RateProblems.UnitsDoNotMatch,
    ];

    /// <summary>The most lines in a map.</summary>
    public const int MostLines = 200;

    /// <summary>Title of the map; at most 300 characters.</summary>
    [StringLength(300)]
    public string? Title { get; init; }

    /// <summary>What readers should know about it; at most 4,000 characters.</summary>
    [MultiLine]
    [StringLength(4000)]
    public string? Notes { get; init; }

    /// <summary>Tables of your own, by which lines correct their benefits for optimism.</summary>
    [MaxLength(ConfidenceTableList.Most)]
    public IReadOnlyList<ConfidenceTableDraft>? ConfidenceTables { get; init; }

    /// <summary>The outcomes of the programme, line by line; an empty list withdraws the claims of earlier versions. At most 200.</summary>
    [Required]
    [MaxLength(MostLines)]
    public IReadOnlyList<ImpactLineDraft>? Lines { get; init; }

    public Checked<ImpactMap> Validate(string programme, Known known)
    {
        var checks = new Checks();
        checks.OptionalText(Title, "/title", 300);
        checks.OptionalText(Notes, "/notes", 4000);
        var tables = ConfidenceTableList.Check(checks, ConfidenceTables, "/confidenceTables");
        if (checks.Present(Lines, "/lines"))
        {
            checks.Require(Lines!.Count <= MostLines, MemberProblems.ListIsTooLong, "/lines", $"A map has at most {MostLines} lines.");
            CheckLines(checks, known, new LineTerms(Prices.OfTheDay, tables, known.Rates.FindUnlessWithdrawn));
        }

        return checks.Passed
            ? new ImpactMap
            {
                Programme = programme,
                Title = Title,
                Notes = Notes,
                ConfidenceTables = ConfidenceTables ?? [],
                Lines = [.. Lines!.Select(line => line.WithDefaults())],
            }
            : checks.Problems;
    }

    private void CheckLines(Checks checks, Known known, LineTerms terms)
    {
        var list = new LineListCheck(checks);
        var gains = new Dictionary<(string Measure, string Party, BenefitCategory Category), ImpactLineDraft>();
        foreach (var (index, sent) in Lines!.Take(MostLines).Index())
        {
            // JSON can put null into a list, whatever its type says.
            var line = sent ?? new ImpactLineDraft();
            line.Check(checks, $"/lines/{index}", known.Catalogue, terms);
            list.Add(line, $"/lines/{index}");
            CheckGains(checks, line, $"/lines/{index}", gains);
        }
    }

    /// <summary>An outcome may benefit several parties, but a party must not get the same benefit twice, unless both lines share the
    /// outcome.</summary>
    private static void CheckGains(
        Checks checks,
        ImpactLineDraft line,
        string pointer,
        Dictionary<(string, string, BenefitCategory), ImpactLineDraft> gains
    )
    {
        foreach (var (party, category) in line.Gains().Distinct())
        {
            if (line.Measure is not { } measure || party is null || category is not { } kind || gains.TryAdd((measure, party, kind), line))
            {
                continue;
            }

            var other = gains[(measure, party, kind)];
            checks.Require(
                line.SharedOutcome is not null && line.SharedOutcome == other.SharedOutcome,
                ImpactMapProblems.BenefitIsCountedTwice,
                pointer + "/measure",
                $"The line '{other.Code}' gives '{party}' the same benefit of '{measure}'; where each line is a part of it, give both the same 'sharedOutcome'."
            );
        }
    }
}
