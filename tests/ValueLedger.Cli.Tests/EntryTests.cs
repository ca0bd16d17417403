using System.Text.Json;
using ValueLedger.Client;

namespace ValueLedger.Cli.Tests;

public sealed class EntryTests(ServedLedger ledger) : IClassFixture<ServedLedger>
{
    [Fact]
    public async Task A_correction_changes_what_is_stated_and_keeps_the_rest()
    {
        using var council = await ledger.NewCouncilAsync();
        var entry = await council.RecordAsync(2.5m, "sheet-18", "Canal bank");
        string[] correct = ["correct", "sheet-18", "--quantity", "3.5", "--reason", "The sheet says 3.5"];
        var tried = await council.Tool.AskAsync([.. correct, "--dry-run"]);
        Assert.Contains("A dry run; it would be replaced by 3.5 hour of volunteer-time", tried, StringComparison.Ordinal);
        Assert.Equal([2.5m], await council.QuantitiesAsync());

        var ran = await council.Tool.AskAsync(correct);
        Assert.StartsWith($"{entry.Id}: 2.5 hour of volunteer-time for litter-pick on 2024-05-11, reference sheet-18\n", ran);
        var replacement = await council.Client.Entries.ListAsync().LastAsync();
        Assert.Equal(
            (3.5m, "sheet-18", "Canal bank", entry.Date, entry.Id),
            (replacement.Quantity, replacement.Reference, replacement.Note, replacement.Date, replacement.Replaces)
        );
        Assert.Contains($"It is replaced by {replacement.Id}: 3.5 hour", ran, StringComparison.Ordinal);

        var again = await council.Tool.RunAsync("correct", $"{entry.Id}", "--quantity", "4", "--reason", "late");
        Assert.Equal((3, ""), (again.ExitCode, again.Output));
        var json = await council.Tool.AskAsync("correct", "sheet-18", "--note", "", "--reason", "names a person", "--json");
        Assert.Equal(JsonValueKind.Null, JsonDocument.Parse(json).RootElement.GetProperty("note").ValueKind);
    }

    [Fact]
    public async Task A_correction_keeps_every_member_that_an_entry_can_have()
    {
        using var council = await ledger.NewCouncilAsync();
        await council.Client.Parties.PutAsync("donors", new PartyDraft { Name = "Donors", Sector = Sector.Citizen });
        var (rent, mood) = (
            new MeasureDraft
            {
                Title = "Rent",
                Stage = MeasureStage.Input,
                Class = MeasureClass.PublicSpend,
                Unit = "GBP",
            },
            new MeasureDraft
            {
                Title = "How content people are",
                Stage = MeasureStage.Outcome,
                Class = MeasureClass.Outcome,
                Unit = "point",
                Aggregation = Aggregation.Mean,
                Scale = new MeasureScaleDraft { From = 0, To = 10 },
            }
        );
        await council.Client.Measures.PutAsync("rent", rent);
        await council.Client.Measures.PutAsync("mood", mood);
        await council.Client.Assets.PutAsync(
            "hall",
            new AssetDraft
            {
                Title = "Hall",
                Kind = AssetKind.Space,
                Holder = new AssetHolderDraft { Party = "donors" },
                Measure = "rent",
                Capacity = new CapacityDraft { Quantity = 500, Per = CapacityUnit.Month },
                From = new DateOnly(2024, 1, 1),
            }
        );
        var paid = new EntryDraft
        {
            Programme = Council.Programme,
            Measure = "rent",
            Quantity = 100,
            Date = new DateOnly(2024, 5, 11),
            StartDate = new DateOnly(2024, 5, 10),
            Party = "donors",
            Contributor = "v-1",
            Reference = "rent-5",
            Note = "For May",
            Evidence = new EvidenceDraft { Grade = EvidenceGrade.SystemRecorded, Items = [new EvidenceItemDraft { Title = "Invoice" }] },
            Bound = Bound.About,
            Asset = "hall",
            DecidedBy = "donors",
            FinancedBy = [new FinancedPartDraft { Party = "donors", Amount = 40 }],
        };
        var asked = new EntryDraft
        {
            Programme = Council.Programme,
            Measure = "mood",
            Quantity = 7,
            Date = new DateOnly(2024, 5, 11),
            Reference = "mood-5",
            Of = 30,
            StandardDeviation = 1.5m,
            Assessor = "donors",
        };
        foreach (var draft in new[] { paid, asked })
        {
            var before = await council.Client.Entries.RecordAsync(draft);
            await council.Tool.AskAsync("correct", draft.Reference!, "--quantity", $"{draft.Quantity - 1}", "--reason", "Misread");
            var after = await council.Client.Entries.ListAsync().LastAsync();
            Assert.Equal((draft.Quantity - 1, before.Id), (after.Quantity, after.Replaces));
            var members = typeof(EntryDraft).GetProperties().Select(member => member.Name).Where(name => name != nameof(Entry.Quantity));
            Assert.All(members, member => Assert.Equal(Told(before, member), Told(after, member)));
        }

        var corrected = await council.Tool.AskAsync("correct", "mood-5", "--of", "31", "--standard-deviation", "2", "--reason", "One more");
        Assert.Contains("It is replaced by", corrected, StringComparison.Ordinal);
        var last = await council.Client.Entries.ListAsync().LastAsync();
        Assert.Equal((31m, 2m, 6m), (last.Of, last.StandardDeviation, last.Quantity));

        static string Told(Entry entry, string member) => JsonSerializer.Serialize(typeof(Entry).GetProperty(member)!.GetValue(entry));
    }

