using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ValueLedger.Testing;

namespace ValueLedger.Fuzz.Tests;

/// <summary>
/// Every member of a body and every parameter of a query is sent at the limits that the document states, beyond them, and far out where it
/// states none: what the server enforces and what the document says are the same.
/// </summary>
public sealed partial class LimitTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    private const int Deepest = 5;
    private const long FarOut = 1_000_000_000_000_000;
    private static readonly JsonNode LongText = new string('a', 20_000);

    private LiveLedger _ledger = null!;

    [Fact]
    public async Task The_document_states_the_limits_of_every_member_and_no_others()
    {
        _ledger = await LiveLedger.CreateAsync(server, "limits", new Random(1));
        var faults = new SortedSet<string>(StringComparer.Ordinal);
        var probes = 0;
        foreach (var operation in Operation.All)
        {
            foreach (var member in MembersOf(operation))
            {
                foreach (var probe in ProbesOf(member.Schema).Where(probe => !IsBoundByAnother(member, probe)))
                {
                    probes++;
                    var codes = await SendAsync(operation, member, probe.Value);
                    if (probe.IsAllowed ? codes.Exists(IsOfALimit) : codes.Count == 0)
                    {
                        faults.Add(
                            $"{operation.Id} {member.Pointer} ({probe.Name}): {(probe.IsAllowed ? string.Join(", ", codes) : "accepted")}"
                        );
                    }
                }
            }
        }

        Assert.True(probes > 500, $"Only {probes} values were tried.");
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    private static IEnumerable<Member> MembersOf(Operation operation)
    {
        var body = operation.Bodies.FirstOrDefault(body => body.ContentType == "application/json");
        var members = body is null ? [] : Walk(body.Schema, "", 0);
        return operation
            .Parameters.Where(parameter => parameter.In == "query" && parameter.Name != "cursor")
            .Select(parameter => new Member("/" + parameter.Name, Resolved(parameter.Schema), IsOfTheQuery: true))
            .Concat(members);
    }

    private static IEnumerable<Member> Walk(JsonObject schema, string pointer, int depth)
    {
        foreach (var (name, written) in depth > Deepest ? [] : Operation.Resolve(schema)["properties"]?.AsObject() ?? [])
        {
            var (at, member) = ($"{pointer}/{name}", Resolved(written!.AsObject()));
            // The range of a figure depends on what it is a figure of; the member that holds it describes it.
            if (member["properties"] is not null)
            {
                foreach (var inner in Walk(member, at, depth + 1).Where(inner => !IsOfAFigure(member, inner, at)))
                {
                    yield return inner;
                }
            }
            else
            {
                yield return new Member(at, member, IsOfTheQuery: false);
                foreach (var inner in member["items"] is JsonObject items ? Walk(items, at + "/0", depth + 1) : [])
                {
                    yield return inner;
                }
            }
        }
    }

    private static bool IsOfAFigure(JsonObject holder, Member inner, string at) =>
        holder["properties"]!["central"] is not null && inner.Pointer[at.Length..] is "/central" or "/low" or "/high";

    /// <summary>A benefit may last longest if it begins in year 0, and that of the examples begins later.</summary>
    private static bool IsBoundByAnother(Member member, Probe probe) =>
        probe.Name == "highest" && member.Pointer.EndsWith("/durationYears", StringComparison.Ordinal);

    private static JsonObject Resolved(JsonObject schema)
    {
        var here = Operation.Resolve(schema);
        return here["oneOf"] is JsonArray either ? Operation.Resolve(either[^1]!.AsObject()) : here;
    }

    private static IEnumerable<Probe> ProbesOf(JsonObject schema) =>
        schema["enum"] is not null ? []
        : Is(schema, "string") && schema["format"] is null ? OfAText(schema)
        : Is(schema, "integer") || Is(schema, "number") ? OfANumber(schema)
        : Is(schema, "array") ? OfAList(schema)
        : [];

    private static bool Is(JsonObject schema, string type) =>
        schema["type"] is JsonArray several ? several.Any(one => (string?)one == type) : (string?)schema["type"] == type;

    private static IEnumerable<Probe> OfAText(JsonObject schema)
    {
        var least = (int?)schema["minLength"] ?? 0;
        yield return new Probe("empty", "", least == 0 && schema["pattern"] is null);
        if (schema["pattern"] is not null)
        {
            yield return new Probe("not of the pattern", "\u00e9!", false);
            yield break;
        }

        if ((int?)schema["maxLength"] is { } most)
        {
            yield return new Probe("longest", new string('a', most), true);
            yield return new Probe("too long", new string('a', most + 1), false);
        }
        else
        {
            yield return new Probe("very long", LongText, true);
        }
    }

    private static IEnumerable<Probe> OfANumber(JsonObject schema)
    {
        var far = (string?)schema["format"] == "int32" ? int.MaxValue : FarOut;
        var (least, most) = ((decimal?)schema["minimum"], (decimal?)schema["maximum"]);
        var above = (decimal?)schema["exclusiveMinimum"];
        yield return new Probe("highest", most ?? far, true);
        yield return new Probe("lowest", least ?? above + 0.000001m ?? -far, true);
        if (most is { } highest)
        {
            yield return new Probe("too high", highest + 1, false);
        }

        if ((least - 1 ?? above) is { } tooLow)
        {
            yield return new Probe("too low", tooLow, false);
        }
    }

    private static IEnumerable<Probe> OfAList(JsonObject schema)
    {
        yield return new Probe("no items", new JsonArray(), ((int?)schema["minItems"] ?? 0) == 0);
        if ((int?)schema["maxItems"] is { } most)
        {
            yield return new Probe("too many items", new JsonArray([.. Enumerable.Repeat(0, most + 1).Select(_ => (JsonNode)"a")]), false);
        }
    }

    /// <summary>The codes of the problems that the answer has with the member.</summary>
    private async Task<List<string>> SendAsync(Operation operation, Member member, JsonNode value)
    {
        var request = new FuzzRequest(operation) { Key = _ledger.Key, Path = PathOf(operation) };
        if (operation.Parameters.Any(parameter => parameter.Name == "dryRun") && member.Pointer != "/dryRun")
        {
            request.Query.Add(("dryRun", "true"));
        }

        if (member.IsOfTheQuery)
        {
            var text = value is JsonArray items ? string.Join(',', items.Select(item => item!.ToString())) : value.ToString();
            request.Query.Add((member.Pointer[1..], Uri.EscapeDataString(text)));
        }

        if (operation.Bodies is [{ } body, ..])
        {
            request.ContentType = body.ContentType;
            request.Body = body.ContentType == "application/json" ? BodyOf(body, member, value) : "date\n2024-01-01\n"u8.ToArray();
        }

        using var written = request.ToMessage(server.ClientOptions.BaseAddress);
        using var message = new HttpRequestMessage(written.Method, written.RequestUri!.OriginalString) { Content = written.Content };
        using var answer = await _ledger.Organisation.Http.SendAsync(message);
        var told = await answer.Content.ReadAsStringAsync();
        return (int)answer.StatusCode < 400
            ? []
            :
            [
                .. JsonNode.Parse(told)!["errors"]!
                    .AsArray()
                    .Where(error => (string?)error!["pointer"] == member.Pointer)
                    .Select(error => (string)error!["code"]!),
            ];
    }

    private static byte[] BodyOf(SentBody body, Member member, JsonNode value)
    {
        var sent = body.Example?.DeepClone() as JsonObject ?? [];
        if (!member.IsOfTheQuery)
        {
            Put(sent, member.Pointer.Split('/')[1..], value.DeepClone());
        }

        return Encoding.UTF8.GetBytes(sent.ToJsonString());
    }

    /// <summary>Puts the value there, into objects and lists that are made where the body has none.</summary>
    private static void Put(JsonObject body, string[] names, JsonNode value)
    {
        JsonNode here = body;
        foreach (var (index, name) in names.Index())
        {
            var isLast = index == names.Length - 1;
            JsonNode made =
                isLast ? value
                : names[index + 1] == "0" ? new JsonArray()
                : new JsonObject();
            if (here is JsonArray list)
            {
                if (list.Count == 0 || isLast || list[0]?.GetValueKind() != made.GetValueKind())
                {
                    list.Clear();
                    list.Add(made);
                }

                here = list[0]!;
            }
            else
            {
                if (isLast || here[name]?.GetValueKind() != made.GetValueKind())
                {
                    here[name] = made;
                }

                here = here[name]!;
            }
        }
    }

    private string PathOf(Operation operation) =>
        Parameter()
            .Replace(
                operation.Path,
                match =>
                    match.Value switch
                    {
                        "{programme}" => "time-bank",
                        "{name}" => "uk-minimum-wage",
                        "{line}" => "npsv",
                        "{id}" => IdOf(operation),
                        _ when operation.Path.StartsWith("/v1/timebanks", StringComparison.Ordinal) => "m-017",
                        _ when operation.Path.StartsWith("/v1/measures", StringComparison.Ordinal) => "volunteer-time",
                        _ => "community-speedwatch",
                    }
            );

    private string IdOf(Operation operation)
    {
        var kind = operation.Path.Split('/')[2].Split('.')[0] switch
        {
            "entries" => "entries?limit=20.id",
            "statements" => "PrepareStatement.id",
            var list => list + ".id",
        };
        return _ledger.Found(kind, new Random(1)) ?? "none";
    }

    private static bool IsOfALimit(string code) => OfALimit().IsMatch(code);

    [GeneratedRegex("too_long|out_of_range|outside|must_not|is_empty|(code|unit|url|sha256|price_year)_is_not_valid|member_is_required")]
    private static partial Regex OfALimit();

    [GeneratedRegex(@"\{\w+}")]
    private static partial Regex Parameter();

    private sealed record Member(string Pointer, JsonObject Schema, bool IsOfTheQuery);

    /// <summary>A value to send, and whether the document allows it.</summary>
    private sealed record Probe(string Name, JsonNode Value, bool IsAllowed);
}
