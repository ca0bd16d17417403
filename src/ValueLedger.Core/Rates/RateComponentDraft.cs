using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Problems;

namespace ValueLedger.Core.Rates;

/// <summary>A component of a rate as sent, before it is checked.</summary>
public sealed record RateComponentDraft
{
    /// <summary>Code of the party that gains it.</summary>
    [Required]
    [RegularExpression(Codes.Pattern)]
    public string? Party { get; init; }

    [Required]
    [Description("Category of the benefit.")]
    public BenefitCategory? Category { get; init; }

    /// <summary>In the organisation's currency, per unit; up to six decimals.</summary>
    [Required]
    [Range(0, RateAmount.Largest)]
    public decimal? Amount { get; init; }

    /// <summary>The share of it, 0 to 1, that a budget can really give up.</summary>
    [Range(0, 1)]
    public decimal? Cashability { get; init; }

    internal void Check(Checks checks, string pointer, CatalogueView catalogue)
    {
        if (checks.Present(Party, pointer + "/party"))
        {
            checks.Require(
                catalogue.Parties.Find(Party) is not null,
                CatalogueProblems.UnknownParty,
                pointer + "/party",
                $"No party has the code '{Party}'."
            );
        }

        checks.Present(Category, pointer + "/category");
        RateAmount.CheckRequired(checks, Amount, pointer + "/amount");
        checks.Require(
            Cashability is null or (>= 0 and <= 1),
            MemberProblems.ShareIsOutside0To1,
            pointer + "/cashability",
            "A share must be between 0 and 1, inclusive."
        );
    }

    internal RateComponent ToComponent() =>
        new()
        {
            Party = Party!,
            Category = Category!.Value,
            Amount = Amount!.Value,
            Cashability = Cashability,
        };
}
