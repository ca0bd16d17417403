using System.Text.Json;
using System.Text.Json.Serialization;
using Dapper;
using ValueLedger.Core.Summaries;
using ValueLedger.Core.Wire;
using ValueLedger.Storage.Summaries;
using ValueLedger.Testing;

namespace ValueLedger.Storage.Tests.Histories;

/// <summary>Whatever happens to a ledger, its figures are those of a plain list of the same events.</summary>
public sealed class RandomHistoryTests
{
    private static readonly JsonSerializerOptions Comparable = MakeComparable();

    public static TheoryData<int> Seeds => [.. TestDatabase.Seeds(20)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Every_figure_of_any_history_is_that_of_a_plain_list_of_its_records(int seed)
    {
        await using var ledger = new TestLedger();
        var random = new Random(seed);
        var one = new RandomHistory(ledger, await ledger.OrganisationAsync("one"), new Random(seed * 31));
        var other = new RandomHistory(ledger, await ledger.OrganisationAsync("other"), new Random(seed * 37));
        var told = new List<(RandomHistory History, SummaryRequest Request, string Answer)>();
        await one.BeginAsync();
        await other.BeginAsync();
        for (var round = random.Next(3, 7); round > 0; round--)
        {
            RandomImport[] imports = [one.NextImport(), other.NextImport()];
            await Task.WhenAll([
                one.StepAsync(random.Next(20, 70)),
                other.StepAsync(random.Next(20, 70)),
                .. imports.Select(import => import.RunAsync()),
            ]);
            one.Note(imports[0]);
            other.Note(imports[1]);
            foreach (var history in new[] { one, other })
            {
                ProjectionsAreThoseOf(ledger, history);
                var requests = new RandomRequests(history, random);
                told.AddRange(
                    Enumerable
                        .Range(0, 7)
                        .Select(_ => requests.Next())
                        .Select(request => (history, request, AnswerTo(ledger, history, request)))
                );
            }

            Assert.Null(ledger.FirstWrong());
            Assert.All(told, earlier => Assert.Equal(earlier.Answer, Ask(ledger, earlier.History, earlier.Request, WireJson.Options)));
        }
    }

    /// <summary>The answer as sent, once it has proved to be the naive one.</summary>
    private static string AnswerTo(TestLedger ledger, RandomHistory history, SummaryRequest request)
    {
        var expected = JsonSerializer.Serialize(new NaiveSummary(history.Records, request).Make(), Comparable);
        Assert.Equal(expected, Ask(ledger, history, request, Comparable));
        return Ask(ledger, history, request, WireJson.Options);
    }

    private static string Ask(TestLedger ledger, RandomHistory history, SummaryRequest request, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(
            ledger.Reader.ReadAll(view => Summarise.From(request, SummaryStore.Load(view, history.Organisation, request))),
            options
        );

    private static void ProjectionsAreThoseOf(TestLedger ledger, RandomHistory history)
    {
        var expected = new NaiveProjections(history.Records, history.Contributors);
        Assert.Equal(
            expected.Cells(),
            Rows(
                "SELECT programme_id, span_day, measure_id, party_id, team_id, evidence_grade, quantity_micros, entries FROM cell WHERE organisation_id = @organisation"
            )
        );
        Assert.Equal(
            expected.Marks(),
            Rows(
                """
                SELECT programme_id, month_day, contributor_id, team_id, measure_id, party_id, sum(entries), sum(hours_micros) FROM mark WHERE organisation_id = @organisation
                GROUP BY programme_id, month_day, contributor_id, team_id, measure_id, party_id HAVING sum(entries) <> 0
                """
            )
        );
        Assert.Equal(expected.People(), People(ledger, history));

        List<string> Rows(string query) =>
            ledger.Reader.ReadAll(view =>
                view.Connection.Query(query, new { organisation = history.Organisation })
                    .Select(row => NaiveProjections.Line([.. ((IDictionary<string, object>)row).Values]))
                    .Order(StringComparer.Ordinal)
                    .ToList()
            );
    }

    private static List<string> People(TestLedger ledger, RandomHistory history) =>
        ledger.Reader.ReadAll(view =>
            view.Connection.Query<(long Programme, long Team, long MonthDay, long Chunk, byte[] Bits)>(
                    "SELECT programme_id, team_id, month_day, chunk, bits FROM people WHERE organisation_id = @organisation",
                    new { organisation = history.Organisation }
                )
                .SelectMany(set =>
                    Enumerable
                        .Range(0, set.Bits.Length * 8)
                        .Where(bit => (set.Bits[bit / 8] & (1 << (bit % 8))) != 0)
                        .Select(bit => NaiveProjections.Line(set.Programme, set.Team, set.MonthDay, (set.Chunk * 4096) + bit))
                )
                .Order(StringComparer.Ordinal)
                .ToList()
        );

    private static JsonSerializerOptions MakeComparable()
    {
        var options = new JsonSerializerOptions(WireJson.Options) { WriteIndented = true };
        options.Converters.Insert(0, new BareDecimalConverter());
        return options;
    }

    /// <summary>Without trailing zeros, which say nothing of a figure.</summary>
    private sealed class BareDecimalConverter : JsonConverter<decimal>
    {
        public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) =>
            writer.WriteNumberValue(value / 1.0000000000000000000000000000m);
    }
}
