using System.ComponentModel.DataAnnotations;
using NodaTime;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Problems;

namespace ValueLedger.Core.Catalogue;

/// <summary>An allocation as sent, before it is checked.</summary>
public sealed record AllocationDraft : ICatalogueDraft<Allocation>, IDraft
{
    public static IReadOnlyList<ProblemCode> ProblemCodes { get; } =
    [
        CatalogueProblems.AllocationsOverlap,
        CatalogueProblems.KeyDoesNotAddUp,
        CatalogueProblems.MemberIsOfAnotherKey,
        CatalogueProblems.PoolBearsItsOwnCost,
        CatalogueProblems.ProgrammeIsGivenTwice,
        CatalogueProblems.SharesDoNotSumTo1,
        CatalogueProblems.UnknownMeasure,
        CatalogueProblems.UnknownProgramme,
        MemberProblems.ListIsEmpty,
        MemberProblems.MemberIsRequired,
        MemberProblems.ShareIsOutside0To1,
        PeriodProblems.PeriodEndsBeforeItStarts,
    ];

    private const int MostProgrammes = 1000;

    /// <summary>Title of the allocation; at most 300 characters.</summary>
    [Required]
    [StringLength(300, MinimumLength = 1)]
    public string? Title { get; init; }

    /// <summary>Code of the programme under which the shared costs are recorded.</summary>
    [Required]
    [RegularExpression(Codes.Pattern)]
    public string? Pool { get; init; }

    /// <summary>First day whose costs are spread, inclusive.</summary>
    [Required]
    public LocalDate? From { get; init; }

    /// <summary>Last day whose costs are spread, inclusive.</summary>
    [Required]
    public LocalDate? To { get; init; }

    /// <summary>In proportion to what: equal parts, the number of entries, the hours of input or the quantity of a measure in the period of
    /// the question, or given shares.</summary>
    [Required]
    public AllocationKey? Key { get; init; }

    /// <summary>Code of the measure; required for the key quantity and refused with every other.</summary>
    [RegularExpression(Codes.Pattern)]
    public string? Measure { get; init; }

    /// <summary>Codes of the programmes that take part; when left out, every programme that recorded something in the period and is not a
    /// pool itself. Refused with the key given.</summary>
    [MaxLength(MostProgrammes)]
    [MinLength(1)]
    public IReadOnlyList<string>? Programmes { get; init; }

    /// <summary>What each programme bears; required for the key given and refused with every other. The shares add up to 1.</summary>
    [MaxLength(MostProgrammes)]
    [MinLength(1)]
    public IReadOnlyList<AllocationShareDraft>? Shares { get; init; }

    /// <summary>Whether it is taken back, so that it no longer spreads anything.</summary>
    public bool? Archived { get; init; }

    public Checked<Allocation> Validate(string code, CatalogueView catalogue)
    {
        var checks = new Checks();
        checks.RequiredText(Title, "/title", 300);
        checks.Named(catalogue.Programmes, Pool, CatalogueProblems.UnknownProgramme, "/pool");
        checks.Days(From, To);
        checks.Present(Key, "/key");
        CheckMeasure(checks, catalogue);
        CheckOnly(
            checks,
            Programmes is null || Key != AllocationKey.Given,
            "/programmes",
            "The programmes of the key 'given' are those in 'shares'."
        );
        CheckProgrammes(checks, catalogue, Programmes, "/programmes", "");
        CheckShares(checks, catalogue);
        CheckOverlap(checks, code, catalogue);
        return checks.Passed
            ? new Allocation
            {
                Code = code,
                Title = Title!,
                Pool = Pool!,
                From = From!.Value,
                To = To!.Value,
                Key = Key!.Value,
                Measure = Measure,
                Programmes = Programmes,
                Shares = Shares?.Select(share => share.ToShare()).ToList(),
                Archived = Archived ?? false,
            }
            : checks.Problems;
    }

