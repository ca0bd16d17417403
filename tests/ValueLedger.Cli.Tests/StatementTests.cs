using System.Security.Cryptography;
using System.Text;

namespace ValueLedger.Cli.Tests;

public sealed class StatementTests(ServedLedger ledger) : IClassFixture<ServedLedger>
{
    private static readonly string[] Prepare =
    [
        "statement",
        "prepare",
        "--programme",
        Council.Programme,
        "--from",
        "2024-05-01",
        "--to",
        "2024-05-31",
    ];

    [Fact]
    public async Task A_statement_is_prepared_published_saved_and_listed()
    {
        using var council = await ledger.NewCouncilAsync();
        await council.RecordAsync(2.5m);
        var tried = await council.Tool.RunAsync([.. Prepare, "--dry-run"]);
        Assert.Equal((0, "This was a dry run: no draft was made.\n"), (tried.ExitCode, tried.Notes));
        Assert.Equal("There are no statements.\n", (await council.Tool.RunAsync("statement", "list")).Notes);

        var prepared = await council.Tool.RunAsync([.. Prepare, "--compare-basis", "own", "--schedule", "none", "--simulate", "10"]);
        var id = (await council.Client.Statements.ListAsync().SingleAsync()).Id.ToString();
        Assert.Equal(0, prepared.ExitCode);
        Assert.Matches($@"\nid +{id}\n", prepared.Output);
        Assert.Matches(@"\npublic cost +no public input recorded\n", prepared.Output);
        Assert.Contains($"valueledger statement publish {id}", prepared.Notes, StringComparison.Ordinal);

        Assert.StartsWith("A dry run: ", await council.Tool.AskAsync("statement", "publish", id, "--dry-run"), StringComparison.Ordinal);
        var published = await council.Tool.AskAsync("statement", "publish", id);
        Assert.StartsWith($"The statement {id} is published as number 1.\n", published, StringComparison.Ordinal);
        var refused = await council.Tool.RunAsync("statement", "publish", id);
        Assert.Equal((3, ""), (refused.ExitCode, refused.Output));
        Assert.Contains("(statement_is_published)", refused.Notes, StringComparison.Ordinal);
        Assert.Matches($@"\n  {id} +published +1 +litter-pick ", await council.Tool.AskAsync("statement", "list", "--state", "published"));
        Assert.Equal(
            await council.AnswerAsync("/v1/statements?limit=1000") + "\n",
            await council.Tool.AskAsync("statement", "list", "--json")
        );
    }

    [Fact]
    public async Task Every_form_is_what_the_API_answers_and_the_hash_of_the_JSON_holds()
    {
        using var council = await ledger.NewCouncilAsync();
        await council.RecordAsync(2.5m);
        var id = (await council.Tool.AskAsync([.. Prepare, "--only-id"])).TrimEnd();
        var status = await council.Client.Statements.GetStatusAsync(Guid.Parse(id));
        var json = await council.Tool.AskAsync("statement", "get", id, "--json");
        Assert.Equal(status.Sha256, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json))));
        Assert.Equal(
            await council.AnswerAsync($"/v1/statements/{id}.csv"),
            await council.Tool.AskAsync("statement", "get", id, "--form", "csv")
        );
        Assert.StartsWith(
            "<!DOCTYPE html>",
            await council.Tool.AskAsync("statement", "get", id, "--form", "html"),
            StringComparison.Ordinal
        );

        var saved = await council.Tool.RunAsync("statement", "get", id, "--form", "xlsx", "--output", "may.xlsx");
        Assert.Equal((0, "", "Saved may.xlsx.\n"), (saved.ExitCode, saved.Output, saved.Notes));
        Assert.Equal(
            await council.Organisation.Http.GetByteArrayAsync($"/v1/statements/{id}.xlsx"),
            await File.ReadAllBytesAsync(council.Tool.PathOf("may.xlsx"))
        );
        Assert.Equal(2, (await council.Tool.RunAsync("statement", "get", id, "--form", "csv", "--json")).ExitCode);
        var nowhere = await council.Tool.RunAsync("statement", "get", id, "--form", "html", "--output", "missing/may.html");
        Assert.Equal((5, ""), (nowhere.ExitCode, nowhere.Output));
    }

    [Fact]
    public async Task The_comparison_names_the_correction_and_what_it_changed()
    {
        using var council = await ledger.NewCouncilAsync();
        await council.RecordAsync(2.5m, "sheet-18");
        var before = (await council.Tool.AskAsync([.. Prepare, "--only-id"])).TrimEnd();
        await council.Tool.AskAsync("correct", "sheet-18", "--quantity", "3.5", "--reason", "The sheet says 3.5");
        var after = (await council.Tool.AskAsync([.. Prepare, "--only-id"])).TrimEnd();
        var compared = await council.Tool.AskAsync("statement", "compare", before, after);
        Assert.Contains("corrections: 1 change.\n", compared, StringComparison.Ordinal);
        Assert.Contains("quantity 2.5 -> 3.5\n", compared, StringComparison.Ordinal);
        Assert.Matches(@"\n  citizen-inputs +28\.6 +\+11\.44 +40\.04\n", compared);
        Assert.Contains(
            "No figure differs.",
            await council.Tool.AskAsync("statement", "compare", before, before),
            StringComparison.Ordinal
        );
        Assert.Equal(
            await council.AnswerAsync($"/v1/statements/{before}/bridge?to={after}") + "\n",
            await council.Tool.AskAsync("statement", "compare", before, after, "--json")
        );
    }

    [Fact]
    public async Task A_burden_is_stated_with_its_source_and_gives_the_share_to_avoid()
    {
        using var council = await ledger.NewCouncilAsync();
        await council.RecordAsync(2.5m);
        string[] burden = ["--burden", "1000000", "--burden-months", "1", "--burden-source", "Estimate of the council"];
        var told = await council.Tool.AskAsync([.. Prepare, .. burden, "--dry-run"]);
        Assert.Matches(@"\nshare of the burden to avoid +(0\.0000\d\d|no input)", told);
        var alone = await council.Tool.RunAsync([.. Prepare, "--burden", "5"]);
        Assert.Equal((2, ""), (alone.ExitCode, alone.Output));
        Assert.Contains("--burden and --burden-source go together.", alone.Notes, StringComparison.Ordinal);
        var months = await council.Tool.RunAsync([.. Prepare, "--burden-months", "5"]);
        Assert.Contains("--burden-months needs --burden.", months.Notes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_problem_of_a_request_is_said_and_in_JSON_as_the_API_says_it()
    {
        using var council = await ledger.NewCouncilAsync();
        string[] wrong = ["statement", "prepare", "--programme", "nope", "--from", "2024-05-31", "--to", "2024-05-01"];
        var ran = await council.Tool.RunAsync(wrong);
        Assert.Equal((3, ""), (ran.ExitCode, ran.Output));
        Assert.Contains("/programmes/0: No programme has the code 'nope'. (unknown_programme)\n", ran.Notes, StringComparison.Ordinal);
        Assert.Contains("/to: The last day is before the first. (period_ends_before_it_starts)\n", ran.Notes, StringComparison.Ordinal);
        Assert.Matches(@"The server answered 400; its log has the request as [0-9a-f]{32}\.\n$", ran.Notes);
        var inJson = await council.Tool.RunAsync([.. wrong, "--json"]);
        Assert.Equal((3, ""), (inJson.ExitCode, inJson.Output));
        Assert.Equal("unknown_programme", System.Text.Json.JsonDocument.Parse(inJson.Notes).RootElement.GetProperty("code").GetString());
    }
}
