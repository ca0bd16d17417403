using System.Text;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using ValueLedger.Api.Access;
using ValueLedger.Api.Tests.Http;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Serving;

public sealed class RequestLogTests
{
    private const string Note = "A note for nobody else";
    private const string Idempotency = "idempotency-of-mine";
    private const string Wrong = "vl_0123456789abcdefdeadbeefdeadbeefdeadbeefdeadbeefdeadbeefdeadbeef";

    [Fact]
    public async Task Whatever_is_logged_at_whatever_level_tells_neither_secrets_nor_bodies()
    {
        var log = new Records();
        await using var server = LoggingTo(log, LogLevel.Trace, isOn: true);
        var organisation = await server.NewLedgerAsync();
        await organisation.RecordAsync(("note", Note));
        (await organisation.PostAsync("/v1/entries", Sample.Entry(("note", Note)), ("Idempotency-Key", Idempotency))).Succeeded(201);
        (
            await organisation.PostAsync(
                "/v1/entries",
                Sample.Entry(("note", Note), ("quantity", -1)),
                ("Idempotency-Key", Idempotency + "-2")
            )
        ).IsRefused(400, "quantity_must_be_positive /quantity");
        (await organisation.PostAsync("/v1/entries", $"{{ \"note\": \"{Note}")).IsRefused(400, "body_is_not_json ");
        var made = (await organisation.PostAsync("/v1/keys", """{ "name": "N", "scopes": ["entries:read"] }"""))
            .Succeeded(201)
            .Json.Text("key");
        using var fresh = server.ClientWith(ApiKey.Parse(made)!);
        (await fresh.SendAsync(HttpMethod.Get, "/v1/entries", null)).Succeeded(200);
        using var stranger = server.CreateClient();
        (await stranger.SendAsync(HttpMethod.Get, "/v1/entries", null, ("Authorization", $"Bearer {Wrong}"))).IsRefused(
            401,
            "key_is_not_valid "
        );

        var password = Convert.ToBase64String(Encoding.UTF8.GetBytes($"excel:{Wrong}"));
        (await stranger.SendAsync(HttpMethod.Get, "/v1/entries", null, ("Authorization", $"Basic {password}"))).IsRefused(
            401,
            "key_is_not_valid "
        );
        (await stranger.SendAsync(HttpMethod.Get, "/v1/entries", null, ("X-Api-Key", Wrong))).IsRefused(401, "key_is_not_valid ");

        var logged = string.Join('\n', log.All);
        Assert.Contains("POST /v1/entries answered 201", logged, StringComparison.Ordinal);
        Assert.Contains("Microsoft.", string.Join('\n', log.Categories), StringComparison.Ordinal);
        Assert.All(
            [Note, Idempotency, organisation.Key[^48..], made[^48..], Wrong[^48..], password, "Bearer"],
            secret => Assert.DoesNotContain(secret, logged, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_line_tells_what_was_asked_and_how_it_went_without_its_query()
    {
        var log = new Records();
        await using var server = LoggingTo(log, LogLevel.Information, isOn: true);
        var organisation = await server.NewLedgerAsync();
        (await organisation.GetAsync("/v1/entries?reference=v-0193")).Succeeded(200);
        (await organisation.GetAsync("/v1/measures/no%0Asuch")).IsRefused(404, "item_is_not_registered ");
        var lines = log.All.Where(line => line.Contains(" answered ", StringComparison.Ordinal)).ToList();
        Assert.Single(lines, line => line.StartsWith("GET /v1/entries answered 200 in ", StringComparison.Ordinal));
        Assert.Single(lines, line => line.StartsWith("GET /v1/measures/no%0Asuch answered 404 in ", StringComparison.Ordinal));
        Assert.DoesNotContain(
            lines,
            line => line.Contains("v-0193", StringComparison.Ordinal) || line.Contains('\n', StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Nobody_asked_for_lines_and_there_are_none()
    {
        var log = new Records();
        await using var server = LoggingTo(log, LogLevel.Information, isOn: false);
        (await (await server.NewOrganisationAsync()).GetAsync("/v1/entries")).Succeeded(200);
        Assert.DoesNotContain(log.All, line => line.Contains("/v1/entries", StringComparison.Ordinal));
    }

    private static LedgerServer LoggingTo(Records log, LogLevel least, bool isOn) =>
        new()
        {
            Configure = host =>
                host.UseSetting("Ledger:LogRequests", isOn ? "true" : "false")
                    .ConfigureLogging(logging =>
                    {
                        logging.ClearProviders().AddProvider(log).SetMinimumLevel(least);
                        if (least == LogLevel.Trace)
                        {
                            logging.AddFilter((_, _) => true).AddFilter("Microsoft.AspNetCore", least);
                        }
                    }),
        };
}
