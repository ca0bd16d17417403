using ValueLedger.Client.Transport;

namespace ValueLedger.Client.Groups;

/// <summary>Cost-benefit statements. A statement never changes; what becomes of it is its status.</summary>
public sealed class StatementGroup
{
    private readonly Connection _connection;

    internal StatementGroup(Connection connection) => _connection = connection;

    /// <summary>Makes a draft of any programmes and period; the answer knows its id.</summary>
    public Task<Statement> PrepareAsync(StatementDraft draft, RecordOptions? options = null, CancellationToken cancellationToken = default) =>
        _connection.SendAsync(api => api.PrepareStatementAsync(draft, options?.DryRunOrNull, cancellationToken), Call.Of(options));

    /// <summary>The document, as it was prepared.</summary>
    public async Task<Statement> GetAsync(Guid id, CancellationToken cancellationToken = default)
    {
        var statement = await _connection.SendAsync(api => api.GetStatementAsync(id.ToString(), cancellationToken)).ConfigureAwait(false);
        statement.Id = id;
        return statement;
    }

    /// <summary>The document as one table of CSV; dispose of the stream.</summary>
    public Task<Stream> OpenTableAsync(Guid id, CancellationToken cancellationToken = default) =>
        OpenAsync(api => api.GetStatementTableAsync(id.ToString(), cancellationToken));

    /// <summary>The document as a page for people, which loads nothing and prints well on A4; dispose of the stream.</summary>
    public Task<Stream> OpenPageAsync(Guid id, CancellationToken cancellationToken = default) =>
        OpenAsync(api => api.GetStatementPageAsync(id.ToString(), cancellationToken));

    /// <summary>The document as a workbook (.xlsx) of live formulas; dispose of the stream.</summary>
    public Task<Stream> OpenWorkbookAsync(Guid id, CancellationToken cancellationToken = default) =>
        OpenAsync(api => api.GetStatementWorkbookAsync(id.ToString(), cancellationToken));

    /// <summary>Whether it is published, by what it was superseded, and whether anything was recorded since that touches it.</summary>
    public Task<StatementStatus> GetStatusAsync(Guid id, CancellationToken cancellationToken = default) =>
        _connection.SendAsync(api => api.GetStatementStatusAsync(id.ToString(), cancellationToken));

    /// <summary>Why two statements of the same programmes and period differ, step by step and with nothing left over.</summary>
    /// <param name="from">The statement that the bridge leads from.</param>
    /// <param name="to">The statement that it leads to; it may know less than the other.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public Task<Bridge> BridgeAsync(Guid from, Guid to, CancellationToken cancellationToken = default) =>
        _connection.SendAsync(api => api.BridgeStatementsAsync(from.ToString(), to.ToString(), cancellationToken));

    /// <summary>Gives a draft the next number and attests its hash in the log.</summary>
    public Task<StatementStatus> PublishAsync(Guid id, RecordOptions? options = null, CancellationToken cancellationToken = default) =>
        _connection.SendAsync(api => api.PublishStatementAsync(id.ToString(), new PublicationDraft(), options?.DryRunOrNull, cancellationToken), Call.Of(options));

    /// <summary>Statements in the order in which they were prepared, without their documents, page after page.</summary>
    /// <param name="state">Only drafts, or only what is published.</param>
    /// <param name="pageSize">How many are asked for at once, 1 to 1,000.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public IAsyncEnumerable<StatementStatus> ListAsync(StatementState? state = null, int pageSize = 1000, CancellationToken cancellationToken = default) =>
        _connection.ListAsync<StatementStatus>(
            async (api, cursor, cancellation) => cursor is null
                ? await api.ListStatementsAsync(state, pageSize, cancellationToken: cancellation).ConfigureAwait(false)
                : await api.ListStatementsAsync(limit: pageSize, cursor: cursor, cancellationToken: cancellation).ConfigureAwait(false),
            cancellationToken);

    /// <summary>The entries that a line is made of, as known at the statement's moment, page after page.</summary>
    /// <param name="id">Which statement.</param>
    /// <param name="line">The line, as the statement names it.</param>
    /// <param name="pageSize">How many are asked for at once, 1 to 1,000.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public IAsyncEnumerable<Entry> ListEntriesAsync(Guid id, string line, int pageSize = 1000, CancellationToken cancellationToken = default) =>
        _connection.ListAsync<Entry>(
            async (api, cursor, cancellation) => await api.ListLineEntriesAsync(id.ToString(), line, pageSize, cursor, cancellation).ConfigureAwait(false),
            cancellationToken);

    private async Task<Stream> OpenAsync(Func<LedgerApi, Task<FileResponse>> send) => (await _connection.SendFileAsync(send).ConfigureAwait(false)).Stream;
}
