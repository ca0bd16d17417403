using Dapper;
using Npgsql;

namespace ValueLedger.Storage.Engines.Postgres;

/// <summary>Tables, columns, indexes, views, triggers and functions of a ledger, each with its definition as PostgreSQL writes it.</summary>
internal sealed class PostgresSchema
{
    private const string Scratch = "ledger_as_made";

    private const string Parts = """
        SELECT 'column ' || c.relname || '.' || a.attname AS Name,
            concat_ws(' ', format_type(a.atttypid, a.atttypmod), l.collname, a.attnotnull, a.attidentity, pg_get_expr(d.adbin, d.adrelid)) AS Definition
        FROM pg_class c
        JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
        LEFT JOIN pg_collation l ON l.oid = a.attcollation
        LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
        WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p')
        UNION ALL
        SELECT 'index ' || relname, pg_get_indexdef(oid) FROM pg_class WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('i', 'I')
        UNION ALL
        SELECT 'view ' || relname, pg_get_viewdef(oid) FROM pg_class WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('v', 'm')
        UNION ALL
        SELECT 'constraint ' || conname, pg_get_constraintdef(oid) FROM pg_constraint WHERE connamespace = current_schema()::regnamespace
        UNION ALL
        SELECT 'trigger ' || t.tgname, pg_get_triggerdef(t.oid) || ' ' || t.tgenabled::text
        FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
        WHERE c.relnamespace = current_schema()::regnamespace AND NOT t.tgisinternal
        UNION ALL
        SELECT 'rule ' || r.rulename, pg_get_ruledef(r.oid) FROM pg_rewrite r JOIN pg_class c ON c.oid = r.ev_class
        WHERE c.relnamespace = current_schema()::regnamespace AND r.rulename <> '_RETURN'
        UNION ALL
        SELECT 'function ' || proname, pg_get_functiondef(oid) FROM pg_proc WHERE pronamespace = current_schema()::regnamespace
        """;

    private readonly Dictionary<string, string> _parts;

    private PostgresSchema(IEnumerable<Part> parts) => _parts = parts.ToDictionary(part => part.Name, part => part.Definition);

    /// <summary>What a database has.</summary>
    public static PostgresSchema Of(ILedgerConnection connection)
    {
        var schema = connection.QuerySingle<string>("SELECT current_schema()");
        return Without(schema, connection.Query<Part>(Parts));
    }

    /// <summary>What the migrations make, in a schema that is rolled back.</summary>
    /// <exception cref="PostgresException">The role may not create a schema.</exception>
    public static PostgresSchema AsMade(NpgsqlConnection connection)
    {
        using var undone = connection.BeginTransaction();
        connection.Execute($"CREATE SCHEMA {Scratch}; SET LOCAL search_path TO {Scratch}");
        PostgresMigrator.MakeAll(connection);
        return Without(Scratch, connection.Query<Part>(Parts));
    }

    /// <summary>Everything in which a database differs, one sentence for each difference.</summary>
    public IEnumerable<string> Differences(PostgresSchema found) =>
        _parts.Keys.Union(found._parts.Keys).Order(StringComparer.Ordinal).Select(part => Difference(part, found)).OfType<string>();

    private string? Difference(string part, PostgresSchema found)
    {
        var (kind, name) = (part.Split(' ', 2)[0], part.Split(' ', 2)[1]);
        return !found._parts.TryGetValue(part, out var there) ? $"The {kind} '{name}' is missing."
            : !_parts.TryGetValue(part, out var made) ? $"The {kind} '{name}' is none of the ledger's."
            : there != made ? $"The {kind} '{name}' is not as the ledger makes it."
            : null;
    }

    private static PostgresSchema Without(string schema, IEnumerable<Part> parts) =>
        new(parts.Select(part => part with { Definition = part.Definition.Replace($"{schema}.", "", StringComparison.Ordinal) }));

    [method: ExplicitConstructor]
    private sealed record Part(string Name, string Definition);
}
