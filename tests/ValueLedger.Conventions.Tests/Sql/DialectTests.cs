using System.Text.RegularExpressions;

namespace ValueLedger.Conventions.Tests.Sql;

/// <summary>
/// SQL is written so that SQLite and PostgreSQL run it as it is: a list as IN @list, hints for the planner as comments. What only one of
/// them knows is listed here, block by block, with the reason; a block of the same name in a file that ends with .postgres.sql says it to
/// the other.
/// </summary>
public sealed partial class DialectTests
{
    private const int MostBound = 12;

    private const string ReadsJson = "The canonical text of a record is looked into with json_extract.";

    private static readonly Dictionary<string, string> Bound = new()
    {
        ["Entries/Changes.sql records"] = ReadsJson,
        ["Entries/Changes.sql opening-of-a-text"] = ReadsJson,
        ["Erasures/Erasures.sql erased-people"] = ReadsJson,
        ["Erasures/Erasures.sql texts-of-a-person"] = ReadsJson,
        ["Timebanks/Members.sql members-joined"] = ReadsJson,
        ["Timebanks/Openings.sql moves"] = ReadsJson,
        ["Catalogue/Catalogue.sql attributes-of-contributors"] =
            "More contributors are asked for at once than a statement may have parameters: json_each.",
        ["Imports/Imports.sql marks-of"] = "The first day of the month of a day is computed by unixepoch.",
        ["Ledgers/Heads.sql identity"] = "A value that was tampered with is read whatever its type is: CAST to BLOB.",
        ["Log/Log.sql records"] = "A text that was tampered with is read byte by byte: CAST to BLOB.",
    };

    /// <summary>The scratch file of an import is SQLite's, whichever engine keeps the ledger.</summary>
    private static readonly IReadOnlyList<SqlBlock> Blocks = [.. SqlBlock.All.Where(block => block.File.Name != "Staged")];

    [Fact]
    public void A_block_that_only_one_engine_knows_is_listed_with_its_reason() =>
        Assert.Equal(Bound.Keys.Order(), Blocks.Where(block => OfOneEngine().IsMatch(WithoutComments(block))).Select(NameOf).Order());

    [Fact]
    public void Each_of_them_is_said_in_the_words_of_the_other_engine() =>
        Assert.Equal(
            Bound.Keys.Order(),
            SqlBlock.InWordsOfPostgres.Select(block => NameOf(block).Replace(".postgres.sql", ".sql", StringComparison.Ordinal)).Order()
        );

    [Fact]
    public void No_more_than_a_dozen_blocks_are_bound_to_an_engine() => Assert.True(Bound.Count <= MostBound);

    [Fact]
    public void What_both_engines_can_say_is_said_so() =>
        Offenders.MustBeNone(
            "CASE for iif, coalesce for ifnull, IS NOT DISTINCT FROM between values, a table before each column of an upsert, no sum of conditions, hints as comments.",
            Blocks
                .Where(block => OnlyInSqlite().IsMatch(WithoutComments(block)))
                .Select(block => $"{NameOf(block)}: {OnlyInSqlite().Match(WithoutComments(block)).Value}")
        );

    private static string NameOf(SqlBlock block) => $"{block.File.Path[(SqlBlock.Storage.Length + 1)..]} {block.Name}";

    private static string WithoutComments(SqlBlock block) => Regex.Replace(block.Text, "--[^\n]*", "");

    [GeneratedRegex(
        @"\bjson_\w+|\bunixepoch\b|\bstrftime\b|\bjulianday\b|\bsqlite_\w+|\bpragma_\w+|\bAS BLOB\b|\btypeof\b|\bquote\(|\bhex\(|\btotal\(|\browid\b|\brandomblob\b|x'[0-9a-f]*'|\bOR (IGNORE|REPLACE)\b|\bGLOB\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex OfOneEngine();

    [GeneratedRegex(
        @"\biif\(|\bifnull\(|\bgroup_concat\(|\bINDEXED BY\b|\bCROSS JOIN \w+( \w+)?\s+ON\b|\bIS (NOT )?[a-z]\w*\.\w+|\bIS (NOT )?@\w+|(SET|,) (?<column>\w+) = \k<column> [+-]|\bsum\([\w.]+ (IS|=|<|>)|\* \([\w.]+ = ",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex OnlyInSqlite();
}
