using System.IO.Compression;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using ValueLedger.Storage.Log;

namespace ValueLedger.Cli.Tests;

/// <summary>An auditor comes twice, with nothing but the installed tool, a key and what he keeps of his first visit.</summary>
[Collection(typeof(WithTheInstalledTool))]
public sealed class AuditorVisitsTests(InstalledTool installed, ServedLedger ledger) : IClassFixture<ServedLedger>
{
    private static readonly string[] Checks = ["signature", "files", "records", "document", "consistency", "figures"];

    [Fact]
    public async Task Two_visits_from_the_first_checkpoint_to_the_explained_difference()
    {
        using var council = await ledger.NewCouncilAsync();
        using var neighbour = await ledger.NewCouncilAsync();
        await AuditedCouncil.RecordAsync(council);
        await neighbour.RecordAsync(40m, "sheet-18", "The neighbours count from 18 too");
        using var auditor = new Tool { Installed = installed.Executable };
        Assert.Empty(Directory.GetFileSystemEntries(auditor.Folder));
        auditor.Environment["VALUELEDGER_SERVER"] = ledger.Address.ToString();
        auditor.Environment["VALUELEDGER_KEY"] = await AuditedCouncil.AuditorsKeyAsync(council);
        var first = await AuditedCouncil.PublishAsync(council);
        var size = await SizeAsync(council);
        var key = await KeyAsync(council);

        var saved = await auditor.AskAsync("checkpoint", "save", "kept.json", "--trusted-key", key);
        Assert.StartsWith($"The log holds: it has {size} records. This is your first visit", saved, StringComparison.Ordinal);
        await auditor.AskAsync("statement", "get", first, "--form", "pack", "--output", "first.zip");
        await auditor.AskAsync("export", "log", "--output", "first.ndjson");
        Assert.Equal(AuditedCouncil.FirstValue, ValueIn(auditor.PathOf("first.zip")));
        await HoldsAsync(auditor, "first.zip", key, "first.ndjson");

        await AuditedCouncil.GoOnAsync(council);
        await neighbour.RecordAsync(1m);
        var second = await AuditedCouncil.PublishAsync(council);
        // A draft and its publication come after the 8 records of the month.
        var added = 8 + 2;

        var compared = await auditor.AskAsync("checkpoint", "compare", "kept.json", "--trusted-key", key, "--only-new");
        Assert.StartsWith(
            $"The log holds: it continues the {size} records of your last visit, and has {size + added} now.\n",
            compared,
            StringComparison.Ordinal
        );
        Assert.Matches($@"\nrecords read +{added}\n", compared);
        var again = JsonDocument.Parse(await auditor.AskAsync("checkpoint", "save", "kept.json", "--json")).RootElement;
        Assert.Equal((size, size + added), (again.GetProperty("since").GetInt64(), again.GetProperty("size").GetInt64()));
        await auditor.AskAsync("statement", "get", second, "--form", "pack", "--output", "second.zip");
        await auditor.AskAsync("export", "log", "--output", "second.ndjson");
        Assert.Equal(AuditedCouncil.SecondValue, ValueIn(auditor.PathOf("second.zip")));
        await HoldsAsync(auditor, "second.zip", key, "second.ndjson");
        await HoldsAsync(auditor, "first.zip", key, "second.ndjson");

        var words = await auditor.AskAsync("statement", "compare", first, second);
        Assert.Contains("quantity 2.5 -> 3.5", words, StringComparison.Ordinal);
        AddsUp(JsonDocument.Parse(await auditor.AskAsync("statement", "compare", first, second, "--json")).RootElement);
    }

    /// <summary>Runs without a server and without a key in the environment.</summary>
    private static async Task HoldsAsync(Tool auditor, string pack, string key, string log)
    {
        using var offline = new Tool { Installed = auditor.Installed };
        foreach (
            var (more, checks) in (IEnumerable<(string[], string[])>)[([], Checks), (["--log", auditor.PathOf(log)], [.. Checks, "log"])]
        )
        {
            var ran = await offline.RunAsync(["verify", auditor.PathOf(pack), "--key", key, .. more]);
            Assert.Equal((0, ""), (ran.ExitCode, ran.Notes));
            var lines = ran.Output.TrimEnd().Split('\n');
            Assert.EndsWith(
                ": Litter pick, Tea & Talk – Zoë’s “Größe” <café>, 2024-05-01 to 2024-05-31",
                lines[0],
                StringComparison.Ordinal
            );
            Assert.All(lines[1..], line => Assert.StartsWith("holds ", line, StringComparison.Ordinal));
            Assert.Equal(checks, lines[1..].Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1]));
        }
    }

    /// <summary>Each figure of the second statement is the first one's and the changes, and no figure is left unexplained.</summary>
    private static void AddsUp(JsonElement bridge)
    {
        var known = bridge.GetProperty("figures").EnumerateArray().Where(figure => Number(figure, "from") is not null).ToList();
        Assert.NotEmpty(known);
        Assert.All(known, figure => Assert.Equal(Number(figure, "to"), Number(figure, "from") + Parts(figure).Sum(part => part.Change)));
        var hours = known.Single(figure => figure.GetProperty("figure").GetString() == "citizen-inputs" && IsOfTheWhole(figure));
        Assert.Equal((AuditedCouncil.FirstValue, AuditedCouncil.SecondValue), (Number(hours, "from"), Number(hours, "to")));
        Assert.Equal(
            [("corrections", AuditedCouncil.CorrectedValue), ("late-entries", AuditedCouncil.LateValue)],
            Parts(hours).Where(part => part.Change != 0)
        );
    }

    private static bool IsOfTheWhole(JsonElement figure) =>
        ((string[])["programme", "measure", "code", "party", "grade"]).All(name =>
            figure.GetProperty(name).ValueKind == JsonValueKind.Null
        );

    private static List<(string Step, decimal Change)> Parts(JsonElement figure) =>
        [
            .. figure
                .GetProperty("parts")
                .EnumerateArray()
                .Select(part => (part.GetProperty("step").GetString()!, part.GetProperty("change").GetDecimal())),
        ];

    private static decimal? Number(JsonElement figure, string name) =>
        figure.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetDecimal() : null;

    /// <summary>The value of citizens' time in the statement of a pack.</summary>
    private static decimal ValueIn(string pack)
    {
        using var archive = ZipFile.OpenRead(pack);
        using var statement = JsonDocument.Parse(archive.GetEntry("statement.json")!.Open());
        return statement.RootElement.GetProperty("citizenInputs").GetProperty("total").GetProperty("value").GetDecimal();
    }

    private static async Task<long> SizeAsync(Council council) =>
        JsonDocument.Parse(await council.AnswerAsync("/v1/log?limit=1")).RootElement.GetProperty("logSize").GetInt64();

    /// <summary>The key as the operator tells it, not as the server shows it.</summary>
    private async Task<string> KeyAsync(Council council)
    {
        var origin = (await council.AnswerAsync("/v1/log/checkpoint")).Split('\n')[0];
        return ledger.Server.Services.GetRequiredService<SigningKeyFile>().Current.Verifier(origin).ToString();
    }
}
