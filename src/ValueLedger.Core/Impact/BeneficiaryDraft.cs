using System.ComponentModel.DataAnnotations;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Problems;

namespace ValueLedger.Core.Impact;

/// <summary>The part of a benefit that people of one quintile gain, or of a citizens' cost that they bear, as sent.</summary>
public sealed record BeneficiaryDraft
{
    /// <summary>A fifth of the population, 1 (the poorest or most deprived) to 5.</summary>
    [Required]
    [Range(1, 5)]
    public int? Quintile { get; init; }

    /// <summary>Their part, 0 to 1; the shares of a list add up to 1.</summary>
    [Required]
    [Range(0, 1)]
    public decimal? Share { get; init; }

    internal void Check(Checks checks, string pointer)
    {
        if (checks.Present(Quintile, pointer + "/quintile"))
        {
            checks.Require(
                Quintile is >= 1 and <= Beneficiaries.Quintiles,
                CatalogueProblems.QuintileIsOutsideOneToFive,
                pointer + "/quintile",
                "A quintile is 1 (the poorest or most deprived) to 5."
            );
        }

        if (checks.Present(Share, pointer + "/share"))
        {
            FigureRule.Share.Check(checks, Share!.Value, pointer + "/share");
        }
    }
}

/// <summary>The part of a benefit that people of one quintile gain, or of a citizens' cost that they bear.</summary>
/// <param name="Quintile">1 (the poorest or most deprived) to 5.</param>
/// <param name="Share">0 to 1.</param>
public sealed record Beneficiary(int Quintile, decimal Share);

/// <summary>Lists of beneficiaries.</summary>
internal static class Beneficiaries
{
    public const int Quintiles = 5;

    public static void Check(Checks checks, IReadOnlyList<BeneficiaryDraft>? drafts, string pointer)
    {
        if (drafts is null)
        {
            return;
        }

        var before = checks.Problems.Count;
        checks.Require(
            drafts.Count <= Quintiles,
            MemberProblems.ListIsTooLong,
            pointer,
            $"There are {Quintiles} quintiles, so at most as many items."
        );
        var met = new HashSet<int>();
        foreach (var (index, sent) in drafts.Take(Quintiles).Index())
        {
            // JSON can put null into a list, whatever its type says.
            var draft = sent ?? new BeneficiaryDraft();
            draft.Check(checks, $"{pointer}/{index}");
            checks.Require(
                draft.Quintile is not { } quintile || met.Add(quintile),
                ImpactProblems.QuintileIsGivenTwice,
                $"{pointer}/{index}/quintile",
                $"Another item has the quintile {draft.Quintile}."
            );
        }

        var sum = checks.Problems.Count == before ? drafts.Sum(draft => draft.Share!.Value) : 1m;
        checks.Require(
            sum == 1m,
            ImpactProblems.BeneficiariesDoNotSumToOne,
            pointer,
            $"The shares add up to {sum}; they must add up to 1, or the list must be left out."
        );
    }

    public static IReadOnlyList<Beneficiary> Of(IReadOnlyList<BeneficiaryDraft>? drafts) =>
        [.. (drafts ?? []).Select(draft => new Beneficiary(draft.Quintile!.Value, draft.Share!.Value))];
}
