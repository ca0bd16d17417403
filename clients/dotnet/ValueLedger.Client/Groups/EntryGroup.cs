using System.Runtime.CompilerServices;
using ValueLedger.Client.Transport;

namespace ValueLedger.Client.Groups;

/// <summary>What was put in and what came out: the journal.</summary>
public sealed class EntryGroup
{
    private readonly Connection _connection;

    internal EntryGroup(Connection connection) => _connection = connection;

    /// <summary>Records an entry. The same reference with the same content is the same entry, not a second one.</summary>
    public Task<Entry> RecordAsync(EntryDraft draft, RecordOptions? options = null, CancellationToken cancellationToken = default) =>
        _connection.SendAsync(api => api.RecordEntryAsync(draft, options?.DryRunOrNull, cancellationToken), Call.Of(options));

    /// <summary>Records up to 1,000 entries, all or none; answers them in the order of the drafts.</summary>
    public Task<Batch> RecordBatchAsync(IEnumerable<EntryDraft> drafts, RecordOptions? options = null, CancellationToken cancellationToken = default)
    {
        var batch = new BatchDraft { Entries = [.. drafts] };
        return _connection.SendAsync(api => api.RecordEntriesAsync(batch, options?.DryRunOrNull, cancellationToken), Call.Of(options));
    }

    /// <summary>Takes an entry out of every figure known from now on; answers the reversal.</summary>
    public Task<Entry> ReverseAsync(Guid id, string reason, RecordOptions? options = null, CancellationToken cancellationToken = default)
    {
        var reversal = new ReversalDraft { Reason = reason };
        return _connection.SendAsync(api => api.ReverseEntryAsync(id.ToString(), reversal, options?.DryRunOrNull, cancellationToken), Call.Of(options));
    }

    /// <summary>Puts another entry in the place of one, in one step; answers the replacement.</summary>
    public Task<Entry> CorrectAsync(Guid id, string reason, EntryDraft replacement, RecordOptions? options = null, CancellationToken cancellationToken = default)
    {
        var correction = new CorrectionDraft { Reason = reason, Entry = replacement };
        return _connection.SendAsync(api => api.CorrectEntryAsync(id.ToString(), correction, options?.DryRunOrNull, cancellationToken), Call.Of(options));
    }

    /// <summary>Lets an entry in suspense count in every figure known from now on; answers the entry.</summary>
    public Task<Entry> ReleaseAsync(Guid id, string reason, RecordOptions? options = null, CancellationToken cancellationToken = default) =>
        _connection.SendAsync(api => api.ReleaseEntryAsync(id.ToString(), new SuspenseDecisionDraft { Reason = reason }, options?.DryRunOrNull, cancellationToken), Call.Of(options));

    /// <summary>Keeps an entry in suspense out of every figure for good; answers the entry.</summary>
    public Task<Entry> RejectAsync(Guid id, string reason, RecordOptions? options = null, CancellationToken cancellationToken = default) =>
        _connection.SendAsync(api => api.RejectEntryAsync(id.ToString(), new SuspenseDecisionDraft { Reason = reason }, options?.DryRunOrNull, cancellationToken), Call.Of(options));

    public Task<Entry> GetAsync(Guid id, CancellationToken cancellationToken = default) =>
        _connection.SendAsync(api => api.GetEntryAsync(id.ToString(), cancellationToken));

    /// <summary>Erases note, reason, service, evidence titles and uris for good, and the reason of a release or rejection. Figures, proofs and codes stay.</summary>
    public Task EraseTextAsync(Guid id, CancellationToken cancellationToken = default) =>
        _connection.SendAsync(api => api.EraseEntryTextAsync(id.ToString(), cancellationToken));

    /// <summary>Entries and reversals that stand, or on demand the entries in suspense, in the order in which they were recorded, page after page.</summary>
    /// <param name="filter">All when left out.</param>
    /// <param name="pageSize">How many are asked for at once, 1 to 1,000.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public IAsyncEnumerable<Entry> ListAsync(EntryFilter? filter = null, int pageSize = 1000, CancellationToken cancellationToken = default)
    {
        var asked = filter ?? new EntryFilter();
        return _connection.ListAsync<Entry>(
            async (api, cursor, cancellation) => cursor is null
                ? await api.ListEntriesAsync(pageSize, null, asked.Programme, asked.Measure, asked.Stage, asked.Team, asked.Contributor, asked.Party, asked.From, asked.To, asked.Reference, asked.RecordedAfter, asked.RecordedBefore, asked.KnownAt, asked.Suspended, cancellation).ConfigureAwait(false)
                : await api.ListEntriesAsync(pageSize, cursor, cancellationToken: cancellation).ConfigureAwait(false),
            cancellationToken);
    }

    /// <summary>
    /// What becomes of entries, in the order in which it becomes so, page after page; then waits for more until it is cancelled. Keep the last
    /// <see cref="EntryChange.Next"/> that is not null, once what came before it is done, and go on from there after a restart: nothing is missed.
    /// Opening balances of time banks come in their place: such a change has <see cref="EntryChange.OpeningBalances"/> and no <see cref="EntryChange.Entry"/>.
    /// </summary>
    /// <param name="after">0 for the beginning, or where to go on.</param>
    /// <param name="options">How often it asks, and for how much at once.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async IAsyncEnumerable<EntryChange> FollowAsync(string after = "0", FollowOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var asked = options ?? new FollowOptions();
        while (true)
        {
            var page = await GetChangesAsync(after, asked.PageSize, cancellationToken).ConfigureAwait(false);
            foreach (var change in page.Items)
            {
                yield return change;
            }

            after = page.Next;
            if (page.More)
            {
                continue;
            }

            if (asked.Interval is not { } interval)
            {
                yield break;
            }

            await Task.Delay(interval, _connection.Time, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>One page of what became of entries.</summary>
    /// <param name="after">0 for the beginning, or the next of an earlier page.</param>
    /// <param name="limit">How many are asked for, 1 to 1,000.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<EntryChanges> GetChangesAsync(string after = "0", int limit = 1000, CancellationToken cancellationToken = default)
    {
        var page = await _connection.SendAsync(api => api.FollowEntriesAsync(after, limit, cancellationToken)).ConfigureAwait(false);
        if (page.Items is [.., var last])
        {
            last.Next = page.Next;
        }

        return page;
    }

    /// <summary>Every entry that passes the filter as CSV, read as it comes; dispose of the stream. Opening balances are no entries: <see cref="TimebankGroup.ExportOpeningBalancesCsvAsync"/>.</summary>
    public async Task<Stream> ExportCsvAsync(EntryFilter? filter = null, CancellationToken cancellationToken = default)
    {
        var asked = filter ?? new EntryFilter();
        var file = await _connection.SendAsync(api => api.ExportEntriesAsync(asked.Programme, asked.Measure, asked.Stage, asked.Team, asked.Contributor, asked.Party, asked.From, asked.To, asked.Reference, asked.RecordedAfter, asked.RecordedBefore, asked.KnownAt, asked.Suspended, cancellationToken)).ConfigureAwait(false);
        return file.Stream;
    }
}
