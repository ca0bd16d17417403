using System.Text.RegularExpressions;

namespace ValueLedger.Conventions.Tests.Documents;

/// <summary>What people read: documents that lead somewhere and do not grow.</summary>
public sealed partial class PageTests
{
    private const int MostLinesOfTheReadme = 149;

    private const int WidestDecision = 140;

    private static readonly IReadOnlyList<RepositoryFile> Pages = [.. Repository.Ending(".md").Where(file => !file.IsGenerated)];

    [Fact]
    public void Every_link_leads_to_a_file_and_a_heading_in_it() =>
        Offenders.MustBeNone(
            "A link in a document names a path from the document's own folder, and a heading that is there.",
            from page in Pages
            from link in Link().Matches(Code().Replace(page.Text, ""))
            where !LeadsSomewhere(page, link.Groups["path"].Value, link.Groups["heading"].Value)
            select $"{page.Path}: {link.Value}"
        );

    [Fact]
    public void The_README_is_short() =>
        Offenders.MustBeNone(
            $"The README has at most {MostLinesOfTheReadme} lines; the rest is beside what it describes.",
            Pages
                .Where(page => page.Path == "README.md" && page.Text.Count(letter => letter == '\n') > MostLinesOfTheReadme)
                .Select(page => page.Path)
        );

    [Fact]
    public void A_line_of_the_decisions_fits_on_a_screen() =>
        Offenders.MustBeNone(
            $"A line of src/DECISIONS.md has at most {WidestDecision} characters.",
            Pages.Single(page => page.Path == "src/DECISIONS.md").Text.Split('\n').Where(line => line.Length > WidestDecision)
        );

    private static bool LeadsSomewhere(RepositoryFile page, string path, string heading)
    {
        var target =
            path.Length == 0
                ? page.Path
                : Path.GetRelativePath(Repository.Root, Path.GetFullPath(Path.Combine(Repository.Root, page.Folder, path)))
                    .Replace('\\', '/');
        return heading.Length == 0
            ? Path.Exists(Path.Combine(Repository.Root, target))
            : Pages.Any(other =>
                other.Path == target && Headings().Matches(other.Text).Any(found => Anchor(found.Groups["title"].Value) == heading)
            );
    }

    private static string Anchor(string title) =>
        string.Concat(title.Where(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-' or '_'))
            .Replace(' ', '-')
            .ToLowerInvariant();

    [GeneratedRegex(@"\]\((?!\w+:)(?<path>[^)#\s]*)(#(?<heading>[^)\s]+))?\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"```[\s\S]*?```|`[^`\n]*`")]
    private static partial Regex Code();

    [GeneratedRegex("^#+ (?<title>.+)$", RegexOptions.Multiline)]
    private static partial Regex Headings();
}
