using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using NodaTime;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Wire;

namespace ValueLedger.Core.Catalogue;

/// <summary>An asset as sent, before it is checked.</summary>
public sealed record AssetDraft : ICatalogueDraft<Asset>, IDraft
{
    public static IReadOnlyList<ProblemCode> ProblemCodes { get; } =
    [
        CatalogueProblems.AssetIsNotAnInput,
        CatalogueProblems.CapacityMustBePositive,
        CatalogueProblems.CodeIsReserved,
        CatalogueProblems.HolderIsNotOne,
        CatalogueProblems.OnlyNeedsWant,
        CatalogueProblems.UnknownContributor,
        CatalogueProblems.UnknownMeasure,
        CatalogueProblems.UnknownParty,
        CatalogueProblems.UnknownTeam,
        MemberProblems.ListIsEmpty,
        MemberProblems.NumberHasMoreThanSixDecimals,
        PeriodProblems.PeriodEndsBeforeItStarts,
    ];

    /// <summary>Naming a kind several times is no error.</summary>
    private const int MostKinds = 100;

    /// <summary>Title of the asset; at most 300 characters.</summary>
    [Required]
    [StringLength(300, MinimumLength = 1)]
    public string? Title { get; init; }

    /// <summary>What kind of thing it is; need for something that is wanted.</summary>
    [Required]
    public AssetKind? Kind { get; init; }

    /// <summary>The kinds of asset that would meet a need; required for needs and refused for every other kind.</summary>
    [MaxLength(MostKinds)]
    public IReadOnlyList<AssetKind>? Wanted { get; init; }

    [Required]
    [Description("Who has it, or who needs it: exactly one contributor, party or team.")]
    public AssetHolderDraft? Holder { get; init; }

    /// <summary>Where it is, in words; at most 300 characters.</summary>
    [StringLength(300)]
    public string? Area { get; init; }

    /// <summary>Code of the measure, an input, that counts its use.</summary>
    [Required]
    [RegularExpression(Codes.Pattern)]
    public string? Measure { get; init; }

    [Required]
    [Description("How much of the measure it offers, or a need wants, in each unit of time.")]
    public CapacityDraft? Capacity { get; init; }

    /// <summary>First day, inclusive.</summary>
    [Required]
    public LocalDate? From { get; init; }

    /// <summary>Last day, inclusive; no limit when left out.</summary>
    public LocalDate? To { get; init; }

    /// <summary>Where this is known from; at most 1,000 characters.</summary>
    [MultiLine]
    [StringLength(1000)]
    public string? Source { get; init; }

    /// <summary>Whether new entries may no longer name it.</summary>
    public bool? Archived { get; init; }

    /// <summary>A contributor as holder is not looked up here, because a view of the catalogue has no contributors.</summary>
    public Checked<Asset> Validate(string code, CatalogueView catalogue)
    {
        var checks = new Checks();
        checks.Require(
            code != Asset.Summary,
            CatalogueProblems.CodeIsReserved,
            "",
            $"'{Asset.Summary}' leads to the summary of assets; choose another code."
        );
        checks.RequiredText(Title, "/title", 300);
        checks.Present(Kind, "/kind");
        CheckWanted(checks);
        if (checks.Present(Holder, "/holder"))
        {
            Holder!.Check(checks, catalogue);
        }

        checks.OptionalText(Area, "/area", 300);
        checks.Named(catalogue.Measures, Measure, CatalogueProblems.UnknownMeasure, "/measure");
        checks.Require(
            catalogue.Measures.Find(Measure)?.Item is not { } measure
                || (measure.Stage == MeasureStage.Input && measure.Aggregation == Aggregation.Sum && measure.AddsUp()),
            CatalogueProblems.AssetIsNotAnInput,
            "/measure",
            "What an asset offers is put in, so its measure is an input whose quantities add up."
        );
        if (checks.Present(Capacity, "/capacity"))
        {
            Capacity!.Check(checks);
        }

        checks.Present(From, "/from");
        checks.InOrder(From, To);
        checks.OptionalText(Source, "/source", 1000);
        return checks.Passed
            ? new Asset
            {
                Code = code,
                Title = Title!,
                Kind = Kind!.Value,
                Wanted = Wanted?.Distinct().ToList(),
                Holder = Holder!.ToHolder(),
                Area = Area,
                Measure = Measure!,
                Capacity = Capacity!.ToCapacity(),
                From = From!.Value,
                To = To,
                Source = Source,
                Archived = Archived ?? false,
            }
            : checks.Problems;
    }

    private void CheckWanted(Checks checks)
    {
        if (Kind != AssetKind.Need)
        {
            checks.Require(Wanted is null || Kind is null, CatalogueProblems.OnlyNeedsWant, "/wanted", "Only a need wants kinds of asset.");
        }
        else if (checks.Present(Wanted, "/wanted"))
        {
            checks.Require(Wanted!.Count > 0, MemberProblems.ListIsEmpty, "/wanted", "Name one kind at least.");
            foreach (var (index, kind) in Wanted!.Index())
            {
                checks.Require(
                    kind != AssetKind.Need,
                    MemberProblems.ValueIsNotInTheList,
                    $"/wanted/{index}",
                    "A need is met by an asset, not by another need."
                );
            }
        }
    }
}

/// <summary>Who has an asset, as sent: exactly one contributor, party or team.</summary>
public sealed record AssetHolderDraft
{
    /// <summary>Code of a contributor, who must be known. The code stays when the contributor is erased.</summary>
    [RegularExpression(Codes.Pattern)]
    public string? Contributor { get; init; }

    /// <summary>Code of a party.</summary>
    [RegularExpression(Codes.Pattern)]
    public string? Party { get; init; }

    /// <summary>Code of a team.</summary>
    [RegularExpression(Codes.Pattern)]
    public string? Team { get; init; }

    internal void Check(Checks checks, CatalogueView catalogue)
    {
        checks.Require(
            new[] { Contributor, Party, Team }.Count(code => code is not null) == 1,
            CatalogueProblems.HolderIsNotOne,
            "/holder",
            "Name exactly one contributor, party or team."
        );
        checks.Require(
            Party is null || catalogue.Parties.Find(Party) is not null,
            CatalogueProblems.UnknownParty,
            "/holder/party",
            $"No party has the code '{Party}'."
        );
        checks.Require(
            Team is null || catalogue.Teams.Find(Team) is not null,
            CatalogueProblems.UnknownTeam,
            "/holder/team",
            $"No team has the code '{Team}'."
        );
    }

    internal AssetHolder ToHolder() =>
        new()
        {
            Contributor = Contributor,
            Party = Party,
            Team = Team,
        };
}

/// <summary>How much there is in each unit of time, as sent.</summary>
public sealed record CapacityDraft
{
    /// <summary>In the unit of the measure; above zero, up to six decimals.</summary>
    [Required]
    [Range(0, Amounts.Quantity.Largest)]
    public decimal? Quantity { get; init; }

    /// <summary>The unit of time.</summary>
    [Required]
    public CapacityUnit? Per { get; init; }

    internal void Check(Checks checks)
    {
        if (checks.Present(Quantity, "/capacity/quantity"))
        {
            checks.Require(
                Quantity > 0,
                CatalogueProblems.CapacityMustBePositive,
                "/capacity/quantity",
                "A capacity must be above zero; if the asset offers nothing any more, give it a last day."
            );
            checks.Figure(Math.Max(Quantity!.Value, 0), "/capacity/quantity");
        }

        checks.Present(Per, "/capacity/per");
    }

    internal Capacity ToCapacity() => new(Amounts.Quantity.Bare(Quantity!.Value), Per!.Value);
}
