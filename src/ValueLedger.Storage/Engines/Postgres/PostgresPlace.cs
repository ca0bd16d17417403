using System.Data.Common;
using System.Text.RegularExpressions;
using Npgsql;
using ValueLedger.Storage.Files;

namespace ValueLedger.Storage.Engines.Postgres;

/// <summary>
/// A ledger in a database of PostgreSQL. What this process keeps beside it, such as its head file, is in a folder of this machine.
/// </summary>
internal sealed partial class PostgresPlace : LedgerPlace
{
    public new const string Expected = "'Host=' and 'Database=' with what else Npgsql needs to connect, or 'postgres://'";

    private const string FilesKey = "Files";
    private const string UsualFolder = "valueledger-files";
    private const int UsualReaders = 40;
    private const int UsualPatience = 40;
    private const int UsualPrepared = 400;
    private const int LongestAttempt = 3;
    private const int UntilAServerIsGivenUp = 15;

    /// <summary>In seconds; longer than another server may keep a log.</summary>
    private const int UntilTheDatabaseIsGivenUp = 25;
    private const int UntilAReadIsGivenUp = 60;

    private readonly string _setting;
    private readonly string _folder;
    private readonly NpgsqlConnectionStringBuilder _connection;

    public PostgresPlace(string setting, bool ownsTables)
    {
        (_setting, OwnsTables) = (setting, ownsTables);
        var parts = new DbConnectionStringBuilder { ConnectionString = FromAddress(setting) };
        _folder = Path.GetFullPath(parts.TryGetValue(FilesKey, out var folder) ? (string)folder : UsualFolder);
        parts.Remove(FilesKey);
        _connection = new NpgsqlConnectionStringBuilder(parts.ConnectionString);
        if (string.IsNullOrWhiteSpace(_connection.Host) || string.IsNullOrWhiteSpace(_connection.Database))
        {
            throw new ArgumentException("A ledger in PostgreSQL needs 'Host=' and 'Database='.", nameof(setting));
        }

        MostReaders = parts.ContainsKey("Maximum Pool Size") ? _connection.MaxPoolSize : UsualReaders;
        Patience = TimeSpan.FromSeconds(parts.ContainsKey("Timeout") ? _connection.Timeout : UsualPatience);
        _connection.Timeout = Math.Min(_connection.Timeout, LongestAttempt);
        _connection.Pooling = false;
        _connection.ApplicationName ??= "ValueLedger";
        _connection.MaxAutoPrepare = parts.ContainsKey("Max Auto Prepare") ? _connection.MaxAutoPrepare : UsualPrepared;
        _connection.AutoPrepareMinUsages = 2;
        _connection.CommandTimeout = 0;
        _connection.KeepAlive = Math.Max(_connection.KeepAlive, 2);
    }

    public override string Name => $"{_connection.Database} on {_connection.Host}";

    protected override string Whereabouts => $"{_connection.Host}:{_connection.Port}/{_connection.Database}";

    /// <summary>Whether the role may own the tables, and then makes and changes them.</summary>
    public bool OwnsTables { get; }

    public int MostReaders { get; }

    /// <summary>How long to wait for a server when the connection was lost: another one may be about to take over.</summary>
    public TimeSpan Patience { get; }

    public override bool IsThere
    {
        get
        {
            using var connection = Connect();
            return File.Exists(Beside(".head")) || PostgresMigrator.IsLedger(connection);
        }
    }

    internal override string HowToBringBack =>
        "Restore the database to its last state, with the write-ahead log to the end, and keep the .head file of this process; or accept the loss with the command 'verify --accept-loss', which records it in every log that it concerns.";

    /// <summary>Whether a setting means a database of PostgreSQL.</summary>
    public static bool IsMeantBy(string setting) => Address().IsMatch(setting) || Host().IsMatch(setting);

    public override string ToString() => _setting;

    public override string Beside(string ending) => Path.Combine(_folder, _connection.Database + ending);

    /// <exception cref="NpgsqlException">The server cannot be reached, or refuses.</exception>
    public NpgsqlConnection Connect() => Connect(_connection);

