using System.Text.Json.Nodes;

namespace ValueLedger.Fuzz.Tests;

/// <summary>Keys that may not do everything, and ids that belong to somebody else.</summary>
/// <param name="Keys">Of other scopes, revoked, and of nobody.</param>
/// <param name="ForeignIds">Of another organisation.</param>
internal sealed record Forgeries(IReadOnlyList<string?> Keys, IReadOnlyList<string> ForeignIds);

/// <summary>Spoils a request in one or several of its parts.</summary>
internal sealed class RequestMutations(Random random, Forgeries forgeries)
{
    private static readonly string[] Methods = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE", "BREW"];
    private static readonly string[] HeaderNames =
    [
        "Idempotency-Key",
        "If-Match",
        "If-None-Match",
        "Accept",
        "Accept-Encoding",
        "Range",
        "Content-Encoding",
        "If-Modified-Since",
        "X-Forwarded-For",
        "X-HTTP-Method-Override",
        "Origin",
    ];

    private readonly JsonMutations _bodies = new(random);

    public void Spoil(FuzzRequest request, JsonNode? tree)
    {
        if (request.Body is not null && random.Next(10) < 7)
        {
            request.Body = tree is JsonObject && random.Next(8) > 0 ? _bodies.Of(tree) : _bodies.Bytes(request.Body);
        }

        if (request.Query.Count > 0 ? random.Next(3) == 0 : random.Next(12) == 0)
        {
            SpoilQuery(request);
        }

        if (random.Next(8) == 0)
        {
            SpoilPath(request);
        }

        if (random.Next(8) == 0)
        {
            request.Headers.Add((HeaderNames[random.Next(HeaderNames.Length)], Extremes.Headers[random.Next(Extremes.Headers.Length)]));
        }

        if (request.Body is not null && random.Next(15) == 0)
        {
            request.ContentType = random.Next(6) == 0 ? null : Extremes.ContentTypes[random.Next(Extremes.ContentTypes.Length)];
        }

        if (random.Next(30) == 0)
        {
            request.Method = Methods[random.Next(Methods.Length)];
        }

        if (random.Next(20) == 0)
        {
            request.Key = forgeries.Keys[random.Next(forgeries.Keys.Count)];
        }
    }

    private void SpoilQuery(FuzzRequest request)
    {
        var value = Extremes.Encoded[random.Next(Extremes.Encoded.Length)];
        if (request.Query.Count == 0 || random.Next(4) == 0)
        {
            request.Query.Add(
                (
                    random.Next(2) == 0 ? "limit"
                    : value.Length is > 0 and < 100 ? value
                    : "x",
                    value
                )
            );
            return;
        }

        var at = random.Next(request.Query.Count);
        if (random.Next(6) == 0)
        {
            request.Query.Add(request.Query[at]);
            return;
        }

        request.Query[at] = (request.Query[at].Name, value);
    }

    private void SpoilPath(FuzzRequest request)
    {
        var parts = request.Path.Split('/');
        var at = random.Next(2, parts.Length);
        if (forgeries.ForeignIds.Count > 0 && random.Next(3) == 0 && Guid.TryParse(parts[at].Split('.')[0], out var own))
        {
            parts[at] = parts[at]
                .Replace(own.ToString("D"), forgeries.ForeignIds[random.Next(forgeries.ForeignIds.Count)], StringComparison.Ordinal);
            request.IsForged = true;
        }
        else
        {
            parts[at] = Extremes.Encoded[random.Next(Extremes.Encoded.Length)];
        }

        request.Path = string.Join('/', parts);
    }
}