    private void CheckMeasure(Checks checks, CatalogueView catalogue)
    {
        if (Key == AllocationKey.Quantity)
        {
            checks.Named(catalogue.Measures, Measure, CatalogueProblems.UnknownMeasure, "/measure");
            checks.Require(
                catalogue.Measures.Find(Measure)?.Item is not { } measure || (measure.Aggregation == Aggregation.Sum && measure.AddsUp()),
                CatalogueProblems.KeyDoesNotAddUp,
                "/measure",
                "A cost is spread in proportion to quantities that add up: not to levels, shares or scores."
            );
        }
        else
        {
            CheckOnly(checks, Measure is null || Key is null, "/measure", "Only the key 'quantity' has a measure.");
        }
    }

    private void CheckShares(Checks checks, CatalogueView catalogue)
    {
        CheckOnly(checks, Shares is null || Key is null or AllocationKey.Given, "/shares", "Only the key 'given' has shares.");
        if (Key == AllocationKey.Given && checks.Present(Shares, "/shares"))
        {
            foreach (var (index, share) in Shares!.Index())
            {
                if (checks.Present(share?.Share, $"/shares/{index}/share"))
                {
                    checks.Require(
                        share!.Share is >= 0 and <= 1,
                        MemberProblems.ShareIsOutside0To1,
                        $"/shares/{index}/share",
                        "A share must be between 0 and 1, inclusive."
                    );
                }
            }

            CheckProgrammes(checks, catalogue, [.. Shares!.Select(share => share?.Programme)], "/shares", "/programme");
            // A share outside 0 to 1 is refused above, and might be too large to be added.
            var shares = Shares!.Select(share => share?.Share is { } part ? Math.Clamp(part, -2m, 2m) : (decimal?)null).ToList();
            checks.Require(
                shares.Contains(null) || shares.Sum() == 1,
                CatalogueProblems.SharesDoNotSumTo1,
                "/shares",
                $"The shares add up to {shares.Sum()}, not to 1."
            );
        }
    }

    private void CheckProgrammes(Checks checks, CatalogueView catalogue, IReadOnlyList<string?>? programmes, string pointer, string member)
    {
        checks.Require(programmes is null or { Count: > 0 }, MemberProblems.ListIsEmpty, pointer, "Name one programme at least.");
        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (index, programme) in (programmes ?? []).Index())
        {
            var at = $"{pointer}/{index}{member}";
            if (!checks.Present(programme, at))
            {
                continue;
            }

            checks.Require(
                catalogue.Programmes.Find(programme) is not null,
                CatalogueProblems.UnknownProgramme,
                at,
                $"No programme has the code '{programme}'."
            );
            checks.Require(
                programme != Pool,
                CatalogueProblems.PoolBearsItsOwnCost,
                at,
                "Costs are spread from the pool over other programmes."
            );
            checks.Require(
                named.Add(programme!),
                CatalogueProblems.ProgrammeIsGivenTwice,
                at,
                $"The programme '{programme}' is named twice."
            );
        }
    }

    private static void CheckOnly(Checks checks, bool condition, string pointer, string message) =>
        checks.Require(condition, CatalogueProblems.MemberIsOfAnotherKey, pointer, message);

    /// <summary>Two allocations for the same days would spread a cost twice.</summary>
    private void CheckOverlap(Checks checks, string code, CatalogueView catalogue)
    {
        if (Archived == true || From is not { } from || To is not { } to)
        {
            return;
        }

        var other = catalogue
            .Allocations.Select(allocation => allocation.Item)
            .Where(allocation => allocation.Code != code && allocation.Pool == Pool)
            .Where(allocation => !allocation.Archived && allocation.Days().Overlaps(new DateRange(from, to)))
            .MinBy(allocation => allocation.Code, StringComparer.Ordinal);
        checks.Require(
            other is null,
            CatalogueProblems.AllocationsOverlap,
            "/from",
            $"The allocation '{other?.Code}' spreads the costs of the same pool on {other?.Days()}."
        );
    }
}

/// <summary>The share of a pool's costs that a programme bears, as sent.</summary>
public sealed record AllocationShareDraft
{
    /// <summary>Code of the programme.</summary>
    [Required]
    [RegularExpression(Codes.Pattern)]
    public string? Programme { get; init; }

    /// <summary>0 to 1.</summary>
    [Required]
    [Range(0, 1)]
    public decimal? Share { get; init; }

    internal AllocationShare ToShare() => new(Programme!, Quantity.Bare(Share!.Value));
}
