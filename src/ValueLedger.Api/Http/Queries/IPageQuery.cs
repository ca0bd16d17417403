namespace ValueLedger.Api.Http.Queries;

/// <summary>A query for a page of a list.</summary>
public interface IPageQuery
{
    /// <summary>The most items to return.</summary>
    int? Limit { get; }

    /// <summary>Where to continue; null for the first page.</summary>
    string? Cursor { get; }
}
