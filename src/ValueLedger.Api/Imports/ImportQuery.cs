using System.ComponentModel.DataAnnotations;

namespace ValueLedger.Api.Imports;

/// <summary>How a file is to be imported.</summary>
public sealed record ImportQuery
{
    /// <summary>atomic (all or nothing, when left out) or partial (what is right is recorded).</summary>
    public ImportMode? Mode { get; init; }

    /// <summary>Runs every check and answers as if it had been recorded, and records nothing.</summary>
    public bool? DryRun { get; init; }

    /// <summary>How the dates of a CSV are written: `iso` (2015-12-05, when left out) or `dd/mm/yyyy`. Never guessed.</summary>
    public string? DateFormat { get; init; }

    /// <summary>What headers of a CSV mean that are not ours, each `theirs:ours`, separated by commas.</summary>
    [MaxLength(ImportMapDraft.MostColumns)]
    public IReadOnlyList<string>? Map { get; init; }

    /// <summary>Name of a saved map, on which the pairs of `map` are put.</summary>
    public string? MapName { get; init; }
}
