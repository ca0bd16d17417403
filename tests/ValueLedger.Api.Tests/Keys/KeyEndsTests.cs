using System.Text.Json;
using NodaTime;
using ValueLedger.Api.Access;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Keys;

/// <summary>Each test has a server of its own, for it moves its clock.</summary>
public sealed class KeyEndsTests : IAsyncLifetime
{
    private static readonly Instant Noon = Instant.FromUtc(2026, 3, 1, 12, 0);

    private readonly LedgerServer _server = new();
    private LedgerOrganisation _organisation = null!;

    public async ValueTask InitializeAsync()
    {
        _server.Clock.Now = Noon;
        _organisation = await _server.NewOrganisationAsync();
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task A_revoked_key_stops_at_once_and_being_revoked_again_it_stays_as_it_is()
    {
        var (keyId, http) = await NewKeyAsync();
        (await http.SendAsync(HttpMethod.Get, "/v1/entries", null)).Succeeded(200);
        var revoked = (await _organisation.PostAsync($"/v1/keys/{keyId}/revocation", Array.Empty<byte>())).Succeeded(201);
        Assert.NotNull(revoked.Json.Text("revokedAt"));
        (await http.SendAsync(HttpMethod.Get, "/v1/entries", null)).IsRefused(401, "key_is_revoked ");

        var size = await _organisation.LogSizeAsync();
        var again = (await _organisation.PostAsync($"/v1/keys/{keyId}/revocation", new { })).Succeeded(200);
        Assert.Equal(revoked.Text, again.Text);
        Assert.Equal(size, await _organisation.LogSizeAsync());
        (await _organisation.PostAsync($"/v1/keys/{keyId}/rotation", new { })).IsRefused(404, "unknown_key ");
    }

    [Fact]
    public async Task A_key_that_is_to_stop_later_works_until_then_and_can_be_stopped_sooner()
    {
        var (keyId, http) = await NewKeyAsync();
        (await _organisation.PostAsync($"/v1/keys/{keyId}/revocation", new { at = Noon.ToString() })).IsRefused(
            400,
            "expiry_is_in_the_past /at"
        );
        (await _organisation.PostAsync($"/v1/keys/{keyId}/revocation", new { at = "2026-03-01T15:00:00Z" })).Succeeded(201);
        _server.Clock.Advance(Duration.FromHours(1));
        (await http.SendAsync(HttpMethod.Get, "/v1/entries", null)).Succeeded(200);
        (await _organisation.PostAsync($"/v1/keys/{keyId}/revocation", new { at = "2026-03-01T14:00:00Z" })).Succeeded(201);
        _server.Clock.Advance(Duration.FromHours(1));
        (await http.SendAsync(HttpMethod.Get, "/v1/entries", null)).IsRefused(401, "key_is_revoked ");
        Assert.Equal("2026-03-01T14:00:00.000000Z", (await _organisation.GetAsync($"/v1/keys/{keyId}")).Json.Text("revokedAt"));
    }

    [Fact]
    public async Task A_new_key_takes_the_place_of_an_old_one_that_works_until_the_moment_that_was_said()
    {
        var (keyId, old) = await NewKeyAsync(("expiresAt", "2027-01-01T00:00:00Z"));
        var rotated = (
            await _organisation.PostAsync(
                $"/v1/keys/{keyId}/rotation",
                new { oldKeyExpiresAt = "2026-03-01T13:00:00Z" },
                ("Idempotency-Key", "turn")
            )
        ).Succeeded(201);
        Assert.Equal(
            (keyId, "Reader", "2027-01-01T00:00:00.000000Z"),
            (rotated.Json.Text("replaces"), rotated.Json.Text("name"), rotated.Json.Text("expiresAt"))
        );
        Assert.NotEqual(keyId, rotated.Json.Text("keyId"));
        using var fresh = _server.ClientWith(ApiKey.Parse(rotated.Json.Text("key"))!);
        (await fresh.SendAsync(HttpMethod.Get, "/v1/entries", null)).Succeeded(200);
        (await old.SendAsync(HttpMethod.Get, "/v1/entries", null)).Succeeded(200);

        _server.Clock.Advance(Duration.FromHours(1));
        (await fresh.SendAsync(HttpMethod.Get, "/v1/entries", null)).Succeeded(200);
        (await old.SendAsync(HttpMethod.Get, "/v1/entries", null)).IsRefused(401, "key_is_revoked ");
        var replayed = (
            await _organisation.PostAsync(
                $"/v1/keys/{keyId}/rotation",
                new { oldKeyExpiresAt = "2026-03-01T13:00:00Z" },
                ("Idempotency-Key", "turn")
            )
        ).Succeeded(201);
        Assert.Equal((null, rotated.Json.Text("keyId")), (replayed.Json.Text("key"), replayed.Json.Text("keyId")));
    }

    [Fact]
    public async Task Without_a_moment_the_old_key_goes_on_and_a_moment_that_has_passed_is_refused()
    {
        var (keyId, old) = await NewKeyAsync();
        var before = await _organisation.LogSizeAsync();
        (
            await _organisation.PostAsync(
                $"/v1/keys/{keyId}/rotation",
                new { expiresAt = "2026-01-01T00:00:00Z", oldKeyExpiresAt = "2026-02-01T00:00:00Z" }
            )
        ).IsRefused(400, "expiry_is_in_the_past /expiresAt", "expiry_is_in_the_past /oldKeyExpiresAt");
        (await _organisation.PostAsync($"/v1/keys/{keyId}/rotation", new { expiresAt = "2026-06-01T00:00:00Z" })).Succeeded(201);
        _server.Clock.Advance(Duration.FromDays(365));
        (await old.SendAsync(HttpMethod.Get, "/v1/entries", null)).Succeeded(200);
        Assert.Equal(before + 1, await _organisation.LogSizeAsync());
    }

    private async Task<(string KeyId, HttpClient Http)> NewKeyAsync(params (string Name, object Value)[] more)
    {
        var draft = new Dictionary<string, object> { ["name"] = "Reader", ["scopes"] = new[] { Scopes.EntriesRead } };
        foreach (var (name, value) in more)
        {
            draft[name] = value;
        }

        var made = (await _organisation.PostAsync("/v1/keys", JsonSerializer.Serialize(draft))).Succeeded(201);
        return (made.Json.Text("keyId"), _server.ClientWith(ApiKey.Parse(made.Json.Text("key"))!));
    }
}