    public NpgsqlConnection ConnectToRead()
    {
        var reading = new NpgsqlConnectionStringBuilder(_connection.ConnectionString) { CommandTimeout = UntilAReadIsGivenUp };
        reading.Options = $"{reading.Options} -c default_transaction_read_only=on".Trim();
        return Connect(reading);
    }

    /// <summary>
    /// Nobody waits for ever: a server of the ledger that stands still loses what it has begun, and one of the database that stands still
    /// is given up. Npgsql's own signs of life would count as work.
    /// </summary>
    public NpgsqlConnection ConnectToWrite()
    {
        var writing = new NpgsqlConnectionStringBuilder(_connection.ConnectionString)
        {
            KeepAlive = 0,
            TcpKeepAlive = true,
            CommandTimeout = UntilTheDatabaseIsGivenUp,
        };
        writing.Options = $"{writing.Options} -c idle_in_transaction_session_timeout={UntilAServerIsGivenUp}s".Trim();
        return Connect(writing);
    }

    internal override LedgerEngine Open()
    {
        try
        {
            return new PostgresEngine(this);
        }
        catch (NpgsqlException unreachable)
        {
            throw new IOException($"{Name} cannot be opened: {unreachable.Message}", unreachable);
        }
    }

    /// <summary>Keeps other processes from the files beside the ledger until it is closed.</summary>
    /// <exception cref="DatabaseIsServedException">Another process has them.</exception>
    public FileStream TakeFiles()
    {
        if (!Directory.Exists(_folder))
        {
            // A folder that is there may be used by others as well.
            PrivateFile.PrepareFolder(_folder);
        }

        try
        {
            return PrivateFile.Open(Beside(".lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException taken)
        {
            throw new DatabaseIsServedException(
                $"Another process keeps its files in {_folder}. Several servers can serve {Name}, each with a folder of its own: name it with 'Files='.",
                taken
            );
        }
    }

    internal override T ReadUnserved<T>(Func<ILedgerConnection, T> read)
    {
        try
        {
            using var connection = new PostgresLedgerConnection(ConnectToRead, Patience);
            PostgresMigrator.CheckIsUpToDate(connection.Inner, Name);
            connection.BeginReading();
            try
            {
                return read(connection);
            }
            finally
            {
                connection.Rollback();
            }
        }
        catch (NpgsqlException unreadable)
        {
            throw new IOException($"{Name} cannot be read: {unreadable.Message}", unreadable);
        }
    }

    internal override IEnumerable<string> Wrongs(ILedgerConnection connection) => new PostgresCheck(connection, this).Wrongs();

    private static NpgsqlConnection Connect(NpgsqlConnectionStringBuilder settings)
    {
        var connection = new NpgsqlConnection(settings.ConnectionString);
        try
        {
            connection.Open();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>The same setting in the form that Npgsql reads.</summary>
    private static string FromAddress(string setting)
    {
        if (Address().Match(setting) is not { Success: true } match)
        {
            return setting;
        }

        var hosts = match.Groups["hosts"].Value.Split(',').Select(host => host.Split(':'));
        var settings = new DbConnectionStringBuilder
        {
            ["Host"] = string.Join(',', hosts.Select(host => host.Length > 1 ? $"{host[0]}:{host[1]}" : host[0])),
            ["Database"] = Uri.UnescapeDataString(match.Groups["database"].Value),
        };
        foreach (var (key, group) in new[] { ("Username", "user"), ("Password", "password") })
        {
            if (match.Groups[group].Success)
            {
                settings[key] = Uri.UnescapeDataString(match.Groups[group].Value);
            }
        }

        foreach (var option in match.Groups["options"].Value.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = option.Split('=', 2);
            settings[parts[0].Equals("sslmode", StringComparison.OrdinalIgnoreCase) ? "SSL Mode" : parts[0]] = Uri.UnescapeDataString(
                parts.ElementAtOrDefault(1) ?? ""
            );
        }

        return settings.ConnectionString;
    }

    [GeneratedRegex(
        "^postgres(ql)?://((?<user>[^:@/]*)(:(?<password>[^@/]*))?@)?(?<hosts>[^/?]+)/(?<database>[^?]+)(\\?(?<options>.*))?$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Address();

    [GeneratedRegex(@"(^|;)\s*(Host|Server)\s*=", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Host();
}
