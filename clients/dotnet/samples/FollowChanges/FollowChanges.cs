using System.Globalization;

namespace ValueLedger.Client.Samples;

/// <summary>Prints every change of an entry, and continues after a restart where it stopped.</summary>
public static class FollowChanges
{
    /// <param name="client">The client of the organisation.</param>
    /// <param name="place">The file that keeps how far the changes have been processed.</param>
    /// <param name="options">How often to ask, or to stop at the last change so far.</param>
    /// <param name="output">Where each change is printed.</param>
    /// <param name="cancellationToken">Ends the following.</param>
    public static async Task RunAsync(
        ValueLedgerClient client,
        string place,
        FollowOptions options,
        TextWriter output,
        CancellationToken cancellationToken = default
    )
    {
        var after = File.Exists(place) ? await File.ReadAllTextAsync(place, cancellationToken) : "0";
        await foreach (var page in client.Entries.FollowAsync(after, options, cancellationToken).AsPages())
        {
            foreach (var change in page.Items)
            {
                await output.WriteLineAsync(Line(change));
            }

            // Only now: if the program is stopped in the middle of a page, it gets the page again and misses nothing.
            await File.WriteAllTextAsync(place, page.NextCursor, cancellationToken);
        }
    }

    private static string Line(EntryChange change) =>
        change.Entry is { } entry
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"{change.Sequence} {change.Change}: {entry.Date:yyyy-MM-dd} {entry.Programme} {entry.Quantity} {entry.Unit}"
            )
            : string.Create(CultureInfo.InvariantCulture, $"{change.Sequence} {change.Change}: opening balances of a time bank");
}
