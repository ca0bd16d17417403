using System.Diagnostics;
using System.Text.Json;
using ValueLedger.Client;

namespace ValueLedger.Cli.Tests;

public sealed class ImportTests(ServedLedger ledger) : IClassFixture<ServedLedger>
{
    private const string Rows = """
        programme,measure,Hours given,date,note
        litter-pick,volunteer-time,2.5,11/05/2024,"Canal bank, [b]north[/]"
        litter-pick,volunteer-time,3,12/05/2024,
        litter-pick,volunteer-time,two,18/05/2024,Zoë said "two"

        """;

    private static readonly string[] Settings = ["--date-format", "dd/mm/yyyy", "--map", "Hours given:quantity"];

    [Fact]
    public async Task Rows_with_problems_are_shown_and_saved_and_the_others_recorded_once()
    {
        using var council = await ledger.NewCouncilAsync();
        await council.Tool.WriteAsync("sessions.csv", Rows);
        var ran = await council.Tool.RunAsync([
            "import",
            "sessions.csv",
            .. Settings,
            "--mode",
            "partial",
            "--rejected",
            "again.csv",
            "--problems",
            "problems.csv",
        ]);
        Assert.Equal(1, ran.ExitCode);
        Assert.StartsWith("2 rows were recorded.\n", ran.Output, StringComparison.Ordinal);
        Assert.Matches(@"4 +Hours given +two +Write a number like 1234\.5, without a unit\. +number_is_not_valid\n", ran.Output);
        Assert.Equal("Saved problems.csv.\nSaved again.csv.\n", ran.Notes);
        Assert.Contains("two,18/05/2024,\"Zoë said \"\"two\"\"\",", await council.Tool.ReadAsync("again.csv"), StringComparison.Ordinal);
        Assert.StartsWith("row,column,code,found,expected\r\n4,Hours given,", await council.Tool.ReadAsync("problems.csv"));
        Assert.Equal([2.5m, 3m], await council.QuantitiesAsync());

        var again = await council.Tool.RunAsync(["import", "sessions.csv", .. Settings, "--mode", "partial"]);
        Assert.Equal((1, ""), (again.ExitCode, again.Notes));
        Assert.Matches(@"already recorded +2\n", again.Output);
        Assert.Equal([2.5m, 3m], await council.QuantitiesAsync());

        await council.Tool.WriteAsync(
            "again.csv",
            (await council.Tool.ReadAsync("again.csv")).Replace(",two,", ",2,", StringComparison.Ordinal)
        );
        var mended = await council.Tool.RunAsync(["import", "again.csv", .. Settings, "--rejected", "none.csv"]);
        Assert.Equal((0, "No row was rejected, so none.csv was not written.\n"), (mended.ExitCode, mended.Notes));
        Assert.Equal([2.5m, 3m, 2m], await council.QuantitiesAsync());
        Assert.False(File.Exists(council.Tool.PathOf("none.csv")));
    }

    [Fact]
    public async Task All_rows_or_none_are_recorded_unless_it_is_said_otherwise()
    {
        using var council = await ledger.NewCouncilAsync();
        await council.Tool.WriteAsync("sessions.csv", Rows);
        var ran = await council.Tool.RunAsync(["import", "sessions.csv", .. Settings]);
        Assert.Equal(1, ran.ExitCode);
        Assert.Contains("Nothing was recorded, because some rows have problems. With --mode partial", ran.Output, StringComparison.Ordinal);
        Assert.Empty(await council.QuantitiesAsync());
    }

    [Fact]
    public async Task A_dry_run_checks_everything_and_records_nothing()
    {
        using var council = await ledger.NewCouncilAsync();
        await council.Tool.WriteAsync("sessions.txt", Rows);
        string[] dry = ["import", "sessions.txt", "--format", "csv", .. Settings, "--mode", "partial", "--dry-run"];
        var ran = await council.Tool.RunAsync(dry);
        Assert.Equal(1, ran.ExitCode);
        Assert.StartsWith("A dry run: 2 rows would be recorded. Nothing was recorded.\n", ran.Output, StringComparison.Ordinal);
        Assert.Empty(await council.QuantitiesAsync());

        var inJson = await council.Tool.RunAsync([.. dry, "--json"]);
        using var import = JsonDocument.Parse(inJson.Output);
        Assert.Equal((1, ""), (inJson.ExitCode, inJson.Notes));
        Assert.Equal(1, import.RootElement.GetProperty("rejected").GetInt32());
        Assert.Equal("two", import.RootElement.GetProperty("problems")[0].GetProperty("found").GetString());
    }

