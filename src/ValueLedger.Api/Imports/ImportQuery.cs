using System.ComponentModel.DataAnnotations;
using ValueLedger.Storage.Imports;

namespace ValueLedger.Api.Imports;

/// <summary>How a file should be imported.</summary>
public sealed record ImportQuery : ReadingTerms
{
    /// <summary>`atomic` (all rows or none; used when left out) or `partial` (rows without problems are recorded).</summary>
    public ImportMode? Mode { get; init; }

    /// <summary>Runs every check and answers as if the file had been recorded, but records nothing.</summary>
    public bool? DryRun { get; init; }

    /// <summary>Which columns of an entry other headers of a table mean, each as `theirs:ours`, separated by commas or each in a parameter
    /// of its own. A part with a comma stands in quotes.</summary>
    [MaxLength(ImportMapDraft.MostColumns)]
    public IReadOnlyList<string>? Map { get; init; }

    /// <summary>Headers of columns to leave out, separated by commas; `*` for all that match nothing.</summary>
    [MaxLength(ImportMapDraft.MostColumns)]
    public IReadOnlyList<string>? Ignore { get; init; }

    /// <summary>Members that are the same for every row, each as `column:value`, separated by commas. The file has no such column.</summary>
    [MaxLength(ImportMapDraft.MostColumns)]
    public IReadOnlyList<string>? Set { get; init; }

    /// <summary>Name of a saved map. What the query states is added to it, or replaces what it says.</summary>
    public string? MapName { get; init; }

    /// <summary>What the file is called, so that its import can be recognised; it is kept and deleted with the result of the import.</summary>
    [StringLength(LongestName, MinimumLength = 1)]
    public string? FileName { get; init; }

    internal const int LongestName = 255;
}