    [Fact]
    public async Task An_entry_is_taken_out_of_the_figures()
    {
        using var council = await ledger.NewCouncilAsync();
        var entry = await council.RecordAsync(2.5m);
        string[] reverse = ["reverse", $"{entry.Id}", "--reason", "Counted twice"];
        Assert.Contains("A dry run; ", await council.Tool.AskAsync([.. reverse, "--dry-run"]), StringComparison.Ordinal);
        Assert.Equal([2.5m], await council.QuantitiesAsync());
        Assert.Contains("It is taken out of every figure", await council.Tool.AskAsync(reverse), StringComparison.Ordinal);
        Assert.Equal([2.5m, -2.5m], await council.QuantitiesAsync());
    }

    [Theory]
    [InlineData(2, "Say what changes", "correct", "sheet-18", "--reason", "x")]
    [InlineData(2, "'1,5' is not a number such as 1250.5.", "correct", "sheet-18", "--reason", "x", "--quantity", "1,5")]
    [InlineData(2, "Option '--reason' is required.", "correct", "sheet-18", "--quantity", "1")]
    [InlineData(3, "No entry that counts has the id or the reference 'sheet-99'.", "reverse", "sheet-99", "--reason", "x")]
    public async Task What_cannot_be_done_is_said(int code, string problem, params string[] arguments)
    {
        using var council = await ledger.NewCouncilAsync();
        await council.RecordAsync(2.5m, "sheet-18");
        var ran = await council.Tool.RunAsync(arguments);
        Assert.Equal((code, ""), (ran.ExitCode, ran.Output));
        Assert.Contains(problem, ran.Notes, StringComparison.Ordinal);
        Assert.Equal([2.5m], await council.QuantitiesAsync());
    }

    [Fact]
    public async Task Following_prints_a_line_for_each_change_and_continues_where_it_stopped()
    {
        using var council = await ledger.NewCouncilAsync();
        var first = await council.RecordAsync(2.5m, "sheet\u00a018");
        string[] follow = ["follow", "--once", "--place", "place"];
        var line = await council.Tool.AskAsync(follow);
        Assert.Matches($"^[0-9T:.-]+Z\trecorded\t{first.Id}\t2024-05-11\tlitter-pick\tvolunteer-time\t2.5\thour\tsheet.18\n$", line);
        Assert.Equal("", await council.Tool.AskAsync(follow));
        await council.Client.Entries.ReverseAsync(first.Id, "Counted twice");
        Assert.Equal(2, (await council.Tool.AskAsync(follow)).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);

        var all = await council.Tool.RunAsync("follow", "--once", "--json");
        Assert.StartsWith("To continue here: --after ", all.Notes, StringComparison.Ordinal);
        var changes = JsonDocument.Parse(await council.AnswerAsync("/v1/entries/changes?after=0")).RootElement.GetProperty("items");
        Assert.Equal(changes.EnumerateArray().Select(change => change.GetRawText()), all.Output.TrimEnd().Split('\n'));
        Assert.Equal("", await council.Tool.AskAsync("follow", "--once", "--after", all.Notes.TrimEnd().Split(' ')[^1]));
    }

    [Fact]
    public async Task Following_waits_for_more_until_it_is_cancelled()
    {
        using var council = await ledger.NewCouncilAsync();
        await council.RecordAsync(2.5m);
        using var process = council.Tool.Start("follow", "--interval", "1");
        Assert.Contains("\t2.5\t", await process.StandardOutput.ReadLineAsync(), StringComparison.Ordinal);
        await council.RecordAsync(3m);
        Assert.Contains("\t3\t", await process.StandardOutput.ReadLineAsync(), StringComparison.Ordinal);
        await Tool.InterruptAsync(process);
        var ran = await Tool.EndAsync(process);
        Assert.Equal((130, ""), (ran.ExitCode, ran.Output));
        Assert.Matches("^To continue here: --after [^ ]+\nCancelled.\n$", ran.Notes);
    }

    [Fact]
    public async Task Entries_are_exported_in_every_form_and_filtered()
    {
        using var council = await ledger.NewCouncilAsync();
        await council.RecordAsync(2.5m, "sheet-18", "Zoë, \"north\"");
        await council.RecordAsync(3m, day: 12);
        Assert.Equal(await council.AnswerAsync("/v1/entries.csv"), await council.Tool.AskAsync("export"));
        Assert.Equal(
            await council.AnswerAsync("/v1/entries.csv?reference=sheet-18"),
            await council.Tool.AskAsync("export", "csv", "--reference", "sheet-18", "--from", "2024-05-01", "--stage", "input")
        );
        Assert.Equal(await council.AnswerAsync("/v1/entries.journal"), await council.Tool.AskAsync("export", "journal"));
        var items = JsonDocument.Parse(await council.AnswerAsync("/v1/entries")).RootElement.GetProperty("items");
        var lines = string.Concat(items.EnumerateArray().Select(item => item.GetRawText() + "\n"));
        Assert.Equal(lines, await council.Tool.AskAsync("export", "ndjson"));
        Assert.Equal(lines, await council.Tool.AskAsync("export", "--json"));

        var saved = await council.Tool.RunAsync("export", "log", "--output", "log.ndjson", "--after", "2");
        Assert.Equal((0, "", "Saved log.ndjson.\n"), (saved.ExitCode, saved.Output, saved.Notes));
        Assert.StartsWith("{\"sequence\":3,", await council.Tool.ReadAsync("log.ndjson"), StringComparison.Ordinal);
        foreach (
            var contradiction in (string[][])
                [
                    ["log", "--team", "a"],
                    ["csv", "--json"],
                    ["journal", "--after", "1"],
                ]
        )
        {
            Assert.Equal(2, (await council.Tool.RunAsync(["export", .. contradiction])).ExitCode);
        }
    }
}
