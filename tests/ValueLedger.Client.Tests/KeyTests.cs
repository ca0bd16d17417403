using System.Net;

namespace ValueLedger.Client.Tests;

public sealed class KeyTests(RunningLedger ledger) : IClassFixture<RunningLedger>
{
    [Fact]
    public async Task Keys_are_made_listed_replaced_and_revoked()
    {
        using var client = await ledger.NewClientAsync();
        var made = await client.Keys.CreateAsync(new KeyDraft { Name = "Website", Scopes = ["entries:read"] });
        Assert.True(made.IsNew);
        using var reader = With(made);
        Assert.Empty(await reader.Entries.ListAsync().ToListAsync());

        var rotated = await client.Keys.RotateAsync(made.KeyId!);
        Assert.Equal((made.KeyId, "Website"), (rotated.Replaces, rotated.Name));
        using var next = With(rotated);
        Assert.Empty(await next.Entries.ListAsync().ToListAsync());
        var revoked = await client.Keys.RevokeAsync(made.KeyId!);
        Assert.True(revoked.IsNew);
        Assert.False((await client.Keys.RevokeAsync(made.KeyId!)).IsNew);
        Assert.Equal(revoked.RevokedAt, (await client.Keys.GetAsync(made.KeyId!)).RevokedAt);
        Assert.Equal(
            "key_is_revoked",
            (await Assert.ThrowsAsync<ValueLedgerException>(async () => await reader.Entries.ListAsync().ToListAsync())).Code
        );
        Assert.Equal(["test", "Website", "Website"], (await client.Keys.ListAsync(pageSize: 1).ToListAsync()).Select(key => key.Name));
    }

    [Fact]
    public async Task What_a_key_may_not_do_it_cannot_grant()
    {
        using var client = await ledger.NewClientAsync();
        using var manager = With(await client.Keys.CreateAsync(new KeyDraft { Name = "Manager", Scopes = ["keys:manage"] }));
        var refused = await Assert.ThrowsAsync<ValueLedgerException>(() =>
            manager.Keys.CreateAsync(new KeyDraft { Name = "N", Scopes = ["all"] })
        );
        Assert.Equal((HttpStatusCode.Forbidden, "scope_cannot_be_granted"), (refused.Status, refused.Code));
    }

    [Fact]
    public async Task A_link_is_made_used_in_the_place_of_a_key_counted_and_revoked()
    {
        using var client = await ledger.NewClientAsync();
        var draft = new LinkDraft
        {
            Name = "Cabinet",
            View = new LinkViewDraft
            {
                Page = LinkedPage.Overview,
                From = new DateOnly(2024, 1, 1),
                To = new DateOnly(2024, 12, 31),
            },
            ExpiresAt = DateTimeOffset.UtcNow.AddDays(7),
        };
        Assert.Null((await client.Links.CreateDryRunAsync(draft)).Id);
        var made = await client.Links.CreateAsync(draft);
        Assert.EndsWith($"#{made.Token}", made.Address, StringComparison.Ordinal);
        using var reader = With(made.Token!);
        Assert.Equal("/?from=2024-01-01&to=2024-12-31", (await reader.Links.GetInUseAsync()).Path);
        var refused = await Assert.ThrowsAsync<ValueLedgerException>(async () => await reader.Entries.ListAsync().ToListAsync());
        Assert.Equal("link_shows_one_view", refused.Code);
        var link = Assert.Single(await client.Links.ListAsync().ToListAsync());
        Assert.Equal((1, 2), (link.Opened, link.Requests));
        await client.Links.RevokeAsync(made.Id!);
        Assert.NotNull((await client.Links.GetAsync(made.Id!)).RevokedAt);
        Assert.Equal("key_is_revoked", (await Assert.ThrowsAsync<ValueLedgerException>(() => reader.Links.GetInUseAsync())).Code);
    }

    private ValueLedgerClient With(NewKey key) => With(key.Key!);

    private ValueLedgerClient With(string key) =>
        new(
            new ValueLedgerClientOptions
            {
                Address = ledger.Address,
                Key = key,
                TimeProvider = new HastyTime(),
            },
            ledger.Server.Server.CreateHandler()
        );
}
