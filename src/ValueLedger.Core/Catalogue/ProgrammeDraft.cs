using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using NodaTime;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Wire;

namespace ValueLedger.Core.Catalogue;

/// <summary>A programme as sent, before it is checked.</summary>
public sealed record ProgrammeDraft : ICatalogueDraft<Programme>, IDraft
{
    public static IReadOnlyList<ProblemCode> ProblemCodes { get; } =
    [CatalogueProblems.ProgrammeEndsBeforeItStarts, MemberProblems.CodeIsNotValid, MemberProblems.ValueIsNotInTheList];

    /// <summary>Naming a kind several times is no error.</summary>
    private const int MostKinds = 100;

    /// <summary>Title of the programme; at most 300 characters.</summary>
    [Required]
    [StringLength(300, MinimumLength = 1)]
    public string? Title { get; init; }

    /// <summary>What it does, in a few sentences; at most 4,000 characters.</summary>
    [MultiLine]
    [StringLength(4000)]
    public string? Description { get; init; }

    /// <summary>The service area as a code, for example community-safety.</summary>
    [RegularExpression(Codes.Pattern)]
    public string? ServiceArea { get; init; }

    /// <summary>Where it works, in words; at most 300 characters. A team's area stands where it has one.</summary>
    [StringLength(300)]
    public string? Area { get; init; }

    /// <summary>The kinds of co-production: co-commissioning, co-design, co-delivery, co-assessment, each alone or with one of its own
    /// kinds, for example co-delivery/co-performing.</summary>
    [MaxLength(MostKinds)]
    public IReadOnlyList<string>? CoProduction { get; init; }

    [Description("The steps of the co-production star that it has taken, each with the day since when.")]
    public StarDraft? Star { get; init; }

    /// <summary>Whom the benefits reach.</summary>
    public BenefitReach? BenefitReach { get; init; }

    /// <summary>First day of activity, inclusive; no limit when left out.</summary>
    public LocalDate? StartDate { get; init; }

    /// <summary>Last day of activity, inclusive; no limit when left out.</summary>
    public LocalDate? EndDate { get; init; }

    /// <summary>Whether new entries may no longer name it.</summary>
    public bool? Archived { get; init; }

    public Checked<Programme> Validate(string code, CatalogueView catalogue)
    {
        var checks = new Checks();
        checks.RequiredText(Title, "/title", 300);
        checks.OptionalText(Description, "/description", 4000);
        checks.Code(ServiceArea, "/serviceArea");
        checks.OptionalText(Area, "/area", 300);
        CheckCoProduction(checks);
        Star?.Check(checks);
        checks.Require(
            StartDate is null || EndDate is null || StartDate <= EndDate,
            CatalogueProblems.ProgrammeEndsBeforeItStarts,
            "/endDate",
            "The last day is before the first."
        );
        return checks.Passed
            ? new Programme
            {
                Code = code,
                Title = Title!,
                Description = Description,
                ServiceArea = ServiceArea,
                Area = Area,
                CoProduction = CoProduction?.Distinct().ToList() ?? [],
                Star = Star?.ToStar(),
                BenefitReach = BenefitReach,
                StartDate = StartDate,
                EndDate = EndDate,
                Archived = Archived ?? false,
            }
            : checks.Problems;
    }

    private void CheckCoProduction(Checks checks)
    {
        for (var index = 0; index < CoProduction?.Count; index++)
        {
            var kind = CoProduction[index];
            checks.Require(
                kind is not null && Catalogue.CoProduction.IsKnown(kind),
                MemberProblems.ValueIsNotInTheList,
                $"/coProduction/{index}",
                $"'{kind}' is not one of {string.Join(", ", Catalogue.CoProduction.Kinds)}."
            );
        }
    }
}
