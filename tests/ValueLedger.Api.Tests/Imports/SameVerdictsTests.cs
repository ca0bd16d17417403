using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ValueLedger.Api.Tests.Http;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Imports;

/// <summary>What becomes of each entry is the same posted one by one, as one batch, as CSV and as lines of JSON.</summary>
public sealed class SameVerdictsTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    private const int Rows = 220;
    private const string Refused = "refused ";
    private const string Same = "same";

    private readonly HashSet<string> _seen = [];

    [Fact]
    public async Task Every_way_comes_to_the_same_verdicts()
    {
        for (var seed = 1; seed <= 6; seed++)
        {
            await CompareAsync(new Random(seed));
        }

        // Otherwise the rows would not have been of a kind that meets the rules.
        Assert.Superset(
            new HashSet<string>
            {
                "",
                Same,
                "overlaps_another_entry",
                "more_than_24_hours_in_a_day_in_sum",
                "same_as_another_entry_without_reference",
                "far_above_the_usual_quantity",
                "more_hours_than_the_times_say",
                "quantity_must_be_positive",
                "more_than_24_hours_in_a_day",
                "reference_recorded_with_other_content",
            },
            _seen
        );
        server.IsWhole();
    }

    private async Task CompareAsync(Random random)
    {
        List<JsonObject> rows = [.. Enumerable.Range(0, Rows).Select(index => Row(random, index))];
        var single = await server.NewLedgerAsync();
        var verdicts = new List<string>();
        foreach (var row in rows)
        {
            verdicts.Add(Verdict(await single.PostAsync("/v1/entries", row)));
        }

        _seen.UnionWith(verdicts.SelectMany(verdict => verdict.Split(' ')));
        List<JsonObject> right = [.. rows.Where((_, at) => !IsRefused(verdicts[at]))];
        var batch = await server.NewLedgerAsync();
        var dry = (await batch.PostAsync("/v1/entries/batch?dryRun=true", Batch(right))).Succeeded(200).Json;
        var real = (await batch.PostAsync("/v1/entries/batch", Batch(right))).Succeeded(201).Json;
        Assert.Equal(Doubts(real), Doubts(dry));
        var refused = (await (await server.NewLedgerAsync()).PostAsync("/v1/entries/batch", Batch(rows))).Errors;
        Assert.Equal(
            verdicts
                .Index()
                .Where(verdict => IsRefused(verdict.Item))
                .Select(verdict => $"{verdict.Index} {verdict.Item[Refused.Length..]}"),
            refused.Select(error => $"{error.Split('/')[2]} {error.Split(' ')[0]}")
        );

        var csv = await server.NewLedgerAsync();
        await ImportAsync(csv, verdicts, query => csv.ImportAsync(CsvOf(rows), query));
        var lines = await server.NewLedgerAsync();
        await ImportAsync(
            lines,
            verdicts,
            query => lines.ImportLinesAsync(string.Join('\n', rows.Select(row => row.ToJsonString())), query)
        );

        var expected = await StandingAsync(single);
        Assert.Equal(expected, await StandingAsync(batch));
        Assert.Equal(expected, await StandingAsync(csv));
        Assert.Equal(expected, await StandingAsync(lines));
    }

    private static async Task ImportAsync(LedgerOrganisation organisation, List<string> verdicts, Func<string, Task<Answer>> send)
    {
        var (accepted, same, refused) = (
            verdicts.LongCount(verdict => verdict.Length == 0),
            verdicts.LongCount(verdict => verdict == Same),
            verdicts.LongCount(IsRefused)
        );
        foreach (var query in new[] { "?mode=partial&dryRun=true", "?mode=partial" })
        {
            var import = await organisation.OverAsync(await send(query));
            Assert.Equal(("completed", accepted, same, verdicts.Count - accepted - same - refused, refused), import.Fate());
        }
    }

    /// <summary>Near others in time, person and content, so that rules meet; usual quantities beside large ones, and some that are
    /// refused.</summary>
    private static JsonObject Row(Random random, int index)
    {
        var reference =
            random.Next(12) == 0 ? $"r-{random.Next(8)}"
            : random.Next(2) == 0 ? $"own-{index}"
            : null;
        if (reference?[0] == 'r' && random.Next(2) == 0)
        {
            // The same row again, or one of its reference with other content.
            return Sample.Entry(("quantity", 1), ("date", "2024-05-02"), ("reference", reference), ("note", "Again"));
        }

        var row = Sample.Entry(("quantity", Quantity(random)), ("date", $"2024-05-{random.Next(1, 29):00}"), ("note", $"Row {index}"));
        if (reference is not null)
        {
            row["reference"] = reference;
        }

        if (random.Next(3) > 0)
        {
            row["contributor"] = $"v-{random.Next(4)}";
        }

        if (random.Next(4) == 0)
        {
            row["measure"] = "letters";
        }

        if (random.Next(3) == 0)
        {
            var (start, hours) = (random.Next(0, 24), random.Next(0, 14));
            (row["startTime"], row["endTime"]) = ($"{start:00}:00", $"{(start + hours) % 24:00}:30");
        }

        return row;
    }

    private static decimal Quantity(Random random) =>
        random.Next(20) switch
        {
            0 => 0,
            1 => 83,
            2 => 21,
            3 => 9.5m,
            _ => random.Next(1, 5) * 0.5m,
        };

    private static string Verdict(Answer answer) =>
        answer.Status switch
        {
            200 => Same,
            201 => string.Join(' ', RulesOf(answer.Json)),
            _ => Refused + answer.Errors.Single().Split(' ')[0],
        };

    private static bool IsRefused(string verdict) => verdict.StartsWith(Refused, StringComparison.Ordinal);

    private static IEnumerable<string> RulesOf(JsonElement entry) =>
        entry.GetProperty("suspension") is { ValueKind: JsonValueKind.Object } suspension
            ? suspension.GetProperty("rules").EnumerateArray().Select(rule => rule.GetString()!)
            : [];

    private static JsonObject Batch(IEnumerable<JsonObject> rows) =>
        new() { ["entries"] = new JsonArray([.. rows.Select(row => row.DeepClone())]) };

    private static List<string> Doubts(JsonElement batch) =>
        [.. batch.GetProperty("entries").EnumerateArray().Select(entry => string.Join(' ', RulesOf(entry)))];

    /// <summary>What was recorded, by its note, which is another on every row, and why it waits.</summary>
    private static async Task<List<string>> StandingAsync(LedgerOrganisation organisation)
    {
        var entries = await organisation.ItemsAsync("/v1/entries?limit=1000");
        var waiting = await organisation.ItemsAsync("/v1/entries?limit=1000&suspended=true");
        return
        [
            .. entries
                .Concat(waiting)
                .Select(entry => $"{entry.Text("note")} {entry.GetProperty("quantity")} {string.Join(' ', RulesOf(entry))}")
                .Order(StringComparer.Ordinal),
        ];
    }

    private static string CsvOf(List<JsonObject> rows)
    {
        var columns = rows.SelectMany(row => row.Select(member => member.Key)).Distinct().ToList();
        return string.Join(
            "\r\n",
            rows.Select(row => string.Join(',', columns.Select(column => Convert.ToString(row[column], CultureInfo.InvariantCulture))))
                .Prepend(string.Join(',', columns))
        );
    }
}
