using Dapper;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Attested;

/// <summary>
/// Whatever stands in a column, verifying says that something is wrong and never ends in an exception. What SQLite would not take as the
/// tables are is put in while they are laxer.
/// </summary>
public sealed class GarbageTests(AlteredDatabase database) : IClassFixture<AlteredDatabase>
{
    private const int Flips = 150;

    [SqliteFact]
    public void Whatever_stands_in_a_column_is_named()
    {
        database.Restore(raw =>
        {
            raw.Execute("PRAGMA writable_schema = ON");
            raw.Execute(
                "UPDATE sqlite_schema SET sql = replace(replace(replace(sql, ' NOT NULL', ''), 'STRICT, WITHOUT ROWID', 'WITHOUT ROWID'), ') STRICT', ')') WHERE type = 'table'"
            );
        });
        var laxness = database.Verify().ToHashSet();
        Assert.All(laxness, wrong => Assert.EndsWith("is not as the ledger makes it.", wrong, StringComparison.Ordinal));
        var unnamed = new List<string>();
        var tried = 0;
        var attested = database
            .Columns.Where(column => !EveryColumnTests.NotAttested.ContainsKey($"{column.Table}.{column.Name}"))
            .ToList();
        foreach (var column in attested)
        {
            foreach (var garbage in GarbageFor(column.Type))
            {
                var sql =
                    $"UPDATE {column.Table} SET {column.Name} = {garbage} WHERE {column.Name} = (SELECT max({column.Name}) FROM {column.Table})";
                if (database.Alter(sql) is { } wrongs)
                {
                    tried++;
                    unnamed.AddRange(wrongs.All(laxness.Contains) ? [sql] : []);
                }
            }
        }

        Assert.Empty(unnamed);
        Assert.True(tried > 3 * attested.Count, $"{tried} of {attested.Count} columns.");
    }

    [SqliteFact]
    public void A_file_in_which_any_byte_was_changed_is_verified_to_its_end()
    {
        var random = new Random(20_261_129);
        for (var flip = 0; flip < Flips; flip++)
        {
            database.Restore();
            var bytes = File.ReadAllBytes(database.Path);
            bytes[flip < 10 ? flip * 8 : random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
            File.WriteAllBytes(database.Path, bytes);
            database.Verify();
        }

        foreach (var length in (int[])[0, 1, 99, 100, 5000])
        {
            database.Restore();
            File.WriteAllBytes(database.Path, File.ReadAllBytes(database.Path)[..length]);
            Assert.NotEmpty(database.Verify());
        }
    }

    private static string[] GarbageFor(string type) =>
        type switch
        {
            "INTEGER" => ["NULL", "'text'", "x'ff00'", "1.5", "-9223372036854775808"],
            "TEXT" => ["NULL", "x'ff'", "zeroblob(2000000)", "'{\"a\":'"],
            _ => ["NULL", "'text'", "7", "zeroblob(2000000)"],
        };
}
