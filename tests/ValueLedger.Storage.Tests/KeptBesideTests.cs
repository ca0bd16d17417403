using System.Security.Cryptography;
using NodaTime;
using ValueLedger.Storage.Access;
using ValueLedger.Storage.Idempotency;

namespace ValueLedger.Storage.Tests;

/// <summary>Keys of the API and of senders.</summary>
public sealed class KeptBesideTests : IAsyncLifetime
{
    private static readonly byte[] Body = SHA256.HashData("{}"u8);

    private readonly TestLedger _ledger = new();
    private int _organisation;

    public async ValueTask InitializeAsync() => _organisation = await _ledger.OrganisationAsync();

    public ValueTask DisposeAsync() => _ledger.DisposeAsync();

    [Fact]
    public async Task A_sender_s_key_stands_for_the_records_that_it_made_in_its_own_organisation_and_route_only()
    {
        var other = await _ledger.OrganisationAsync("other");
        var key = new IdempotencyKey(_organisation, "/v1/entries", "k1");
        await AddAsync(key, 2, 5);
        await _ledger.ReopenAsync();
        var found = Assert.NotNull(Find(key));
        Assert.Equal((2, 5), (found.First, found.Last));
        Assert.True(found.IsTheSame);
        Assert.False(Find(key, Enumerable.Repeat((byte)1, Body.Length).ToArray())?.IsTheSame);
        Assert.Null(Find(key with { Organisation = other }));
        Assert.Null(Find(key with { Route = "/v1/rates" }));
        Assert.Null(Find(key with { Key = "k2" }));
        await AddAsync(key with { Organisation = other }, 9, 9);
        Assert.Equal(2, Find(key)?.First);
    }

    [Fact]
    public async Task A_sender_s_key_lives_two_days_and_goes_when_others_come()
    {
        var key = new IdempotencyKey(_organisation, "/v1/entries", "k0");
        await AddAsync(key, 1, 1);
        _ledger.Clock.Advance(Duration.FromHours(48));
        await AddAsync(key with { Key = "k1" }, 1, 1);
        Assert.NotNull(Find(key));
        _ledger.Clock.Advance(Duration.FromHours(1));
        await AddAsync(key with { Key = "k2" }, 1, 1);
        Assert.Null(Find(key));
        Assert.NotNull(Find(key with { Key = "k1" }));
    }

    [Fact]
    public async Task A_key_is_found_until_it_is_revoked_and_by_its_own_organisation_alone()
    {
        var other = await _ledger.OrganisationAsync("other");
        var secret = RandomNumberGenerator.GetBytes(32);
        var content = new KeyContent("k1", "Website", ["entries:read", "entries:write"], Instant.FromUtc(2030, 1, 1, 0, 0));
        var made = await _ledger.KeepAsync(ledger => KeyStore.Add(ledger, _organisation, null, content, secret));
        await _ledger.ReopenAsync();
        var found = Find("k1")!;
        Assert.Equal(
            (_organisation, made.Sequence, made.CreatedAt, (KeyRevocation?)null),
            (found.Organisation, found.Sequence, found.CreatedAt, found.Revocation)
        );
        Assert.Equal(secret, found.SecretSha256.ToArray());
        Assert.Equal((content.Name, content.ExpiresAt), (found.Content.Name, found.Content.ExpiresAt));
        Assert.Equal(content.Scopes, found.Content.Scopes);
        Assert.False(await _ledger.KeepAsync(ledger => KeyStore.Revoke(ledger, other, null, "k1")));
        Assert.False(await _ledger.KeepAsync(ledger => KeyStore.Revoke(ledger, _organisation, null, "k2")));
        Assert.True(await _ledger.KeepAsync(ledger => KeyStore.Revoke(ledger, _organisation, null, "k1")));
        Assert.False(await _ledger.KeepAsync(ledger => KeyStore.Revoke(ledger, _organisation, null, "k1")));
        Assert.True(Find("k1")?.Revocation is not null);
        Assert.Empty(_ledger.Reader.ReadAll(view => KeyStore.All(view, other)));
        Assert.Single(_ledger.Reader.ReadAll(view => KeyStore.All(view, _organisation)));
        Assert.Equal(3, _ledger.Reader.ReadAll(view => view.Head(_organisation).Size));
        Assert.Null(_ledger.FirstWrong());
    }

    private StoredKey? Find(string keyId) => _ledger.Reader.ReadAll(view => KeyStore.Find(view, keyId));

    private RecordedRequest? Find(IdempotencyKey key, byte[]? body = null) =>
        _ledger.Reader.ReadAll(new KeyedRequest(key, body ?? Body).Earlier);

    /// <summary>With a record beside it, as a request that makes none is not remembered.</summary>
    private Task<bool> AddAsync(IdempotencyKey key, long first, long last) =>
        _ledger.KeepAsync(ledger =>
        {
            Catalogue.CatalogueStore.Put(ledger, key.Organisation, null, Samples.Programme());
            new KeyedRequest(key, Body).Keep(ledger, first, last);
            return true;
        });
}
