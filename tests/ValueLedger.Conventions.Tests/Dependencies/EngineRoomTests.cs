using System.Text.RegularExpressions;

namespace ValueLedger.Conventions.Tests.Dependencies;

/// <summary>What belongs to one engine is kept in its room, so that another engine can stand beside it.</summary>
public sealed partial class EngineRoomTests
{
    private const string Rooms = "src/ValueLedger.Storage/Engines/";

    /// <summary>Rows of an import are laid aside in a scratch file of SQLite, whichever engine keeps the ledger.</summary>
    private static readonly string[] ScratchFile =
    [
        "src/ValueLedger.Storage/Imports/StagedImport.cs",
        "src/ValueLedger.Storage/Imports/Staged.sql",
    ];

    /// <summary>What an operator sets for one engine has its name.</summary>
    private static readonly string[] NamesOfSettings =
    [
        "src/ValueLedger.Api/Serving/LedgerSettings.cs",
        "src/ValueLedger.Api/Commands/UpkeepCommands.cs",
    ];

    [Fact]
    public void Nothing_outside_the_room_of_an_engine_names_it_its_files_or_its_failures() =>
        Offenders.MustBeNone(
            "What is an engine's own stands in its room: its name, its files, connection strings, PRAGMA, DbException.",
            Repository
                .CodeOf("src")
                .Concat(Repository.Ending(".sql"))
                .Concat(Repository.Ending(".cshtml"))
                .Where(file =>
                    file.Path.StartsWith("src/", StringComparison.Ordinal)
                    && !file.Path.StartsWith(Rooms, StringComparison.Ordinal)
                    && !ScratchFile.Contains(file.Path)
                    && !NamesOfSettings.Contains(file.Path)
                )
                .SelectMany(file => file.Mentions(OfOneEngine()))
        );

    [Fact]
    public void Only_the_beginning_of_a_room_is_named_outside_it() =>
        Offenders.MustBeNone(
            "What is the same for all engines, beside their rooms, chooses one.",
            Repository
                .CodeOf(Rooms.TrimEnd('/'))
                .Where(file => file.Folder == Rooms.TrimEnd('/') && Room().IsMatch(file.Text))
                .Select(file => file.Name)
                .Except(["DatabaseFailure", "LedgerPlace", "SqlFile"])
        );

    [GeneratedRegex(@"Engines\.(Sqlite|Postgres)")]
    private static partial Regex Room();

    [GeneratedRegex(
        @"sqlite|npgsql|postgres|DbException|\bPRAGMA\b|ConnectionString|Data Source|(?<!Endpoint)DataSource|-wal\b|-shm\b|write-ahead",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex OfOneEngine();
}
