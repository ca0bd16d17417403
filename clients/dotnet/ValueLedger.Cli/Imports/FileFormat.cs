using ValueLedger.Cli.Commands;
using ValueLedger.Client;

namespace ValueLedger.Cli.Imports;

/// <summary>What kind of file it is: what the sender says, or else what its name says.</summary>
internal static class FileFormat
{
    public static readonly IReadOnlyList<string> Names = ["csv", "ndjson", "xlsx", "ods"];

    public static ImportFormat Of(string path, string? stated) =>
        (stated ?? Path.GetExtension(path).TrimStart('.').ToLowerInvariant()) switch
        {
            "csv" or "tsv" => ImportFormat.Csv,
            "ndjson" or "jsonl" => ImportFormat.Ndjson,
            "xlsx" => ImportFormat.Xlsx,
            "ods" => ImportFormat.Ods,
            "xls" => throw new WrongUsageException("The old format .xls is not read. Save the file as .xlsx, and import that."),
            _ => throw new WrongUsageException(
                $"The name of {path} does not say what kind of file it is. Say it with --format: {string.Join(", ", Names)}."
            ),
        };
}
