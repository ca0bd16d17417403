using ValueLedger.Api.Http.Answers;

namespace ValueLedger.Api.Http.Queries;

public static class UnknownQueryParameters
{
    /// <summary>Makes endpoints without a <see cref="Query{T}"/> refuse every query parameter; those with one do so themselves.</summary>
    public static TBuilder RefuseUnknownQueryParameters<TBuilder>(this TBuilder endpoints)
        where TBuilder : IEndpointConventionBuilder =>
        endpoints.AddEndpointFilter(async (invocation, next) => Refusal(invocation.HttpContext) ?? await next(invocation));

    private static Refused? Refusal(HttpContext context)
    {
        if (!context.Request.QueryString.HasValue || QueryMetadata.DraftsOf(context.GetEndpoint()).Count > 0)
        {
            return null;
        }

        var unknown = QueryReading.Unknown(context.Request, []).ToList();
        return unknown.Count == 0 ? null : new Refused(unknown);
    }
}
