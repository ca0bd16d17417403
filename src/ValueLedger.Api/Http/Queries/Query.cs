using System.Reflection;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Metadata;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Wire;

namespace ValueLedger.Api.Http.Queries;

/// <summary>Query parameters read into a draft; each member of the draft is one parameter.</summary>
/// <remarks>A list may be repeated parameters, items with commas between them, or both. A parameter that is absent or unreadable is null in
/// <see cref="Value"/>.</remarks>
public sealed class Query<T> : IEndpointParameterMetadataProvider
    where T : class
{
    private readonly IReadOnlySet<string> _unreadable;

    private Query(QueryReading reading)
    {
        _unreadable = reading.Unreadable;
        Value = reading.Readable.Deserialize<T>(WireJson.Drafts)!;
        Problems = MemberOrder.Of(typeof(T), reading.Problems);
    }

    public T Value { get; }

    /// <summary>Everything wrong with the form of the parameters; if an endpoint has several queries, the first reports unknown
    /// parameters.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>Adds problems of the parameters' meaning, except those that only follow from problems of their form.</summary>
    /// <param name="more">The problems, with pointers such as <c>/from</c>.</param>
    public IReadOnlyList<Problem> With(IEnumerable<Problem> more) =>
        MemberOrder.Of(typeof(T), [.. Problems, .. more.Where(problem => !JsonPointer.IsUnderAny(problem.Pointer, _unreadable))]);

    public static ValueTask<Query<T>?> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        var drafts = QueryMetadata.DraftsOf(context.GetEndpoint());
        var names = QueryMetadata.NamesOf(drafts.Append(typeof(T)));
        var unknown = drafts.FirstOrDefault(typeof(T)) == typeof(T) ? QueryReading.Unknown(context.Request, names) : [];
        return ValueTask.FromResult<Query<T>?>(new Query<T>(QueryReading.Of(context.Request, DraftShape.Of(typeof(T)), unknown)));
    }

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) =>
        builder.Metadata.Add(new QueryMetadata(typeof(T)));
}
