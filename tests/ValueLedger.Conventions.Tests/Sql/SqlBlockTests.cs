using System.Text.RegularExpressions;

namespace ValueLedger.Conventions.Tests.Sql;

public sealed partial class SqlBlockTests
{
    /// <summary>Files that more than the stores beside them use: records and their texts are written by whoever writes a log.</summary>
    private static readonly string[] Shared = ["Records/Records.sql"];

    private static readonly List<RepositoryFile> Stores = [.. Repository.CodeOf(SqlBlock.Storage)];

    [Fact]
    public void A_block_has_a_comment_that_says_why() =>
        Offenders.MustBeNone(
            "The line after the name of a block is a comment.",
            SqlBlock.All.Where(block => !block.Text.StartsWith("-- ", StringComparison.Ordinal)).Select(block => block.ToString())
        );

    [Fact]
    public void A_block_has_a_name_of_its_own() =>
        Offenders.MustBeNone(
            "A name stands once in a file, in small letters and hyphens.",
            SqlBlock
                .All.GroupBy(block => block.ToString())
                .Where(same => same.Count() > 1 || !Name().IsMatch(same.First().Name))
                .Select(same => same.Key)
        );

    [Fact]
    public void A_block_is_used_by_a_store_that_loads_its_file() =>
        Offenders.MustBeNone(
            "A block that no store names is not there for anything.",
            SqlBlock
                .All.Where(block =>
                    !LoadersOf(PathOf(block.File)).Any(store => store.Text.Contains($"\"{block.Name}\"", StringComparison.Ordinal))
                )
                .Select(block => block.ToString())
        );

    [Fact]
    public void A_block_that_a_store_names_exists() =>
        Offenders.MustBeNone(
            "A store names blocks of the file it loads.",
            from store in Stores
            from file in Loads().Matches(store.Text)
            from used in Regex.Matches(store.Text, $@"\b{file.Groups["field"].Value}\[""(?<name>[^""]+)""\]")
            where !SqlBlock.All.Any(block => PathOf(block.File) == file.Groups["path"].Value && block.Name == used.Groups["name"].Value)
            select $"{store.Path}: {used.Value} of {file.Groups["path"].Value}"
        );

    [Fact]
    public void A_file_is_loaded_by_the_stores_beside_it() =>
        Offenders.MustBeNone(
            "A .sql file stands beside the stores that use it.",
            from store in Stores
            from file in Loads().Matches(store.Text)
            let path = file.Groups["path"].Value
            where !Shared.Contains(path) && store.Folder != $"{SqlBlock.Storage}/{Path.GetDirectoryName(path)}"
            select $"{store.Path} loads {path}"
        );

    [Fact]
    public void Columns_are_named() =>
        Offenders.MustBeNone(
            "No SELECT * and no RETURNING *: a new column must not change what a store reads.",
            Repository.Ending(".sql").Concat(Stores).SelectMany(file => file.Mentions(Everything()))
        );

    /// <summary>What servers tell each other is loaded by the engine that lets several of them serve a ledger, and used by any store.</summary>
    private static IEnumerable<RepositoryFile> LoadersOf(string path) =>
        Stores.Where(store =>
            path == "Engines/Postgres/Sharing.sql"
                ? store.Text.Contains("SharedLedger", StringComparison.Ordinal)
                    || store.Text.Contains("hared.Sql[", StringComparison.Ordinal)
                    || store.Text.Contains("BetweenServers", StringComparison.Ordinal)
                : Loads().Matches(store.Text).Any(match => match.Groups["path"].Value == path)
        );

    private static string PathOf(RepositoryFile file) => file.Path[(SqlBlock.Storage.Length + 1)..];

    [GeneratedRegex(@"\bSqlFile (?<field>\w+) = SqlFile\.Load\(""(?<path>[^""]+)""\)")]
    private static partial Regex Loads();

    [GeneratedRegex("^[a-z]+(-[a-z]+)*$")]
    private static partial Regex Name();

    /// <summary>The columns of an answer are those that the question names.</summary>
    [GeneratedRegex(@"\b(SELECT|RETURNING)\s+(DISTINCT\s+)?(?!answer\.\*)(\w+\.)?\*")]
    private static partial Regex Everything();
}
