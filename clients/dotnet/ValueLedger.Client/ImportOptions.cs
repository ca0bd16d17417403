namespace ValueLedger.Client;

/// <summary>How a file should be imported. All but the first three members and <see cref="LikeStanding"/> are for tables: CSV and workbooks.</summary>
public sealed record ImportOptions
{
    /// <summary>Whether to record all rows or none (when left out), or every row without problems.</summary>
    public ImportMode? Mode { get; init; }

    /// <summary>True for a dry run: runs every check and counts as if the file had been recorded, but records nothing.</summary>
    public bool DryRun { get; init; }

    /// <summary>1 to 255 visible ASCII characters; a file sent again with the same key is recorded only once. When left out, each call gets
    /// a new key.</summary>
    public string? IdempotencyKey { get; init; }

    /// <summary>How dates are written: <c>iso</c> (when left out), <c>dd/mm/yyyy</c>, <c>dd/mm/yy</c>, <c>dd-mmm-yy</c> or
    /// <c>mm/dd/yyyy</c>.</summary>
    public string? DateFormat { get; init; }

    /// <summary>Headers of the file that are not columns of an entry, and the columns that they mean.</summary>
    public IReadOnlyDictionary<string, string>? Map { get; init; }

    /// <summary>Headers of columns to leave out; <c>*</c> for all that match nothing.</summary>
    public IReadOnlyCollection<string>? Ignore { get; init; }

    /// <summary>Members that are the same for every row, by column.</summary>
    public IReadOnlyDictionary<string, string>? Set { get; init; }

    /// <summary>Name of a saved map. What is stated here is added to it, or replaces what it says.</summary>
    public string? MapName { get; init; }

    /// <summary>What the file is called, so that its import can be recognised; at most 255 characters.</summary>
    public string? FileName { get; init; }

    /// <summary>Name of the sheet of a workbook; the first when left out.</summary>
    public string? Sheet { get; init; }

    /// <summary>The row of the header, counted as a spreadsheet does; the first that is not empty when left out.</summary>
    public int? HeaderRow { get; init; }

    /// <summary>What happens to a date with a time of day; refused when left out.</summary>
    public Timestamps? Timestamps { get; init; }

    /// <summary><c>h:mm</c> to read hours and minutes such as 1:30, 1h 30m or 1.5h.</summary>
    public string? QuantityFormat { get; init; }

    /// <summary>Where the quantity comes from: its column (when left out), or start and end time.</summary>
    public QuantitySource? Quantity { get; init; }

    /// <summary>What stands before the decimals; a point when left out.</summary>
    public DecimalMark? Decimal { get; init; }

    /// <summary>What stands between the thousands; nothing when left out.</summary>
    public ThousandsMark? Thousands { get; init; }

    /// <summary>6 to round quantities half up to six decimals.</summary>
    public int? Round { get; init; }

    /// <summary>True to let a title stand for the code of a programme, measure, party or team.</summary>
    public bool? Titles { get; init; }

    /// <summary>What happens to a last row that is the sum of the quantities.</summary>
    public TotalRows? Totals { get; init; }

    /// <summary>What happens to rows without a reference that are like entries that are already recorded.</summary>
    public LikeStanding? LikeStanding { get; init; }

    internal bool? DryRunOrNull => DryRun ? true : null;

    internal IEnumerable<string>? Pairs => Map?.Select(pair => Part($"{pair.Key}:{pair.Value}"));

    internal IEnumerable<string>? Ignored => Ignore?.Select(Part);

    internal IEnumerable<string>? SetPairs => Set?.Select(pair => Part($"{pair.Key}:{pair.Value}"));

    /// <summary>Lists are written like a row of CSV.</summary>
    private static string Part(string text) => text.AsSpan().IndexOfAny(",\"\r\n") >= 0 ? $"\"{text.Replace("\"", "\"\"")}\"" : text;
}
