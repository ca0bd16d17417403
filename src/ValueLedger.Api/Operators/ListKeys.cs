using NodaTime;
using ValueLedger.Core.Organisations;
using ValueLedger.Core.Problems;
using ValueLedger.Storage.Access;
using ValueLedger.Storage.Organisations;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.Operators;

/// <summary>Lists the keys of an organisation.</summary>
internal static class ListKeys
{
    public static Checked<KeyLines> Run(string organisation, LedgerReader reader, Instant now) =>
        reader.ReadAll<Checked<KeyLines>>(ledger =>
            OrganisationStore.Find(ledger, organisation) is { } number
                ? new KeyLines([.. KeyStore.All(ledger, number).Select(key => LineOf(key, now))])
                : OrganisationProblems.UnknownOrganisation.At("", $"No organisation has the code '{organisation}'.")
        );

    private static KeyLine LineOf(StoredKey key, Instant now) =>
        new(
            key.Content.KeyId,
            key.Content.Name,
            key.Content.Scopes,
            key.CreatedAt,
            key.Content.ExpiresAt,
            key.Revocation?.At,
            key.IsRevoked(now)
        );
}

internal sealed record KeyLines(IReadOnlyList<KeyLine> Keys);

/// <summary>A key in the operator's list; only its holder knows its secret.</summary>
internal sealed record KeyLine(
    string KeyId,
    string Name,
    IReadOnlyList<string> Scopes,
    Instant CreatedAt,
    Instant? ExpiresAt,
    Instant? RevokedAt,
    bool IsRevoked
);
