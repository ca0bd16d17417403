using System.Text.RegularExpressions;
using ValueLedger.Core.Entries;

namespace ValueLedger.Conventions.Tests.Problems;

public sealed partial class ProblemPageTests
{
    private const string Path = "openapi/problems.md";

    /// <summary>Fewer characters than this cannot tell what happened and how to mend it.</summary>
    private const int LeastOfAParagraph = 80;

    private static readonly RepositoryFile Page = Repository.All.Single(file => file.Path == Path);

    private static readonly List<(string Code, string Text)> Paragraphs =
    [
        .. Paragraph().Matches(Page.Text).Select(match => (match.Groups["code"].Value, match.Groups["text"].Value.Trim())),
    ];

    [Fact]
    public void Every_code_has_its_paragraph() =>
        Offenders.MustBeNone(
            $"{Path} has a paragraph for each code, under '## code'.",
            KnownProblems.All.Select(problem => problem.Code.Name).Except(Paragraphs.Select(paragraph => paragraph.Code))
        );

    [Fact]
    public void Every_paragraph_has_its_code() =>
        Offenders.MustBeNone(
            $"{Path} explains no code that does not exist.",
            Paragraphs.Select(paragraph => paragraph.Code).Except(KnownProblems.All.Select(problem => problem.Code.Name))
        );

    [Fact]
    public void A_paragraph_begins_with_the_status_and_says_what_to_do() =>
        Offenders.MustBeNone(
            $"A paragraph of {Path} begins with the status, as in '400. ', and says when it happens and how to mend it.",
            from paragraph in Paragraphs
            join problem in KnownProblems.All on paragraph.Code equals problem.Code.Name
            where
                !paragraph.Text.StartsWith($"{problem.Code.Status}. ", StringComparison.Ordinal)
                || paragraph.Text.Length < LeastOfAParagraph
            select $"{paragraph.Code} ({problem.Code.Status})"
        );

    [Fact]
    public void The_codes_stand_in_alphabetical_order_each_once() =>
        Assert.Equal(
            Paragraphs.Select(paragraph => paragraph.Code).Distinct().Order(StringComparer.Ordinal),
            Paragraphs.Select(paragraph => paragraph.Code)
        );

    [Fact]
    public void Every_soft_rule_has_its_paragraph() =>
        Offenders.MustBeNone(
            $"{Path} has a paragraph for each soft rule, under '### code'.",
            Enum.GetValues<Doubts>()
                .SelectMany(DoubtWords.Of)
                .Where(word => !Page.Text.Contains($"\n### {word}\n\n", StringComparison.Ordinal))
        );

    [GeneratedRegex(@"^## (?<code>[a-z0-9_]+)\n(?<text>[\s\S]*?)(?=^## |\z)", RegexOptions.Multiline)]
    private static partial Regex Paragraph();
}
