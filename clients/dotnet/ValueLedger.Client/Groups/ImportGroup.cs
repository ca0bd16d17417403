using ValueLedger.Client.Transport;

namespace ValueLedger.Client.Groups;

/// <summary>Files of entries of any length.</summary>
public sealed class ImportGroup
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(5);

    private readonly Connection _connection;

    internal ImportGroup(Connection connection) => _connection = connection;

    /// <summary>
    /// Sends a file, which is read as it is sent. A small one is over with the answer; wait for a long one with <see cref="WaitAsync"/>. After
    /// a failure it is sent again only if the stream can go back to where it began.
    /// </summary>
    /// <param name="file">From where it stands to its end; left open.</param>
    /// <param name="format">How it is written.</param>
    /// <param name="options">How it is to be imported.</param>
    /// <param name="cancellationToken">Breaks off; nothing is recorded of a file that has not arrived.</param>
    public Task<Import> SendAsync(Stream file, ImportFormat format, ImportOptions? options = null, CancellationToken cancellationToken = default)
    {
        var how = options ?? new ImportOptions();
        var body = new FileParameter(file, null, format == ImportFormat.Csv ? "text/csv" : "application/x-ndjson");
        var call = new Call { IdempotencyKey = how.IdempotencyKey, IsSentOnce = !file.CanSeek };
        return _connection.SendFileAsync(api => api.SendImportAsync(body, how.Mode, how.DryRunOrNull, how.DateFormat, how.Pairs, how.MapName, cancellationToken), call);
    }

    /// <summary>How far it is, or what came of it; kept for thirty days.</summary>
    public Task<Import> GetAsync(Guid id, CancellationToken cancellationToken = default) =>
        _connection.SendAsync(api => api.GetImportAsync(id.ToString(), cancellationToken));

    /// <summary>Those that run and those that are over, the latest first, page after page.</summary>
    /// <param name="pageSize">How many are asked for at once, 1 to 1,000.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public IAsyncEnumerable<Import> ListAsync(int pageSize = 1000, CancellationToken cancellationToken = default) =>
        _connection.ListAsync<Import>(async (api, cursor, cancellation) => await api.ListImportsAsync(pageSize, cursor, cancellation).ConfigureAwait(false), cancellationToken);

    /// <summary>Stops it, unless it records already or is over.</summary>
    public Task<Import> CancelAsync(Guid id, CancellationToken cancellationToken = default) =>
        _connection.SendAsync(api => api.CancelImportAsync(id.ToString(), cancellationToken));

    /// <summary>Asks with growing pauses until it is over; answers what came of it.</summary>
    public async Task<Import> WaitAsync(Guid id, CancellationToken cancellationToken = default)
    {
        for (var pause = FirstPause; ; pause = pause * 2 < LongestPause ? pause * 2 : LongestPause)
        {
            var import = await GetAsync(id, cancellationToken).ConfigureAwait(false);
            if (import.IsOver)
            {
                return import;
            }

            await Task.Delay(pause, _connection.Time, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Everything that is wrong with the rows of an import that is over, page after page.</summary>
    /// <param name="id">Which import.</param>
    /// <param name="pageSize">How many are asked for at once, 1 to 1,000.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public IAsyncEnumerable<ImportProblem> ProblemsAsync(Guid id, int pageSize = 1000, CancellationToken cancellationToken = default) =>
        _connection.ListAsync<ImportProblem>(async (api, cursor, cancellation) => await api.ListImportProblemsAsync(id.ToString(), pageSize, cursor, cancellation).ConfigureAwait(false), cancellationToken);

    /// <summary>The same as CSV, read as it comes; dispose of the stream.</summary>
    public Task<Stream> ExportProblemsAsync(Guid id, CancellationToken cancellationToken = default) =>
        FileAsync(api => api.ExportImportProblemsAsync(id.ToString(), cancellationToken));

    /// <summary>Rejected rows as they were sent, each with its problem, to be mended and sent again; dispose of the stream.</summary>
    public Task<Stream> ExportRejectedAsync(Guid id, CancellationToken cancellationToken = default) =>
        FileAsync(api => api.ExportRejectedRowsAsync(id.ToString(), cancellationToken));

    /// <summary>Deletes the rejected rows for good, and what the problems repeat of them. By themselves they go after thirty days.</summary>
    public Task DeleteRejectedAsync(Guid id, CancellationToken cancellationToken = default) =>
        _connection.SendAsync(api => api.DeleteRejectedRowsAsync(id.ToString(), cancellationToken));

    /// <summary>A file to begin with: every column, and examples; dispose of the stream.</summary>
    public Task<Stream> TemplateAsync(CancellationToken cancellationToken = default) => FileAsync(api => api.GetImportTemplateAsync(cancellationToken));

    private async Task<Stream> FileAsync(Func<LedgerApi, Task<FileResponse>> send) => (await _connection.SendFileAsync(send).ConfigureAwait(false)).Stream;
}
