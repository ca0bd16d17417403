using System.Text;

namespace ValueLedger.Fuzz.Tests;

/// <summary>A request before it is sent.</summary>
internal sealed class FuzzRequest(Operation operation)
{
    public Operation Operation { get; } = operation;

    public string Method { get; set; } = operation.Method.Method;

    /// <summary>As it goes on the wire, with percents and all.</summary>
    public string Path { get; set; } = operation.Path;

    /// <summary>Names and values as they go on the wire.</summary>
    public List<(string Name, string Value)> Query { get; } = [];

    public List<(string Name, string Value)> Headers { get; } = [];

    public byte[]? Body { get; set; }

    public string? ContentType { get; set; }

    /// <summary>Of whom the request is; null for nobody.</summary>
    public string? Key { get; set; }

    /// <summary>Whether it names something of another organisation, which must not be there.</summary>
    public bool IsForged { get; set; }

    public bool IsDryRun => Query.Exists(parameter => parameter is { Name: "dryRun", Value: "true" });

    public HttpRequestMessage ToMessage(Uri server)
    {
        var query = Query.Count == 0 ? "" : "?" + string.Join('&', Query.Select(parameter => $"{parameter.Name}={parameter.Value}"));
        // What is odd about a path must arrive as it is written.
        var address = new Uri(
            $"{server.GetLeftPart(UriPartial.Authority)}{Path}{query}",
            new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }
        );
        var message = new HttpRequestMessage(HttpMethod.Parse(Method), address);
        if (Key is not null)
        {
            message.Headers.TryAddWithoutValidation("Authorization", $"Bearer {Key}");
        }

        if (Body is not null)
        {
            message.Content = new ByteArrayContent(Body);
            message.Content.Headers.ContentType = null;
            if (ContentType is not null)
            {
                message.Content.Headers.TryAddWithoutValidation("Content-Type", ContentType);
            }
        }

        foreach (var (name, value) in Headers)
        {
            if (!message.Headers.TryAddWithoutValidation(name, value))
            {
                message.Content?.Headers.TryAddWithoutValidation(name, value);
            }
        }

        return message;
    }

    public override string ToString()
    {
        var query = string.Join('&', Query.Select(parameter => $"{parameter.Name}={parameter.Value}"));
        var headers = string.Join(" | ", Headers.Select(header => $"{header.Name}: {header.Value}"));
        return $"{Operation.Id}: {Method} {Cut(Path)}?{Cut(query)} [{ContentType}] {Cut(headers)}\n{(Body is null ? "" : Cut(Encoding.UTF8.GetString(Body)))}";
    }

    private static string Cut(string text) => text.Length <= 1500 ? text : text[..1500] + "...";
}
