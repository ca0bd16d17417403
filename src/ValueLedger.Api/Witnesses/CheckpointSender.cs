using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text;
using ValueLedger.Api.Health;
using ValueLedger.Api.Log;
using ValueLedger.Proofs;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Log;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.Witnesses;

/// <summary>Sends each new checkpoint to the witnesses and keeps their cosignatures. What a witness has seen and this server does not have is
/// told to the operator: somebody put an older copy in its place, or changed the log.</summary>
internal sealed partial class CheckpointSender(
    LedgerReader reader,
    Database database,
    SigningKeyFile keys,
    Cosignatures cosignatures,
    IReadOnlyList<Witness> witnesses,
    TimeProvider time,
    ILogger<CheckpointSender> log
) : BackgroundService, IWarns
{
    private const int MostAtOnce = 8;
    private const int LongestAnswer = 64 * 1024;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan UntilAnswered = TimeSpan.FromSeconds(20);

    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
    {
        Timeout = UntilAnswered,
        MaxResponseContentBufferSize = LongestAnswer,
    };

    /// <summary>Up to which size each witness has seen each log.</summary>
    private readonly ConcurrentDictionary<(int Organisation, Witness Witness), long> _seen = new();
    private readonly ConcurrentDictionary<(int Organisation, Witness Witness), string> _contradictions = new();

    /// <summary>What was said last of a witness that did not cosign, so that it is said once and not every few seconds.</summary>
    private readonly ConcurrentDictionary<(int Organisation, Witness Witness), string> _complaints = new();

    public IEnumerable<HealthWarning> Warnings =>
        _contradictions.Values.Order(StringComparer.Ordinal).Select(said => new HealthWarning("witness_has_seen_another_log", said));

    public override void Dispose()
    {
        _http.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (witnesses.Count == 0)
        {
            return;
        }

        using var timer = new PeriodicTimer(Pause, time);
        try
        {
            do
            {
                await SendAsync(stoppingToken);
            } while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The server is stopping.
        }
    }

    private async Task SendAsync(CancellationToken stopping)
    {
        IReadOnlyList<(int Number, string Code)> organisations;
        try
        {
            organisations = reader.ReadAll(ledger => ledger.Organisations());
        }
        catch (Exception failure) when (failure is IOException || DatabaseFailure.Is(failure))
        {
            LogUnread(log, failure);
            return;
        }

        await Parallel.ForEachAsync(
            organisations,
            new ParallelOptions { MaxDegreeOfParallelism = MostAtOnce, CancellationToken = stopping },
            async (organisation, cancellation) =>
            {
                try
                {
                    await SendAsync(organisation.Number, cancellation);
                }
                catch (Exception failure) when (failure is not OperationCanceledException)
                {
                    LogUnsent(log, organisation.Code, failure);
                }
            }
        );
    }

    /// <summary>The same checkpoint to every witness that has not signed it.</summary>
    private async Task SendAsync(int organisation, CancellationToken stopping)
    {
        var size = reader.Read(organisation, ledger => ledger.Head(organisation).Size);
        var signed = cosignatures.Of(organisation, size);
        var missing = witnesses.Where(witness => !signed.Any(signature => signature.KeyId == witness.Key.KeyId)).ToList();
        if (size == 0 || missing.Count == 0)
        {
            return;
        }

        var heads = KnownHeads.Read(database);
        var checkpoint = reader.Read(organisation, ledger => LogTree.CheckpointAt(ledger, organisation, size, heads));
        var note = keys.Current.Sign(checkpoint.Origin, checkpoint.ToText());
        // One that does not answer keeps none of the others waiting.
        foreach (var asked in missing.ConvertAll(witness => AskAsync(organisation, witness, checkpoint, note, stopping)))
        {
            if (await asked is { } cosignature)
            {
                signed = [.. signed, cosignature];
                cosignatures.Keep(organisation, new CosignedCheckpoint(size, signed));
            }
        }
    }

    private async Task<NoteSignature?> AskAsync(
        int organisation,
        Witness witness,
        Checkpoint checkpoint,
        SignedNote note,
        CancellationToken stopping
    )
    {
        try
        {
            // If the witness has seen another size than is remembered here, it says which, and is asked again.
            for (var attempt = 0; attempt < 2; attempt++)
            {
                var old = Math.Min(_seen.GetValueOrDefault((organisation, witness)), checkpoint.Size);
                var proof =
                    old == 0 ? [] : reader.Read(organisation, ledger => LogTree.Consistency(ledger, organisation, old, checkpoint.Size));
                using var content = new StringContent(
                    new AddCheckpoint(old, proof, note, checkpoint).ToString(),
                    Encoding.UTF8,
                    "text/plain"
                );
                using var answer = await _http.PostAsync(
                    new Uri($"{witness.Address.ToString().TrimEnd('/')}/add-checkpoint"),
                    content,
                    stopping
                );
                var said = Encoding.UTF8.GetString(await answer.Content.ReadAsByteArrayAsync(stopping));
                if (answer.StatusCode != HttpStatusCode.Conflict)
                {
                    return Take(organisation, witness, checkpoint, note, answer.StatusCode, said);
                }

                if (!long.TryParse(said.TrimEnd('\n'), NumberStyles.None, CultureInfo.InvariantCulture, out var seen))
                {
                    break;
                }

                _seen[(organisation, witness)] = seen;
                if (seen > checkpoint.Size)
                {
                    Contradicts(
                        organisation,
                        witness,
                        $"The witness {witness.Address} has seen {seen} records of the log {checkpoint.Origin}, and there are {checkpoint.Size} here. Records are missing: an older copy may have been put in place."
                    );
                    return null;
                }
            }
        }
        catch (Exception unreached) when (unreached is not RecordCannotBeReadException && !stopping.IsCancellationRequested)
        {
            Complain(organisation, witness, $"The witness {witness.Address} cannot be reached: {unreached.Message}");
            return null;
        }

        Complain(organisation, witness, $"The witness {witness.Address} does not say up to which size it has seen {checkpoint.Origin}.");
        return null;
    }

    private NoteSignature? Take(
        int organisation,
        Witness witness,
        Checkpoint checkpoint,
        SignedNote note,
        HttpStatusCode status,
        string said
    )
    {
        if (status == HttpStatusCode.UnprocessableEntity)
        {
            Contradicts(
                organisation,
                witness,
                $"The log {checkpoint.Origin} does not continue what the witness {witness.Address} has seen of it. Records were changed, or an older copy was put in place and continued."
            );
            return null;
        }

        var cosigned = SignedNote.TryParse($"{note.Text}\n{said}", out var read) ? read : null;
        var cosignature = cosigned?.Signatures.FirstOrDefault(signature =>
            signature.Name == witness.Key.Name && signature.KeyId == witness.Key.KeyId
        );
        if (status != HttpStatusCode.OK || cosigned is null || cosignature is null || witness.Key.SignedAt(cosigned) is null)
        {
            Complain(
                organisation,
                witness,
                $"The witness {witness.Address} did not cosign the log {checkpoint.Origin}; it answered {(int)status}."
            );
            return null;
        }

        _seen[(organisation, witness)] = checkpoint.Size;
        _contradictions.TryRemove((organisation, witness), out _);
        _complaints.TryRemove((organisation, witness), out _);
        return cosignature;
    }

    private void Contradicts(int organisation, Witness witness, FormattableString found)
    {
        var said = found.ToString(CultureInfo.InvariantCulture);
        if (_contradictions.TryAdd((organisation, witness), said))
        {
            LogContradiction(log, said);
        }
    }

    private void Complain(int organisation, Witness witness, FormattableString found)
    {
        var said = found.ToString(CultureInfo.InvariantCulture);
        var isNew = _complaints.GetValueOrDefault((organisation, witness)) != said;
        _complaints[(organisation, witness)] = said;
        if (isNew)
        {
            LogComplaint(log, said);
        }
    }

    [LoggerMessage(LogLevel.Critical, "{Said}")]
    private static partial void LogContradiction(ILogger log, string said);

    [LoggerMessage(LogLevel.Warning, "Checkpoints cannot be sent to the witnesses because the ledger cannot be read")]
    private static partial void LogUnread(ILogger log, Exception failure);

    [LoggerMessage(LogLevel.Error, "The checkpoint of the organisation {Code} cannot be sent to the witnesses")]
    private static partial void LogUnsent(ILogger log, string code, Exception failure);

    [LoggerMessage(LogLevel.Warning, "{Said}")]
    private static partial void LogComplaint(ILogger log, string said);
}
