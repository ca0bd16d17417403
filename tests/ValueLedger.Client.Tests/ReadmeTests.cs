namespace ValueLedger.Client.Tests;

public sealed class ReadmeTests(RunningLedger ledger) : IClassFixture<RunningLedger>
{
    private const string Beginning = "// as the README shows it";

    [Fact]
    public async Task The_example_of_the_README_says_what_it_says_there()
    {
        using var client = await ledger.NewClientAsync();
        Assert.Equal("12.5 hours are worth 143.00 GBP at own", await ExampleAsync(client));
    }

    [Fact]
    public void The_example_is_the_one_of_the_README()
    {
        var code = Text("ReadmeTests.cs");
        var example = code[(code.LastIndexOf(Beginning, StringComparison.Ordinal) + Beginning.Length)..];
        var shown = Text("README.md").Split("```csharp")[1].Split("```")[0];
        foreach (
            var line in shown
                .Split('\n')
                .Select(line => line.Trim())
                .Where(line =>
                    line.Length > 0
                    && !line.StartsWith("using", StringComparison.Ordinal)
                    && !line.StartsWith("Console", StringComparison.Ordinal)
                )
        )
        {
            Assert.Contains(WithoutBreaks(line), WithoutBreaks(example), StringComparison.Ordinal);
        }
    }

    /// <summary>The formatter may break a line of the example.</summary>
    private static string WithoutBreaks(string code) =>
        string.Concat(code.Where(letter => !char.IsWhiteSpace(letter))).Replace(",}", "}", StringComparison.Ordinal);

    private static string Text(string name)
    {
        using var file = typeof(ReadmeTests).Assembly.GetManifestResourceStream(name)!;
        return new StreamReader(file).ReadToEnd();
    }

    private static async Task<string> ExampleAsync(ValueLedgerClient client)
    {
        await client.Programmes.PutAsync("litter-pick", new ProgrammeDraft { Title = "Litter pick", StartDate = new DateOnly(2024, 1, 1) });
        await client.Measures.PutAsync(
            "volunteer-time",
            new MeasureDraft
            {
                Title = "Volunteer time",
                Stage = MeasureStage.Input,
                Class = MeasureClass.CitizenTime,
                Unit = "hour",
            }
        );
        var source = new SourceDraft { Title = "National Living Wage from April 2024, adopted by the council" };
        await client.Rates.RecordAsync(
            new RateDraft
            {
                Measure = "volunteer-time",
                Basis = Basis.Own,
                Amount = 11.44m,
                EffectiveFrom = new DateOnly(2024, 4, 1),
                Source = source,
            }
        );

        // as the README shows it
        var draft = new EntryDraft
        {
            Programme = "litter-pick",
            Measure = "volunteer-time",
            Quantity = 12.5m,
            Date = new DateOnly(2024, 5, 4),
            Reference = "sheet-17",
        };
        var entry = await client.Entries.RecordAsync(draft);
        var summary = await client.Summaries.GetAsync(new DateOnly(2024, 5, 1), new DateOnly(2024, 5, 31));
        Assert.Equal("sheet-17", entry.Reference);
        return FormattableString.Invariant(
            $"{summary.Total.CitizenHours} hours are worth {summary.Total.CitizenInputValue} {summary.Currency} at {summary.Basis}"
        );
    }
}
