namespace ValueLedger.Api.Http.Queries;

/// <summary>Names a draft whose members are query parameters of the endpoint.</summary>
public sealed record QueryMetadata(Type Draft)
{
    public static IReadOnlyList<Type> DraftsOf(Endpoint? endpoint) =>
        [.. (endpoint?.Metadata.GetOrderedMetadata<QueryMetadata>() ?? []).Select(query => query.Draft)];

    public static IReadOnlyList<string> NamesOf(IEnumerable<Type> drafts) =>
        [.. drafts.SelectMany(draft => DraftShape.Of(draft).Members.Keys).Distinct()];
}
