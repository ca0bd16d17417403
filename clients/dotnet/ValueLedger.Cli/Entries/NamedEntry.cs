using System.Net;
using ValueLedger.Client;

namespace ValueLedger.Cli.Entries;

/// <summary>Finds the entry that is meant: by its id, or by the reference that the sender gave it.</summary>
internal static class NamedEntry
{
    public static async Task<Entry> FindAsync(ValueLedgerClient client, string name, CancellationToken cancellation)
    {
        if (Guid.TryParse(name, out var id))
        {
            return await client.Entries.GetAsync(id, cancellation);
        }

        foreach (var isSuspended in new bool?[] { null, true })
        {
            var filter = new EntryFilter { Reference = name, Suspended = isSuspended };
            await foreach (var entry in client.Entries.ListAsync(filter, cancellationToken: cancellation))
            {
                if (entry.Reverses is null && entry.ReversedBy is null)
                {
                    return entry;
                }
            }
        }

        throw new ValueLedgerException(
            $"No entry that counts has the id or the reference '{name}'.",
            HttpStatusCode.NotFound,
            "unknown_entry"
        );
    }
}
