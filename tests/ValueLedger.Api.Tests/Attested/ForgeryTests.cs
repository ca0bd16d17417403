using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using ValueLedger.Api.Access;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Api.Tests.Statements;
using ValueLedger.Proofs;
using ValueLedger.Storage.Verification;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Attested;

/// <summary>What is put into the database behind the server's back lets nobody in and is never published.</summary>
public sealed class ForgeryTests : IAsyncLifetime
{
    private readonly LedgerServer _server = new();
    private LedgerOrganisation _watch = null!;

    public async ValueTask InitializeAsync() => _watch = await _server.NewWatchAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task A_key_that_was_given_another_secret_lets_nobody_in()
    {
        var key = await _server.NewKeyAsync(_watch.Number, null);
        var forged = key with { Secret = RandomNumberGenerator.GetBytes(24) };
        var canonical = _server
            .Ask<string>(
                $"SELECT r.canonical FROM api_key k JOIN record r ON r.organisation_id = k.organisation_id AND r.sequence = k.sequence WHERE k.key_id = '{key.KeyId}'"
            )
            .Replace(Convert.ToHexStringLower(key.SecretSha256), Convert.ToHexStringLower(forged.SecretSha256), StringComparison.Ordinal);
        var leafHash = MerkleHash.LeafHash(Encoding.UTF8.GetBytes(canonical)).ToArray();
        _server.Tamper(
            "UPDATE record SET canonical = @canonical, leaf_hash = @leafHash WHERE (organisation_id, sequence) = (SELECT organisation_id, sequence FROM api_key WHERE key_id = @KeyId)",
            new
            {
                canonical,
                leafHash,
                key.KeyId,
            }
        );
        Assert.Equal(401, await StatusAsync(forged));
        Assert.Contains(
            LedgerVerifier.Verify(_server.Place).Wrong,
            wrong => wrong.Contains("are not those that were recorded", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_key_that_was_never_made_lets_nobody_in_nor_does_one_that_stands_on_the_record_of_another()
    {
        var (mine, forged) = (await _server.NewKeyAsync(_watch.Number, null, "entries:read"), ApiKey.Make());
        var canonical = _server
            .Ask<string>(
                $"SELECT r.canonical FROM api_key k JOIN record r ON r.organisation_id = k.organisation_id AND r.sequence = k.sequence WHERE k.key_id = '{mine.KeyId}'"
            )
            .Replace(mine.KeyId, forged.KeyId, StringComparison.Ordinal)
            .Replace(Convert.ToHexStringLower(mine.SecretSha256), Convert.ToHexStringLower(forged.SecretSha256), StringComparison.Ordinal);
        var parameters = new
        {
            organisation = _watch.Number,
            canonical,
            leafHash = MerkleHash.LeafHash(Encoding.UTF8.GetBytes(canonical)).ToArray(),
            forged.KeyId,
            sequence = await _watch.LogSizeAsync() + 1,
        };
        _server.Tamper(
            "INSERT INTO record VALUES (@organisation, @sequence, 9, NULL, 'key', @canonical, @leafHash); INSERT INTO api_key VALUES (@KeyId, @organisation, @sequence, NULL)",
            parameters
        );
        Assert.Equal(401, await StatusAsync(forged));
        _server.Tamper(
            "UPDATE api_key SET sequence = (SELECT sequence FROM api_key WHERE key_id = @mine) WHERE key_id = @KeyId",
            new { mine = mine.KeyId, forged.KeyId }
        );
        Assert.Equal(401, await StatusAsync(forged with { Secret = mine.Secret }));
        Assert.Equal(200, await StatusAsync(mine));
        Assert.NotEmpty(_server.WrongLogs());
    }

    [Fact]
    public async Task A_draft_that_was_altered_is_not_published()
    {
        var draft = await _watch.PrepareAsync();
        _server.Tamper("UPDATE statement SET document = CAST(replace(CAST(document AS TEXT), '120.00', '920.00') AS BLOB)");
        (await _watch.PublishAsync(draft)).IsRefused(409, "statement_was_altered ");
        Assert.Contains(_server.WrongLogs(), wrong => wrong.StartsWith("The statement 1 is ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(true, "statement_is_of_another_version ")]
    [InlineData(false, "statement_would_be_another ")]
    public async Task A_draft_that_would_be_prepared_otherwise_is_not_published_even_when_its_record_says_so(
        bool isOfAnotherVersion,
        string code
    )
    {
        var draft = await _watch.PrepareAsync();
        var altered = Encoding.UTF8.GetBytes(draft.Text.Replace("\"GBP\"", "\"EUR\"", StringComparison.Ordinal));
        var parameters = new
        {
            altered,
            before = Sha256(Encoding.UTF8.GetBytes(draft.Text)),
            after = Sha256(altered),
            version = isOfAnotherVersion ? "\"program\":\"an older one, " : "\"program\":\"",
        };
        _server.Tamper(
            """UPDATE statement SET document = @altered; UPDATE record SET canonical = replace(replace(canonical, @before, @after), '"program":"', @version) WHERE type = 'statement-draft'""",
            parameters
        );
        (await _watch.PublishAsync(draft)).IsRefused(409, code);
    }

    [Fact]
    public async Task A_draft_that_tells_of_somebody_who_was_erased_since_is_prepared_again_and_then_published()
    {
        (await _watch.PutAsync("/v1/contributors/v-1", new JsonObject { ["deprivationQuintile"] = 1 })).Succeeded(201);
        await _watch.RecordAsync(("contributor", "v-1"));
        var draft = await _watch.PrepareAsync();
        (await _watch.DeleteAsync("/v1/contributors/v-1")).Succeeded(204);
        (await _watch.PublishAsync(draft)).IsRefused(409, "statement_would_be_another ");
        (await _watch.PublishAsync(await _watch.PrepareAsync())).Succeeded(201);
        Assert.Empty(_server.WrongLogs());
    }

    private static string Sha256(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private async Task<int> StatusAsync(ApiKey key)
    {
        using var http = _server.ClientWith(key);
        return (int)(await http.GetAsync("/v1/entries")).StatusCode;
    }
}
