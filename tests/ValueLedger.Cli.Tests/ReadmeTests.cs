using System.Text.RegularExpressions;

namespace ValueLedger.Cli.Tests;

public sealed partial class ReadmeTests(ServedLedger ledger) : IClassFixture<ServedLedger>
{
    [Fact]
    public async Task The_examples_of_the_README_run_one_after_the_other()
    {
        using var council = await ledger.NewCouncilAsync();
        var readme = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "CliReadme.md"));
        var examples = Example().Matches(readme);
        Assert.Equal(5, examples.Count);
        var outputs = new List<string>();
        foreach (var example in examples.Select(match => match.Groups))
        {
            var ran = await council.Tool.RunInBashAsync("set -e\n" + example["commands"].Value);
            var expected = example["code"].Success ? 1 : 0;
            Assert.True(ran.ExitCode == expected, $"{example["commands"].Value}{ran.ExitCode}\n{ran.Output}\n{ran.Notes}");
            outputs.Add(ran.Output);
        }

        Assert.Equal(Shown().Match(readme).Groups["output"].Value, outputs[1]);
        Assert.Contains("corrections: 1 change.", outputs[3], StringComparison.Ordinal);
        Assert.Contains("\nholds     figures", outputs[3], StringComparison.Ordinal);
    }

    [GeneratedRegex("```bash(?<code> exit 1)?\n(?<commands>.*?)```\n", RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex("```text\n(?<output>.*?)```\n", RegexOptions.Singleline)]
    private static partial Regex Shown();
}
