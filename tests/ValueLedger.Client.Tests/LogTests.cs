using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using ValueLedger.Client.Verification;
using ValueLedger.Proofs;
using ValueLedger.Storage.Log;

namespace ValueLedger.Client.Tests;

/// <summary>An auditor who comes back, and trusts only what was kept.</summary>
public sealed class LogTests : IAsyncLifetime
{
    private readonly RunningLedger _ledger = new();
    private readonly Kept _kept = new();
    private ValueLedgerClient _client = null!;

    public async ValueTask InitializeAsync() => _client = await LifelikeLog.FillAsync(await _ledger.NewClientAsync());

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _ledger.DisposeAsync();
    }

    [Fact]
    public async Task A_log_that_only_grew_holds_at_every_visit()
    {
        var progress = new Heard();
        var first = await _client.Log.VerifyAsync(_kept, progress: progress);
        Assert.Equal((null, first.Size), (first.Since, first.RecordsRead));
        Assert.Equal(first.Size, progress.Last);
        Assert.Equal(first.Size, (await _client.Log.ListAsync().ToListAsync()).Count);

        await LifelikeLog.GoOnAsync(_client);
        var second = await _client.Log.VerifyAsync(_kept);
        Assert.Equal((first.Size, second.Size), (second.Since, second.RecordsRead));
        Assert.True(second.Size > first.Size);

        await LifelikeLog.GoOnAsync(_client);
        var third = await _client.Log.VerifyAsync(_kept, new LogVerificationOptions { OnlyNewRecords = true });
        Assert.Equal((second.Size, third.Size - second.Size), (third.Since, third.RecordsRead));

        var again = await _client.Log.VerifyAsync(_kept, new LogVerificationOptions { OnlyNewRecords = true });
        Assert.Equal((third.Root, 0), (again.Root, again.RecordsRead));
    }

    [Fact]
    public async Task Proofs_lead_from_each_record_to_the_root_of_each_checkpoint()
    {
        var records = await _client.Log.ListAsync().ToListAsync();
        for (var size = 1; size <= records.Count; size++)
        {
            Assert.True(SignedNote.TryParse(await _client.Log.GetCheckpointAsync(size), out var note));
            Assert.True(Checkpoint.TryParse(note.Text, out var checkpoint));
            var sequence = ((size * 7) % size) + 1;
            var proof = await _client.Log.ProveInclusionAsync(sequence, size);
            Assert.Equal(records[sequence - 1].LeafHash, proof.LeafHash);
            Assert.True(MerkleVerifier.VerifyInclusion(sequence - 1, size, Hash(proof.LeafHash), Hashes(proof.Hashes), checkpoint.Root));
            Assert.False(MerkleVerifier.VerifyInclusion(sequence - 1, size, MerkleHash.EmptyRoot, Hashes(proof.Hashes), checkpoint.Root));

            var grown = await _client.Log.ProveConsistencyAsync(size);
            Assert.True(SignedNote.TryParse(await _client.Log.GetCheckpointAsync(), out var last));
            Assert.True(Checkpoint.TryParse(last.Text, out var now));
            Assert.True(MerkleVerifier.VerifyConsistency(size, now.Size, checkpoint.Root, now.Root, Hashes(grown.Hashes)));
        }
    }

    [Fact]
    public async Task A_key_that_was_changed_is_trusted_if_the_one_before_signed_it()
    {
        var first = await _client.Log.VerifyAsync(_kept);
        Keys.Change(isLost: false);
        Keys.Change(isLost: false);
        var second = await _client.Log.VerifyAsync(_kept, new LogVerificationOptions { TrustedKey = first.VerifierKey });
        Assert.NotEqual(first.VerifierKey, second.VerifierKey);
        Assert.Equal(3, (await _client.Log.GetKeysAsync()).Keys.Count);

        Keys.Change(isLost: true);
        await IsFoundAsync(LogFault.KeyWasReplaced);
        var anew = await _client.Log.VerifyAsync(new Kept());
        await IsFoundAsync(LogFault.KeyWasReplaced, new LogVerificationOptions { TrustedKey = anew.VerifierKey });
    }

    [Fact]
    public async Task A_key_that_the_organisation_gave_in_another_way_must_be_the_one_that_signs()
    {
        var keys = await _client.Log.GetKeysAsync();
        var options = new LogVerificationOptions { TrustedKey = keys.Keys[^1].VerifierKey };
        await _client.Log.VerifyAsync(_kept, options);

        var other = SigningKey.Of(new byte[32]).Verifier(keys.Origin).ToString();
        await IsFoundAsync(LogFault.KeyWasReplaced, new LogVerificationOptions { TrustedKey = other });
        await IsFoundAsync(LogFault.SignatureDoesNotHold, new LogVerificationOptions { TrustedKey = "a key" });
        await IsFoundAsync(
            LogFault.AnotherLog,
            new LogVerificationOptions { TrustedKey = SigningKey.Of(new byte[32]).Verifier("elsewhere").ToString() }
        );
    }

    [Fact]
    public async Task The_log_of_another_organisation_is_told_from_this_one()
    {
        await _client.Log.VerifyAsync(_kept);
        using var other = await LifelikeLog.FillAsync(await _ledger.NewClientAsync());
        var found = await Assert.ThrowsAsync<LogVerificationException>(() => other.Log.VerifyAsync(_kept));
        Assert.Equal(LogFault.AnotherLog, found.Fault);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[1]")]
    public async Task What_was_kept_and_cannot_be_read_is_refused_and_stays(string content)
    {
        _kept.Content = content;
        await IsFoundAsync(LogFault.KeptCheckpointIsDamaged);
    }

    [Fact]
    public async Task A_kept_checkpoint_that_was_changed_is_refused()
    {
        var visit = await _client.Log.VerifyAsync(_kept);
        var whole = _kept.Content!;
        foreach (
            var (found, other) in ((string, string)[])
                [
                    ($"\\n{visit.Size}\\n", $"\\n{visit.Size - 1}\\n"),
                    (JsonEncodedText.Encode(visit.Root[..20]).ToString(), "AAAAAAAAAAAAAAAAAAAA"),
                ]
        )
        {
            _kept.Content = whole.Replace(found, other, StringComparison.Ordinal);
            Assert.NotEqual(whole, _kept.Content);
            await IsFoundAsync(LogFault.KeptCheckpointIsDamaged);
        }
    }

    [Fact]
    public async Task The_checkpoint_is_kept_in_a_file()
    {
        var folder = Directory.CreateTempSubdirectory("valueledger-auditor-");
        try
        {
            var file = new CheckpointFile(Path.Combine(folder.FullName, "kept.json"));
            Assert.Null(await file.ReadAsync());
            var first = await _client.Log.VerifyAsync(file);
            Assert.Contains(first.Origin, await file.ReadAsync(), StringComparison.Ordinal);
            Assert.Equal(first.Size, (await _client.Log.VerifyAsync(file)).Since);
            Assert.Single(folder.GetFiles());
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private SigningKeyFile Keys => _ledger.Server.Services.GetRequiredService<SigningKeyFile>();

    private async Task IsFoundAsync(LogFault fault, LogVerificationOptions? options = null)
    {
        var before = _kept.Content;
        var found = await Assert.ThrowsAsync<LogVerificationException>(() => _client.Log.VerifyAsync(_kept, options));
        Assert.Equal(fault, found.Fault);
        Assert.Equal(before, _kept.Content);
    }

    private static List<Hash32> Hashes(IEnumerable<string> texts) => [.. texts.Select(Hash)];

    private static Hash32 Hash(string text) => Hash32.TryParse(text, out var hash) ? hash : throw new FormatException(text);

    private sealed class Heard : IProgress<long>
    {
        public long Last { get; private set; }

        public void Report(long value) => Last = value;
    }
}

/// <summary>What an auditor keeps, in memory.</summary>
internal sealed class Kept : ICheckpointStore
{
    public string? Content { get; set; }

    public Task<string?> ReadAsync(CancellationToken cancellationToken = default) => Task.FromResult(Content);

    public Task WriteAsync(string content, CancellationToken cancellationToken = default)
    {
        Content = content;
        return Task.CompletedTask;
    }
}
