namespace ValueLedger.Api.Documents;

public static class Chapters
{
    public static TBuilder InChapter<TBuilder>(this TBuilder endpoints, string name, string description)
        where TBuilder : IEndpointConventionBuilder => endpoints.WithTags(name).WithMetadata(new Chapter(name, description));
}
