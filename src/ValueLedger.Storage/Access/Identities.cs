using System.Collections.Concurrent;
using ValueLedger.Storage.Heads;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Storage.Access;

/// <summary>Finds organisations and identities for requests, and remembers them.</summary>
public sealed class Identities(Database database, LedgerReader reader, LedgerWriter writer)
{
    private readonly ConcurrentDictionary<string, int> _organisations = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(int Organisation, Identity Identity), long> _actors = new();

    /// <summary>
    /// The number of an organisation according to the head file, so that somebody who can only write to the database cannot give a code to
    /// another organisation; null if there is none.
    /// </summary>
    public int? OrganisationOf(string code)
    {
        if (_organisations.TryGetValue(code, out var known))
        {
            return known;
        }

        var heads = HeadsAsKept.Read(database.HeadPath)?.Heads ?? [];
        var found =
            heads.FirstOrDefault(head => head.Code == code)?.Organisation ?? (database.IsShared ? MadeElsewhere(code, heads) : null);
        return found is { } number ? _organisations[code] = number : null;
    }

    /// <summary>An organisation that another server has made since this one began its head file.</summary>
    private int? MadeElsewhere(string code, IReadOnlyList<KeptHead> heads) =>
        reader.ReadAll(ledger =>
            ledger
                .Organisations()
                .Where(made => made.Code == code && heads.All(head => head.Organisation != made.Number))
                .Select(made => (int?)made.Number)
                .FirstOrDefault()
        );

    /// <summary>The actor that records name; null if this identity has recorded nothing yet.</summary>
    public long? Find(int organisation, Identity identity) =>
        _actors.TryGetValue((organisation, identity), out var known) ? known
        : reader.Read(organisation, ledger => IdentityStore.Find(ledger, organisation, identity)) is { } found
            ? _actors[(organisation, identity)] = found
        : null;

    /// <summary>Names the identity in the log if that was not done before.</summary>
    public async Task<long> AddAsync(int organisation, Identity identity, CancellationToken cancellation) =>
        _actors[(organisation, identity)] = await writer.WriteAsync(
            organisation,
            ledger => TurnResult.Kept(IdentityStore.Add(ledger, organisation, identity)),
            cancellation
        );
}
