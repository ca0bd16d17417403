namespace ValueLedger.Cli.Tests;

/// <summary>The tool on a terminal that Python makes; without Python the tests are skipped, and with CI=true they fail.</summary>
public sealed class TerminalTests(ServedLedger ledger) : IClassFixture<ServedLedger>
{
    private const string OnATerminal = "import os, pty, sys; sys.exit(os.waitstatus_to_exitcode(pty.spawn(sys.argv[1:])))";

    [Theory]
    [InlineData("xterm-256color", null, true)]
    [InlineData("xterm-256color", "1", false)]
    public async Task Progress_is_shown_on_a_terminal_and_without_colours_if_that_is_wanted(string term, string? noColour, bool hasColours)
    {
        using var council = await ledger.NewCouncilAsync();
        await council.Tool.WriteAsync("rows.csv", "programme,measure,quantity,date\nlitter-pick,volunteer-time,2,2024-05-11\n");
        council.Tool.Environment["TERM"] = term;
        council.Tool.Environment["NO_COLOR"] = noColour;
        var shown = await ShowAsync(council.Tool, "import", "rows.csv");
        Assert.Contains("Sending", shown, StringComparison.Ordinal);
        Assert.Contains("1 row was recorded.", shown, StringComparison.Ordinal);
        Assert.Equal(hasColours, shown.Contains("\u001b[38;5;", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_text_is_shown_with_its_control_characters_written_out_and_a_workbook_or_pack_not_at_all()
    {
        using var council = await ledger.NewCouncilAsync();
        await council.RecordAsync(2m, note: "Zoë\u202e, north");
        Assert.Contains("Zoë\\u202e, north", await ShowAsync(council.Tool, "export"), StringComparison.Ordinal);
        Assert.Contains("Zoë\u202e, north", await council.Tool.AskAsync("export"), StringComparison.Ordinal);
        var id = $"{Guid.NewGuid()}";
        foreach (var (form, what) in (IEnumerable<(string, string)>)[("xlsx", "A workbook"), ("pack", "An audit pack")])
        {
            Assert.Contains(
                $"{what} cannot be shown on a terminal. Save it with --output FILE.",
                await ShowAsync(council.Tool, "statement", "get", id, "--form", form),
                StringComparison.Ordinal
            );
        }
    }

    /// <summary>What a person sees, both streams together.</summary>
    private static async Task<string> ShowAsync(Tool tool, params string[] arguments)
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("CI") == "true" || HasPython(), "Python is not installed.");
        using var process = tool.StartProgram("python3", ["-c", OnATerminal, "dotnet", Tool.Executable, .. arguments]);
        return (await Tool.EndAsync(process)).Output;
    }

    private static bool HasPython() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Any(folder => File.Exists(Path.Combine(folder, "python3")));
}
