using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using ValueLedger.Proofs;
using ValueLedger.Storage.Log;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Witnesses;

/// <summary>A log that this server does not know sends it checkpoints, as https://c2sp.org/tlog-witness says.</summary>
public sealed class WitnessEndpointTests : IAsyncLifetime
{
    private const string Origin = "valueledger/swindon/0011223344556677";

    private static readonly SigningKey Key = SigningKey.Of([.. Enumerable.Range(1, 32).Select(number => (byte)number)]);
    private static readonly Hash32[] Leaves = [.. Enumerable.Range(0, 20).Select(number => MerkleHash.LeafHash([(byte)number]))];

    private readonly LedgerServer _server = new()
    {
        Configure = server => server.UseSetting("Ledger:WitnessedLogs", Key.Verifier(Origin).ToString()),
    };
    private HttpClient _http = null!;

    public ValueTask InitializeAsync()
    {
        _http = _server.CreateDefaultClient();
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task What_continues_the_last_checkpoint_is_cosigned_and_remembered()
    {
        foreach (var (old, size) in ((int, int)[])[(0, 1), (1, 5), (5, 5), (5, 20)])
        {
            var (status, said) = await SendAsync(Request(old, size));
            Assert.Equal(HttpStatusCode.OK, status);
            Assert.True(SignedNote.TryParse($"{Note(size).Text}\n{said}", out var cosigned));
            Assert.NotNull(WitnessKey.SignedAt(cosigned));
            Assert.Equal(size, await LastAsync());
        }
    }

    [Fact]
    public async Task What_does_not_continue_it_is_refused_and_changes_nothing()
    {
        await SendAsync(Request(0, 5));
        Assert.Equal((HttpStatusCode.Conflict, "5\n"), await SendAsync(Request(0, 6)));
        Assert.Equal((HttpStatusCode.Conflict, "5\n"), await SendAsync(Request(4, 6)));
        Assert.Equal((HttpStatusCode.Conflict, "5\n"), await SendAsync(Request(4, 4)));
        var grown = Request(5, 7);
        var rewritten = grown with { Note = Key.Sign(Origin, new Checkpoint(Origin, 7, Leaves[0]).ToText()) };
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await SendAsync(rewritten)).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await SendAsync(grown with { Proof = [] })).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await SendAsync(grown with { Proof = [.. grown.Proof, Leaves[0]] })).Status);
        var same = grown with { Note = Key.Sign(Origin, new Checkpoint(Origin, 5, Leaves[0]).ToText()), Proof = [] };
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await SendAsync(same)).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await SendAsync(grown with { OldSize = 9 })).Status);
        Assert.Equal(5, await LastAsync());
    }

    [Fact]
    public async Task Only_logs_and_keys_that_the_operator_named_are_cosigned()
    {
        var other = SigningKey.Of(new byte[32]);
        var request = Request(0, 5);
        Assert.Equal(HttpStatusCode.Forbidden, (await SendAsync(request with { Note = other.Sign(Origin, request.Note.Text) })).Status);
        var signature = request.Note.Signatures[0];
        var spoilt = signature with { Bytes = [.. signature.Bytes.Reverse()] };
        Assert.Equal(
            HttpStatusCode.Forbidden,
            (await SendAsync(request with { Note = request.Note with { Signatures = [spoilt] } })).Status
        );
        Assert.Equal(
            HttpStatusCode.Forbidden,
            (await SendAsync(request with { Note = request.Note with { Signatures = [signature, spoilt] } })).Status
        );
        var elsewhere = Key.Sign("elsewhere", new Checkpoint("elsewhere", 5, Leaves[0]).ToText());
        Assert.Equal(HttpStatusCode.NotFound, (await SendAsync(request with { Note = elsewhere })).Status);
        Assert.Null(await LastAsync());
    }

    [Fact]
    public async Task What_is_no_request_of_a_log_is_refused()
    {
        string[] bodies =
        [
            "",
            "old 0\n",
            $"old 00\n\n{Note(5)}",
            $"old -1\n\n{Note(5)}",
            $"old 0\nAAAA\n\n{Note(5)}",
            $"new 0\n\n{Note(5)}",
            $"old 0\n{Note(5)}",
            $"old 0\n\n{Note(5)}x",
            $"old 0\n\n\u0000{Note(5)}",
            $"old 0\n{string.Concat(Enumerable.Repeat($"{Leaves[0]}\n", 64))}\n{Note(5)}",
        ];
        foreach (var body in bodies)
        {
            Assert.Equal(HttpStatusCode.BadRequest, (await SendAsync(body)).Status);
        }
    }

    [Fact]
    public async Task Lines_that_somebody_put_beside_the_signature_are_not_kept_so_nothing_makes_the_witness_forget()
    {
        await SendAsync(Request(0, 5));
        var request = Request(5, 7);
        var junk = Enumerable.Range(0, 99).Select(number => new NoteSignature(Origin, (uint)number, [1]));
        Assert.Equal(
            HttpStatusCode.OK,
            (await SendAsync(request with { Note = request.Note with { Signatures = [.. request.Note.Signatures, .. junk] } })).Status
        );
        Assert.Equal(7, await LastAsync());
        Assert.Equal((HttpStatusCode.Conflict, "7\n"), await SendAsync(Request(0, 5)));
        var logs = _server.Services.GetRequiredService<WitnessedLogs>();
        Assert.True(SignedNote.TryParse(logs.Last(Origin), out var kept));
        Assert.Equal([Origin, WitnessedLogs.Name], kept.Signatures.Select(signature => signature.Name));
    }

    [Fact]
    public async Task What_is_too_long_or_not_text_is_refused()
    {
        Assert.Equal(HttpStatusCode.BadRequest, (await SendAsync(Request(0, 5) + new string('x', 100_000))).Status);
        using var bytes = new ByteArrayContent([0xff, 0xfe, 0x00]);
        Assert.Equal(
            HttpStatusCode.BadRequest,
            (await _http.PostAsync(new Uri("/witness/add-checkpoint", UriKind.Relative), bytes)).StatusCode
        );
    }

    [Fact]
    public async Task Of_many_that_come_at_once_one_is_cosigned_and_nothing_is_forgotten_by_a_restart()
    {
        await SendAsync(Request(0, 5));
        var answers = await Task.WhenAll(Enumerable.Range(6, 10).Select(size => SendAsync(Request(5, size))));
        var cosigned = Assert.Single(answers.Index(), answer => answer.Item.Status == HttpStatusCode.OK).Index + 6;
        Assert.Equal(9, answers.Count(answer => answer == (HttpStatusCode.Conflict, $"{cosigned}\n")));
        var again = new WitnessedLogs(
            _server.DatabasePath + WitnessedLogs.Ending,
            [Key.Verifier(Origin)],
            _server.Services.GetRequiredService<SigningKeyFile>(),
            NodaTime.SystemClock.Instance
        );
        Assert.True(SignedNote.TryParse(again.Last(Origin), out var note));
        Assert.Equal(Note(cosigned).Text, note.Text);
        Assert.Equal(WitnessVerdict.OldSizeIsAnother, again.Add(Request(0, 20)).Verdict);
    }

    [Fact]
    public async Task A_file_that_is_not_one_of_a_witness_stops_the_start_and_stays()
    {
        var path = Path.Combine(Path.GetDirectoryName(_server.DatabasePath)!, "damaged");
        var keys = _server.Services.GetRequiredService<SigningKeyFile>();
        foreach (var content in (string[])["{", "null", """{"a":"b"}"""])
        {
            await File.WriteAllTextAsync(path, content);
            Assert.Throws<IOException>(() => new WitnessedLogs(path, [], keys, NodaTime.SystemClock.Instance));
            Assert.Equal(content, await File.ReadAllTextAsync(path));
        }
    }

    [Fact]
    public async Task A_server_that_witnesses_nothing_has_nothing_at_these_paths()
    {
        await using var server = new LedgerServer();
        using var http = server.CreateDefaultClient();
        using var content = new StringContent(Request(0, 5).ToString());
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await http.PostAsync(new Uri("/witness/add-checkpoint", UriKind.Relative), content)).StatusCode
        );
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await http.GetAsync(new Uri($"/witness/checkpoint?origin={Origin}", UriKind.Relative))).StatusCode
        );
    }

    private VerifierKey WitnessKey => _server.Services.GetRequiredService<SigningKeyFile>().Current.WitnessVerifier(WitnessedLogs.Name);

    private Task<(HttpStatusCode Status, string Said)> SendAsync(AddCheckpoint request) => SendAsync(request.ToString());

    private async Task<(HttpStatusCode Status, string Said)> SendAsync(string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "text/plain");
        using var answer = await _http.PostAsync(new Uri("/witness/add-checkpoint", UriKind.Relative), content);
        if (answer.StatusCode == HttpStatusCode.Conflict)
        {
            Assert.Equal("text/x.tlog.size", answer.Content.Headers.ContentType!.MediaType);
        }

        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    /// <summary>The size that the witness remembers.</summary>
    private async Task<long?> LastAsync()
    {
        using var answer = await _http.GetAsync(new Uri($"/witness/checkpoint?origin={Origin}", UriKind.Relative));
        return
            answer.IsSuccessStatusCode
            && SignedNote.TryParse(await answer.Content.ReadAsStringAsync(), out var note)
            && WitnessKey.HasSigned(note)
            && Checkpoint.TryParse(note.Text, out var checkpoint)
            ? checkpoint.Size
            : null;
    }

    private static AddCheckpoint Request(int old, int size)
    {
        var note = Note(size);
        Assert.True(Checkpoint.TryParse(note.Text, out var checkpoint));
        return new AddCheckpoint(old, old == 0 ? [] : MerkleProofs.Consistency(old, size, new Tree()), note, checkpoint);
    }

    private static SignedNote Note(int size) =>
        Key.Sign(Origin, new Checkpoint(Origin, size, MerkleProofs.RootAt(size, new Tree())).ToText());

    private sealed class Tree : INodeSource
    {
        public void ReadLeaves(long first, Span<Hash32> hashes) => Leaves.AsSpan((int)first, hashes.Length).CopyTo(hashes);

        public void ReadTile(TileAddress tile, Span<Hash32> hashes) => throw new NotSupportedException();
    }
}
