using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using Dapper;
using Npgsql;

namespace ValueLedger.Storage.Engines.Postgres;

/// <summary>Brings a database up to date, one numbered step at a time, each in its own transaction.</summary>
internal static class PostgresMigrator
{
    private const string Folder = "Engines/Postgres/Migrations/";

    private static readonly TimeSpan UntilAnotherHasMadeIt = TimeSpan.FromSeconds(30);

    /// <summary>The form in which records are written; goes up when SQLite's does.</summary>
    private const int Format = Sqlite.DatabaseFormat.Number;

    /// <summary>The number of the last step.</summary>
    public static int Last => Steps()[^1].Number;

    public static bool IsLedger(NpgsqlConnection connection) => Has(connection, "ledger_schema");

    /// <summary>For those who only read.</summary>
    /// <exception cref="DatabaseIsOfAnotherBuildException">There is no ledger, or some steps have not been made yet.</exception>
    public static void CheckIsUpToDate(NpgsqlConnection connection, string name)
    {
        if (!IsLedger(connection))
        {
            throw new FileNotFoundException(
                $"There is no ledger in {name}: make one with the command 'migrate' as the owner of the database, or set Ledger:Database to the one you mean."
            );
        }

        var (step, _) = Applied(connection, name);
        if (step != Last)
        {
            throw new DatabaseIsOfAnotherBuildException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{name} says that it is at step {step}; this build makes {Last}. Bring it up to date with the command 'migrate' first."
                )
            );
        }
    }

    /// <exception cref="DatabaseIsOfAnotherBuildException">It holds something that this build cannot continue.</exception>
    public static void BringUpToDate(NpgsqlConnection connection, string name)
    {
        if (!IsLedger(connection) && connection.ExecuteScalar<bool>(HasAnything))
        {
            throw new DatabaseIsOfAnotherBuildException(
                $"{name} has tables, but none of ValueLedger; name another database in the setting Ledger:Database. Nothing was changed."
            );
        }

        var waited = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                MakeSteps(connection, name);
                return;
            }
            catch (PostgresException another) when (IsMadeByAnother(another) && waited.Elapsed < UntilAnotherHasMadeIt)
            {
                // Two servers that start together bring it up to date together; the second finds what the first has made.
                connection.Execute("SELECT pg_sleep(0.1)");
            }
        }
    }

    private static void MakeSteps(NpgsqlConnection connection, string name)
    {
        var (applied, _) = IsLedger(connection) ? Applied(connection, name) : (0, Format);
        foreach (var (number, path) in Steps().Where(step => step.Number > applied))
        {
            using var step = connection.BeginTransaction();
            if (number > 1)
            {
                connection.Execute("LOCK TABLE ledger_schema IN EXCLUSIVE MODE");
                if (Applied(connection, name).Step >= number)
                {
                    continue;
                }
            }

            connection.Execute(SqlFile.ReadText(path));
            connection.Execute("UPDATE ledger_schema SET step = @number, format = @Format", new { number, Format });
            step.Commit();
        }
    }

    private static bool IsMadeByAnother(PostgresException failure) =>
        failure.SqlState is PostgresErrorCodes.DuplicateTable or PostgresErrorCodes.DuplicateObject or PostgresErrorCodes.UniqueViolation;

    /// <summary>Makes a ledger without records in the present schema.</summary>
    public static void MakeAll(NpgsqlConnection connection)
    {
        foreach (var (_, path) in Steps())
        {
            connection.Execute(SqlFile.ReadText(path));
        }
    }

    private const string HasAnything =
        "SELECT EXISTS (SELECT 1 FROM pg_class WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'p', 'v'))";

    private static (int Step, int Format) Applied(NpgsqlConnection connection, string name)
    {
        var (step, format) = connection.QuerySingle<(int, int)>("SELECT step, format FROM ledger_schema");
        var isLater = step > Last || format > Format;
        return isLater || format < Format
            ? throw new DatabaseIsOfAnotherBuildException(
                isLater
                    ? string.Create(
                        CultureInfo.InvariantCulture,
                        $"{name} was brought up to date by a later build of ValueLedger (step {step}; this one knows {Last}); use that build, or a later one."
                    )
                    : $"{name} was begun by an earlier build of ValueLedger, which wrote records in another form: go on with that build, or name another database. Nothing was changed."
            )
            : (step, format);
    }

    private static bool Has(NpgsqlConnection connection, string table) =>
        connection.ExecuteScalar<bool>("SELECT to_regclass(quote_ident(current_schema()) || '.' || @table) IS NOT NULL", new { table });

    private static List<(int Number, string Path)> Steps() =>
        [
            .. Assembly
                .GetExecutingAssembly()
                .GetManifestResourceNames()
                .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(name => (int.Parse(name[Folder.Length..].Split('_')[0], CultureInfo.InvariantCulture), name)),
        ];
}
