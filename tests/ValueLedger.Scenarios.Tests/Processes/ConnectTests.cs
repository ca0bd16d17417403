using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.RegularExpressions;

namespace ValueLedger.Scenarios.Tests.Processes;

/// <summary>
/// The examples of openapi/connect.md reach a running server. Python is run as the page says; in the name of Power Query and httr2 the
/// test sends the request that the lines on the page make these programs send.
/// </summary>
public sealed partial class ConnectTests : IAsyncLifetime
{
    private const string UsualAddress = "http://localhost:5080";

    /// <summary>Reads like pandas: the options become the headers of a request of urllib.</summary>
    private const string LikePandas = """
        import csv, io, urllib.request

        def read_csv(address, storage_options):
            with urllib.request.urlopen(urllib.request.Request(address, headers=storage_options)) as answer:
                return list(csv.DictReader(io.TextIOWrapper(answer, "utf-8", newline="")))
        """;

    private readonly LedgerProcesses _processes = new();
    private string _key = "";
    private string _table = "";

    public async ValueTask InitializeAsync()
    {
        await _processes.CreateOrganisationAsync("malmesbury");
        var writer = await _processes.CreateKeyAsync("malmesbury");
        _key = await _processes.CreateKeyAsync("malmesbury", "summaries:read");
        await _processes.ServeAsync();
        using var http = _processes.ClientWith(writer);
        await PutAsync("programmes/litter-pick", new { title = "Litter pick, \"Nord\" – Müll" });
        await PutAsync(
            "measures/volunteer-time",
            new
            {
                title = "Volunteer time",
                stage = "input",
                @class = "citizen-time",
                unit = "hour",
            }
        );
        foreach (var date in (string[])["2024-04-01", "2024-05-11", "2025-03-31", "2025-04-01"])
        {
            var entry = new
            {
                programme = "litter-pick",
                measure = "volunteer-time",
                quantity = 2.5m,
                date,
            };
            (await http.PostAsJsonAsync("/v1/entries", entry)).EnsureSuccessStatusCode();
        }

        _table = await http.GetStringAsync("/v1/summaries.csv?from=2024-04-01&to=2025-03-31&groupBy=programme,month");
        Assert.Equal(4, _table.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);

        async Task PutAsync(string path, object body) => (await http.PutAsJsonAsync($"/v1/{path}", body)).EnsureSuccessStatusCode();
    }

    public ValueTask DisposeAsync() => _processes.DisposeAsync();

    [Fact]
    public async Task Excel_and_Power_BI_read_the_table()
    {
        var lines = Block("powerquery");
        var part = PowerQuery().Match(lines);
        Assert.Contains("Encoding = 65001", lines, StringComparison.Ordinal);
        Assert.Equal(
            _table,
            await GetAsync(
                new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"key:{_key}"))),
                $"{part.Groups["path"].Value}?{Query(part.Groups["query"].Value)}",
                ("User-Agent", "Microsoft.Data.Mashup (https://go.microsoft.com/fwlink/?LinkID=304225)"),
                ("Accept-Encoding", "gzip, deflate")
            )
        );
    }

    [Fact]
    public async Task R_reads_the_table()
    {
        var lines = Block("r");
        var part = Httr2().Match(lines);
        Assert.Contains("req_auth_bearer_token(", lines, StringComparison.Ordinal);
        Assert.Equal(
            _table,
            await GetAsync(
                new AuthenticationHeaderValue("Bearer", _key),
                $"{part.Groups["path"].Value.TrimStart('/')}?{Query(part.Groups["query"].Value)}",
                ("User-Agent", "httr2/1.1.0 r-curl/6.2.0 libcurl/8.5.0"),
                ("Accept", "*/*"),
                ("Accept-Encoding", "deflate, gzip, br, zstd")
            )
        );
    }

    [Fact]
    public async Task Python_reads_the_table()
    {
        var python = (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, "python3"))
            .FirstOrDefault(File.Exists);
        Assert.SkipWhen(
            python is null && Environment.GetEnvironmentVariable("CI") != "true",
            "The lines are run by python3, which this machine does not have."
        );
        var folder = Directory.CreateDirectory(_processes.PathOf("like-pandas"));
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "pandas.py"), LikePandas);
        var (exit, printed) = await RunAsync(python ?? "python3", _key, folder.FullName);
        Assert.True(exit == 0, printed);
        Assert.Equal("3", printed.Trim());
        Assert.NotEqual(0, (await RunAsync(python ?? "python3", "vl_wrong", folder.FullName)).Exit);
    }

    private async Task<(int Exit, string Printed)> RunAsync(string python, string key, string folder)
    {
        // What stands first in the path of modules is used, so that the answer does not depend on whether pandas is installed.
        var lines = Block("python").Replace(UsualAddress, Address, StringComparison.Ordinal);
        var start = new ProcessStartInfo(python, ["-c", lines])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["VALUELEDGER_KEY"] = key, ["PYTHONPATH"] = folder },
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, process.ExitCode == 0 ? output : output + await errors);
    }

    private string Address => _processes.Address.ToString().TrimEnd('/');

    /// <summary>Compressed answers are unpacked, as these programs do.</summary>
    private async Task<string> GetAsync(AuthenticationHeaderValue key, string path, params (string Name, string Value)[] headers)
    {
        using var handler = new HttpClientHandler { AutomaticDecompression = DecompressionMethods.All };
        using var http = new HttpClient(handler);
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{Address}/{path}");
        request.Headers.Authorization = key;
        Assert.All(headers, header => Assert.True(request.Headers.TryAddWithoutValidation(header.Name, header.Value)));
        var answer = await http.SendAsync(request);
        Assert.Equal((HttpStatusCode.OK, "text/csv"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        return await answer.Content.ReadAsStringAsync();
    }

    /// <summary>The names and values of a list such as <c>from = "2024-04-01", ...</c>, written as both programs write them.</summary>
    private static string Query(string list) =>
        string.Join(
            '&',
            Member().Matches(list).Select(member => $"{member.Groups["name"].Value}={Uri.EscapeDataString(member.Groups["value"].Value)}")
        );

    private static string Block(string language)
    {
        using var file = typeof(ConnectTests).Assembly.GetManifestResourceStream("openapi/connect.md")!;
        var page = new StreamReader(file).ReadToEnd();
        return Assert
            .Single(Regex.Matches(page, $@"^```{language}\n(?<text>.*?)\n```$", RegexOptions.Multiline | RegexOptions.Singleline))
            .Groups["text"]
            .Value;
    }

    [GeneratedRegex(
        @"Web\.Contents\(""http://localhost:5080"", \[\s*RelativePath = ""(?<path>[^""]+)"",\s*Query = \[(?<query>[^\]]+)\]\s*\]\)"
    )]
    private static partial Regex PowerQuery();

    [GeneratedRegex(
        @"request\(""http://localhost:5080""\) \|>\s*req_url_path\(""(?<path>[^""]+)""\) \|>\s*req_url_query\((?<query>[^)]+)\)"
    )]
    private static partial Regex Httr2();

    [GeneratedRegex(@"(?<name>\w+) = ""(?<value>[^""]*)""")]
    private static partial Regex Member();
}
