using System.Runtime.CompilerServices;
using ValueLedger.Client.Transport;

namespace ValueLedger.Client.Groups;

/// <summary>The journal: what was put in and what came out.</summary>
public partial class EntryGroup
{
    private readonly Connection _connection;

    internal EntryGroup(Connection connection) => _connection = connection;

    /// <summary>For mocks.</summary>
    protected EntryGroup() => _connection = null!;

    /// <summary>Records an entry. If the same content is sent again with the same reference, no second entry is recorded.</summary>
    public virtual Task<Entry> RecordAsync(
        EntryDraft draft,
        RecordOptions? options = null,
        CancellationToken cancellationToken = default
    ) => _connection.SendAsync(api => api.RecordEntryAsync(Argument.NotNull(draft), cancellationToken), Call.Of(options));

    /// <summary>Records up to 1,000 entries, all or none; returns them in the order of the drafts.</summary>
    public virtual Task<Batch> RecordBatchAsync(
        IEnumerable<EntryDraft> drafts,
        RecordOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        var batch = new BatchDraft { Entries = [.. Argument.NotNull(drafts)] };
        return _connection.SendAsync(api => api.RecordEntriesAsync(batch, cancellationToken), Call.Of(options));
    }

    /// <summary>Takes an entry out of every figure from now on; returns the reversal.</summary>
    public virtual Task<Entry> ReverseAsync(
        Guid id,
        string reason,
        RecordOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        var reversal = new ReversalDraft { Reason = Argument.NotNull(reason) };
        return _connection.SendAsync(api => api.ReverseEntryAsync(id.ToString(), reversal, cancellationToken), Call.Of(options));
    }

    /// <summary>Replaces an entry with another, in one step; returns the replacement.</summary>
    public virtual Task<Entry> CorrectAsync(
        Guid id,
        string reason,
        EntryDraft replacement,
        RecordOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        var correction = new CorrectionDraft { Reason = Argument.NotNull(reason), Entry = Argument.NotNull(replacement) };
        return _connection.SendAsync(api => api.CorrectEntryAsync(id.ToString(), correction, cancellationToken), Call.Of(options));
    }

