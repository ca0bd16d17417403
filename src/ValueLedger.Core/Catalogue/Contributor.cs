using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Problems;

namespace ValueLedger.Core.Catalogue;

/// <summary>A person who contributes, known only by a pseudonymous code; the ledger never asks for a name.</summary>
public sealed record Contributor : ICatalogueItem
{
    /// <summary>Chosen by the client; remains, with its entries, when the attributes are erased.</summary>
    public required string Code { get; init; }

    /// <summary>Code of the team; null when not stated or erased.</summary>
    public string? Team { get; init; }

    /// <summary>1 is the most deprived fifth; null when not stated or erased.</summary>
    public int? DeprivationQuintile { get; init; }

    /// <summary>Whether new entries may no longer name the contributor.</summary>
    public bool Archived { get; init; }

    /// <summary>Whether the attributes were erased, for good.</summary>
    public bool Erased { get; init; }

    /// <summary>Code of the contributor as whom this one counts, because both codes are one person's; null when it counts on its
    /// own.</summary>
    public string? MergedInto { get; init; }
}

/// <summary>A fifth of a country's areas by deprivation; 1 is the most deprived.</summary>
public enum DeprivationQuintile
{
    [JsonStringEnumMemberName("quintile-1")]
    First,

    [JsonStringEnumMemberName("quintile-2")]
    Second,

    [JsonStringEnumMemberName("quintile-3")]
    Third,

    [JsonStringEnumMemberName("quintile-4")]
    Fourth,

    [JsonStringEnumMemberName("quintile-5")]
    Fifth,

    /// <summary>No quintile is stated for the contributor.</summary>
    NotStated,

    /// <summary>The contributor's data has been erased since.</summary>
    Erased,

    /// <summary>Hours of entries that name no contributor, including those that a time bank's community gave, and all hours of a measure
    /// that is a level: hours of a stock are credited to nobody, even where its entries name a contributor.</summary>
    NobodyNamed,
}

/// <summary>A contributor as sent, before it is checked.</summary>
public sealed record ContributorDraft : ICatalogueDraft<Contributor>, IDraft
{
    public static IReadOnlyList<ProblemCode> ProblemCodes { get; } =
    [CatalogueProblems.QuintileIsOutsideOneToFive, CatalogueProblems.UnknownTeam];

    /// <summary>Code of the team.</summary>
    [RegularExpression(Codes.Pattern)]
    public string? Team { get; init; }

    /// <summary>1 (most deprived) to 5.</summary>
    [Range(1, 5)]
    public int? DeprivationQuintile { get; init; }

    /// <summary>Whether new entries may no longer name the contributor.</summary>
    public bool? Archived { get; init; }

    public Checked<Contributor> Validate(string code, CatalogueView catalogue)
    {
        var checks = new Checks();
        checks.Require(
            Team is null || catalogue.Teams.Find(Team) is not null,
            CatalogueProblems.UnknownTeam,
            "/team",
            $"No team has the code '{Team}'."
        );
        checks.Require(
            DeprivationQuintile is null or (>= 1 and <= 5),
            CatalogueProblems.QuintileIsOutsideOneToFive,
            "/deprivationQuintile",
            "A quintile is 1 (most deprived) to 5."
        );
        return checks.Passed
            ? new Contributor
            {
                Code = code,
                Team = Team,
                DeprivationQuintile = DeprivationQuintile,
                Archived = Archived ?? false,
            }
            : checks.Problems;
    }
}
