using Dapper;
using Npgsql;
using NpgsqlTypes;

namespace ValueLedger.Storage.Engines.Postgres;

/// <summary>Whole tables, for whoever copies them.</summary>
internal static class PostgresTables
{
    private const string Described = """
        SELECT c.relname AS TableName, a.attname AS Name, format_type(a.atttypid, a.atttypmod) AS Type,
            array_position(i.indkey::int2[], a.attnum) - array_lower(i.indkey::int2[], 1) + 1 AS KeyPlace
        FROM pg_class c
        JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
        LEFT JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary
        WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p')
        """;

    /// <summary>What the servers of one ledger tell each other is of no use in another one.</summary>
    private static readonly string[] OfServers = ["import_part", "import_run", "reserved_references", "webhook_turn"];
    private static readonly string[] OfServersInHeads = ["answered_up_to_micros", "importing"];

    /// <summary>
    /// Until the transaction ends, PostgreSQL does not know how many rows were added, takes the tables for small ones and would read all of
    /// them again and again where an index finds a few.
    /// </summary>
    private const string ByIndex = "SET LOCAL enable_hashjoin = off; SET LOCAL enable_mergejoin = off; SET LOCAL enable_seqscan = off";

    public static IReadOnlyList<StoredTable> Of(ILedgerConnection connection) =>
        StoredTable.Of(
            connection
                .Query<StoredTable.Described>(Described)
                .Where(column =>
                    !OfServers.Contains(column.TableName) && !(column.TableName == "head" && OfServersInHeads.Contains(column.Name))
                )
        );

    /// <summary>Rows are sent in the form of COPY, which needs no more than the right to add them.</summary>
    public static void Insert(NpgsqlConnection connection, StoredTable table, IEnumerable<object?[]> rows)
    {
        using var copy = connection.BeginBinaryImport(
            $"COPY {table.Name} ({string.Join(", ", table.Columns.Select(column => column.Name))}) FROM STDIN (FORMAT BINARY)"
        );
        foreach (var row in rows)
        {
            copy.StartRow();
            foreach (var value in row)
            {
                switch (value)
                {
                    case long number:
                        copy.Write(number, NpgsqlDbType.Bigint);
                        break;
                    case string text:
                        copy.Write(text, NpgsqlDbType.Text);
                        break;
                    case byte[] bytes:
                        copy.Write(bytes, NpgsqlDbType.Bytea);
                        break;
                    default:
                        copy.WriteNull();
                        break;
                }
            }
        }

        copy.Complete();
        copy.Close();
        connection.Execute(ByIndex);
    }

    /// <summary>
    /// A role that does not own the sequence of numbers may not set it, but a row that is added and taken away again uses one.
    /// </summary>
    public static void TakeNumbers(ILedgerConnection connection, int last)
    {
        long used;
        do
        {
            // No code is like this one.
            used = connection.QuerySingle<long>("INSERT INTO organisation (code) VALUES ('-') RETURNING organisation_id");
            connection.Execute("DELETE FROM organisation WHERE organisation_id = @used", new { used });
        } while (used < last);
    }
}
