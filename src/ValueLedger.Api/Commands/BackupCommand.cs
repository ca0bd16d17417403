using System.CommandLine;
using ValueLedger.Api.Operators;
using ValueLedger.Api.Serving;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Verification;

namespace ValueLedger.Api.Commands;

/// <summary>Copies the database, served or not.</summary>
internal static class BackupCommand
{
    public static Command Make()
    {
        var file = new Argument<string>("file") { Description = "The copy; it must not exist. Its head file is written beside it." };
        var backup = new Command("backup", "Copy the database while it is served; the copy is whole, or not there.") { file };
        backup.SetAction((parsed, _) => RunAsync(Path.GetFullPath(parsed.GetValue(file)!)));
        return backup;
    }

    /// <param name="copy">Absolute path: the server has a folder of its own.</param>
    private static Task<int> RunAsync(string copy)
    {
        var place = LedgerHost.PlaceOfOperators();
        return place.IsThere
            ? OperatorCall.RunAsync<BackupFile>(HttpMethod.Post, "/operator/backup", new { Path = copy }, made => Console.WriteLine($"Copied to {made.Path}, with its head file beside it."))
            : throw new FileNotFoundException($"There is no database at {place.Name}; the setting Ledger:Database says which one is meant.");
    }
}
