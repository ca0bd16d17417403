using System.ComponentModel.DataAnnotations;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Problems;

namespace ValueLedger.Core.Catalogue;

/// <summary>A group of contributors, for example the Speedwatch team of one village.</summary>
public sealed record Team : ICatalogueItem
{
    /// <summary>Chosen by the client; never changes.</summary>
    public required string Code { get; init; }

    /// <summary>Name of the team.</summary>
    public required string Name { get; init; }

    /// <summary>The only programme it contributes to; null when it may contribute to any.</summary>
    public string? Programme { get; init; }

    /// <summary>Where it works, in words.</summary>
    public string? Area { get; init; }

    /// <summary>Whether new entries may no longer name it.</summary>
    public bool Archived { get; init; }
}

/// <summary>A team as sent, before it is checked.</summary>
public sealed record TeamDraft : ICatalogueDraft<Team>, IDraft
{
    public static IReadOnlyList<ProblemCode> ProblemCodes { get; } = [CatalogueProblems.UnknownProgramme];

    /// <summary>Name of the team; at most 300 characters.</summary>
    [Required]
    [StringLength(300, MinimumLength = 1)]
    public string? Name { get; init; }

    /// <summary>Code of the only programme it contributes to; any programme when left out.</summary>
    [RegularExpression(Codes.Pattern)]
    public string? Programme { get; init; }

    /// <summary>Where it works, in words.</summary>
    [StringLength(300)]
    public string? Area { get; init; }

    /// <summary>Whether new entries may no longer name it.</summary>
    public bool? Archived { get; init; }

    public Checked<Team> Validate(string code, CatalogueView catalogue)
    {
        var checks = new Checks();
        checks.RequiredText(Name, "/name", 300);
        checks.Require(
            Programme is null || catalogue.Programmes.Find(Programme) is not null,
            CatalogueProblems.UnknownProgramme,
            "/programme",
            $"No programme has the code '{Programme}'."
        );
        checks.OptionalText(Area, "/area", 300);
        return checks.Passed
            ? new Team
            {
                Code = code,
                Name = Name!,
                Programme = Programme,
                Area = Area,
                Archived = Archived ?? false,
            }
            : checks.Problems;
    }
}
