using System.CommandLine;
using ValueLedger.Api.Operators;

namespace ValueLedger.Api.Commands;

/// <summary>Copies the database, served or not.</summary>
internal static class BackupCommand
{
    public static Command Make()
    {
        var file = new Argument<string>("file") { Description = "The copy; it must not exist. Its head file is written beside it." };
        var backup = new Command("backup", "Copy the database while it is served; the copy is whole, or not there.") { file };
        backup.SetAction((parsed, _) => OperatorCall.RunAsync<BackupFile>(
            HttpMethod.Post,
            "/operator/backup",
            // The server has a folder of its own.
            new { Path = Path.GetFullPath(parsed.GetValue(file)!) },
            copy => Console.WriteLine($"Copied to {copy.Path}, with its head file beside it.")));
        return backup;
    }
}
