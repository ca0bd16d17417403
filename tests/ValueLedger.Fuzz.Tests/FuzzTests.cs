using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using ValueLedger.Storage.Verification;
using ValueLedger.Storage.Writing;
using ValueLedger.Testing;

namespace ValueLedger.Fuzz.Tests;

/// <summary>Thousands of spoilt requests, one after the other.</summary>
public sealed class FuzzTests(ITestOutputHelper output) : IAsyncDisposable
{
    private const int UsualRequests = 20_000;
    private const int UsualSeed = 20_261_129;

    /// <summary>After so many an organisation is worn out: all is archived, erased or published.</summary>
    private const int RequestsOfAnOrganisation = 2_000;

    private const int MostFaults = 20;

    private readonly LedgerServer _server = new();
    private readonly Random _random = new(Setting("FUZZ_SEED", UsualSeed));
    private readonly List<LiveLedger> _ledgers = [];
    private readonly List<string> _faults = [];
    private readonly SortedDictionary<int, int> _statuses = [];
    private HttpClient _http = null!;

    public async ValueTask DisposeAsync()
    {
        _http?.Dispose();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task No_spoilt_request_is_an_error_of_the_server_or_leaves_half_a_record()
    {
        _server.UseKestrel(0);
        _server.StartServer();
        using var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            RequestHeaderEncodingSelector = (_, _) => Encoding.UTF8,
            UseCookies = false,
        };
        _http = new HttpClient(handler) { Timeout = TimeSpan.FromMinutes(2) };
        var requests = Setting("FUZZ_REQUESTS", UsualRequests);
        for (var number = 0; number < requests && _faults.Count < MostFaults; number += RequestsOfAnOrganisation)
        {
            await FuzzAsync(number, Math.Min(RequestsOfAnOrganisation, requests - number));
        }

        output.WriteLine($"Answers by status: {string.Join(", ", _statuses.Select(pair => $"{pair.Key}: {pair.Value}"))}");
        Assert.True(_faults.Count == 0, string.Join("\n\n", _faults));
        foreach (var log in _server.Services.GetRequiredService<LedgerReader>().ReadAll(LedgerVerifier.Verify))
        {
            Assert.True(log.FirstWrong is null, log.FirstWrong);
        }

        // A fuzzer of which everything is refused at the door finds nothing.
        Assert.True(_statuses.Where(pair => pair.Key is >= 200 and < 300).Sum(pair => pair.Value) > requests / 10);
    }

    private async Task FuzzAsync(int first, int count)
    {
        var ledger = await LiveLedger.CreateAsync(_server, string.Create(CultureInfo.InvariantCulture, $"fuzzed-{first}"), _random);
        _ledgers.Add(ledger);
        var (maker, mutations) = (new RequestMaker(_random, ledger), new RequestMutations(_random, await ForgeAsync(ledger)));
        var before = LiveLedger.Sizes(_server, _ledgers);
        for (var number = first; number < first + count && _faults.Count < MostFaults; number++)
        {
            var request = maker.Make();
            if (_random.Next(10) > 0)
            {
                mutations.Spoil(request, maker.Tree);
            }

            before = await SendAsync(number, request, ledger, before);
        }
    }

    private async Task<Dictionary<int, long>> SendAsync(int number, FuzzRequest request, LiveLedger ledger, Dictionary<int, long> before)
    {
        using var message = request.ToMessage(_server.ClientOptions.BaseAddress);
        using var answer = await _http.SendAsync(message);
        var body = await UnpackedAsync(answer.Content);
        _statuses[(int)answer.StatusCode] = _statuses.GetValueOrDefault((int)answer.StatusCode) + 1;
        if (answer.IsSuccessStatusCode && answer.Content.Headers.ContentType?.MediaType == "application/json" && body.Length > 0)
        {
            ledger.Learn(request.Operation.Id, answer.Headers.ETag?.ToString(), JsonNode.Parse(body));
        }

        if ((int)answer.StatusCode == 401 && request.Key == ledger.Key)
        {
            ledger.Key = (await _server.NewKeyAsync(ledger.Organisation.Number, null)).ToText();
            // A request before it revoked the key; the new one is a record of its own.
            before = new Dictionary<int, long>(before) { [ledger.Organisation.Number] = before[ledger.Organisation.Number] + 1 };
        }

        await UntilImportsAreOverAsync(request, answer, body);
        var after = LiveLedger.Sizes(_server, _ledgers);
        if ((AnswerCheck.Fault(request, answer, body) ?? FaultOfTheLogs(request, answer, ledger, before, after)) is { } fault)
        {
            _faults.Add($"{fault}, request {number}: {request}\n{Encoding.UTF8.GetString(body)[..Math.Min(body.Length, 600)]}");
        }

        return after;
    }

    /// <summary>A spoilt request may accept any coding.</summary>
    private static async Task<byte[]> UnpackedAsync(HttpContent content)
    {
        var sent = await content.ReadAsStreamAsync();
        await using var unpacked = content.Headers.ContentEncoding.SingleOrDefault() switch
        {
            "gzip" => new GZipStream(sent, CompressionMode.Decompress),
            "br" => new BrotliStream(sent, CompressionMode.Decompress),
            _ => sent,
        };
        using var body = new MemoryStream();
        await unpacked.CopyToAsync(body);
        return body.ToArray();
    }

    private static string? FaultOfTheLogs(
        FuzzRequest request,
        HttpResponseMessage answer,
        LiveLedger ledger,
        Dictionary<int, long> before,
        Dictionary<int, long> after
    )
    {
        var mayRecord = answer.IsSuccessStatusCode && request.Method is not ("GET" or "HEAD") && !request.IsDryRun;
        var changed = after.FirstOrDefault(size =>
            size.Value != before[size.Key] && !(mayRecord && size.Key == ledger.Organisation.Number)
        );
        return changed.Key == 0
            ? null
            : $"The log of organisation {changed.Key} went from {before[changed.Key]} to {changed.Value} with an answer of {(int)answer.StatusCode}";
    }

    private async Task UntilImportsAreOverAsync(FuzzRequest request, HttpResponseMessage answer, byte[] body)
    {
        if (request.Operation.Id != "SendImport" || (int)answer.StatusCode != 202)
        {
            return;
        }

        var id = JsonDocument.Parse(body).RootElement.GetProperty("id").GetString();
        while (
            (
                await _http.SendAsync(
                    new FuzzRequest(request.Operation)
                    {
                        Method = "GET",
                        Path = $"/v1/imports/{id}",
                        Key = request.Key,
                    }.ToMessage(_server.ClientOptions.BaseAddress)
                )
            )
                is { IsSuccessStatusCode: true } asked
            && (await asked.Content.ReadAsStringAsync()).Contains("\"running\"", StringComparison.Ordinal)
        )
        {
            await Task.Delay(10);
        }
    }

    private async Task<Forgeries> ForgeAsync(LiveLedger ledger)
    {
        var organisation = ledger.Organisation.Number;
        var revoked = await _server.NewKeyAsync(organisation, null);
        await _server.RevokeAsync(organisation, revoked);
        var reader = await _server.NewKeyAsync(organisation, null, "entries:read");
        var others = _ledgers
            .SkipLast(1)
            .TakeLast(1)
            .SelectMany(other => Enumerable.Range(0, 40).Select(_ => other.Found("id", _random)))
            .OfType<string>()
            .Distinct()
            .ToList();
        return new Forgeries([null, "", "vl_x", revoked.ToText(), reader.ToText(), ledger.Organisation.Key + "x"], others);
    }

    private static int Setting(string name, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var set) ? set : usual;
}
