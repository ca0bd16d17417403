using System.CommandLine;
using ValueLedger.Api.Operators;
using ValueLedger.Api.Serving;

namespace ValueLedger.Api.Commands;

/// <summary>Copies the database, whether it is being served or not.</summary>
internal static class BackupCommand
{
    public static Command Make()
    {
        var file = new Argument<string>("file")
        {
            Description = "File name of the copy, which must not exist yet. The head file of the copy is written beside it.",
        };
        var backup = new Command("backup", "Copy the database, also while it is being served. If the copy fails, no file is left.")
        {
            file,
        };
        backup.SetAction((parsed, _) => RunAsync(Path.GetFullPath(parsed.GetValue(file)!)));
        return backup;
    }

    /// <param name="copy">An absolute path, because the server runs in its own folder.</param>
    private static Task<int> RunAsync(string copy)
    {
        var place = LedgerHost.PlaceOfOperators();
        return place.IsThere
            ? OperatorCall.RunAsync<BackupFile>(
                HttpMethod.Post,
                "/operator/backup",
                new { Path = copy },
                made => Console.WriteLine($"Copied to {made.Path}, with its head file beside it.")
            )
            : throw new FileNotFoundException($"There is no database at {place.Name}; set Ledger:Database to the one you mean.");
    }
}