    /// <summary>Gives an entry another grade of evidence, or more documents, from now on; returns the entry.</summary>
    /// <param name="id">The id of the entry.</param>
    /// <param name="draft">The grade, documents to add, and the reason.</param>
    /// <param name="options">The idempotency key.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual Task<Entry> ReGradeAsync(
        Guid id,
        ReGradingDraft draft,
        RecordOptions? options = null,
        CancellationToken cancellationToken = default
    ) => _connection.SendAsync(api => api.ReGradeEntryAsync(id.ToString(), Argument.NotNull(draft), cancellationToken), Call.Of(options));

    /// <summary>A dry run of <see cref="ReGradeAsync"/>: every check runs, and nothing is written.</summary>
    /// <param name="id">The id of the entry.</param>
    /// <param name="draft">The grade, documents to add, and the reason.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual Task<DryRunEntry> ReGradeDryRunAsync(Guid id, ReGradingDraft draft, CancellationToken cancellationToken = default) =>
        _connection.SendAsync(api => api.DryRunReGradeEntryAsync(id.ToString(), Argument.NotNull(draft), cancellationToken), Call.Of(null));

    /// <summary>Which entries have a file as evidence; the server hashes the file and does not keep it.</summary>
    /// <param name="file">The file, which is read into memory from its current position; the stream is left open.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual async Task<EvidenceCheck> CheckEvidenceAsync(Stream file, CancellationToken cancellationToken = default)
    {
        Argument.File(file);
        using var read = new MemoryStream();
        await file.CopyToAsync(read, cancellationToken).ConfigureAwait(false);
        read.Position = 0;
        return await _connection.SendAsync(api => api.CheckEvidenceAsync(read, cancellationToken), Call.Of(null)).ConfigureAwait(false);
    }

    /// <summary>Lets an entry in suspense count in every figure from now on; returns the entry.</summary>
    public virtual Task<Entry> ReleaseAsync(
        Guid id,
        string reason,
        RecordOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        _connection.SendAsync(
            api => api.ReleaseEntryAsync(id.ToString(), new SuspenseDecisionDraft { Reason = Argument.NotNull(reason) }, cancellationToken),
            Call.Of(options)
        );

    /// <summary>Keeps an entry in suspense out of every figure for good; returns the entry.</summary>
    public virtual Task<Entry> RejectAsync(
        Guid id,
        string reason,
        RecordOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        _connection.SendAsync(
            api => api.RejectEntryAsync(id.ToString(), new SuspenseDecisionDraft { Reason = Argument.NotNull(reason) }, cancellationToken),
            Call.Of(options)
        );

    /// <summary>An entry, and whether it was reversed, corrected, released or rejected.</summary>
    /// <param name="id">The id of the entry.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual Task<Entry> GetAsync(Guid id, CancellationToken cancellationToken = default) =>
        _connection.SendAsync(api => api.GetEntryAsync(id.ToString(), cancellationToken));

    /// <summary>Erases the note, reason, service, evidence titles and evidence uris of an entry for good, and the reason of its release or
    /// rejection. Figures, proofs and codes stay.</summary>
    public virtual Task EraseTextAsync(Guid id, CancellationToken cancellationToken = default) =>
        _connection.SendAsync(api => api.EraseEntryTextAsync(id.ToString(), cancellationToken));

    /// <summary>Entries and reversals that count or, if the filter says so, the entries in suspense, in the order in which they were
    /// recorded, page by page.</summary>
    /// <param name="filter">Which entries to return; all when left out.</param>
    /// <param name="pageSize">How many to ask for at once, 1 to 1,000.</param>
    /// <param name="order">The first recorded entry first, or the last one; the first when left out.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual AsyncPageable<Entry> ListAsync(
        EntryFilter? filter = null,
        int pageSize = 1000,
        JournalOrder? order = null,
        CancellationToken cancellationToken = default
    )
    {
        var asked = filter ?? new EntryFilter();
        return _connection.ListAsync<Entry>(
            async (api, cursor, cancellation) =>
                cursor is null
                    ? await api.ListEntriesAsync(
                            pageSize,
                            order,
                            null,
                            asked.Programme,
                            asked.Measure,
                            asked.Stage,
                            asked.Team,
                            asked.Area,
                            asked.Contributor,
                            asked.Party,
                            asked.From,
                            asked.To,
                            asked.Reference,
                            asked.Import?.ToString(),
                            asked.RecordedAfter,
                            asked.RecordedBefore,
                            asked.KnownAt,
                            asked.Suspended,
                            cancellation
                        )
                        .ConfigureAwait(false)
                    : await api.ListEntriesAsync(pageSize, cursor: cursor, cancellationToken: cancellation).ConfigureAwait(false),
            cancellationToken
        );
    }

    /// <summary>
    /// Every change of an entry, in the order of the changes, page by page; then waits for more until it is cancelled. Keep the last
    /// <see cref="EntryChange.Next"/> that is not null, or the <see cref="Page{T}.NextCursor"/> of the last page, once you have processed
    /// everything before it, and continue from there after a restart: you miss nothing.
    /// Changes of opening balances of time banks come in the same order: they have <see cref="EntryChange.OpeningBalances"/> and no
    /// <see cref="EntryChange.Entry"/>.
    /// </summary>
    /// <param name="after">0 to start at the beginning, or where to continue.</param>
    /// <param name="options">How often to ask, and for how many changes at once.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual AsyncPageable<EntryChange> FollowAsync(
        string after = "0",
        FollowOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentException.ThrowIfNullOrEmpty(after);
        var asked = options ?? new FollowOptions();
        return AsyncPageable<EntryChange>.Of(
            (cursor, cancellation) => FollowPagesAsync(cursor ?? after, asked, cancellation),
            cancellationToken
        );
    }

    /// <summary>One page of the changes of entries.</summary>
    /// <param name="after">0 to start at the beginning, or the next of an earlier page.</param>
    /// <param name="limit">How many to ask for, 1 to 1,000.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual async Task<EntryChanges> GetChangesAsync(
        string after = "0",
        int limit = 1000,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentException.ThrowIfNullOrEmpty(after);
        var page = await _connection.SendAsync(api => api.FollowEntriesAsync(after, limit, cancellationToken)).ConfigureAwait(false);
        if (page.Items is [.., var last])
        {
            last.Next = page.Next;
        }

        return page;
    }

    private async IAsyncEnumerable<Page<EntryChange>> FollowPagesAsync(
        string after,
        FollowOptions asked,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        while (true)
        {
            var changes = await GetChangesAsync(after, asked.PageSize, cancellationToken).ConfigureAwait(false);
            after = changes.Next;
            if (changes.Items.Count > 0)
            {
                yield return new Page<EntryChange>(changes.Items, after, changes.RequestId);
            }

            if (changes.More)
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

    /// <summary>Every entry that matches the filter, as CSV, read as it arrives; dispose of the stream. Opening balances are not entries,
    /// see <see cref="TimebankGroup.ExportOpeningBalancesCsvAsync"/>.</summary>
    public virtual Task<Stream> ExportCsvAsync(EntryFilter? filter = null, CancellationToken cancellationToken = default)
    {
        var asked = filter ?? new EntryFilter();
        return _connection.ExportAsync(api =>
            api.ExportEntriesAsync(
                asked.Programme,
                asked.Measure,
                asked.Stage,
                asked.Team,
                asked.Area,
                asked.Contributor,
                asked.Party,
                asked.From,
                asked.To,
                asked.Reference,
                asked.Import?.ToString(),
                asked.RecordedAfter,
                asked.RecordedBefore,
                asked.KnownAt,
                asked.Suspended,
                cancellationToken: cancellationToken
            )
        );
    }

    /// <summary>Every entry that matches the filter, and opening balances, as plain-text accounting in the journal format of hledger, read
    /// as it arrives; dispose of the stream.</summary>
    public virtual Task<Stream> ExportJournalAsync(EntryFilter? filter = null, CancellationToken cancellationToken = default)
    {
        var asked = filter ?? new EntryFilter();
        return _connection.ExportAsync(api =>
            api.ExportJournalAsync(
                asked.Programme,
                asked.Measure,
                asked.Stage,
                asked.Team,
                asked.Area,
                asked.Contributor,
                asked.Party,
                asked.From,
                asked.To,
                asked.Reference,
                asked.Import?.ToString(),
                asked.RecordedAfter,
                asked.RecordedBefore,
                asked.KnownAt,
                asked.Suspended,
                cancellationToken
            )
        );
    }
}
