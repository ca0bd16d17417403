using System.Text.RegularExpressions;

namespace ValueLedger.Conventions.Tests.Files;

public sealed partial class FileTests
{
    private const int MostLines = 350;
    private const int MostColumns = 140;

    /// <summary>As in MeasureTerms: the small enumerations of one item.</summary>
    private static readonly string[] Plurals = ["Terms", "Drafts", "Answers", "Pages", "Metadata"];

    [Fact]
    public void No_file_is_longer_than_one_can_read_at_a_sitting() =>
        Offenders.MustBeNone(
            $"A file of code has at most {MostLines} lines; most have 40 to 80.",
            Repository
                .Code.Concat(Repository.Ending(".sql"))
                .Select(file => (file.Path, Lines: file.Text.Count(letter => letter == '\n')))
                .Where(file => file.Lines > MostLines)
                .Select(file => $"{file.Path}: {file.Lines} lines")
        );

    [Fact]
    public void No_line_is_wider_than_one_can_read_unless_a_text_makes_it_so() =>
        Offenders.MustBeNone(
            $"A line of code has at most {MostColumns} columns. Only a text that would have to be cut, or SQL, may be wider.",
            Repository.Code.SelectMany(file =>
                file.Code.Split('\n')
                    .Zip(file.Text.Split('\n'))
                    .Select((lines, index) => (Code: lines.First.TrimEnd(), Text: lines.Second, Number: index + 1))
                    .Where(line =>
                        line.Text.Length > MostColumns && (line.Code.Length > MostColumns || CommentThatCouldBeWrapped().IsMatch(line.Text))
                    )
                    .Select(line => $"{file.Path}:{line.Number}")
            )
        );

    [Fact]
    public void Every_file_ends_with_a_line_feed_and_has_no_carriage_returns() =>
        Offenders.MustBeNone(
            "Lines end with a line feed, the last one too.",
            Repository
                .Code.Concat(
                    Repository.Ending(
                        ".sql",
                        ".md",
                        ".csproj",
                        ".props",
                        ".targets",
                        ".sh",
                        ".js",
                        ".css",
                        ".html",
                        ".yaml",
                        ".yml",
                        ".editorconfig",
                        ".ci/run"
                    )
                )
                .Where(file => file.Text.Contains('\r', StringComparison.Ordinal) || (file.Text.Length > 0 && !file.Text.EndsWith('\n')))
                .Select(file => file.Path)
        );

    [Fact]
    public void Nothing_is_folded_away_left_undone_or_waited_out() =>
        Offenders.MustBeNone(
            "No regions, no notes of work to be done, no sleeping threads.",
            Repository
                .Code.SelectMany(file => file.Mentions(LeftUndone()).Concat(file.Uses(Asleep())))
                .Concat(
                    Repository
                        .Ending(".sql", ".md", ".csproj", ".sh", ".js", ".html", ".ci/run")
                        .SelectMany(file => file.Mentions(LeftUndone()))
                )
        );

    [Fact]
    public void A_file_of_the_house_is_named_for_its_first_type() =>
        Offenders.MustBeNone(
            $"A file is named for its main type or use case, which stands first; small ones that belong to it may follow. Only several small ones without a main one stand under {string.Join(" or ", Plurals)}.",
            from file in Repository.Code
            where !file.Path.StartsWith("tests/", StringComparison.Ordinal) && file.Name != "Program"
            let types = Declaration.In(file).Select(type => type.Name).Distinct().ToList()
            where
                types.FirstOrDefault() != file.Stem
                && !(
                    types.Count > 1
                    && !types.Contains(file.Stem)
                    && Plurals.Any(plural => file.Stem.EndsWith(plural, StringComparison.Ordinal))
                )
            select $"{file.Path} has {string.Join(", ", types)}"
        );

    [Fact]
    public void The_name_of_a_test_is_a_sentence() =>
        Offenders.MustBeNone(
            "The words of a test's name are parted by underscores.",
            Repository
                .CodeOf("tests")
                .SelectMany(file =>
                    Test()
                        .Matches(file.Code)
                        .Select(match => match.Groups["name"].Value)
                        .Where(name => !name.Contains('_', StringComparison.Ordinal))
                        .Select(name => $"{file.Path}: {name}")
                )
        );

    // A comment of several words; names in an XML tag cannot be cut.
    [GeneratedRegex(@"^\s*///? [^<]+ ")]
    private static partial Regex CommentThatCouldBeWrapped();

    // Written with brackets, so that these lines are no offenders themselves.
    [GeneratedRegex(@"#\s*reg[i]on\b|\bTO[D]O\b|\bFIX[M]E\b|\bHAC[K]\b")]
    private static partial Regex LeftUndone();

    [GeneratedRegex(@"\bThread\.Sl[e]ep\b")]
    private static partial Regex Asleep();

    [GeneratedRegex(@"\[(Fact|Theory)\b[\s\S]*?\b(void|Task|ValueTask)\s+(?<name>\w+)\s*\(")]
    private static partial Regex Test();
}
