using System.Globalization;

namespace ValueLedger.Client.Samples;

/// <summary>Imports a spreadsheet, says how far it is, and keeps the rows that were rejected, to be corrected and sent again.</summary>
public static class ImportSpreadsheet
{
    /// <returns>Whether every row was recorded.</returns>
    public static async Task<bool> RunAsync(
        ValueLedgerClient client,
        string path,
        TextWriter output,
        CancellationToken cancellationToken = default
    )
    {
        var format = Path.GetExtension(path).ToUpperInvariant() switch
        {
            ".XLSX" => ImportFormat.Xlsx,
            ".ODS" => ImportFormat.Ods,
            _ => ImportFormat.Csv,
        };
        Import sent;
        await using (var file = File.OpenRead(path))
        {
            sent = await client.Imports.SendAsync(file, format, new ImportOptions { Mode = ImportMode.Partial }, cancellationToken);
        }

        var import = await client.Imports.WaitAsync(sent.Id, new Lines(output), cancellationToken);
        await foreach (var problem in client.Imports.ProblemsAsync(import.Id, cancellationToken: cancellationToken))
        {
            await output.WriteLineAsync($"row {problem.Row}, {problem.Column}: {problem.Code}, found '{problem.Found}'");
        }

        if (import.Rejected > 0)
        {
            var kept = Path.ChangeExtension(path, ".rejected.csv");
            await using var rejected = await client.Imports.ExportRejectedAsync(import.Id, cancellationToken);
            await using var file = File.Create(kept);
            await rejected.CopyToAsync(file, cancellationToken);
            await output.WriteLineAsync($"The rejected rows are in {Path.GetFileName(kept)}.");
        }

        return import.Status == ImportStatus.Completed && import.Rejected == 0;
    }

    /// <summary>Unlike <see cref="Progress{T}"/>, it prints each line before the next thing happens.</summary>
    private sealed class Lines(TextWriter output) : IProgress<Import>
    {
        public void Report(Import value) =>
            output.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{value.Status}, {value.Stage}: {value.Rows} rows read, {value.Accepted} accepted, {value.Rejected} rejected"
                )
            );
    }
}
