using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;

namespace ValueLedger.Scenarios.Tests.Processes;

public sealed class ServingTests : IAsyncDisposable
{
    private readonly LedgerProcesses _processes = new();

    public ValueTask DisposeAsync() => _processes.DisposeAsync();

    [Fact]
    public async Task A_socket_for_a_proxy_is_no_way_in_for_operators()
    {
        var path = Path.Combine(Path.GetTempPath(), $"valueledger-proxy-{Guid.NewGuid():N}.sock");
        await _processes.ServeAsync("--urls", $"{_processes.Address};http://unix:{path}");
        using var handler = new SocketsHttpHandler { ConnectCallback = async (_, cancellation) => await ConnectAsync(path, cancellation) };
        using var http = new HttpClient(handler) { BaseAddress = new Uri("http://proxy/") };
        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync("/health/live")).StatusCode);
        var refusal = await http.PostAsync("/operator/migration", null);
        Assert.Equal(HttpStatusCode.NotFound, refusal.StatusCode);
        Assert.Contains("no_such_path", await refusal.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        static async ValueTask<Stream> ConnectAsync(string path, CancellationToken cancellation)
        {
            var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
            await socket.ConnectAsync(new UnixDomainSocketEndPoint(path), cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
    }

    [Fact]
    public async Task Keys_are_made_and_revoked_at_once_while_posts_run_and_none_of_them_fails()
    {
        await _processes.ServeAsync("serve");
        await _processes.CreateOrganisationAsync("load");
        using var http = _processes.ClientWith(await _processes.CreateKeyAsync("load"));
        await Journal.FillAsync(http);
        var before = await Journal.LogSizeAsync(http);

        using var enough = new CancellationTokenSource();
        var load = Enumerable.Range(0, 4).Select(_ => Task.Run(() => Journal.PostUntilAsync(http, enough.Token))).ToList();
        var key = await _processes.CreateKeyAsync("load", "entries:read");
        using var reader = _processes.ClientWith(key);
        Assert.Equal(HttpStatusCode.OK, (await reader.GetAsync("/v1/entries")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await reader.PostAsJsonAsync("/v1/entries", new { })).StatusCode);
        var keyId = key[3..19];
        var listed = await _processes.AskAsync("keys", "list", "--organisation", "load");
        Assert.Matches($"{keyId} +test +entries:read .*in use", listed);
        await _processes.AskAsync("keys", "revoke", keyId);
        Assert.Equal(HttpStatusCode.Unauthorized, (await reader.GetAsync("/v1/entries")).StatusCode);
        await enough.CancelAsync();
        var posted = (await Task.WhenAll(load)).Sum();

        Assert.InRange(posted, 1, int.MaxValue);
        var sequences = await Journal.SequencesAsync(http);
        Assert.Equal(posted, sequences.Count);
        Assert.Equal(sequences.Order().Distinct(), sequences);
        // Between the entries lie the key that was made and its revocation, and nothing else.
        Assert.Equal(before + posted + 2, await Journal.LogSizeAsync(http));
        Assert.Equal(0, (await _processes.RunAsync("verify")).ExitCode);
    }

    [Fact]
    public async Task A_database_is_served_once()
    {
        var first = await _processes.ServeAsync("serve");
        foreach (
            var arguments in (string[][])
                [
                    ["serve"],
                    [],
                    ["demo"],
                ]
        )
        {
            var second = await _processes.RunAsync(arguments);
            Assert.Equal(1, second.ExitCode);
            Assert.EndsWith($"Another process has {_processes.Database} open.\n", second.Errors, StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", second.Errors, StringComparison.Ordinal);
        }

        Assert.False(first.HasEnded);
        await _processes.CreateOrganisationAsync("still-served");
    }

    [Fact]
    public async Task The_socket_is_its_owners_alone_and_leads_where_the_network_does_not()
    {
        await _processes.ServeAsync("serve");
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(_processes.Socket));
        }

        using var http = new HttpClient { BaseAddress = _processes.Address };
        using var refused = await http.PostAsJsonAsync(
            "/operator/organisations",
            new
            {
                code = "intruder",
                name = "I",
                currency = "GBP",
                standardBasis = "own",
            }
        );
        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
        Assert.Equal("no_such_path", (await refused.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("code").GetString());
        await _processes.CreateOrganisationAsync("intruder");
    }

    [Fact]
    public async Task Told_to_end_it_closes_the_database_and_takes_its_socket_away()
    {
        var server = await _processes.ServeAsync("serve");
        await _processes.CreateOrganisationAsync("kept");
        var ended = await server.SignalAsync("TERM");
        Assert.Equal((0, ""), (ended.ExitCode, ended.Errors));
        Assert.False(File.Exists(_processes.Socket));
        Assert.False(File.Exists(_processes.Database + "-wal"));
        Assert.Contains("kept: ", await _processes.AskAsync("verify"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Killed_it_starts_again_with_everything_that_was_acknowledged()
    {
        var server = await _processes.ServeAsync();
        await _processes.CreateOrganisationAsync("killed");
        using var http = _processes.ClientWith(await _processes.CreateKeyAsync("killed"));
        await Journal.FillAsync(http);
        for (var number = 0; number < 20; number++)
        {
            await Journal.PostAsync(http);
        }

        await server.SignalAsync("KILL");
        Assert.True(File.Exists(_processes.Socket));
        await _processes.CreateKeyAsync("killed");
        var again = await _processes.ServeAsync("serve");
        Assert.Equal(20, (await Journal.SequencesAsync(http)).Count);
        await again.SignalAsync("KILL");
        await _processes.ServeAsync("serve");
        await Journal.PostAsync(http);
        Assert.Equal(0, (await _processes.RunAsync("verify")).ExitCode);
    }
}
