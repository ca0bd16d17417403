using System.Text.RegularExpressions;

namespace ValueLedger.Conventions.Tests;

/// <summary>One file, with its text as a whole, as code without words, and as words without code.</summary>
internal sealed partial class RepositoryFile(string fullPath)
{
    private readonly Lazy<string> _text = new(() => File.ReadAllText(fullPath));
    private readonly Lazy<string> _code = new(() => Spoken().Replace(File.ReadAllText(fullPath), LineBreaksOf));

    /// <summary>From the root of the repository, with slashes.</summary>
    public string Path { get; } = System.IO.Path.GetRelativePath(Repository.Root, fullPath).Replace('\\', '/');

    public string Folder => System.IO.Path.GetDirectoryName(Path)!.Replace('\\', '/');

    /// <summary>Without what follows the last dot.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>Without what follows the first dot, as of one part of a partial class.</summary>
    public string Stem => Name.Split('.')[0];

    public bool IsGenerated => Path.Contains("/Generated/", StringComparison.Ordinal);

    public string Text => _text.Value;

    /// <summary>Comments and the contents of texts taken out, so that a word in them is no use of what it names.</summary>
    public string Code => _code.Value;

    /// <summary>What the comments say, each with the number of its line; names in XML tags aside.</summary>
    public IEnumerable<(int Line, string Words)> Comments() =>
        Spoken()
            .Matches(Text)
            .Where(match =>
                match.Value.StartsWith("//", StringComparison.Ordinal) || match.Value.StartsWith("/*", StringComparison.Ordinal)
            )
            .Select(match => (LineAt(match.Index), NamesInTags().Replace(match.Value, " ")));

    /// <summary>Where a pattern is met in the code, as path and line with what was found.</summary>
    public IEnumerable<string> Uses(Regex pattern) => Places(Code, pattern);

    /// <summary>Where a pattern is met anywhere in the file, comments and texts included.</summary>
    public IEnumerable<string> Mentions(Regex pattern) => Places(Text, pattern);

    public int LineAt(int index) => Text.AsSpan(0, index).Count('\n') + 1;

    public override string ToString() => Path;

    private IEnumerable<string> Places(string text, Regex pattern) =>
        pattern.Matches(text).Select(match => $"{Path}:{text.AsSpan(0, match.Index).Count('\n') + 1}: {match.Value.Trim()}");

    private static string LineBreaksOf(Match spoken) => new('\n', spoken.Value.Count(letter => letter == '\n'));

    [GeneratedRegex(
        "\"\"\"[\\s\\S]*?\"\"\"|\\$?@\\$?\"(?:\"\"|[^\"])*\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\[^'\\n]+|\\\\'|[^'\\\\\\n])'|//[^\\n]*|/\\*[\\s\\S]*?\\*/"
    )]
    private static partial Regex Spoken();

    [GeneratedRegex("<c>.*?</c>|<code>.*?</code>|<[^>]+>|`[^`]*`|'[^']*'")]
    private static partial Regex NamesInTags();
}
