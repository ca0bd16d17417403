using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ValueLedger.Api.Tests.Imports;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Entries;

/// <summary>The journal as known at a moment is what a summary at that moment was made of, whatever was recorded since.</summary>
public sealed class KnownAtTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    private static readonly string[] Measures = ["hours", "letters", "casualties"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task The_journal_at_any_moment_adds_up_to_the_summary_that_was_made_then(int seed)
    {
        var (organisation, random) = (await server.NewLedgerAsync(), new Random(seed));
        var told = new List<(string KnownAt, JsonElement Summary)>();
        for (var round = 0; round < 12; round++)
        {
            for (var times = random.Next(1, 5); times > 0; times--)
            {
                await SomethingAsync(organisation, random);
            }

            if (round == 6)
            {
                await organisation.RecordAsync(("contributor", "v-twice"));
                await organisation.RecordAsync(("contributor", "v-twice"));
            }

            var summary = await organisation.SummaryAsync("&groupBy=programme,measure");
            told.Add((summary.Text("knownAt"), summary));
        }

        Assert.Contains(told, then => then.Summary.GetProperty("suspended").GetProperty("entries").GetInt64() > 0);
        foreach (var (knownAt, summary) in told)
        {
            var csv = Csv.Read((await organisation.GetAsync($"/v1/entries.csv?knownAt={knownAt}")).Succeeded(200).Text);
            Assert.Equal(Sums(summary), Sums(csv));
            Assert.Equal(
                summary.GetProperty("total").GetProperty("entries").GetInt64(),
                csv.Count - (2 * csv.Count(row => row["reverses"].Length > 0))
            );
            var standing = csv.Where(row => row["reverses"].Length == 0 && row["reversedBy"].Length == 0).ToList();
            Assert.Equal(
                summary.GetProperty("total").GetProperty("contributors").GetInt32(),
                standing.Where(row => row["contributor"].Length > 0).Select(row => row["contributor"]).Distinct().Count()
            );
            Assert.Equal(
                csv.Select(row => row["id"]),
                (await organisation.ItemsAsync($"/v1/entries?limit=1000&knownAt={knownAt}")).Select(entry => entry.Text("id"))
            );
            Assert.Equal(
                summary.GetProperty("suspended").GetProperty("entries").GetInt64(),
                (await organisation.ItemsAsync($"/v1/entries?limit=1000&suspended=true&knownAt={knownAt}")).Length
            );
        }
    }

    private static async Task SomethingAsync(LedgerOrganisation organisation, Random random)
    {
        switch (random.Next(8))
        {
            case 0 or 1:
                await organisation.RecordAsync(Members(random));
                break;
            case 2:
                (
                    await organisation.PostAsync(
                        "/v1/entries/batch",
                        new { entries = new[] { Sample.Entry(Members(random)), Sample.Entry(Members(random)) } }
                    )
                ).Succeeded(201);
                break;
            case 3:
                await organisation.OverAsync(await organisation.ImportAsync(File(random), "?mode=partial"));
                break;
            case 4
            or 5
                when await AnyAsync(organisation, random, "", entry => IsNull(entry, "reverses") && IsNull(entry, "reversedBy"))
                    is { } standing:
                _ =
                    random.Next(2) == 0
                        ? (await organisation.PostAsync($"/v1/entries/{standing}/reversal", new { reason = "r" })).Succeeded(201)
                        : (
                            await organisation.PostAsync(
                                $"/v1/entries/{standing}/correction",
                                new { reason = "r", entry = Sample.Entry(Members(random)) }
                            )
                        ).Succeeded(201);
                break;
            default:
                if (await AnyAsync(organisation, random, "&suspended=true", _ => true) is { } suspended)
                {
                    (
                        await organisation.PostAsync(
                            $"/v1/entries/{suspended}/{(random.Next(3) == 0 ? "rejection" : "release")}",
                            new { reason = "r" }
                        )
                    ).Succeeded(201);
                }

                break;
        }
    }

    private static (string Name, JsonNode? Value)[] Members(Random random) =>
        [
            ("measure", Measures[random.Next(3)]),
            ("programme", random.Next(2) == 0 ? "watch" : "other"),
            ("quantity", random.Next(1, 4)),
            ("date", $"2024-05-{random.Next(1, 4):00}"),
            ("contributor", random.Next(4) == 0 ? null : $"v-{random.Next(3)}"),
        ];

    /// <summary>With rows that are wrong, and rows that stand twice.</summary>
    private static string File(Random random) =>
        "programme,measure,quantity,date,contributor\n"
        + string.Concat(
            Enumerable
                .Range(0, random.Next(1, 12))
                .Select(_ =>
                    $"{(random.Next(2) == 0 ? "watch" : "nothing")},{Measures[random.Next(3)]},{random.Next(1, 4)},2024-05-{random.Next(1, 4):00},v-{random.Next(3)}\n"
                )
        );

    private static async Task<string?> AnyAsync(
        LedgerOrganisation organisation,
        Random random,
        string filter,
        Func<JsonElement, bool> suits
    )
    {
        var found = (await organisation.ItemsAsync($"/v1/entries?limit=1000{filter}")).Where(suits).ToList();
        return found.Count == 0 ? null : found[random.Next(found.Count)].Text("id");
    }

    private static bool IsNull(JsonElement entry, string member) => entry.GetProperty(member).ValueKind == JsonValueKind.Null;

    private static List<string> Sums(JsonElement summary) =>
        [
            .. summary
                .GetProperty("rows")
                .EnumerateArray()
                .SelectMany(row =>
                    row.GetProperty("measures")
                        .EnumerateArray()
                        .Select(measure =>
                            Line(
                                row.GetProperty("group").Text("programme"),
                                measure.Text("measure"),
                                measure.GetProperty("quantity").GetDecimal()
                            )
                        )
                )
                .Order(StringComparer.Ordinal),
        ];

    private static List<string> Sums(List<Dictionary<string, string>> csv) =>
        [
            .. csv.GroupBy(row => (Programme: row["programme"], Measure: row["measure"]))
                .Where(rows => rows.Sum(row => row["reverses"].Length > 0 ? -1 : 1) != 0)
                .Select(rows =>
                    Line(
                        rows.Key.Programme,
                        rows.Key.Measure,
                        rows.Sum(row => decimal.Parse(row["quantity"], CultureInfo.InvariantCulture))
                    )
                )
                .Order(StringComparer.Ordinal),
        ];

    private static string Line(string programme, string measure, decimal quantity) =>
        string.Create(CultureInfo.InvariantCulture, $"{programme} {measure} {quantity:0.######}");
}
