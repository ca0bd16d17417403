using System.Text.RegularExpressions;

namespace ValueLedger.Conventions.Tests.Files;

/// <summary>A type as it is declared, at the top of a file or within another.</summary>
internal sealed partial record Declaration(string Name)
{
    public static IEnumerable<Declaration> In(RepositoryFile file) =>
        Types().Matches(file.Code).Select(match => new Declaration(match.Groups["name"].Value));

    [GeneratedRegex(
        @"^[ \t]*((public|internal|private|protected|file|static|sealed|abstract|readonly|ref|partial|unsafe)\s+)*(class|record struct|record class|record|struct|interface|enum|delegate [\w<>?,\[\]. ]+?)\s+(?<name>[A-Z]\w*)",
        RegexOptions.Multiline
    )]
    private static partial Regex Types();
}
