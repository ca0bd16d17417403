using System.Text;
using System.Text.Json.Nodes;
using CsvHelper;
using Microsoft.AspNetCore.WebUtilities;
using ValueLedger.Api.Http.Bodies;
using ValueLedger.Core.Problems;

namespace ValueLedger.Api.Http.Queries;

/// <summary>The result of reading a query string into the shape of a draft.</summary>
/// <param name="Readable">The parameters that could be read, as the JSON of the draft.</param>
/// <param name="Problems">In the order in which they were found.</param>
/// <param name="Unreadable">Pointers to the parameters that are missing in <paramref name="Readable"/> although they were sent.</param>
public sealed record QueryReading(JsonObject Readable, IReadOnlyList<Problem> Problems, IReadOnlySet<string> Unreadable)
{
    public static QueryReading Of(HttpRequest request, DraftShape shape, IEnumerable<Problem> unknown)
    {
        var readable = new JsonObject();
        List<Problem> problems = [.. unknown];
        HashSet<string> unreadable = new(StringComparer.Ordinal);
        foreach (var given in Given(request).Where(given => shape.Members.ContainsKey(given.Key)))
        {
            var (value, fault) = Read(given, shape.Members[given.Key]);
            readable[given.Key] = value;
            if (fault is not null && unreadable.Add(JsonPointer.To("", given.Key)))
            {
                problems.Add(fault.Code.At(JsonPointer.To("", given.Key), $"Query parameter {given.Key}: {fault.Message}"));
            }
        }

        return new QueryReading(readable, problems, unreadable);
    }

    /// <summary>The unknown parameters; names are case-sensitive.</summary>
    public static IEnumerable<Problem> Unknown(HttpRequest request, IReadOnlyList<string> known)
    {
        var expected = known.Count == 0 ? "this path has none" : $"this path has {string.Join(", ", known)}";
        return Given(request)
            .Where(given => !known.Contains(given.Key))
            .Take(DraftWalk.MostProblems + 1)
            .Select(given =>
                HttpProblemCodes.UnknownQueryParameter.At(
                    JsonPointer.To("", given.Key),
                    $"The query parameter {Fault.Shown(given.Key)} is unknown; {expected}."
                )
            );
    }

    /// <summary>Read from the string itself, because the framework's collection ignores the case of names.</summary>
    private static IEnumerable<IGrouping<string, string>> Given(HttpRequest request)
    {
        var pairs = new List<(string Name, string Value)>();
        foreach (var pair in new QueryStringEnumerable(request.QueryString.Value))
        {
            pairs.Add((pair.DecodeName().ToString(), pair.DecodeValue().ToString()));
        }

        return pairs.GroupBy(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal);
    }

    private static (JsonNode? Value, Fault? Fault) Read(IGrouping<string, string> given, DraftMember member)
    {
        if (member.Shape.Items is { } items)
        {
            return ReadList(given, items.Type, member.MostItems);
        }

        return given.Skip(1).Any()
            ? (null, new Fault(HttpProblemCodes.QueryParameterGivenTwice, "it was given more than once."))
            : QueryValue.Read(given.Single(), member.Shape.Type, member.IsMultiLine);
    }

    /// <summary>The parameter may be repeated, and each time it may have several items with commas between them.</summary>
    private static (JsonNode? Value, Fault? Fault) ReadList(IEnumerable<string> given, Type type, int most)
    {
        var parts = given.SelectMany(Parts).Take(most + 1).ToList();
        if (parts.Count > most)
        {
            return (null, new Fault(MemberProblems.ListIsTooLong, $"the list has more than {most} items, the most allowed."));
        }

        var read = parts.ConvertAll(item => QueryValue.Read(item, type));
        return read.Find(item => item.Fault is not null).Fault is { } fault
            ? (null, fault)
            : (new JsonArray([.. read.Select(item => item.Value)]), null);
    }

    /// <summary>The parts of a list, which is written like a row of CSV: a part with a comma stands in quotes.</summary>
    private static List<string> Parts(string list)
    {
        if (!list.Contains('"', StringComparison.Ordinal))
        {
            return [.. list.Split(',')];
        }

        using var row = CsvReader.Create(Encoding.UTF8.GetBytes(list), new CsvReaderOptions { HasHeader = false });
        return row.Read() ? [.. Enumerable.Range(0, row.FieldCount).Select(row.GetString)] : [];
    }
}
