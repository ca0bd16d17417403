using System.Reflection;
using System.Text;
using ValueLedger.Api.Http.Answers;

namespace ValueLedger.Api.Pages;

/// <summary>The files of the page people look at. They are in the assembly, so that every server has them, however it is started; each is kept with
/// its compressed forms.</summary>
internal static class PageFiles
{
    public const string Index = "index.html";

    private const string Folder = "wwwroot/";
    private const string EndOfHead = "  </head>";

    private static readonly string[] OfAllPages = ["page/frame/", "page/charts/", "page/words/"];

    private static readonly Assembly Here = typeof(PageFiles).Assembly;

    private static readonly Dictionary<string, string> ContentTypes = new()
    {
        [".html"] = "text/html; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".svg"] = "image/svg+xml",
    };

    /// <summary>The paths of all files below the root, such as <c>page/start.js</c>.</summary>
    public static IEnumerable<string> Paths =>
        Here.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(name => name[Folder.Length..]);

    /// <param name="path">Which of them.</param>
    /// <param name="asks">What the page may ask besides this server.</param>
    public static TaggedFile Read(string path, IEnumerable<string> asks)
    {
        var content = path == Index ? WithScriptsOfAllPages(Content(path)) : Content(path);
        return new TaggedFile
        {
            Content = content,
            ContentType = ContentTypes[Path.GetExtension(path)],
            Coded = content.Length < SmallAnswers.Least ? new Dictionary<string, byte[]>() : TaggedFile.InCodings(content),
            SecurityPolicy = path == Index ? Policy(asks) : null,
        };
    }

    private static byte[] Content(string path)
    {
        using var stream = Here.GetManifestResourceStream(Folder + path)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }

    /// <summary>Names the scripts that every page needs, so that the browser fetches them at once and not each after the one that imports
    /// it.</summary>
    private static byte[] WithScriptsOfAllPages(byte[] index)
    {
        var scripts = Paths.Where(path => path.EndsWith(".js", StringComparison.Ordinal) && OfAllPages.Any(path.StartsWith));
        var links = scripts.Order(StringComparer.Ordinal).Select(path => $"    <link rel=\"modulepreload\" href=\"/{path}\" />\n");
        return Encoding.UTF8.GetBytes(
            Encoding.UTF8.GetString(index).Replace(EndOfHead, string.Concat(links) + EndOfHead, StringComparison.Ordinal)
        );
    }

    /// <summary>The page runs its own scripts, asks this server and the providers that people sign in with, and sets no style but by its
    /// sheets.</summary>
    private static string Policy(IEnumerable<string> asks) =>
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
        + $"connect-src {string.Join(' ', asks.Prepend("'self'"))}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
}