    [Theory]
    [InlineData("sessions.xls", "The old format .xls is not read.")]
    [InlineData("sessions", "does not say what kind of file it is")]
    [InlineData("sessions.csv", "takes two names with a colon", "--map", "Hours")]
    [InlineData("sessions.csv", "names 'Hours' twice", "--map", "Hours:quantity", "--map", "Hours:note")]
    [InlineData("sessions.csv", "has no use for --mode", "--preview", "--mode", "partial")]
    [InlineData("sessions.csv", "would overwrite the file itself", "--rejected", "./sessions.csv")]
    [InlineData("sessions.csv", "'many' not recognized", "--mode", "many")]
    public async Task What_cannot_be_meant_is_wrong_usage(string file, string problem, params string[] options)
    {
        using var council = await ledger.NewCouncilAsync();
        await council.Tool.WriteAsync(file, Rows);
        var ran = await council.Tool.RunAsync(["import", file, .. options]);
        Assert.Equal((2, ""), (ran.ExitCode, ran.Output));
        Assert.Contains(problem, ran.Notes, StringComparison.Ordinal);
        Assert.Equal(Rows, await council.Tool.ReadAsync(file));
    }

    [Fact]
    public async Task What_the_server_refuses_is_said_in_words_with_code_and_place()
    {
        using var council = await ledger.NewCouncilAsync();
        await council.Tool.WriteAsync("sessions.csv", Rows);
        var ran = await council.Tool.RunAsync("import", "sessions.csv", "--date-format", "yyyy/dd/mm");
        Assert.Equal((3, ""), (ran.ExitCode, ran.Output));
        Assert.Contains("/dateFormat: ", ran.Notes, StringComparison.Ordinal);
        Assert.Contains("(query_parameter_has_the_wrong_type)", ran.Notes, StringComparison.Ordinal);
        Assert.Equal(5, (await council.Tool.RunAsync("import", "missing.csv")).ExitCode);
    }

    [Fact]
    public async Task Cancelling_stops_an_import_that_the_server_has_not_begun_to_record()
    {
        using var council = await ledger.NewCouncilAsync();
        await council.Tool.WriteAsync("sessions.csv", Rows);
        using var heldUp = await ledger.Server.HoldUpImportsAsync(council.Organisation);
        using var process = council.Tool.Start(["import", "sessions.csv", .. Settings, "--mode", "partial"]);
        await WaitAsync(process, async () => await council.Client.Imports.ListAsync().AnyAsync(import => import.FileSha256 is not null));
        await Tool.InterruptAsync(process);
        var ran = await Tool.EndAsync(process);
        Assert.Equal((130, ""), (ran.ExitCode, ran.Output));
        Assert.Equal("The import was stopped, and nothing was recorded.\nCancelled.\n", ran.Notes);
        heldUp.Dispose();
        Assert.Equal(ImportStatus.Cancelled, (await council.Client.Imports.ListAsync().SingleAsync()).Status);
        Assert.Empty(await council.QuantitiesAsync());
    }

    [Fact]
    public async Task After_a_broken_connection_the_same_file_is_sent_again_and_nothing_is_doubled()
    {
        using var council = await ledger.NewCouncilAsync();
        await council.Tool.WriteAsync("sessions.csv", Rows);
        using var broken = new BrokenConnection(ledger.Address);
        string[] import = ["import", "sessions.csv", .. Settings, "--mode", "partial"];
        var ran = await council.Tool.RunAsync([.. import, "--retries", "0", "--server", broken.Address.ToString()]);
        Assert.Equal((4, ""), (ran.ExitCode, ran.Output));
        Assert.Contains("Send it again with the same settings: nothing is recorded twice.", ran.Notes, StringComparison.Ordinal);
        Assert.Equal(1, (await council.Tool.RunAsync(import)).ExitCode);
        Assert.Equal([2.5m, 3m], await council.QuantitiesAsync());
    }

    private static async Task WaitAsync(Process process, Func<Task<bool>> isSo)
    {
        while (!await isSo())
        {
            Assert.False(process.HasExited);
            await Task.Delay(50);
        }
    }
}
