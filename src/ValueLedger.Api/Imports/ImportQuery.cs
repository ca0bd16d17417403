using System.ComponentModel.DataAnnotations;

namespace ValueLedger.Api.Imports;

/// <summary>How a file should be imported.</summary>
public sealed record ImportQuery
{
    /// <summary>`atomic` (all rows or none; used when left out) or `partial` (rows without problems are recorded).</summary>
    public ImportMode? Mode { get; init; }

    /// <summary>Runs every check and answers as if the file had been recorded, but records nothing.</summary>
    public bool? DryRun { get; init; }

    /// <summary>How the dates of a CSV file are written: `iso` (2015-12-05; used when left out) or `dd/mm/yyyy`. It is never
    /// guessed.</summary>
    public string? DateFormat { get; init; }

    /// <summary>Which columns of an entry other headers of a CSV file mean, each as `theirs:ours`, separated by commas or each in a
    /// parameter of its own.</summary>
    [MaxLength(ImportMapDraft.MostColumns)]
    public IReadOnlyList<string>? Map { get; init; }

    /// <summary>Name of a saved map. Pairs in `map` are added to it, or replace its pairs for the same headers.</summary>
    public string? MapName { get; init; }
}
