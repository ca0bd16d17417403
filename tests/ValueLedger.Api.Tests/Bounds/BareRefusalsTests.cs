using System.Globalization;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Bounds;

/// <summary>What the web server refuses before anything of the house sees it.</summary>
public sealed class BareRefusalsTests
{
    public static TheoryData<string, int, string> Requests { get; } =
        new()
        {
            { "GET /v1/statements/x/lines/%00/entries HTTP/1.1\r\nHost: x\r\n\r\n", 400, "request_is_not_valid" },
            { "GET /v1/entries/a%00b HTTP/1.1\r\nHost: x\r\n\r\n", 400, "request_is_not_valid" },
            { "no HTTP at all\r\n\r\n", 400, "request_is_not_valid" },
            { "GET /v1/entries HTTP/1.1\r\nHost: x\r\nIdempotency-Key: a\0b\r\n\r\n", 400, "request_is_not_valid" },
            { "GET /v1/entries HTTP/1.1\r\n\r\n", 400, "request_is_not_valid" },
            { $"GET /v1/entries?x={new string('x', 9_000)} HTTP/1.1\r\nHost: x\r\n\r\n", 414, "request_is_refused" },
            { $"GET /v1/entries HTTP/1.1\r\nHost: x\r\nX: {new string('x', 40_000)}\r\n\r\n", 431, "request_is_refused" },
            {
                $"GET /v1/entries HTTP/1.1\r\nHost: x\r\n{string.Concat(Enumerable.Range(0, 200).Select(number => $"X{number}: 1\r\n"))}\r\n",
                431,
                "request_is_refused"
            },
            { "GET /v1/entries HTTP/3.7\r\nHost: x\r\n\r\n", 505, "request_is_refused" },
        };

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task A_request_that_cannot_be_read_gets_a_problem_as_every_other_refusal_does(string request, int status, string code)
    {
        await using var server = new LedgerServer();
        server.UseKestrel(0);
        server.StartServer();
        using var socket = new TcpClient("localhost", server.ClientOptions.BaseAddress.Port);
        await using var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request));
        var answer = await new StreamReader(stream).ReadToEndAsync();
        var (head, body) = (answer.Split("\r\n\r\n")[0], answer.Split("\r\n\r\n")[^1]);
        Assert.StartsWith($"HTTP/1.1 {status.ToString(CultureInfo.InvariantCulture)} ", head, StringComparison.Ordinal);
        Assert.Contains("Content-Type: application/problem+json", head, StringComparison.Ordinal);
        Assert.Contains($"Content-Length: {body.Length.ToString(CultureInfo.InvariantCulture)}", head, StringComparison.Ordinal);
        using var problem = JsonDocument.Parse(body);
        Assert.Equal((code, status), (problem.RootElement.Text("code"), problem.RootElement.GetProperty("status").GetInt32()));
        Assert.NotEmpty(problem.RootElement.Text("traceId"));
    }
}
