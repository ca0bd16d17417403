using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using NodaTime;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Wire;

namespace ValueLedger.Core.Catalogue;

/// <summary>The steps of the co-production star (Governance International) that a programme has taken; null for one that is not
/// stated.</summary>
public sealed record Star
{
    [Description("Map it: existing co-production was mapped.")]
    public StarStep? Map { get; init; }

    [Description("Focus it: what matters most was chosen.")]
    public StarStep? Focus { get; init; }

    [Description("People it: the right people were found.")]
    public StarStep? People { get; init; }

    [Description("Market it: people were won over to change what they do.")]
    public StarStep? Market { get; init; }

    [Description("Grow it: what works was scaled up.")]
    public StarStep? Grow { get; init; }

    /// <summary>Every step under its name, taken or not.</summary>
    public IEnumerable<(string Name, StarStep? Step)> Steps() =>
        [("map", Map), ("focus", Focus), ("people", People), ("market", Market), ("grow", Grow)];
}

/// <summary>A step that a programme has taken.</summary>
/// <param name="Since">The day since when.</param>
/// <param name="Note">What was done, in a few sentences; null when not stated.</param>
public sealed record StarStep(LocalDate Since, string? Note = null);

/// <summary>The steps of the co-production star as sent, before they are checked.</summary>
public sealed record StarDraft
{
    [Description("Map it: existing co-production was mapped.")]
    public StarStepDraft? Map { get; init; }

    [Description("Focus it: what matters most was chosen.")]
    public StarStepDraft? Focus { get; init; }

    [Description("People it: the right people were found.")]
    public StarStepDraft? People { get; init; }

    [Description("Market it: people were won over to change what they do.")]
    public StarStepDraft? Market { get; init; }

    [Description("Grow it: what works was scaled up.")]
    public StarStepDraft? Grow { get; init; }

    /// <summary>Every step under its name, stated or not.</summary>
    public IEnumerable<(string Name, StarStepDraft? Step)> Steps() =>
        [("map", Map), ("focus", Focus), ("people", People), ("market", Market), ("grow", Grow)];

    internal void Check(Checks checks)
    {
        foreach (var (name, step) in Steps())
        {
            step?.Check(checks, $"/star/{name}");
        }
    }

    /// <summary>Null where no step is stated, so that an empty star is none.</summary>
    internal Star? ToStar() =>
        Steps().All(step => step.Step is null)
            ? null
            : new Star
            {
                Map = Map?.ToStep(),
                Focus = Focus?.ToStep(),
                People = People?.ToStep(),
                Market = Market?.ToStep(),
                Grow = Grow?.ToStep(),
            };
}

/// <summary>A step of the co-production star as sent.</summary>
public sealed record StarStepDraft
{
    /// <summary>The day since when; not in the future.</summary>
    [Required]
    public LocalDate? Since { get; init; }

    /// <summary>What was done, in a few sentences; at most 4,000 characters.</summary>
    [MultiLine]
    [StringLength(4000)]
    public string? Note { get; init; }

    internal void Check(Checks checks, string pointer)
    {
        checks.Present(Since, pointer + "/since");
        checks.OptionalText(Note, pointer + "/note", 4000);
    }

    internal StarStep ToStep() => new(Since!.Value, Note);
}
