using ValueLedger.Core.Problems;

namespace ValueLedger.Api.Http.Answers;

public static class Refusals
{
    /// <summary>Documents the codes, except those of the body, the query, the key and the path, which are documented anyway.</summary>
    public static TBuilder Refuses<TBuilder>(this TBuilder endpoint, params ProblemCode[] codes)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(new RefusalMetadata(codes));
}

/// <summary>Lists in the document the codes with which an endpoint refuses requests.</summary>
public sealed record RefusalMetadata(IReadOnlyList<ProblemCode> Codes);
