using NodaTime;
using ValueLedger.Core.Problems;
using ValueLedger.Storage.Access;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Log;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.Operators;

/// <summary>Shows and changes the key that signs checkpoints.</summary>
internal static class SigningKeys
{
    public static ShownSigningKeys Show(LedgerReader reader, SigningKeyFile keys) =>
        new(
            keys.Path,
            keys.All[^1].From,
            reader.ReadAll(ledger =>
                ledger
                    .Organisations()
                    .Where(organisation => ledger.Head(organisation.Number).Size > 0)
                    .Select(organisation => keys.Current.Verifier(LogTree.OriginOf(ledger, organisation.Number)).ToString())
                    .ToList()
            ),
            keys.Current.WitnessVerifier(WitnessedLogs.Name).ToString(),
            [.. keys.All.SkipLast(1).Select(key => new FormerSigningKey(Convert.ToBase64String(key.PublicKey), key.Until!.Value))]
        );

    public static async Task<Checked<ShownSigningKeys>> ChangeAsync(
        KeyChangeDraft draft,
        Database database,
        LedgerReader reader,
        LedgerWriter writer,
        SigningKeyFile keys
    )
    {
        keys.Change(draft.IsLost is true);
        await KeyOfAllServers.SetAsync(database, writer, keys);
        return Show(reader, keys);
    }
}

/// <summary>Why the key changes.</summary>
internal sealed record KeyChangeDraft
{
    /// <summary>Whether somebody else may have it.</summary>
    public bool? IsLost { get; init; }
}

/// <param name="Path">Where the private key is.</param>
/// <param name="From">Since when it signs.</param>
/// <param name="VerifierKeys">What checks its signatures, for each log.</param>
/// <param name="WitnessKey">What checks its cosignatures as a witness of other logs.</param>
/// <param name="Former">Keys that signed before.</param>
internal sealed record ShownSigningKeys(
    string Path,
    Instant From,
    IReadOnlyList<string> VerifierKeys,
    string WitnessKey,
    IReadOnlyList<FormerSigningKey> Former
);

internal sealed record FormerSigningKey(string PublicKey, Instant Until);
