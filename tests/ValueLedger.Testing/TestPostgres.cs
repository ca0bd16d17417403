using System.Collections.Concurrent;
using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Dapper;
using Npgsql;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Testing;

/// <summary>
/// A server of PostgreSQL of the tests' own, on the loopback, from the programs that Debian's package installs. It ends with the process.
/// </summary>
public sealed class TestPostgres
{
    /// <summary>What a skipped test says.</summary>
    public const string WhyNot = "PostgreSQL is not installed: no initdb in /usr/lib/postgresql.";

    private const string Template = "ledger_template";

    /// <summary>Tells whether tables are as they were made.</summary>
    private const string Shape = """
        SELECT concat_ws(' ', (SELECT string_agg(relname, ' ' ORDER BY relname) FROM pg_class WHERE relnamespace = 'public'::regnamespace),
            (SELECT string_agg(tgname || tgenabled::text, ' ' ORDER BY tgname) FROM pg_trigger WHERE NOT tgisinternal),
            (SELECT count(*) FROM pg_attribute WHERE attnotnull), (SELECT max(oid) FROM pg_rewrite), (SELECT step FROM ledger_schema))
        """;

    /// <summary>What prevents changes is switched off while it does.</summary>
    private const string Empties = """
        SET session_replication_role = replica;
        DO $$
        DECLARE emptied regclass;
        BEGIN
            FOR emptied IN SELECT oid FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname <> 'ledger_schema' LOOP
                EXECUTE 'DELETE FROM ' || emptied;
            END LOOP;
        END
        $$;
        ALTER SEQUENCE organisation_organisation_id_seq RESTART;
        """;

    private static readonly Lazy<TestPostgres> Started = new(() => new TestPostgres());

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("valueledger-postgres-");
    private readonly int _port = FreePort();
    private readonly ConcurrentBag<string> _clean = [];
    private readonly ConcurrentDictionary<string, bool> _lent = new();
    private readonly string _shape;
    private int _ledgers;

    /// <summary>Where it listens.</summary>
    public int Port => _port;

    private TestPostgres()
    {
        var data = Path.Combine(_folder.FullName, "data");
        Run("chown", "postgres", _folder.FullName);
        AsPostgres("initdb", "--pgdata", data, "--locale=C", "--encoding=UTF8", "--auth=trust", "--no-sync");
        // Nothing of it outlives the tests, so it need not reach the disk.
        var options = string.Create(
            CultureInfo.InvariantCulture,
            $"-p {_port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={_folder.FullName} -c fsync=off -c max_connections=400"
        );
        AsPostgres("pg_ctl", "--pgdata", data, "--options", options, "--log", Path.Combine(_folder.FullName, "log"), "--wait", "start");
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            AsPostgres("pg_ctl", "--pgdata", data, "--mode=immediate", "stop");
            _folder.Delete(recursive: true);
        };
        Administer($"CREATE DATABASE {Template}");
        new Database(LedgerPlace.Of(SettingOf(Template, _folder.FullName)), looksAtHead: false).Dispose();
        using var template = ConnectionTo(SettingOf(Template, _folder.FullName));
        template.Open();
        _shape = template.QuerySingle<string>(Shape);
    }

    /// <summary>Begun with the first test that needs it.</summary>
    public static TestPostgres Shared => Started.Value;

    /// <summary>Whether it can be started. Under CI=true it must be.</summary>
    public static bool IsInstalled => Programs is not null || Environment.GetEnvironmentVariable("CI") == "true";

    private static string? Programs =>
        Directory.Exists("/usr/lib/postgresql")
            ? Directory
                .EnumerateDirectories("/usr/lib/postgresql")
                .Select(version => Path.Combine(version, "bin"))
                .Where(bin => File.Exists(Path.Combine(bin, "initdb")))
                .Order()
                .LastOrDefault()
            : null;

    /// <summary>The setting of an empty ledger.</summary>
    /// <param name="folder">Where its files beside the database are.</param>
    public string NewLedger(string folder)
    {
        if (!_clean.TryTake(out var name))
        {
            name = NewName();
            Administer($"CREATE DATABASE {name} TEMPLATE {Template}");
        }

        _lent[name] = true;
        return SettingOf(name, folder);
    }

    /// <summary>The setting of a database without anything in it.</summary>
    public string NewDatabase(string folder)
    {
        var name = NewName();
        Administer($"CREATE DATABASE {name}");
        return SettingOf(name, folder);
    }

    /// <summary>The name of a copy of the database, as it is now.</summary>
    public string Copy(string setting)
    {
        var name = NewName();
        Administer($"CREATE DATABASE {name} TEMPLATE {ConnectionTo(setting).Database}");
        return name;
    }

    public void BringBack(string setting, string copy)
    {
        Remove(setting);
        Administer($"CREATE DATABASE {ConnectionTo(setting).Database} TEMPLATE {copy}");
    }

    public void Empty(string setting)
    {
        Remove(setting);
        Administer($"CREATE DATABASE {ConnectionTo(setting).Database}");
    }

    /// <summary>Empties a ledger for the next test, or drops the database if its tables were altered.</summary>
    public void Recycle(string setting)
    {
        using (var connection = ConnectionTo(setting))
        {
            // Whoever disposes of a ledger twice must not take away the next test's.
            if (!_lent.TryRemove(connection.Database, out _))
            {
                return;
            }

            CutOff(setting);
            connection.Open();
            if (connection.QuerySingle<string>(Shape) == _shape)
            {
                connection.Execute(Empties);
                _clean.Add(connection.Database);
                return;
            }
        }

        Remove(setting);
    }

    public void Remove(string setting) => Administer($"DROP DATABASE {ConnectionTo(setting).Database} WITH (FORCE)");

    /// <summary>Closes every connection to a ledger, as a restart of the server does.</summary>
    public void CutOff(string setting) =>
        Administer($"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{ConnectionTo(setting).Database}'");

    public static NpgsqlConnection ConnectionTo(string setting)
    {
        var settings = new DbConnectionStringBuilder { ConnectionString = setting };
        settings.Remove("Files");
        settings["Pooling"] = false;
        return new NpgsqlConnection(settings.ConnectionString);
    }

    private string NewName() => string.Create(CultureInfo.InvariantCulture, $"ledger_{Interlocked.Increment(ref _ledgers)}");

    private string SettingOf(string database, string folder) =>
        string.Create(CultureInfo.InvariantCulture, $"Host=127.0.0.1;Port={_port};Username=postgres;Database={database};Files={folder}");

    private void Administer(string sql)
    {
        using var connection = ConnectionTo(SettingOf("postgres", _folder.FullName));
        connection.Open();
        connection.Execute(sql);
    }

    /// <summary>It refuses to run as root.</summary>
    private static void AsPostgres(string program, params string[] arguments)
    {
        var path = Path.Combine(Programs ?? throw new InvalidOperationException(WhyNot), program);
        if (Environment.UserName == "root")
        {
            Run("runuser", ["-u", "postgres", "--", path, .. arguments]);
        }
        else
        {
            Run(path, arguments);
        }
    }

    private static void Run(string program, params string[] arguments)
    {
        // The server keeps the streams of whoever started it, so nothing waits for their end.
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = "/tmp" })!;
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}: {process.ExitCode}");
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
