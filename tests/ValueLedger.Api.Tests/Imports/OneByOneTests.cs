using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Imports;

/// <summary>A file comes to the same as its rows posted one by one in their order.</summary>
public sealed class OneByOneTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    private static readonly string[] Groupings =
    [
        "",
        "programme",
        "measure",
        "team",
        "party",
        "month",
        "quarter",
        "year",
        "financialYear",
        "stage",
        "programme,measure,team,party,month",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public async Task A_file_comes_to_the_same_as_its_rows_one_by_one(int seed)
    {
        var random = new Random(seed);
        var (imported, posted) = (await server.NewLedgerAsync(), await server.NewLedgerAsync());
        foreach (var organisation in new[] { imported, posted })
        {
            await organisation.PutAsync("/v1/teams/south", new { name = "South" });
            await organisation.PostAsync("/v1/rates", Sample.Rate(("effectiveFrom", "2024-01-01"), ("amount", 8)));
            await organisation.PostAsync("/v1/rates", Sample.Rate(("effectiveFrom", "2024-05-16"), ("amount", 9.5m)));
            await organisation.RecordAsync(("reference", "r-0"), ("contributor", "v-1"), ("startTime", "09:00"), ("endTime", "11:30"));
        }

        List<JsonObject> rows = [];
        while (rows.Count < 160)
        {
            rows.Add(random.Next(8) == 0 && rows.Count > 0 ? rows[random.Next(rows.Count)].DeepClone().AsObject() : Row(random));
        }

        var fates = new Dictionary<string, long>
        {
            ["accepted"] = 0,
            ["alreadyRecorded"] = 0,
            ["suspended"] = 0,
            ["rejected"] = 0,
        };
        foreach (var row in rows)
        {
            var answer = await posted.PostAsync("/v1/entries", row);
            fates[
                answer.Status >= 400 ? "rejected"
                : answer.Status == 200 ? "alreadyRecorded"
                : answer.Json.GetProperty("suspension").ValueKind == JsonValueKind.Null ? "accepted"
                : "suspended"
            ]++;
        }

        var sent =
            seed % 2 == 0
                ? await imported.ImportLinesAsync(string.Join('\n', rows.Select(row => row.ToJsonString())), "?mode=partial")
                : await imported.ImportAsync(CsvOf(rows), "?mode=partial");
        var import = await imported.OverAsync(sent);
        Assert.Equal("completed", import.Text("status"));
        Assert.All(fates, fate => Assert.Equal(fate.Value, import.Count(fate.Key)));
        Assert.True(fates.Values.All(count => count > 0), string.Join(' ', fates));

        foreach (var grouping in Groupings)
        {
            var (one, other) = (await SummaryAsync(imported, grouping), await SummaryAsync(posted, grouping));
            Assert.All(
                ["total", "rows", "flags", "suspended"],
                member => Assert.Equal(other.GetProperty(member).GetRawText(), one.GetProperty(member).GetRawText())
            );
        }

        foreach (var filter in new[] { "?suspended=false", "?suspended=true", "?contributor=v-1", "?measure=letters", "?team=north" })
        {
            Assert.Equal(await ContentsAsync(posted, filter), await ContentsAsync(imported, filter));
        }

        Assert.Equal(
            (await posted.ItemsAsync("/v1/contributors")).Select(item => item.Text("code")),
            (await imported.ItemsAsync("/v1/contributors")).Select(item => item.Text("code"))
        );
        server.IsWhole();
    }

    /// <summary>Near others in time, contributor and content, so that rules meet; some are wrong.</summary>
    private static JsonObject Row(Random random)
    {
        var row = Sample.Entry(("quantity", random.Next(1, 24) * 0.25m), ("date", $"2024-05-{random.Next(10, 22):00}"));
        Maybe(3, "contributor", () => $"v-{random.Next(6)}");
        Maybe(2, "reference", () => $"r-{random.Next(60)}");
        Maybe(2, "team", () => random.Next(2) == 0 ? "north" : "south");
        Maybe(1, "party", () => "volunteers");
        Maybe(1, "note", () => $"Round {random.Next(3)}");
        if (random.Next(4) == 0)
        {
            row["measure"] = "letters";
        }

        if (random.Next(3) == 0)
        {
            var start = random.Next(6, 20);
            (row["startTime"], row["endTime"]) = ($"{start:00}:00", $"{start + random.Next(1, 4):00}:30");
        }

        Maybe(0, "programme", () => random.Next(2) == 0 ? "other" : "nowhere");
        Maybe(0, "quantity", () => 0);
        return row;

        void Maybe(int inFour, string member, Func<JsonNode> make)
        {
            if (random.Next(16) < Math.Max(1, inFour * 4))
            {
                row[member] = make();
            }
        }
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

    private static async Task<JsonElement> SummaryAsync(LedgerOrganisation organisation, string grouping) =>
        await organisation.SummaryAsync(grouping.Length == 0 ? "" : $"&groupBy={grouping}");

    /// <summary>Entries in their order, without what tells one ledger from another.</summary>
    private static async Task<List<string>> ContentsAsync(LedgerOrganisation organisation, string filter)
    {
        string[] own = ["id", "sequence", "recordedAt", "leafHash"];
        return
        [
            .. (await organisation.ItemsAsync($"/v1/entries{filter}&limit=1000")).Select(entry =>
            {
                var content = JsonObject.Create(entry)!;
                own.ToList().ForEach(member => content.Remove(member));
                content["valuation"]?.AsObject().Remove("rate");
                return content.ToJsonString();
            }),
        ];
    }
}
