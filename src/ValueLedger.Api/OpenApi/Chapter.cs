namespace ValueLedger.Api.OpenApi;

/// <summary>A chapter of the document: its operations carry its name as their tag.</summary>
public sealed record Chapter(string Name, string Description);

public static class Chapters
{
    public static TBuilder InChapter<TBuilder>(this TBuilder endpoints, string name, string description)
        where TBuilder : IEndpointConventionBuilder => endpoints.WithTags(name).WithMetadata(new Chapter(name, description));
}
