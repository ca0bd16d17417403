using System.ComponentModel.DataAnnotations;
using ValueLedger.Core.Problems;

namespace ValueLedger.Core.Catalogue;

/// <summary>A stakeholder that bears a cost or gains a benefit.</summary>
public sealed record Party : ICatalogueItem
{
    /// <summary>Chosen by the client; never changes.</summary>
    public required string Code { get; init; }

    /// <summary>Name of the party.</summary>
    public required string Name { get; init; }

    /// <summary>The part of society it belongs to.</summary>
    public required Sector Sector { get; init; }

    /// <summary>Whether new entries may no longer name it.</summary>
    public bool Archived { get; init; }
}

/// <summary>A party as sent, before it is checked.</summary>
public sealed record PartyDraft : ICatalogueDraft<Party>
{
    /// <summary>Name of the party; at most 300 characters.</summary>
    [Required]
    [StringLength(300, MinimumLength = 1)]
    public string? Name { get; init; }

    /// <summary>The part of society it belongs to.</summary>
    [Required]
    public Sector? Sector { get; init; }

    /// <summary>Whether new entries may no longer name it.</summary>
    public bool? Archived { get; init; }

    public Checked<Party> Validate(string code, CatalogueView catalogue)
    {
        var checks = new Checks();
        checks.RequiredText(Name, "/name", 300);
        checks.Present(Sector, "/sector");
        return checks.Passed
            ? new Party
            {
                Code = code,
                Name = Name!,
                Sector = Sector!.Value,
                Archived = Archived ?? false,
            }
            : checks.Problems;
    }
}

/// <summary>The part of society a party belongs to.</summary>
public enum Sector
{
    Citizen,
    Public,
    Third,
    Private,
}
