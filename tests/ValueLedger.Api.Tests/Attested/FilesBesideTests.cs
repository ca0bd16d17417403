using System.Text;
using System.Text.Json.Nodes;
using Dapper;
using Microsoft.Data.Sqlite;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Verification;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Attested;

/// <summary>What lies beside the database is named when it is altered, or does no harm.</summary>
public sealed class FilesBesideTests(AlteredDatabase database) : IClassFixture<AlteredDatabase>
{
    /// <summary>What is read no more once the import is over.</summary>
    private static readonly string[] OfNoUse = ["order", "verdicts"];

    /// <summary>The file of the import that recorded some rows and rejected others.</summary>
    private string Import =>
        Directory
            .GetFiles(database.Path + ".imports", "*.import")
            .Single(file =>
                Ask(file, "SELECT (SELECT count(*) FROM fact WHERE name = 'order') * (SELECT count(*) > 0 FROM rejected)") == 1
            );

    [SqliteFact]
    public void Rejected_rows_and_their_problems_are_named_when_they_are_altered_and_not_when_they_are_gone()
    {
        var columns = Listed<(string Table, string Name)>(
            "SELECT t.name, c.name FROM sqlite_schema t, pragma_table_info(t.name) c WHERE t.type = 'table' AND t.name IN ('problem', 'rejected')"
        );
        Assert.Equal(8, columns.Count);
        foreach (var (table, name) in columns)
        {
            IsNamed(
                $"UPDATE {table} SET {name} = CASE typeof({name}) WHEN 'integer' THEN {name} + 1000 WHEN 'blob' THEN x'41' ELSE 'x' END"
            );
        }

        IsNamed("DELETE FROM problem WHERE number = 1");
        IsNamed("DELETE FROM rejected WHERE file_row = (SELECT min(file_row) FROM rejected)");
        IsNamed("INSERT INTO rejected SELECT file_row + 1000, sent FROM rejected LIMIT 1");
        Assert.Empty(
            Wrongs(
                "DELETE FROM rejected; UPDATE problem SET found = NULL, expected = 'What stood here was deleted with the row.'; DELETE FROM fact WHERE name = 'salt'; UPDATE fact SET value = CAST(json_set(CAST(value AS TEXT), '$.problems', json('[]')) AS BLOB) WHERE name = 'answer'"
            )
        );
        IsNamed("DELETE FROM rejected; UPDATE problem SET found = NULL, expected = 'Somebody else wrote this.'");
        IsNamed(
            "DELETE FROM rejected; UPDATE problem SET found = NULL, expected = 'What stood here was deleted with the row.', file_row = file_row + 1"
        );
    }

    [SqliteFact]
    public void Every_member_of_the_answer_and_every_fact_is_named_when_it_is_altered()
    {
        var answer = JsonNode.Parse(Listed<byte[]>("SELECT value FROM fact WHERE name = 'answer'").Single())!.AsObject();
        foreach (var member in answer.Select(member => member.Key).ToList())
        {
            var altered = answer.DeepClone().AsObject();
            altered[member] = altered[member] is JsonArray { Count: > 0 } list
                ? new JsonArray([.. list.Skip(1).Select(item => item!.DeepClone())])
                : "altered";
            IsNamed("UPDATE fact SET value = @value WHERE name = 'answer'", new { value = Encoding.UTF8.GetBytes(altered.ToJsonString()) });
        }

        foreach (var fact in Listed<string>("SELECT name FROM fact").Except(OfNoUse))
        {
            IsNamed($"UPDATE fact SET value = x'00' WHERE name = '{fact}'");
        }
    }

    [SqliteTheory]
    [InlineData(".head")]
    [InlineData(".imports")]
    public void Noise_in_a_file_is_named(string ending)
    {
        database.Restore();
        var file = ending == ".head" ? database.Path + ending : Import;
        var kept = File.ReadAllBytes(file);
        try
        {
            File.WriteAllBytes(file, [.. Enumerable.Repeat((byte)7, kept.Length)]);
            Assert.NotEmpty(database.Verify());
            File.WriteAllBytes(file, []);
            Assert.NotEmpty(database.Verify());
        }
        finally
        {
            File.WriteAllBytes(file, kept);
        }
    }

    [SqliteFact]
    public void What_the_list_of_erasures_has_too_much_or_too_little_is_told_and_is_no_fault()
    {
        database.Restore();
        var list = database.Path + ".erasures";
        var kept = File.ReadAllText(list);
        try
        {
            File.WriteAllText(list, "");
            Assert.Contains(Notices(), notice => notice.Contains("is missing in the list of erasures", StringComparison.Ordinal));
            using (var raw = database.Open())
            {
                var (code, sequence, leaf) = raw.QueryFirst<(string, long, byte[])>(
                    "SELECT o.code, e.sequence, e.leaf_hash FROM erasable t JOIN entry e USING (organisation_id, sequence) JOIN organisation o USING (organisation_id)"
                );
                File.WriteAllText(list, $"{kept}\n{code}\t{sequence}\t{Convert.ToBase64String(leaf)}\n\0\t\t\n");
            }

            Assert.Contains(Notices(), notice => notice.Contains("is still there", StringComparison.Ordinal));
        }
        finally
        {
            File.WriteAllText(list, kept);
        }
    }

    private IReadOnlyList<string> Notices()
    {
        var verified = LedgerVerifier.Verify(LedgerPlace.Of($"Data Source={database.Path}"));
        Assert.True(verified.Holds);
        return verified.Notices;
    }

    private void IsNamed(string sql, object? parameters = null) => Assert.True(Wrongs(sql, parameters).Count > 0, $"{sql} {parameters}");

    private IReadOnlyList<string> Wrongs(string sql, object? parameters = null)
    {
        database.Restore();
        var (file, kept) = (Import, File.ReadAllBytes(Import));
        try
        {
            using (var raw = Open(file))
            {
                Assert.True(raw.Execute(sql, parameters) > 0, $"'{sql}' touched nothing.");
            }

            return database.Verify();
        }
        finally
        {
            File.WriteAllBytes(file, kept);
        }
    }

    /// <summary>Read and closed again: a file that is open keeps what is written to it beside it.</summary>
    private List<T> Listed<T>(string sql)
    {
        using var raw = Open(Import);
        return raw.Query<T>(sql).AsList();
    }

    private static long Ask(string file, string sql)
    {
        using var raw = Open(file);
        return raw.ExecuteScalar<long>(sql);
    }

    private static SqliteConnection Open(string file)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }
}
