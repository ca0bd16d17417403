using ValueLedger.Client.Transport;

namespace ValueLedger.Client.Groups;

public partial class EntryGroup
{
    /// <summary>A dry run of <see cref="RecordAsync"/>: every check runs, and nothing is written.</summary>
    public virtual Task<DryRunEntry> RecordDryRunAsync(EntryDraft draft, CancellationToken cancellationToken = default) =>
        _connection.SendAsync(api => api.DryRunRecordEntryAsync(Argument.NotNull(draft), cancellationToken), Call.Of(null));

    /// <summary>A dry run of <see cref="RecordBatchAsync"/>: every check runs, and nothing is written.</summary>
    public virtual Task<DryRunBatch> RecordBatchDryRunAsync(IEnumerable<EntryDraft> drafts, CancellationToken cancellationToken = default)
    {
        var batch = new BatchDraft { Entries = [.. Argument.NotNull(drafts)] };
        return _connection.SendAsync(api => api.DryRunRecordEntriesAsync(batch, cancellationToken), Call.Of(null));
    }

    /// <summary>A dry run of <see cref="ReverseAsync"/>: every check runs, and nothing is written.</summary>
    public virtual Task<DryRunEntry> ReverseDryRunAsync(Guid id, string reason, CancellationToken cancellationToken = default)
    {
        var reversal = new ReversalDraft { Reason = Argument.NotNull(reason) };
        return _connection.SendAsync(api => api.DryRunReverseEntryAsync(id.ToString(), reversal, cancellationToken), Call.Of(null));
    }

    /// <summary>A dry run of <see cref="CorrectAsync"/>: every check runs, and nothing is written.</summary>
    public virtual Task<DryRunEntry> CorrectDryRunAsync(
        Guid id,
        string reason,
        EntryDraft replacement,
        CancellationToken cancellationToken = default
    )
    {
        var correction = new CorrectionDraft { Reason = Argument.NotNull(reason), Entry = Argument.NotNull(replacement) };
        return _connection.SendAsync(api => api.DryRunCorrectEntryAsync(id.ToString(), correction, cancellationToken), Call.Of(null));
    }

    /// <summary>A dry run of <see cref="ReleaseAsync"/>: every check runs, and nothing is written.</summary>
    public virtual Task<DryRunEntry> ReleaseDryRunAsync(Guid id, string reason, CancellationToken cancellationToken = default) =>
        _connection.SendAsync(
            api =>
                api.DryRunReleaseEntryAsync(
                    id.ToString(),
                    new SuspenseDecisionDraft { Reason = Argument.NotNull(reason) },
                    cancellationToken
                ),
            Call.Of(null)
        );

    /// <summary>A dry run of <see cref="RejectAsync"/>: every check runs, and nothing is written.</summary>
    public virtual Task<DryRunEntry> RejectDryRunAsync(Guid id, string reason, CancellationToken cancellationToken = default) =>
        _connection.SendAsync(
            api =>
                api.DryRunRejectEntryAsync(
                    id.ToString(),
                    new SuspenseDecisionDraft { Reason = Argument.NotNull(reason) },
                    cancellationToken
                ),
            Call.Of(null)
        );
}
