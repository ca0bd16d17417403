namespace ValueLedger.Client;

/// <summary>How a file should be imported.</summary>
public sealed record ImportOptions
{
    /// <summary>Whether to record all rows or none (when left out), or every row without problems.</summary>
    public ImportMode? Mode { get; init; }

    /// <summary>True for a dry run: runs every check and counts as if the file had been recorded, but records nothing.</summary>
    public bool DryRun { get; init; }

    /// <summary>How the dates of a CSV file are written: <c>iso</c> (when left out) or <c>dd/mm/yyyy</c>.</summary>
    public string? DateFormat { get; init; }

    /// <summary>Headers of the file that are not columns of an entry, and the columns that they mean.</summary>
    public IReadOnlyDictionary<string, string>? Map { get; init; }

    /// <summary>Name of a saved map. Pairs in <see cref="Map"/> are added to it, or replace its pairs for the same headers.</summary>
    public string? MapName { get; init; }

    /// <summary>1 to 255 visible ASCII characters; a file sent again with the same key is recorded only once. When left out, each call gets
    /// a new key.</summary>
    public string? IdempotencyKey { get; init; }

    internal bool? DryRunOrNull => DryRun ? true : null;

    internal IEnumerable<string>? Pairs => Map?.Select(pair => $"{pair.Key}:{pair.Value}");
}
