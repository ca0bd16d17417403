using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;

namespace ValueLedger.Scenarios.Tests.Processes;

/// <summary>Starts the built executable on a database and a port of its own; what still runs at the end is killed and the folder
/// removed.</summary>
internal sealed class LedgerProcesses : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("valueledger-");
    private readonly List<Process> _started = [];
    private readonly List<RunningProcess> _running = [];

    /// <summary>What is started: what the tests were built with, where nothing else is said.</summary>
    public string Executable { get; init; } = typeof(Program).Assembly.Location;

    public string Database => Path.Combine(_folder.FullName, "ledger.db");

    public string Socket => Database + ".sock";

    /// <summary>A path in the folder of the test.</summary>
    public string PathOf(string file) => Path.Combine(_folder.FullName, file);

    /// <summary>What the next processes find in their environment besides.</summary>
    public Dictionary<string, string> Environment { get; } = [];

    public Uri Address { get; } = new($"http://127.0.0.1:{FreePort()}");

    /// <summary>A process that runs on; it answers over HTTP when this returns.</summary>
    public async Task<RunningProcess> ServeAsync(params string[] arguments)
    {
        var process = Start(Address, arguments);
        using var http = new HttpClient { BaseAddress = Address };
        var patience = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                (await http.GetAsync("/health/ready")).EnsureSuccessStatusCode();
                return process;
            }
            catch (HttpRequestException) when (!process.HasEnded && patience.Elapsed < Patience)
            {
                await Task.Delay(50);
            }
        }
    }

    /// <summary>A process that comes to an end by itself.</summary>
    public async Task<EndedProcess> RunAsync(params string[] arguments)
    {
        // An address of its own, so that only the database can be in the way.
        return await Start(new Uri($"http://127.0.0.1:{FreePort()}"), arguments).EndAsync(Patience);
    }

    /// <summary>What a command prints that must succeed.</summary>
    public async Task<string> AskAsync(params string[] arguments)
    {
        var ended = await RunAsync(arguments);
        Assert.True(ended.ExitCode == 0, $"{string.Join(' ', arguments)}: {ended.ExitCode} {ended.Output} {ended.Errors}");
        return ended.Output;
    }

    public Task CreateOrganisationAsync(string code) =>
        AskAsync("organisations", "create", code, "--name", "An organisation", "--currency", "GBP", "--standard-basis", "own");

    /// <summary>The text of a new key: the last line that is printed.</summary>
    public async Task<string> CreateKeyAsync(string organisation, string scopes = "all") =>
        (await AskAsync("keys", "create", "--organisation", organisation, "--scopes", scopes, "--name", "test")).TrimEnd().Split('\n')[^1];

    public HttpClient ClientWith(string key) =>
        new() { BaseAddress = Address, DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", key) } };

    /// <summary>Tells everything that still runs to end, and waits for it.</summary>
    public async Task EndAllAsync()
    {
        foreach (var process in _running)
        {
            if (!process.HasEnded)
            {
                await process.SignalAsync("TERM");
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var process in _started)
        {
            if (!process.HasExited)
            {
                process.Kill();
                await process.WaitForExitAsync();
            }

            process.Dispose();
        }

        _folder.Delete(recursive: true);
    }

    private RunningProcess Start(Uri address, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Executable, .. arguments])
        {
            WorkingDirectory = _folder.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["Ledger__Database"] = $"Data Source={Database}",
                ["ASPNETCORE_URLS"] = address.ToString(),
                ["ASPNETCORE_ENVIRONMENT"] = "Production",
            },
        };
        foreach (var (name, value) in Environment)
        {
            start.Environment[name] = value;
        }

        var process = Process.Start(start)!;
        _started.Add(process);
        var running = new RunningProcess(process);
        _running.Add(running);
        return running;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
