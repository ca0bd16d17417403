using ValueLedger.Client;

namespace ValueLedger.Cli.Tests;

public sealed class SummaryTests(ServedLedger ledger) : IClassFixture<ServedLedger>
{
    private const string Period = "from=2024-05-01&to=2024-05-31";

    private static readonly string[] Summary = ["summary", "--from", "2024-05-01", "--to", "2024-05-31"];

    [Fact]
    public async Task Groups_and_the_total_are_a_table_in_which_the_unknown_is_not_zero()
    {
        using var council = await ledger.NewCouncilAsync();
        await council.RecordAsync(2.5m);
        await council.RecordAsync(1000m, day: 12);
        var ran = await council.Tool.RunAsync([.. Summary, "--group-by", "programme", "month"]);
        Assert.Equal((0, ""), (ran.ExitCode, ran.Notes));
        Assert.Matches(@"\n  litter-pick +2024-05 +2 +1,002\.5 +0 +11,468\.60 +0\.00 +not recorded +11,468\.60\n", ran.Output);
        Assert.Matches(@"\n  all +all +volunteer-time +input +1,002\.5 +hour +11,468\.60 +measure is an input", ran.Output);
        Assert.Contains("Check this: no public input recorded.\n", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_is_what_the_API_answers_and_csv_too()
    {
        using var council = await ledger.NewCouncilAsync();
        await council.RecordAsync(2.5m);
        var json = await council.Tool.AskAsync([.. Summary, "--group-by", "month", "--json"]);
        Assert.Equal(await council.AnswerAsync($"/v1/summaries?{Period}&groupBy=month") + "\n", json);
        var csv = await council.Tool.AskAsync([.. Summary, "--csv", "--programme", Council.Programme, "--basis", "minimum-wage"]);
        Assert.Equal(await council.AnswerAsync($"/v1/summaries.csv?{Period}&programme={Council.Programme}&basis=minimum-wage"), csv);
    }

    [Fact]
    public async Task Plans_stand_beside_what_was_recorded_and_few_people_are_suppressed()
    {
        using var council = await ledger.NewCouncilAsync();
        await council.RecordAsync(2.5m);
        var plan = new PlanDraft
        {
            Title = "Hours in May",
            Kind = PlanKind.Target,
            Programme = Council.Programme,
            Measure = "volunteer-time",
            From = new DateOnly(2024, 5, 1),
            To = new DateOnly(2024, 5, 31),
            Quantity = 4,
        };
        await council.Client.Plans.PutAsync("may", plan);
        var planned = await council.Tool.AskAsync([.. Summary, "--plans", "target"]);
        Assert.Matches(@"\n  volunteer-time +input +2\.5 +hour +4 +-1\.5 +28\.60 ", planned);
        var shared = await council.Tool.AskAsync([.. Summary, "--group-by", "programme", "--costs", "shared"]);
        Assert.Contains("of it shared", shared, StringComparison.Ordinal);
        var json = await council.Tool.AskAsync([.. Summary, "--group-by", "team", "--suppress-below", "5", "--costs", "direct", "--json"]);
        Assert.Equal(await council.AnswerAsync($"/v1/summaries?{Period}&groupBy=team&suppressBelow=5&costs=direct") + "\n", json);
        var csv = await council.Tool.AskAsync([.. Summary, "--csv", "--plans", "target", "--suppress-below", "5"]);
        Assert.Equal(await council.AnswerAsync($"/v1/summaries.csv?{Period}&plans=target&suppressBelow=5"), csv);
        await council.Client.Programmes.PutAsync(Council.Programme, new ProgrammeDraft { Title = "Litter pick", Area = "Calne" });
        var inTheArea = await council.Tool.AskAsync([.. Summary, "--area", "Calne", "--json"]);
        Assert.Equal(await council.AnswerAsync($"/v1/summaries?{Period}&area=Calne") + "\n", inTheArea);
    }

    [Fact]
    public async Task A_summary_is_as_it_was_known_at_a_moment()
    {
        using var council = await ledger.NewCouncilAsync();
        var first = await council.RecordAsync(2.5m);
        await council.RecordAsync(4m);
        var then = await council.Tool.AskAsync([.. Summary, "--known-at", first.RecordedAt.UtcDateTime.ToString("O")]);
        Assert.Matches(@"\n +1 +2\.5 +0 +28\.60 ", then);
    }

    [Theory]
    [InlineData("'01/05/2024' is not a day such as 2024-05-31.", "summary", "--from", "01/05/2024", "--to", "2024-05-31")]
    [InlineData("Option '--to' is required.", "summary", "--from", "2024-05-01")]
    [InlineData(
        "is not a moment with its time zone",
        "summary",
        "--from",
        "2024-05-01",
        "--to",
        "2024-05-31",
        "--known-at",
        "2024-05-31T12:00:00"
    )]
    [InlineData("Choose either --csv or --json.", "summary", "--from", "2024-05-01", "--to", "2024-05-31", "--csv", "--json")]
    public async Task What_could_be_read_in_two_ways_is_wrong_usage(string problem, params string[] arguments)
    {
        using var tool = new Tool();
        var ran = await tool.RunAsync(arguments);
        Assert.Equal((2, ""), (ran.ExitCode, ran.Output));
        Assert.Contains(problem, ran.Notes, StringComparison.Ordinal);
    }
}
