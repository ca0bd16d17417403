using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ValueLedger.Scenarios.Tests.Processes;

/// <summary>
/// Every command of the README, and of the pages that continue from it, is run as it is written there, by a shell in which <c>dotnet
/// run</c> starts what is built already.
/// </summary>
public sealed partial class ReadmeTests : IAsyncDisposable
{
    private const string Readme = "README.md";
    private const string UsualAddress = "http://localhost:5080";

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(3);

    private readonly LedgerProcesses _processes = new();

    /// <summary>The README first, and every other page with commands in it.</summary>
    public static TheoryData<string> Pages { get; } =
    [
        .. typeof(ReadmeTests)
            .Assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(".md", StringComparison.Ordinal) && Blocks(name).Any(block => block.Language == "bash"))
            .OrderBy(name => name != Readme)
            .ThenBy(name => name, StringComparer.Ordinal),
    ];

    public ValueTask DisposeAsync() => _processes.DisposeAsync();

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task The_commands_of_a_page_answer_what_it_says(string page)
    {
        var isMissing = Array.Find(
            ["bash", "curl"],
            name =>
                !(Environment.GetEnvironmentVariable("PATH") ?? "")
                    .Split(Path.PathSeparator)
                    .Any(folder => File.Exists(Path.Combine(folder, name)))
        );
        Assert.SkipWhen(
            isMissing is not null && Environment.GetEnvironmentVariable("CI") != "true",
            $"The commands of the documents need {isMissing}, which this machine does not have."
        );
        List<(string Language, string Text)> blocks = page == Readme ? Blocks(Readme) : [.. Blocks(Readme), .. Blocks(page)];
        await _processes.ServeAsync();
        var commands = blocks.Where(block => block.Language == "bash").Select(block => block.Text).ToList();
        var outputs = (
            await ShellAsync(
                string.Join("\necho '<end>'\n", commands)
                    .Replace(UsualAddress, _processes.Address.ToString().TrimEnd('/'), StringComparison.Ordinal)
            )
        ).Split("<end>\n");

        Assert.Contains("Created the organisation 'malmesbury'.", outputs[0], StringComparison.Ordinal);
        Assert.All(
            commands.Zip(outputs).Where(run => run.First.EndsWith("verify", StringComparison.Ordinal)),
            run => Assert.Contains(" records verified", run.Second, StringComparison.Ordinal)
        );
        foreach (var (command, expected) in blocks.Zip(blocks.Skip(1)).Where(pair => pair.Second.Language is "json" or "output"))
        {
            Assert.Equal("bash", command.Language);
            var output = outputs[commands.IndexOf(command.Text)];
            var isSame =
                expected.Language == "json"
                    ? Same(JsonNode.Parse(expected.Text), JsonNode.Parse(output))
                    : Lines(expected.Text).SequenceEqual(Lines(output));
            Assert.True(isSame, $"{page} says\n{expected.Text}\nand the server\n{output}");
        }
    }

    [Fact]
    public async Task The_demonstration_prints_the_table_of_the_README()
    {
        var table = Blocks(Readme).Single(block => block.Language == "text").Text;
        var shown = await _processes.ServeAsync("demo");
        Assert.Equal(Lines(table), Lines(shown.Output).Take(Lines(table).Count));
    }

    [Fact]
    public async Task The_demonstration_shows_published_cases_with_what_their_sources_leave_open()
    {
        var shown = (await _processes.ServeAsync("demo")).Output;
        Shows("Stockport", "£230,000.00", "4.29", "2.8 months");
        Shows("Time bank", "£850.00", "2.89", "a lower bound");
        Shows("Befriending", "£220.00", "-£45.00", "3.75", "0.44", "other reports of the same authors' work");
        Shows("Speedwatch: the share", "0.0972 %", "£115,799,270.00", "spans_differ", "8.00 an hour is implied");
        Shows("Speedwatch: killed", "35.00 %", "22.00 %", "16.67 %", "outcome_precedes_inputs");
        Shows("Surrey", "1,000 to 429", "571", "no value published");

        void Shows(string title, params string[] figures)
        {
            var published = shown[shown.IndexOf(title, StringComparison.Ordinal)..];
            published = published[
                ..published.IndexOf("\n\n", published.IndexOf("Source: ", StringComparison.Ordinal), StringComparison.Ordinal)
            ];
            Assert.All(figures, figure => Assert.Contains(figure, published, StringComparison.Ordinal));
        }
    }

    /// <summary>"..." is any value; a member "..." stands for further members, wherever they are.</summary>
    private static bool Same(JsonNode? expected, JsonNode? found) =>
        (expected, found) switch
        {
            (JsonValue text, _) when text.GetValueKind() == JsonValueKind.String && text.GetValue<string>() == "..." => found is not null,
            (JsonObject members, JsonObject others) => Named(members)
                .SequenceEqual(others.Select(member => member.Key).Where(name => !members.ContainsKey("...") || members.ContainsKey(name)))
                && Named(members).All(name => Same(members[name], others[name])),
            (JsonArray items, JsonArray others) => items.Count == others.Count
                && items.Zip(others).All(pair => Same(pair.First, pair.Second)),
            _ => JsonNode.DeepEquals(expected, found) || expected?.ToJsonString() == found?.ToJsonString(),
        };

    private static IEnumerable<string> Named(JsonObject members) => members.Select(member => member.Key).Where(name => name != "...");

    private static List<string> Lines(string text) => [.. text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)];

    private static List<(string Language, string Text)> Blocks(string page)
    {
        using var file = typeof(ReadmeTests).Assembly.GetManifestResourceStream(page)!;
        var text = new StreamReader(file).ReadToEnd();
        return [.. Block().Matches(text).Select(match => (match.Groups["language"].Value, match.Groups["text"].Value))];
    }

    private async Task<string> ShellAsync(string commands)
    {
        const string builtAlready = "dotnet() { shift 3; [ \"$1\" = -- ] && shift; command dotnet \"$PROGRAM\" \"$@\"; }";
        var start = new ProcessStartInfo("bash", ["-euc", $"{builtAlready}\n{commands}"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetDirectoryName(_processes.Database),
            Environment = { ["PROGRAM"] = typeof(Program).Assembly.Location, ["Ledger__Database"] = $"Data Source={_processes.Database}" },
        };
        using var shell = Process.Start(start)!;
        var (output, errors) = (shell.StandardOutput.ReadToEndAsync(), shell.StandardError.ReadToEndAsync());
        // A command that serves instead of ending would hold up everything after it.
        var isOver = await Task.WhenAny(output, Task.Delay(Longest)) == output;
        if (!isOver)
        {
            shell.Kill(entireProcessTree: true);
        }

        await shell.WaitForExitAsync();
        Assert.True(isOver && shell.ExitCode == 0, $"{await output}{await errors}");
        return await output;
    }

    [GeneratedRegex(@"^```(?<language>[^\n]*)\n(?<text>.*?)\n```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
