using ValueLedger.Client.Transport;

namespace ValueLedger.Client.Groups;

/// <summary>Cost-benefit statements. A statement never changes; its status says whether it was published or superseded.</summary>
public class StatementGroup
{
    private readonly Connection _connection;

    internal StatementGroup(Connection connection) => _connection = connection;

    /// <summary>For mocks.</summary>
    protected StatementGroup() => _connection = null!;

    /// <summary>Makes a draft for any programmes and period; the answer has its id.</summary>
    public virtual Task<Statement> PrepareAsync(
        StatementDraft draft,
        RecordOptions? options = null,
        CancellationToken cancellationToken = default
    ) => _connection.SendAsync(api => api.PrepareStatementAsync(Argument.NotNull(draft), cancellationToken), Call.Of(options));

    /// <summary>A dry run of <see cref="PrepareAsync"/>: every check runs, and nothing is written.</summary>
    public virtual Task<Statement> PrepareDryRunAsync(StatementDraft draft, CancellationToken cancellationToken = default) =>
        _connection.SendAsync(api => api.DryRunPrepareStatementAsync(Argument.NotNull(draft), cancellationToken), Call.Of(null));

    /// <summary>The statement, as it was prepared.</summary>
    public virtual async Task<Statement> GetAsync(Guid id, CancellationToken cancellationToken = default)
    {
        var statement = await _connection.SendAsync(api => api.GetStatementAsync(id.ToString(), cancellationToken)).ConfigureAwait(false);
        statement.Id = id;
        return statement;
    }

    /// <summary>The statement as one CSV table; dispose of the stream.</summary>
    public virtual Task<Stream> OpenTableAsync(Guid id, CancellationToken cancellationToken = default) =>
        OpenAsync(api => api.GetStatementTableAsync(id.ToString(), cancellationToken: cancellationToken));

    /// <summary>The statement as an HTML page for people, which loads nothing else and prints well on A4; dispose of the stream.</summary>
    public virtual Task<Stream> OpenPageAsync(Guid id, CancellationToken cancellationToken = default) =>
        OpenAsync(api => api.GetStatementPageAsync(id.ToString(), cancellationToken));

    /// <summary>The statement as a workbook (.xlsx) with live formulas; dispose of the stream.</summary>
    public virtual Task<Stream> OpenWorkbookAsync(Guid id, CancellationToken cancellationToken = default) =>
        OpenAsync(api => api.GetStatementWorkbookAsync(id.ToString(), cancellationToken));

    /// <summary>The audit pack: one zip file with the statement, the records behind it and their proofs, which can be checked without the
    /// server (<c>valueledger verify</c>); dispose of the stream. Needs the scope audit:read.</summary>
    public virtual Task<Stream> OpenPackAsync(Guid id, CancellationToken cancellationToken = default) =>
        OpenAsync(api => api.GetAuditPackAsync(id.ToString(), cancellationToken));

    /// <summary>Whether the statement is published, which statement superseded it, and whether anything recorded since affects
    /// it.</summary>
    public virtual Task<StatementStatus> GetStatusAsync(Guid id, CancellationToken cancellationToken = default) =>
        _connection.SendAsync(api => api.GetStatementStatusAsync(id.ToString(), cancellationToken));

    /// <summary>Why two statements for the same programmes and period differ, step by step and with no difference left
    /// unexplained.</summary>
    /// <param name="from">The statement at which the bridge starts.</param>
    /// <param name="to">The statement at which the bridge ends; it may be as known at an earlier moment than the other.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual Task<Bridge> BridgeAsync(Guid from, Guid to, CancellationToken cancellationToken = default) =>
        _connection.SendAsync(api => api.BridgeStatementsAsync(from.ToString(), to.ToString(), cancellationToken));

    /// <summary>Publishes a draft: gives it the next number and records its hash in the log.</summary>
    public virtual Task<StatementStatus> PublishAsync(
        Guid id,
        RecordOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        _connection.SendAsync(api => api.PublishStatementAsync(id.ToString(), new PublicationDraft(), cancellationToken), Call.Of(options));

    /// <summary>A dry run of <see cref="PublishAsync"/>: every check runs, and nothing is written.</summary>
    public virtual Task<StatementStatus> PublishDryRunAsync(Guid id, CancellationToken cancellationToken = default) =>
        _connection.SendAsync(
            api => api.DryRunPublishStatementAsync(id.ToString(), new PublicationDraft(), cancellationToken),
            Call.Of(null)
        );

    /// <summary>Statements in the order in which they were prepared, without their content, page by page.</summary>
    /// <param name="state">Only drafts, or only published statements.</param>
    /// <param name="pageSize">How many to ask for at once, 1 to 1,000.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual AsyncPageable<StatementStatus> ListAsync(
        StatementState? state = null,
        int pageSize = 1000,
        CancellationToken cancellationToken = default
    ) =>
        _connection.ListAsync<StatementStatus>(
            async (api, cursor, cancellation) =>
                cursor is null
                    ? await api.ListStatementsAsync(state, pageSize, cancellationToken: cancellation).ConfigureAwait(false)
                    : await api.ListStatementsAsync(limit: pageSize, cursor: cursor, cancellationToken: cancellation).ConfigureAwait(false),
            cancellationToken
        );

    /// <summary>The same list as CSV, one statement in a row; dispose of the stream.</summary>
    /// <param name="state">Only drafts, or only published statements.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual Task<Stream> ExportCsvAsync(StatementState? state = null, CancellationToken cancellationToken = default) =>
        _connection.ExportAsync(api => api.ExportStatementsAsync(state, cancellationToken: cancellationToken));

    /// <summary>The entries that a line is made up of, as known at the statement's moment, page by page.</summary>
    /// <param name="id">The id of the statement.</param>
    /// <param name="line">The name of the line in the statement.</param>
    /// <param name="pageSize">How many to ask for at once, 1 to 1,000.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual AsyncPageable<Entry> ListEntriesAsync(
        Guid id,
        string line,
        int pageSize = 1000,
        CancellationToken cancellationToken = default
    ) =>
        _connection.ListAsync<Entry>(
            async (api, cursor, cancellation) =>
                await api.ListLineEntriesAsync(id.ToString(), Argument.Code(line), pageSize, cursor, cancellation).ConfigureAwait(false),
            cancellationToken
        );

    private async Task<Stream> OpenAsync(Func<LedgerApi, Task<FileResponse>> send) =>
        (await _connection.SendFileAsync(send).ConfigureAwait(false)).Stream;
}
