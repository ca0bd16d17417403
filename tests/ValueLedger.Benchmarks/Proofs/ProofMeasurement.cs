using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using ValueLedger.Benchmarks.Imports;
using ValueLedger.Benchmarks.Processes;
using ValueLedger.Benchmarks.Rows;
using ValueLedger.Benchmarks.Tables;
using ValueLedger.Proofs;

namespace ValueLedger.Benchmarks.Proofs;

/// <summary>Proofs that single records are in a long log, and what it takes to check them.</summary>
internal sealed class ProofMeasurement : IMeasurement
{
    private const int Seed = 5;
    private const int Imports = 5;
    private const int Asked = 2_000;

    public string Name => "proof";

    public string About => "proofs that a record is in the log";

    public IReadOnlyList<string> Tools { get; } = [];

    public async Task<IReadOnlyList<Finding>> RunAsync(Workplace place)
    {
        await using var ledger = await ServedLedger.StartAsync(place, ServedLedger.Product);
        for (var import = 0; import < Imports; import++)
        {
            await ImportSender.SendAsync(ledger.Http, RowFile.WriteCsv(place, RandomRow.Make(place.Rows, Seed + import)));
        }

        var checkpoint = await CheckpointAsync(ledger);
        var random = new Random(Seed);
        var (asked, verified) = (new List<TimeSpan>(), new List<TimeSpan>());
        for (var request = 0; request < Asked; request++)
        {
            var sequence = random.NextInt64(1, checkpoint.Size + 1);
            var began = Stopwatch.GetTimestamp();
            var proof = JsonElement.Parse(
                await ledger.Http.GetByteArrayAsync($"/v1/log/proofs/inclusion?sequence={sequence}&size={checkpoint.Size}")
            );
            asked.Add(Stopwatch.GetElapsedTime(began));
            began = Stopwatch.GetTimestamp();
            Verify(proof, checkpoint);
            verified.Add(Stopwatch.GetElapsedTime(began));
        }

        var records = checkpoint.Size.ToString("#,0", CultureInfo.InvariantCulture);
        return
        [
            Finding.Within(
                $"`GET /v1/log/proofs/inclusion` of {records} records, 99th percentile",
                Figures.Percentile99(asked),
                TimeSpan.FromMilliseconds(5)
            ),
            Finding.Within(
                $"verification of such a proof by the client, 99th percentile",
                Figures.Percentile99(verified),
                TimeSpan.FromMilliseconds(1)
            ),
        ];
    }

    private static async Task<Checkpoint> CheckpointAsync(ServedLedger ledger) =>
        SignedNote.TryParse(await ledger.Http.GetStringAsync("/v1/log/checkpoint"), out var note)
        && Checkpoint.TryParse(note.Text, out var checkpoint)
            ? checkpoint
            : throw new InvalidOperationException("The server shows no checkpoint.");

    private static void Verify(JsonElement proof, Checkpoint checkpoint)
    {
        var holds = MerkleVerifier.VerifyInclusion(
            proof.GetProperty("sequence").GetInt64() - 1,
            checkpoint.Size,
            HashOf(proof.GetProperty("leafHash")),
            [.. proof.GetProperty("hashes").EnumerateArray().Select(HashOf)],
            checkpoint.Root
        );
        if (!holds)
        {
            throw new InvalidOperationException($"The proof does not hold: {proof}");
        }
    }

    private static Hash32 HashOf(JsonElement text) =>
        Hash32.TryParse(text.GetString(), out var hash) ? hash : throw new InvalidOperationException($"{text} is not a hash.");
}
