using System.Text.Json;
using ValueLedger.Api.OpenApi;
using ValueLedger.Api.Tests.Http;

namespace ValueLedger.Api.Tests.Documents;

public sealed class LedgerDocumentTests
{
    [Fact]
    public async Task The_document_says_who_it_is_and_how_to_ask()
    {
        var document = await ReadAsync();
        Assert.StartsWith("3.1", document.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        Assert.Equal("ValueLedger", At(document, "info", "title").GetString());
        Assert.Equal("MIT", At(document, "info", "license", "identifier").GetString());
        Assert.Equal("""[{"url":"/"}]""", Compact(document.GetProperty("servers")));
        Assert.Equal(
            """[{"apiKey":[]},{"apiKeyInHeader":[]},{"apiKeyAsPassword":[]},{"identityToken":[]}]""",
            Compact(document.GetProperty("security"))
        );
        var schemes = At(document, "components", "securitySchemes");
        Assert.Equal("bearer", At(schemes, "apiKey", "scheme").GetString());
        Assert.Equal("X-Api-Key", At(schemes, "apiKeyInHeader", "name").GetString());
        Assert.Equal("basic", At(schemes, "apiKeyAsPassword", "scheme").GetString());
        Assert.Equal("JWT", At(schemes, "identityToken", "bearerFormat").GetString());
        Assert.Equal("""[{"name":"Samples","description":"Samples of everything."}]""", Compact(document.GetProperty("tags")));
        Assert.Equal("[]", Compact(At(document, "paths", "/v1/about", "get", "security")));
        Assert.False(At(document, "paths", "/v1/samples", "get").TryGetProperty("security", out _));
    }

    [Fact]
    public async Task The_document_is_the_same_every_time()
    {
        await using var one = await SampleServer.StartAsync();
        await using var another = await SampleServer.StartAsync();
        var first = await one.WriteDocumentAsync();
        Assert.Equal(first, await one.WriteDocumentAsync());
        Assert.Equal(first, await another.WriteDocumentAsync());
    }

    [Theory]
    [InlineData("amount", """{"type":"number","format":"decimal"}""")]
    [InlineData("value", """{"type":["null","number"],"format":"decimal"}""")]
    [InlineData("date", """{"type":"string","format":"date"}""")]
    [InlineData("until", """{"type":["null","string"],"format":"date"}""")]
    [InlineData("startTime", """{"type":["null","string"],"format":"time-local"}""")]
    [InlineData("recordedAt", """{"type":"string","format":"date-time"}""")]
    [InlineData("grade", """{"$ref":"#/components/schemas/Grade"}""")]
    [InlineData("worst", """{"oneOf":[{"type":"null"},{"$ref":"#/components/schemas/Grade"}]}""")]
    [InlineData("another", """{"oneOf":[{"type":"null"},{"$ref":"#/components/schemas/SamplePart"}]}""")]
    [InlineData("parts", """{"type":"array","items":{"$ref":"#/components/schemas/SamplePart"}}""")]
    [InlineData("grades", """{"type":["null","array"],"items":{"$ref":"#/components/schemas/Grade"}}""")]
    [InlineData("byYear", """{"type":"object","additionalProperties":{"type":["null","number"],"format":"decimal"}}""")]
    [InlineData("sequence", """{"type":["null","integer"],"format":"int64"}""")]
    public async Task A_member_of_an_answer_is_described_as_it_is_written(string member, string expected)
    {
        var answer = At(await ReadAsync(), "components", "schemas", "Sample");
        Assert.Equal(expected, Compact(At(answer, "properties", member)));
        Assert.Contains(member, answer.GetProperty("required").EnumerateArray().Select(name => name.GetString()));
    }

    [Fact]
    public async Task A_draft_requires_what_is_marked_and_takes_nothing_unknown()
    {
        var draft = At(await ReadAsync(), "components", "schemas", "SampleDraft");
        Assert.Equal("""["programme","quantity"]""", Compact(draft.GetProperty("required")));
        Assert.Equal("""{"type":"number","format":"decimal"}""", Compact(At(draft, "properties", "quantity")));
        Assert.Equal("""{"type":["null","boolean"]}""", Compact(At(draft, "properties", "archived")));
        Assert.False(draft.GetProperty("additionalProperties").GetBoolean());
    }

    [Fact]
    public async Task What_has_a_short_form_is_an_object_or_the_value_that_stands_for_it()
    {
        var figure = At(await ReadAsync(), "components", "schemas", "SampleFigureDraft");
        Assert.Equal("""["number","object"]""", Compact(figure.GetProperty("type")));
        Assert.Equal("decimal", figure.GetProperty("format").GetString());
        Assert.Equal("""["central"]""", Compact(figure.GetProperty("required")));
        Assert.Equal(["central", "low"], At(figure, "properties").EnumerateObject().Select(member => member.Name));
        Assert.False(figure.GetProperty("additionalProperties").GetBoolean());
    }

    [Fact]
    public async Task Query_parameters_are_described_one_by_one()
    {
        var parameters = At(await ReadAsync(), "paths", "/v1/samples", "get", "parameters")
            .EnumerateArray()
            .ToDictionary(parameter => parameter.GetProperty("name").GetString()!, Compact);
        Assert.Equal(
            """{"name":"from","in":"query","description":"The first day.","required":true,"schema":{"type":"string","format":"date"},"example":"2013-09-01"}""",
            parameters["from"]
        );
        Assert.Equal(
            """{"name":"groupBy","in":"query","explode":false,"schema":{"maxItems":4,"type":"array","items":{"$ref":"#/components/schemas/Grade"}},"example":["programme","financialYear"]}""",
            parameters["groupBy"]
        );
        Assert.Equal("""{"name":"dryRun","in":"query","schema":{"type":"boolean"}}""", parameters["dryRun"]);
        Assert.Equal("""{"name":"direction","in":"query","schema":{"$ref":"#/components/schemas/Direction"}}""", parameters["direction"]);
        Assert.Equal(10, parameters.Count);
    }

    [Fact]
    public async Task Only_what_is_sent_or_answered_whole_has_a_schema_of_its_own()
    {
        var schemas = At(await ReadAsync(), "components", "schemas").EnumerateObject().Select(schema => schema.Name);
        string[] expected =
        [
            "Direction",
            "Grade",
            "Problem",
            "ProblemError",
            "Sample",
            "SampleDraft",
            "SampleEvidenceDraft",
            "SampleFigureDraft",
            "SamplePart",
        ];
        Assert.Equal(expected, schemas);
    }

    [Theory]
    [InlineData("/v1/samples", "post", "201 400 401 403 406 409 413 415 429 500 503 504")]
    [InlineData("/v1/samples", "get", "200 400 401 403 429 500 503 504")]
    [InlineData("/v1/samples/{code}", "get", "200 304 400 401 403 404 406 412 429 500 503 504")]
    [InlineData("/v1/about", "get", "200 400 406 500 504")]
    public async Task An_operation_has_its_refusals(string path, string method, string expected)
    {
        var document = await ReadAsync();
        var operation = At(document, "paths", path, method);
        var responses = operation.GetProperty("responses").EnumerateObject().ToList();
        Assert.Equal(expected, string.Join(' ', responses.Select(response => response.Name)));
        foreach (var refusal in responses.Where(response => response.Name.StartsWith('4')))
        {
            var shared = At(refusal.Value, "$ref").GetString()!.Split('/')[1..];
            var content = At(At(document, shared), "content", "application/problem+json");
            Assert.Equal("#/components/schemas/Problem", At(content, "schema", "$ref").GetString());
            Assert.Equal(refusal.Name, At(content, "example", "status").GetRawText());
        }
    }

    [Fact]
    public async Task Codes_that_an_endpoint_names_are_told()
    {
        var conflict = At(await ReadAsync(), "paths", "/v1/samples", "post", "responses", "409");
        Assert.Equal("Conflict: `reference_is_taken`.", conflict.GetProperty("description").GetString());
    }

    [Fact]
    public async Task A_read_tells_of_its_entity_tag()
    {
        var document = await ReadAsync();
        var read = At(document, "paths", "/v1/samples/{code}", "get");
        var headers = read.GetProperty("parameters")
            .EnumerateArray()
            .Where(parameter => parameter.GetProperty("in").GetString() == "header");
        Assert.Equal(["If-Match", "If-None-Match"], headers.Select(header => header.GetProperty("name").GetString()));
        Assert.All(["200", "304"], status => At(read, "responses", status, "headers", "ETag", "description"));
        At(document, "components", "responses", "TooManyRequests", "headers", "Retry-After", "description");
    }

    [Fact]
    public async Task Examples_are_those_filed_under_the_operation()
    {
        var request = At(await ReadAsync(), "paths", "/v1/samples", "post", "requestBody", "content", "application/json");
        Assert.Equal("community-speedwatch", At(request, "example", "programme").GetString());
        Assert.Equal(["RecordSample.request"], new Examples(typeof(SampleServer).Assembly).Names);
    }

    [Fact]
    public async Task Generators_meet_nothing_that_they_mistype()
    {
        var document = await ReadAsync();
        string[] words = ["const", "anyOf", "allOf", "duration"];
        Assert.All(Everything(document), node => Assert.DoesNotContain(node.Name, words));
        Assert.All(
            Everything(document).Where(node => node.Name == "oneOf"),
            node => Assert.StartsWith("""[{"type":"null"},{"$ref":""", Compact(node.Value), StringComparison.Ordinal)
        );
        Assert.All(Everything(document).Where(node => node.Name == "content"), node => Assert.Single(node.Value.EnumerateObject()));
        Assert.All(Everything(document).Where(node => node.Name == "$ref"), node => At(document, node.Value.GetString()!.Split('/')[1..]));
    }

    [Fact]
    public async Task The_page_shows_the_document()
    {
        await using var server = await SampleServer.StartAsync();
        Assert.Equal("text/html", (await server.GetAsync("/docs/index.html")).ContentType);
        Assert.Contains("/openapi/v1.json", (await server.GetAsync("/docs/docs.js")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Tests_do_not_run_at_build_time() => Assert.False(BuildTime.IsRunning);

    private static async Task<JsonElement> ReadAsync()
    {
        await using var server = await SampleServer.StartAsync();
        return JsonElement.Parse(await server.WriteDocumentAsync());
    }

    private static JsonElement At(JsonElement element, params string[] path) =>
        path.Aggregate(element, (here, name) => here.GetProperty(name));

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element);

    private static IEnumerable<JsonProperty> Everything(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Everything(member.Value).Prepend(member)),
            JsonValueKind.Array => element.EnumerateArray().SelectMany(Everything),
            _ => [],
        };
}
