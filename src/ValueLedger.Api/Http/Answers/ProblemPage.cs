namespace ValueLedger.Api.Http.Answers;

/// <summary>Serves the page that explains every problem code.</summary>
public static class ProblemPage
{
    public const string Path = "/problems";

    public static IEndpointConventionBuilder MapProblemPage(this IEndpointRouteBuilder routes) =>
        routes.MapGet(Path, () => Results.Text(Text(), "text/markdown; charset=utf-8")).AllowAnonymous().ExcludeFromDescription();

    public static string Text()
    {
        using var page = typeof(ProblemPage).Assembly.GetManifestResourceStream("problems.md")!;
        using var reader = new StreamReader(page);
        return reader.ReadToEnd();
    }
}
