using System.Text.Json.Nodes;
using ValueLedger.Api.Access;
using ValueLedger.Api.OpenApi;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Documents;

/// <summary>The document of the program itself.</summary>
public sealed class CommittedDocumentTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    [Fact]
    public async Task What_the_build_wrote_is_what_the_server_serves()
    {
        var written = await File.ReadAllTextAsync(Path.Combine(Root(), "openapi", "valueledger-v1.json"));
        var isTheSame = JsonNode.DeepEquals(JsonNode.Parse(written), await ServedAsync());
        Assert.True(isTheSame, "Build again and commit openapi/valueledger-v1.json.");
    }

    [Fact]
    public async Task Every_operation_has_an_id_a_summary_a_description_and_a_chapter()
    {
        foreach (var operation in Operations(await ServedAsync()))
        {
            Assert.All(
                ["operationId", "summary", "description"],
                name => Assert.False(string.IsNullOrEmpty((string?)operation[name]), $"{operation["operationId"]} lacks its {name}.")
            );
            Assert.Single(operation["tags"]!.AsArray());
        }
    }

    [Fact]
    public async Task Whatever_is_sent_or_answered_is_shown_by_an_example()
    {
        var document = await ServedAsync();
        foreach (var operation in Operations(document))
        {
            var answers = operation["responses"]!.AsObject().Where(answer => answer.Key.StartsWith('2')).Select(answer => answer.Value);
            var bodies = answers
                .Prepend(operation["requestBody"])
                .SelectMany(body => body?["content"]?.AsObject().Select(content => content.Value!) ?? []);
            Assert.All(
                bodies,
                body =>
                    Assert.True(
                        body["example"] is not null || IsWithoutMembers(document, body["schema"]!),
                        $"{operation["operationId"]} lacks an example."
                    )
            );
        }
    }

    /// <summary>Whether the body is always an empty object, of which there is nothing to show.</summary>
    private static bool IsWithoutMembers(JsonNode document, JsonNode schema) =>
        ((string?)schema["$ref"])?.Split('/')[^1] is { } name
        && document["components"]!["schemas"]![name]! is var named
        && (string?)named["type"] == "object"
        && named["properties"] is null
        && named["additionalProperties"] is JsonValue;

    [Fact]
    public async Task Every_parameter_and_every_member_is_described()
    {
        var document = await ServedAsync();
        var parameters = Operations(document)
            .SelectMany(operation => operation["parameters"]?.AsArray() ?? [])
            .Select(parameter => (Name: (string)parameter!["name"]!, Text: (string?)parameter["description"]));
        var members = document["components"]!["schemas"]!
            .AsObject()
            .SelectMany(schema =>
                schema
                    .Value!["properties"]
                    ?.AsObject()
                    .Select(member => (Name: $"{schema.Key}.{member.Key}", Text: (string?)member.Value!["description"]))
                ?? []
            );
        Assert.Empty(parameters.Concat(members).Where(named => string.IsNullOrEmpty(named.Text)).Select(named => named.Name));
    }

    [Fact]
    public async Task Every_post_takes_an_idempotency_key_and_every_put_but_that_of_a_map_an_entity_tag()
    {
        foreach (var (path, operations) in (await ServedAsync())["paths"]!.AsObject())
        {
            Assert.All(
                operations!.AsObject(),
                operation =>
                    Assert.Equal(
                        operation.Key switch
                        {
                            "post" => ["Idempotency-Key"],
                            _ when path.StartsWith("/v1/import", StringComparison.Ordinal) => [],
                            "put" => ["If-Match", "If-None-Match"],
                            "patch" => ["If-Match"],
                            "get"
                                when !path.StartsWith("/health", StringComparison.Ordinal)
                                    && !path.EndsWith(".ndjson", StringComparison.Ordinal)
                                    && !path.EndsWith(".journal", StringComparison.Ordinal)
                                    && !path.EndsWith(".pack", StringComparison.Ordinal)
                                    && (
                                        !path.EndsWith(".csv", StringComparison.Ordinal)
                                        || path.StartsWith("/v1/statements/", StringComparison.Ordinal)
                                    ) => ["If-Match", "If-None-Match"],
                            _ => [],
                        },
                        (operation.Value!["parameters"]?.AsArray() ?? [])
                            .Where(parameter => (string?)parameter!["in"] == "header")
                            .Select(parameter => (string)parameter!["name"]!)
                            .Where(name => name != "Content-Encoding")
                    )
            );
        }
    }

    [Fact]
    public async Task What_only_recording_makes_is_null_in_dry_runs_and_nowhere_else()
    {
        var document = await ServedAsync();
        var answers = document["paths"]!["/v1/entries"]!["post"]!["responses"]!;
        Assert.Equal(("DryRunEntry", "Entry"), (AnswerOf(answers["200"]!), AnswerOf(answers["201"]!)));
        var undone = document["paths"]!["/v1/contributors/{code}/unmerge"]!["post"]!["responses"]!;
        Assert.Equal(("ContributorMerge", "ContributorMerge"), (AnswerOf(undone["200"]!), AnswerOf(undone["201"]!)));

        var schemas = document["components"]!["schemas"]!;
        string[] made = ["id", "sequence", "recordedAt", "leafHash"];
        Assert.All(made, member => Assert.False(MayBeNull(schemas["Entry"]!, member)));
        Assert.All(made, member => Assert.True(MayBeNull(schemas["DryRunEntry"]!, member)));
        Assert.True(MayBeNull(schemas["Entry"]!, "reversedBy"));
        Assert.Equal("DryRunEntry", Named(schemas["DryRunBatch"]!["properties"]!["entries"]!["items"]!));
        Assert.Equal("Entry", Named(schemas["Batch"]!["properties"]!["entries"]!["items"]!));
    }

    private static string AnswerOf(JsonNode response) => Named(response["content"]!["application/json"]!["schema"]!);

    private static string Named(JsonNode schema) => ((string)schema["$ref"]!).Split('/')[^1];

    private static bool MayBeNull(JsonNode schema, string member) =>
        schema["properties"]![member]!["type"] is JsonArray types && types.Any(type => (string?)type == "null");

    [Fact]
    public async Task What_takes_a_body_takes_it_compressed_and_nothing_else_does()
    {
        foreach (var operation in Operations(await ServedAsync()))
        {
            var names = (operation["parameters"]?.AsArray() ?? []).Select(parameter => (string)parameter!["name"]!);
            Assert.Equal(operation["requestBody"] is not null, names.Contains("Content-Encoding"));
        }
    }

    [Fact]
    public async Task Every_answer_has_the_id_of_its_request()
    {
        var document = await ServedAsync();
        foreach (var (status, answer) in Operations(document).SelectMany(operation => operation["responses"]!.AsObject()))
        {
            var shared = (string?)answer!["$ref"] is { } reference
                ? document["components"]!["responses"]![reference.Split('/')[^1]]
                : answer;
            Assert.True(shared!["headers"]?["X-Request-Id"] is not null, status);
        }
    }

    [Fact]
    public async Task Every_operation_names_its_scope_or_needs_no_key()
    {
        var known = Scopes.All.ToHashSet();
        foreach (var operation in Operations(await ServedAsync()))
        {
            var ways = operation["security"]?.AsArray();
            Assert.NotNull(ways);
            Assert.All(
                ways.SelectMany(way => way!.AsObject()),
                way => Assert.Subset(known, Assert.IsType<JsonArray>(way.Value).Select(scope => (string)scope!).ToHashSet())
            );
            Assert.Equal(ways.Count > 0, ((string)operation["description"]!).Contains("Needs the scope `", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Every_parameter_has_an_example_unless_its_words_are_listed()
    {
        var without = Operations(await ServedAsync())
            .SelectMany(operation => operation["parameters"]?.AsArray() ?? [])
            .Where(parameter =>
                parameter!["example"] is null && parameter["schema"]!["$ref"] is null && (string?)parameter["schema"]!["type"] != "boolean"
            )
            .Select(parameter => (string)parameter!["name"]!);
        Assert.Empty(without);
    }

    [Theory]
    [InlineData("RevokeKey", false)]
    [InlineData("PublishStatement", false)]
    [InlineData("RecordEntry", true)]
    [InlineData("SendImport", true)]
    public async Task A_body_is_required_unless_it_may_be_empty(string id, bool isRequired)
    {
        var operation = Operations(await ServedAsync()).Single(operation => (string?)operation["operationId"] == id);
        Assert.Equal(isRequired, operation["requestBody"]!["required"]?.GetValue<bool>() ?? false);
    }

    [Fact]
    public async Task The_introduction_tells_what_holds_everywhere()
    {
        var told = (string)(await ServedAsync())["info"]!["description"]!;
        Assert.All(
            ["Numbers", "Pages", "Sending again", "Days and moments", "Problems", "Versions"],
            title => Assert.Contains($"**{title}.**", told, StringComparison.Ordinal)
        );
    }

    /// <summary>A statement is a document of its own; tables, batches and loads of packs list what they made.</summary>
    [Fact]
    public async Task What_a_post_makes_has_its_id_in_the_answer()
    {
        string[] without = ["PrepareStatement", "RecordRateTable", "RecordEntries", "LoadReferencePack"];
        var document = await ServedAsync();
        var made = document["paths"]!
            .AsObject()
            .Select(path => path.Value!["post"])
            .Where(operation => operation?["responses"]?["201"] is not null)
            .ToList();
        Assert.InRange(made.Count, 10, 100);
        Assert.All(
            made.Where(operation => !without.Contains((string)operation!["operationId"]!)),
            operation =>
            {
                var schema = (string)operation!["responses"]!["201"]!["content"]!["application/json"]!["schema"]!["$ref"]!;
                var members = document["components"]!["schemas"]![schema.Split('/')[^1]]!["properties"]!.AsObject();
                Assert.True(members.ContainsKey("id"), (string)operation["operationId"]!);
            }
        );
    }

    [Fact]
    public async Task Every_example_belongs_to_an_operation()
    {
        var ids = Operations(await ServedAsync()).Select(operation => (string)operation["operationId"]!);
        var names = new Examples(typeof(LedgerDocument).Assembly).Names.Select(name => name.Split('.')[0]);
        Assert.Empty(names.Except(ids));
    }

    private async Task<JsonNode> ServedAsync() => JsonNode.Parse(await ServedTextAsync())!;

    private Task<string> ServedTextAsync() => server.CreateClient().GetStringAsync("/openapi/v1.json");

    private static IEnumerable<JsonObject> Operations(JsonNode document) =>
        document["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject()).Select(operation => operation.Value!.AsObject());

    private static string Root()
    {
        var here = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(here.FullName, "ValueLedger.sln")))
        {
            here = here.Parent!;
        }

        return here.FullName;
    }
}
