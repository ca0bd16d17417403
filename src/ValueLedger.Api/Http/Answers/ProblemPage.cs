using System.Security.Cryptography;
using System.Text;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Parsers;

namespace ValueLedger.Api.Http.Answers;

/// <summary>Serves the page that explains every problem code. The type of a problem leads to the paragraph of its code.</summary>
public static class ProblemPage
{
    public const string Path = "/problems";

    private const string Source = Path + ".md";
    private const string Html = "text/html; charset=utf-8";
    private const string Markdown = "text/markdown; charset=utf-8";

    private static readonly Lazy<byte[]> Page = new(Render);

    private static readonly string Sheet = Read("problems.css");

    /// <summary>Only the style sheet in the page applies; nothing is loaded, and no script runs.</summary>
    private static readonly string Policy =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Sheet)))}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public static void MapProblemPage(this IEndpointRouteBuilder routes)
    {
        routes
            .MapGet(
                Path,
                () =>
                    new TaggedFile
                    {
                        Content = Page.Value,
                        ContentType = Html,
                        SecurityPolicy = Policy,
                    }
            )
            .AllowAnonymous()
            .ExcludeFromDescription();
        routes.MapGet(Source, () => Results.Text(Text(), Markdown)).AllowAnonymous().ExcludeFromDescription();
    }

    /// <summary>The page as it is written, in Markdown.</summary>
    public static string Text() => Read("problems.md");

    /// <summary>Each heading has its text as its anchor. A paragraph that begins with a status is no list.</summary>
    private static byte[] Render()
    {
        var rules = new MarkdownPipelineBuilder().UseAutoIdentifiers(AutoIdentifierOptions.GitHub).DisableHtml();
        rules.BlockParsers.TryRemove<ListBlockParser>();
        return Encoding.UTF8.GetBytes(
            $"""
            <!DOCTYPE html>
            <html lang="en-GB">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>ValueLedger: problems</title>
            <style>{Sheet}</style>
            </head>
            <body>
            {Markdig.Markdown.ToHtml(Text(), rules.Build())}</body>
            </html>

            """
        );
    }

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(ProblemPage).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
