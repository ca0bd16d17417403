using System.Text.RegularExpressions;

namespace ValueLedger.Conventions.Tests.Sql;

/// <summary>A block of a .sql file of storage, from its name to the next.</summary>
internal sealed partial record SqlBlock(RepositoryFile File, string Name, string Text)
{
    public const string Storage = "src/ValueLedger.Storage";

    /// <summary>The end of the names of files in which blocks are said in the words of PostgreSQL.</summary>
    private const string OfPostgres = ".postgres.sql";

    /// <summary>Blocks that PostgreSQL is told in other words.</summary>
    public static IReadOnlyList<SqlBlock> InWordsOfPostgres { get; } = [.. Repository.Ending(OfPostgres).SelectMany(Of)];

    public static IReadOnlyList<SqlBlock> All { get; } =
    [
        .. Repository
            .Ending(".sql")
            .Where(file =>
                file.Path.StartsWith(Storage + "/", StringComparison.Ordinal)
                && !file.Path.Contains("/Migrations/", StringComparison.Ordinal)
                && !file.Path.EndsWith(OfPostgres, StringComparison.Ordinal)
            )
            .SelectMany(Of),
    ];

    private static IEnumerable<SqlBlock> Of(RepositoryFile file) =>
        Blocks().Matches(file.Text).Select(match => new SqlBlock(file, match.Groups["name"].Value.Trim(), match.Groups["text"].Value));

    public override string ToString() => $"{File.Path}: {Name}";

    [GeneratedRegex(@"^-- name:(?<name>[^\n]*)\n(?<text>[\s\S]*?)(?=^-- name:|\z)", RegexOptions.Multiline)]
    private static partial Regex Blocks();
}
