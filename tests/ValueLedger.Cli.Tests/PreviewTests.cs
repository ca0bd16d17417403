using System.Text.Json;
using ValueLedger.Api.Tests.Imports.Workbooks;
using ValueLedger.Client;

namespace ValueLedger.Cli.Tests;

public sealed class PreviewTests(ServedLedger ledger) : IClassFixture<ServedLedger>
{
    [Fact]
    public async Task The_command_of_the_preview_of_a_messy_workbook_imports_it_unchanged()
    {
        using var council = await ledger.NewCouncilAsync();
        var rows = string.Concat(
            SheetFile.Row(1, "Litter pick rota – May 2024"),
            SheetFile.Row(3, "Project", "Day", "Hours given", "Who's who", "Kind"),
            SheetFile.Row(4, "Litter pick", Day(45423), Duration("0.0625"), "Zoë", "Volunteer time"),
            SheetFile.Row(5, "Litter pick", Day(45424), Duration("0.125"), "O'Brien", "Volunteer time"),
            SheetFile.Row(6, "", "", Duration("0.1875"))
        );
        await File.WriteAllBytesAsync(council.Tool.PathOf("Jo's rota.xlsx"), SheetFile.OfXlsx(rows));
        var preview = await council.Tool.RunAsync("import", "Jo's rota.xlsx", "--preview");
        Assert.Equal((0, ""), (preview.ExitCode, preview.Notes));
        Assert.Contains("the header is in row 3", preview.Output, StringComparison.Ordinal);
        Assert.Contains("--quantity-format h:mm: ", preview.Output, StringComparison.Ordinal);
        Assert.Empty(await council.QuantitiesAsync());

        var imported = await council.Tool.RunInBashAsync(CommandOf(preview));
        Assert.True(imported.ExitCode == 0, $"{preview.Output}\n{imported.Output}\n{imported.Notes}");
        Assert.Equal([1.5m, 3m], await council.QuantitiesAsync());
    }

    [Fact]
    public async Task Headers_that_a_shell_or_terminal_would_obey_are_quoted_in_the_command()
    {
        using var council = await ledger.NewCouncilAsync();
        const string Odd = "\"programme\",measure,\"Hours, \"\"given\"\"\n$(touch pwned) 'all' \u202E2J\",date,[red]note[/]\n";
        await council.Tool.WriteAsync("-rota.csv", Odd + "litter-pick,volunteer-time,2,2024-05-11,x\u001b[31my\n");
        var preview = await council.Tool.RunAsync("import", "--preview", "--", "-rota.csv");
        Assert.Equal((0, ""), (preview.ExitCode, preview.Notes));
        Assert.DoesNotContain('\u001b', preview.Output);
        Assert.Contains("\\u001b[31m", preview.Output, StringComparison.Ordinal);
        Assert.Contains("[red]note[/]", preview.Output, StringComparison.Ordinal);

        var imported = await council.Tool.RunInBashAsync(CommandOf(preview));
        Assert.True(imported.ExitCode == 0, $"{preview.Output}\n{imported.Output}\n{imported.Notes}");
        Assert.Equal([2m], await council.QuantitiesAsync());
        Assert.False(File.Exists(council.Tool.PathOf("pwned")));
    }

    [Fact]
    public async Task What_is_missing_is_said_and_the_answer_can_be_had_in_json()
    {
        using var council = await ledger.NewCouncilAsync();
        await council.Client.Programmes.PutAsync("canal", new ProgrammeDraft { Title = "Canal clean-up" });
        await council.Tool.WriteAsync("rota.csv", "Day,Hours\n4/5/2024,1.5\n13/5/2024,2\n");
        var preview = await council.Tool.AskAsync("import", "rota.csv", "--preview");
        Assert.Contains("\nprogramme: ", preview, StringComparison.Ordinal);
        Assert.Contains("Complete this command, or change the file:\nvalueledger import rota.csv ", preview, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(await council.Tool.AskAsync("import", "rota.csv", "--preview", "--json"));
        Assert.False(json.RootElement.GetProperty("ready").GetBoolean());
    }

    private static string CommandOf(Ran preview) => preview.Output.TrimEnd().Split('\n')[^1];

    /// <summary>A day as Excel counts them.</summary>
    private static string Day(int number) => $"<c s=\"1\"><v>{number}</v></c>";

    /// <summary>A part of a day, shown as hours and minutes.</summary>
    private static string Duration(string part) => $"<c s=\"4\"><v>{part}</v></c>";
}
