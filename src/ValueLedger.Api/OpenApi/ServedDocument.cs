using System.Text.Json;
using ValueLedger.Api.Http.Answers;

namespace ValueLedger.Api.OpenApi;

/// <summary>The document as it is served: the one that the build wrote, without white space, kept with its compressed forms. Writing it anew would take
/// each server seconds and its memory.</summary>
internal sealed class ServedDocument
{
    private readonly Lazy<TaggedFile> _file = new(Read);

    public TaggedFile File => _file.Value;

    private static TaggedFile Read()
    {
        using var written = typeof(ServedDocument).Assembly.GetManifestResourceStream(LedgerDocument.Written)!;
        using var document = JsonDocument.Parse(written);
        var content = JsonSerializer.SerializeToUtf8Bytes(document.RootElement);
        return new TaggedFile
        {
            Content = content,
            ContentType = "application/json; charset=utf-8",
            Coded = TaggedFile.InCodings(content),
        };
    }
}
