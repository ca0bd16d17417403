namespace ValueLedger.Client;

/// <summary>How a file is to be imported.</summary>
public sealed record ImportOptions
{
    /// <summary>All rows or none when left out.</summary>
    public ImportMode? Mode { get; init; }

    /// <summary>Runs every check, counts as if it had been recorded, and records nothing.</summary>
    public bool DryRun { get; init; }

    /// <summary><c>iso</c> when left out, or <c>dd/mm/yyyy</c>.</summary>
    public string? DateFormat { get; init; }

    /// <summary>Headers of the file that are not ours, and the columns of ours that they mean.</summary>
    public IReadOnlyDictionary<string, string>? Map { get; init; }

    /// <summary>Name of a saved map, on which <see cref="Map"/> is put.</summary>
    public string? MapName { get; init; }

    /// <summary>1 to 255 visible ASCII characters; the same key with the same file records once. A new one for each call when left out.</summary>
    public string? IdempotencyKey { get; init; }

    internal bool? DryRunOrNull => DryRun ? true : null;

    internal IEnumerable<string>? Pairs => Map?.Select(pair => $"{pair.Key}:{pair.Value}");
}
