using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;

namespace ValueLedger.Benchmarks.Processes;

/// <summary>A server in a process of its own, on a free port.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly StringBuilder _log = new();
    private readonly Process _process;

    private ServerProcess(ProcessStartInfo start)
    {
        Address = new Uri(start.Environment["ASPNETCORE_URLS"]!);
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) => Keep(line.Data);
        _process.ErrorDataReceived += (_, line) => Keep(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public Uri Address { get; }

    /// <summary>Starts it and waits until it can be used.</summary>
    /// <param name="database">The file it serves.</param>
    /// <param name="command">What is run: the executable and its arguments.</param>
    public static async Task<ServerProcess> StartAsync(string database, params string[] command)
    {
        var server = new ServerProcess(StartInfo(database, command));
        using var http = new HttpClient { BaseAddress = server.Address };
        var since = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                (await http.GetAsync("/health/ready")).EnsureSuccessStatusCode();
                return server;
            }
            catch (HttpRequestException) when (!server._process.HasExited && since.Elapsed < Patience)
            {
                await Task.Delay(50);
            }
            catch (HttpRequestException failure)
            {
                server._process.Kill(entireProcessTree: true);
                throw new InvalidOperationException($"{string.Join(' ', command)} does not answer: {server._log}", failure);
            }
        }
    }

    /// <summary>Asks with a key, as long as it takes.</summary>
    public HttpClient Client(string key) =>
        new()
        {
            BaseAddress = Address,
            Timeout = Timeout.InfiniteTimeSpan,
            DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", key) },
        };

    /// <summary>How a process is started that uses a database, as a server or as an operator's command.</summary>
    public static ProcessStartInfo StartInfo(string database, params string[] command) =>
        new(command[0], command[1..])
        {
            WorkingDirectory = Path.GetDirectoryName(database)!,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["Ledger__Database"] = $"Data Source={database}",
                ["ASPNETCORE_URLS"] = $"http://127.0.0.1:{FreePort()}",
                ["ASPNETCORE_ENVIRONMENT"] = "Production",
            },
        };

    /// <summary>The most memory it ever had at once, in bytes.</summary>
    public long PeakMemory() => Status("VmHWM:");

    /// <summary>The memory it has now, in bytes.</summary>
    public long Memory() => Status("VmRSS:");

    /// <summary>The most memory is counted from now on.</summary>
    public void ForgetPeak() => File.WriteAllText($"/proc/{Served()}/clear_refs", "5");

    /// <summary>How long processors have worked for it.</summary>
    public TimeSpan ProcessorTime()
    {
        using var served = Process.GetProcessById(Served());
        return served.TotalProcessorTime;
    }

    /// <summary>Has it end as an operator would, with its database closed.</summary>
    public async Task StopAsync()
    {
        if (!_process.HasExited)
        {
            await Tool.RunAsync("kill", "-TERM", Served().ToString(CultureInfo.InvariantCulture));
            await _process.WaitForExitAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _process.Dispose();
    }

    /// <summary>Where another process watches it, the server is a child of that one.</summary>
    private int Served()
    {
        var children = File.ReadAllText($"/proc/{_process.Id}/task/{_process.Id}/children");
        return children.Length == 0 ? _process.Id : int.Parse(children.Split(' ')[0], CultureInfo.InvariantCulture);
    }

    private long Status(string name)
    {
        var line = File.ReadLines($"/proc/{Served()}/status").Single(line => line.StartsWith(name, StringComparison.Ordinal));
        return 1024 * long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture);
    }

    private void Keep(string? line)
    {
        lock (_log)
        {
            _log.AppendLine(line);
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
