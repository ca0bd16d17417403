using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ValueLedger.Testing;

/// <summary>
/// Stands between tests and the server: an answer whose status or problem code the document does not name for the operation fails the test
/// that got it.
/// </summary>
public sealed partial class DocumentedAnswers : DelegatingHandler
{
    /// <summary>The server logs it where the client has gone; nobody gets it.</summary>
    private const int ClientClosedRequest = 499;

    private const string Problem = "application/problem+json";

    private static readonly Lazy<IReadOnlyList<Operation>> Operations = new(Read);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var answer = await base.SendAsync(request, cancellationToken);
        if (
            (int)answer.StatusCode != ClientClosedRequest
            && Find(request) is { } operation
            && await UndocumentedAsync(operation, answer, cancellationToken) is { } undocumented
        )
        {
            var fault = $"The document does not say that {operation.Id} may answer {(int)answer.StatusCode} {undocumented}.";
            answer.Dispose();
            throw new UndocumentedAnswerException(fault.Replace(" .", ".", StringComparison.Ordinal));
        }

        return answer;
    }

    private static Operation? Find(HttpRequestMessage request)
    {
        var method = request.Method == HttpMethod.Head ? "get" : request.Method.Method.ToLowerInvariant();
        var path = request.RequestUri!.AbsolutePath;
        return Operations
            .Value.Where(operation => operation.Method == method && operation.Path.IsMatch(path))
            .MaxBy(operation => operation.Literals);
    }

    private static async Task<string?> UndocumentedAsync(Operation operation, HttpResponseMessage answer, CancellationToken cancellation)
    {
        var status = (int)answer.StatusCode;
        if (!operation.Codes.TryGetValue(status, out var codes))
        {
            return await CodesAsync(answer, cancellation) is [var first, ..] ? first : "";
        }

        var told = await CodesAsync(answer, cancellation);
        return told.Take(1).Except(codes).Concat(told.Except(operation.Codes.Values.SelectMany(known => known))).FirstOrDefault();
    }

    /// <summary>The code of the whole, then those of its parts; none for what is no problem, or compressed.</summary>
    private static async Task<List<string>> CodesAsync(HttpResponseMessage answer, CancellationToken cancellation)
    {
        if (
            answer.Content.Headers.ContentType?.MediaType != Problem
            || answer.Content.Headers.ContentEncoding.Count > 0
            || answer.RequestMessage?.Method == HttpMethod.Head
        )
        {
            return [];
        }

        await answer.Content.LoadIntoBufferAsync(cancellation);
        var problem = JsonNode.Parse(await answer.Content.ReadAsStringAsync(cancellation))!;
        return [problem["code"]!.GetValue<string>(), .. problem["errors"]!.AsArray().Select(error => error!["code"]!.GetValue<string>())];
    }

    private static List<Operation> Read()
    {
        using var file = typeof(DocumentedAnswers).Assembly.GetManifestResourceStream("document")!;
        var document = JsonNode.Parse(file)!;
        return
        [
            .. document["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject().Select(method => Of(path.Key, method, document))),
        ];
    }

    private static Operation Of(string path, KeyValuePair<string, JsonNode?> method, JsonNode document) =>
        new(
            (string)method.Value!["operationId"]!,
            method.Key,
            new Regex($"^{Parameter().Replace(Regex.Escape(path), "[^/]+")}$", RegexOptions.CultureInvariant),
            Parameter().Replace(Regex.Escape(path), "").Length,
            method.Value["responses"]!
                .AsObject()
                .ToDictionary(
                    response => int.Parse(response.Key, System.Globalization.CultureInfo.InvariantCulture),
                    response => CodesOf(response.Value!, document)
                )
        );

    private static HashSet<string> CodesOf(JsonNode response, JsonNode document)
    {
        var described =
            response["description"]
            ?? ((string?)response["$ref"])!.Split('/')[1..].Aggregate(document, (here, name) => here[name]!)["description"];
        return [.. Code().Matches((string)described!).Select(match => match.Groups["code"].Value)];
    }

    [GeneratedRegex(@"\\\{[A-Za-z]+}")]
    private static partial Regex Parameter();

    [GeneratedRegex("`(?<code>[a-z0-9_]+)`")]
    private static partial Regex Code();

    private sealed record Operation(string Id, string Method, Regex Path, int Literals, Dictionary<int, HashSet<string>> Codes);
}

/// <summary>An answer that the document does not name.</summary>
public sealed class UndocumentedAnswerException : Exception
{
    public UndocumentedAnswerException() { }

    public UndocumentedAnswerException(string message)
        : base(message) { }

    public UndocumentedAnswerException(string message, Exception innerException)
        : base(message, innerException) { }
}
