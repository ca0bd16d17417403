using System.Text;
using ValueLedger.Api.Entries;
using ValueLedger.Api.Http.Bodies;
using ValueLedger.Api.Imports;
using ValueLedger.Api.Tests.Http;
using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Impact;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Statements;

namespace ValueLedger.Api.Tests.Bounds;

/// <summary>What a body costs before it is refused is counted in bytes that are allocated, which are the same in every run.</summary>
public sealed class WorstBodiesTests
{
    private const int Megabyte = 1024 * 1024;
    private const int Batch = 8 * Megabyte;

    public static TheoryData<string, string> Bodies() =>
        new()
        {
            { "numbers", Batches("0,", "0") },
            { "empty objects", Batches("{},", "{}") },
            { "lists in lists", Batches(new string('[', 50) + new string(']', 50) + ",", "0") },
            { "one unknown member of four million items", $"{{\"x\":[{Repeated("0,", Batch - 100)}0]}}" },
            { "unknown members", $"{{{Repeated("\"u\":0,", Batch - 100)}\"u\":0}}" },
            { "one member again and again", $"{{{Repeated("\"entries\":0,", Batch - 100)}\"entries\":0}}" },
            { "halves of characters", $"{{{Repeated("\"\\ud800\":0,", Batch - 100)}\"\\ud800\":0}}" },
            { "a name of eight megabytes", $"{{\"{new string('n', Batch - 100)}\":0}}" },
            { "a number of eight megabytes", $"{{\"entries\":[{{\"quantity\":{new string('9', Batch - 100)}}}]}}" },
            { "a date of eight megabytes", $"{{\"entries\":[{{\"date\":\"{new string('9', Batch - 100)}\"}}]}}" },
            { "documents", $"{{\"entries\":[{{\"evidence\":{{\"items\":[{Repeated("{},", Batch - 200)}{{}}]}}}}]}}" },
            { "cut off", Batches("{},", "{")[..^2] },
        };

    [Theory]
    [MemberData(nameof(Bodies))]
    public void A_batch_of_nothing_but_mistakes_is_refused_without_building_what_it_holds(string what, string body)
    {
        var sent = Encoding.UTF8.GetBytes(body);
        // The shape of the draft is found out once, and is no part of the cost.
        Body<BatchDraft>.From("{}"u8.ToArray());
        var before = GC.GetAllocatedBytesForCurrentThread();
        var read = Body<BatchDraft>.From(sent);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.InRange(allocated, 0, 24 * Megabyte);
        Assert.True(read.Problems.Count is > 0 and <= 1001, $"{what}: {read.Problems.Count}");
        Assert.All(read.Problems, problem => Assert.InRange(problem.Message.Length + problem.Pointer.Length, 1, 3000));
    }

    [Theory]
    [InlineData(typeof(Body<BatchDraft>), "entries", "/entries")]
    [InlineData(typeof(Body<StatementDraft>), "programmes", "/programmes")]
    [InlineData(typeof(Body<StatementDraft>), "compareBases", "/compareBases")]
    [InlineData(typeof(Body<ImpactMapDraft>), "lines", "/lines")]
    [InlineData(typeof(Body<ImpactMapDraft>), "confidenceTables", "/confidenceTables")]
    [InlineData(typeof(Body<AppraisalDraft>), "costs", "/costs")]
    [InlineData(typeof(Body<AppraisalDraft>), "benefits", "/benefits")]
    [InlineData(typeof(Body<RateDraft>), "components", "/components")]
    [InlineData(typeof(Body<ProgrammeDraft>), "coProduction", "/coProduction")]
    [InlineData(typeof(Body<ValueLedger.Api.Access.KeyDraft>), "scopes", "/scopes")]
    public void A_list_above_its_maximum_is_refused_and_not_walked(Type body, string member, string pointer)
    {
        var told = Problems(body, $"{{\"{member}\":[{Repeated("0,", 10_000)}0]}}");
        Assert.Equal([$"list_is_too_long {pointer}"], told);
        Assert.Equal([$"member_has_the_wrong_type {pointer}/0"], Problems(body, $"{{\"{member}\":[0]}}"));
    }

    [Fact]
    public void A_map_above_its_maximum_is_refused_and_not_walked()
    {
        var members = string.Join(',', Enumerable.Range(0, 2000).Select(index => $"\"h{index}\":0"));
        Assert.Equal(["list_is_too_long /columns"], Problems(typeof(Body<ImportMapDraft>), $"{{\"columns\":{{{members}}}}}"));
        Assert.Equal(
            ["list_is_too_long /deflator/index"],
            Problems(typeof(Body<AppraisalDraft>), $"{{\"deflator\":{{\"index\":{{{members}}}}}}}")
        );
    }

    [Fact]
    public void A_name_in_a_map_that_is_half_a_character_or_too_long_is_told_where_it_stands()
    {
        Assert.Equal(["text_is_not_unicode /columns/\\ud800"], Problems(typeof(Body<ImportMapDraft>), """{"columns":{"\ud800":"note"}}"""));
        Assert.Equal(
            ["text_is_not_unicode /deflator/index/\\udc00a"],
            Problems(typeof(Body<AppraisalDraft>), """{"deflator":{"index":{"\udc00a":1}}}""")
        );
        Assert.Equal(
            ["text_is_too_long /columns"],
            Problems(typeof(Body<ImportMapDraft>), $"{{\"columns\":{{\"{new string('n', 201)}\":\"note\"}}}}")
        );
    }

    [Fact]
    public async Task More_than_a_thousand_problems_are_said_to_be_more()
    {
        await using var server = await SampleServer.StartAsync();
        var answer = await server.PostAsync(
            "/v1/samples",
            $"{{{string.Join(',', Enumerable.Range(0, 5000).Select(index => $"\"x{index}\":1"))}}}"
        );
        Assert.Equal(1000, answer.Errors.Length);
        Assert.StartsWith(
            "There are more than 1000 problems, of which the first 1000 are listed",
            answer.Json.GetProperty("detail").GetString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_walk_ends_when_nobody_waits_for_it()
    {
        using var gone = new CancellationTokenSource();
        gone.Cancel();
        var bytes = new BodyBytes("""{"entries":[]}"""u8.ToArray(), null);
        Assert.ThrowsAny<OperationCanceledException>(() => BodyReading.Of(bytes, typeof(BatchDraft), gone.Token));
    }

    [Fact]
    public void Depth_beyond_what_JSON_is_read_to_is_a_refusal() =>
        Assert.Equal(["body_is_not_json "], Problems(typeof(Body<BatchDraft>), $"{{\"x\":{new string('[', 5_000_000)}"));

    private static IEnumerable<string> Problems(Type body, string sent)
    {
        var read = body.GetMethod("From", [typeof(ReadOnlyMemory<byte>)])!
            .Invoke(null, [new ReadOnlyMemory<byte>(Encoding.UTF8.GetBytes(sent))])!;
        var problems = (IReadOnlyList<ValueLedger.Core.Problems.Problem>)body.GetProperty("Problems")!.GetValue(read)!;
        return problems.Select(problem => $"{problem.Code.Name} {problem.Pointer}");
    }

    private static string Batches(string item, string last) => $"{{\"entries\":[{Repeated(item, Batch - 100)}{last}]}}";

    private static string Repeated(string text, int length) => new StringBuilder().Insert(0, text, length / text.Length).ToString();
}
