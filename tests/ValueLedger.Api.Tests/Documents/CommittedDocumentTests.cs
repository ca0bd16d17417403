using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc.Testing;
using ValueLedger.Api.Documents;

namespace ValueLedger.Api.Tests.Documents;

/// <summary>The document of the program itself.</summary>
public sealed class CommittedDocumentTests
{
    [Fact]
    public async Task What_the_build_wrote_is_what_the_server_serves()
    {
        var written = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Root(), "openapi", "valueledger-v1.json")));
        Assert.True(JsonNode.DeepEquals(written, await ServedAsync()), "Build again and commit openapi/valueledger-v1.json.");
    }

    [Fact]
    public async Task Every_operation_has_an_id_a_summary_a_description_and_a_chapter()
    {
        foreach (var operation in Operations(await ServedAsync()))
        {
            Assert.All(["operationId", "summary", "description"], name => Assert.False(string.IsNullOrEmpty((string?)operation[name]), $"{operation["operationId"]} lacks its {name}."));
            Assert.Single(operation["tags"]!.AsArray());
        }
    }

    [Fact]
    public async Task Every_example_belongs_to_an_operation()
    {
        var ids = Operations(await ServedAsync()).Select(operation => (string)operation["operationId"]!);
        var names = new Examples(typeof(LedgerDocument).Assembly).Names.Select(name => name.Split('.')[0]);
        Assert.Empty(names.Except(ids));
    }

    private static async Task<JsonNode> ServedAsync()
    {
        await using var server = new WebApplicationFactory<Program>();
        return JsonNode.Parse(await server.CreateClient().GetStringAsync("/openapi/v1.json"))!;
    }

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
