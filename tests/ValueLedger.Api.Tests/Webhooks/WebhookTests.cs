using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using ValueLedger.Api.Tests.Imports;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Core.Webhooks;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Webhooks;

public sealed class WebhookTests : IAsyncLifetime
{
    private readonly LedgerServer _server = new() { Configure = server => server.UseSetting("Ledger:PrivateWebhooks", "true") };
    private Receiver _receiver = null!;
    private LedgerOrganisation _organisation = null!;

    public async ValueTask InitializeAsync()
    {
        _receiver = await Receiver.StartAsync();
        _organisation = await _server.NewLedgerAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        await _receiver.DisposeAsync();
    }

    [Fact]
    public async Task Changes_are_told_in_order_from_now_on_and_signed_and_name_nobody()
    {
        await _organisation.RecordAsync(("contributor", "v-1"), ("reference", "before"));
        var secret = (await PutAsync()).Succeeded(201).Json.Text("secret");
        var first = await _organisation.RecordAsync(("contributor", "v-1"), ("date", "2024-05-02"), ("note", "With Jo"));
        var told = await _receiver.NextAsync();
        Assert.Equal(WebhookSecret.Parse(secret)!.Sign(told.Id, told.Timestamp, told.Body), told.Signature);
        Assert.Equal([("recorded", first)], Changes(told));
        Assert.DoesNotContain("v-1", told.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Jo", told.Body, StringComparison.Ordinal);
        var reversal = (await _organisation.PostAsync($"/v1/entries/{first}/reversal", new { reason = "Twice" })).Succeeded(201);
        Assert.Equal([("reversed", first), ("recorded", reversal.Json.Text("id"))], Changes(await _receiver.NextAsync()));
        Assert.Equal(["delivered", "delivered"], await StatesAsync());
        _server.IsWhole();
    }

    [Fact]
    public async Task Only_the_changes_that_were_asked_for_are_told()
    {
        (await PutAsync(("events", new JsonArray("reversed")))).Succeeded(201);
        var first = await _organisation.RecordAsync();
        (await _organisation.PostAsync($"/v1/entries/{first}/reversal", new { reason = "Twice" })).Succeeded(201);
        Assert.Equal([("reversed", first)], Changes(await _receiver.NextAsync()));
    }

    [Fact]
    public async Task A_message_that_is_not_taken_is_sent_again_with_the_same_id_and_those_after_it_wait()
    {
        (await PutAsync()).Succeeded(201);
        _receiver.Status = 503;
        var first = await _organisation.RecordAsync();
        var told = await _receiver.NextAsync();
        await UntilAsync(item => item.GetProperty("attempts").GetInt32() == 1);
        await _organisation.RecordAsync();
        _receiver.Status = 204;
        _server.Clock.Advance(Duration.FromSeconds(5));
        var again = await _receiver.NextAsync();
        Assert.Equal((told.Id, told.Body), (again.Id, again.Body));
        Assert.Equal([("recorded", first)], Changes(again));
        Assert.NotEqual(told.Id, (await _receiver.NextAsync()).Id);
    }

    [Fact]
    public async Task A_message_that_is_not_taken_for_a_day_has_failed_and_the_next_is_sent()
    {
        (await PutAsync()).Succeeded(201);
        _receiver.Status = 302;
        await _organisation.RecordAsync();
        var told = await _receiver.NextAsync();
        Assert.Equal("/hook", told.Path);
        for (
            var attempts = 1;
            (await UntilAsync(item => item.GetProperty("attempts").GetInt32() == attempts)).Text("state") == "waiting";
            attempts++
        )
        {
            _server.Clock.Advance(Duration.FromHours(2));
            Assert.Equal(told.Id, (await _receiver.NextAsync()).Id);
        }

        var failed = (await _organisation.ItemsAsync("/v1/webhooks/dashboard/deliveries")).Single();
        Assert.Equal(("failed", 302), (failed.Text("state"), failed.GetProperty("status").GetInt32()));
        _receiver.Status = 200;
        (await _organisation.PostAsync("/v1/webhooks/dashboard/test", "")).Succeeded(200);
        Assert.Contains("webhook.test", (await _receiver.NextAsync()).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_receiver_that_is_gone_is_switched_off_until_it_is_put_again()
    {
        (await PutAsync()).Succeeded(201);
        _receiver.Status = 410;
        await _organisation.RecordAsync();
        await _receiver.NextAsync();
        Assert.Equal("failed", (await UntilAsync(item => item.GetProperty("attempts").GetInt32() == 1)).Text("state"));
        var webhook = (await _organisation.GetAsync("/v1/webhooks/dashboard")).Succeeded(200).Json;
        Assert.NotEqual(JsonValueKind.Null, webhook.GetProperty("switchedOffAt").ValueKind);
        (await _organisation.PostAsync("/v1/webhooks/dashboard/test", "")).IsRefused(409, "webhook_is_switched_off ");
        _receiver.Status = 204;
        var second = await _organisation.RecordAsync();
        (await PutAsync()).Succeeded(200);
        Assert.Equal([("recorded", second)], Changes(await _receiver.NextAsync()));
    }

    [Fact]
    public async Task For_a_day_the_secret_before_signs_too()
    {
        var before = WebhookSecret.Parse((await PutAsync()).Json.Text("secret"))!;
        var after = new WebhookSecret(new byte[32]);
        Assert.Equal(after.ToText(), (await PutAsync(("secret", after.ToText()))).Succeeded(200).Json.Text("secret"));
        await _organisation.RecordAsync();
        var told = await _receiver.NextAsync();
        Assert.Equal($"{after.Sign(told.Id, told.Timestamp, told.Body)} {before.Sign(told.Id, told.Timestamp, told.Body)}", told.Signature);
        _server.Clock.Advance(Duration.FromDays(1));
        await _organisation.RecordAsync();
        var later = await _receiver.NextAsync();
        Assert.Equal(after.Sign(later.Id, later.Timestamp, later.Body), later.Signature);
    }

    [Fact]
    public async Task The_secret_is_shown_once_and_is_not_in_the_log_and_a_removed_webhook_leaves_only_records()
    {
        var put = (await PutAsync()).Succeeded(201);
        Assert.Equal("no-store", put.Header("Cache-Control"));
        Assert.Equal(JsonValueKind.Null, (await PutAsync()).Succeeded(200).Json.GetProperty("secret").ValueKind);
        Assert.Equal(JsonValueKind.Null, (await _organisation.ItemsAsync("/v1/webhooks")).Single().GetProperty("secret").ValueKind);
        var got = await _organisation.GetAsync("/v1/webhooks/dashboard");
        Assert.Equal(put.Header("ETag"), got.Header("ETag"));
        (await _organisation.PutAsync("/v1/webhooks/dashboard", Draft(), ("If-None-Match", "*"))).IsRefused(412, "precondition_failed ");
        (await _organisation.DeleteAsync("/v1/webhooks/dashboard")).Succeeded(204);
        foreach (var path in (string[])["", "/deliveries"])
        {
            (await _organisation.GetAsync("/v1/webhooks/dashboard" + path)).IsRefused(404, "unknown_webhook ");
        }

        (await _organisation.DeleteAsync("/v1/webhooks/dashboard")).IsRefused(404, "unknown_webhook ");
        (await _organisation.PostAsync("/v1/webhooks/dashboard/test", "")).IsRefused(404, "unknown_webhook ");
        await _organisation.RecordAsync();
        Assert.NotEqual(put.Json.Text("secret"), (await PutAsync()).Succeeded(201).Json.Text("secret"));
        _server.IsWhole();
        Assert.True(_receiver.HasNone);
    }

    [Fact]
    public async Task An_organisation_has_twenty_webhooks_of_its_own()
    {
        foreach (var number in Enumerable.Range(1, 20))
        {
            (await _organisation.PutAsync($"/v1/webhooks/w-{number}", Draft())).Succeeded(201);
        }

        (await PutAsync()).IsRefused(409, "too_many_webhooks ");
        var other = await _server.NewLedgerAsync();
        Assert.Empty(await other.ItemsAsync("/v1/webhooks"));
        (await other.DeleteAsync("/v1/webhooks/w-1")).IsRefused(404, "unknown_webhook ");
    }

    [Fact]
    public async Task Without_the_setting_a_name_of_this_machine_is_not_connected_to()
    {
        await using var server = new LedgerServer();
        var organisation = await server.NewLedgerAsync();
        (await organisation.PutAsync("/v1/webhooks/dashboard", Draft())).IsRefused(400, "webhook_address_is_not_allowed /address");
        var connection = new Api.Webhooks.WebhookConnection(mayBePrivate: false);
        var webhook = new Storage.Webhooks.StoredWebhook(
            new Webhook("a", $"https://{System.Net.Dns.GetHostName()}:{new Uri(_receiver.Address).Port}/", []),
            1,
            new WebhookSecret(new byte[32]),
            null,
            null,
            default,
            null,
            0
        );
        var (status, failure) = await connection.SendAsync(
            webhook,
            new Storage.Webhooks.Message("msg_1", "webhook.test", "{}"),
            server.Clock.GetCurrentInstant(),
            TestContext.Current.CancellationToken
        );
        Assert.Equal((null, "The address is of this machine or of a private network."), (status, failure));
        Assert.True(_receiver.HasNone);
    }

    private Task<Http.Answer> PutAsync(params (string Name, JsonNode? Value)[] members) =>
        _organisation.PutAsync("/v1/webhooks/dashboard", Draft(members));

    private JsonObject Draft(params (string Name, JsonNode? Value)[] members) =>
        Sample.With(new JsonObject { ["address"] = _receiver.Address }, members);

    private async Task<string[]> StatesAsync()
    {
        await UntilAsync(item => item.Text("state") == "delivered");
        return [.. (await _organisation.ItemsAsync("/v1/webhooks/dashboard/deliveries")).Select(item => item.Text("state"))];
    }

    /// <summary>The newest delivery, as soon as it is like this.</summary>
    private async Task<JsonElement> UntilAsync(Func<JsonElement, bool> isLikeThis)
    {
        while (true)
        {
            var items = await _organisation.ItemsAsync("/v1/webhooks/dashboard/deliveries");
            if (items.Length > 0 && isLikeThis(items[0]))
            {
                return items[0];
            }

            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }

    private static (string Change, string Entry)[] Changes(Received told) =>
        [
            .. JsonDocument
                .Parse(told.Body)
                .RootElement.GetProperty("data")
                .GetProperty("changes")
                .EnumerateArray()
                .Select(change => (change.Text("change"), change.Text("entry"))),
        ];
}
