using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using ValueLedger.Api.Http.Answers;

namespace ValueLedger.Api.OpenApi;

/// <summary>The document as it is served: written once without white space, and kept with its compressed forms.</summary>
internal sealed class ServedDocument
{
    private readonly Lazy<Task<TaggedFile>> _file;

    public ServedDocument(IServiceProvider services) => _file = new(() => WriteAsync(services));

    public Task<TaggedFile> FileAsync() => _file.Value;

    private static async Task<TaggedFile> WriteAsync(IServiceProvider services)
    {
        var provider = services.GetRequiredKeyedService<IOpenApiDocumentProvider>(LedgerDocument.Name);
        var document = await provider.GetOpenApiDocumentAsync();
        using var written = new MemoryStream();
        await document.SerializeAsJsonAsync(written, OpenApiSpecVersion.OpenApi3_1);
        var content = JsonSerializer.SerializeToUtf8Bytes(JsonNode.Parse(written.ToArray()));
        return new TaggedFile
        {
            Content = content,
            ContentType = "application/json; charset=utf-8",
            Coded = TaggedFile.InCodings(content),
        };
    }
}
