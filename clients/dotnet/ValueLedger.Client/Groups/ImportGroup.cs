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
    /// Sends a file, which is read as it is sent. A small import is over with the answer; wait for a long one with <see cref="WaitAsync"/>.
    /// After a failure the file is sent again only if the stream can go back to where it started.
    /// </summary>
    /// <param name="file">The file, from its current position to its end; the stream is left open.</param>
    /// <param name="format">The format of the file.</param>
    /// <param name="options">How the file should be imported.</param>
    /// <param name="cancellationToken">Cancels the call; if the file has not fully arrived, nothing is recorded.</param>
    public Task<Import> SendAsync(
        Stream file,
        ImportFormat format,
        ImportOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        var how = options ?? new ImportOptions();
        var body = FileOf(file, format);
        var call = new Call { IdempotencyKey = how.IdempotencyKey, IsSentOnce = !file.CanSeek };
        return _connection.SendFileAsync(
            api =>
                api.SendImportAsync(
                    body,
                    how.Mode,
                    how.DryRunOrNull,
                    how.Pairs,
                    how.Ignored,
                    how.SetPairs,
                    how.MapName,
                    how.Sheet,
                    how.HeaderRow,
                    how.DateFormat,
                    how.QuantityFormat,
                    how.Quantity,
                    how.Decimal,
                    how.Thousands,
                    how.Round,
                    how.Titles,
                    how.Totals,
                    how.LikeStanding,
                    cancellationToken
                ),
            call
        );
    }

    /// <summary>
    /// Looks at a file and says how it could be imported: what its columns seem to be and why, which settings read it, and ten rows
    /// as they would be recorded. Nothing is recorded.
    /// </summary>
    /// <param name="file">The file, from its current position to its end; the stream is left open.</param>
    /// <param name="format">The format of the file.</param>
    /// <param name="sheet">The sheet of a workbook; the first when left out.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public Task<ImportPreview> PreviewAsync(
        Stream file,
        ImportFormat format,
        string? sheet = null,
        CancellationToken cancellationToken = default
    ) =>
        _connection.SendFileAsync(
            api => api.PreviewImportAsync(FileOf(file, format), sheet, cancellationToken),
            new Call { IsSentOnce = !file.CanSeek }
        );

    /// <summary>How far an import is, or its result; the result is kept for thirty days.</summary>
    public Task<Import> GetAsync(Guid id, CancellationToken cancellationToken = default) =>
        _connection.SendAsync(api => api.GetImportAsync(id.ToString(), cancellationToken));

    /// <summary>Running imports and imports that are over, the latest first, page by page.</summary>
    /// <param name="pageSize">How many to ask for at once, 1 to 1,000.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public IAsyncEnumerable<Import> ListAsync(int pageSize = 1000, CancellationToken cancellationToken = default) =>
        _connection.ListAsync<Import>(
            async (api, cursor, cancellation) => await api.ListImportsAsync(pageSize, cursor, cancellation).ConfigureAwait(false),
            cancellationToken
        );

    /// <summary>Stops an import, unless it is already recording or is over.</summary>
    public Task<Import> CancelAsync(Guid id, CancellationToken cancellationToken = default) =>
        _connection.SendAsync(api => api.CancelImportAsync(id.ToString(), cancellationToken));

    /// <summary>Asks with growing pauses until the import is over; returns its result.</summary>
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

    /// <summary>All problems of the rows of an import that is over, page by page.</summary>
    /// <param name="id">The id of the import.</param>
    /// <param name="pageSize">How many to ask for at once, 1 to 1,000.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public IAsyncEnumerable<ImportProblem> ProblemsAsync(Guid id, int pageSize = 1000, CancellationToken cancellationToken = default) =>
        _connection.ListAsync<ImportProblem>(
            async (api, cursor, cancellation) =>
                await api.ListImportProblemsAsync(id.ToString(), pageSize, cursor, cancellation).ConfigureAwait(false),
            cancellationToken
        );

    /// <summary>The same list as CSV, read as it arrives; dispose of the stream.</summary>
    public Task<Stream> ExportProblemsAsync(Guid id, CancellationToken cancellationToken = default) =>
        FileAsync(api => api.ExportImportProblemsAsync(id.ToString(), cancellationToken: cancellationToken));

    /// <summary>The rejected rows as they were sent, each with its problem, so that you can correct them and send them again; dispose of
    /// the stream.</summary>
    public Task<Stream> ExportRejectedAsync(Guid id, CancellationToken cancellationToken = default) =>
        FileAsync(api => api.ExportRejectedRowsAsync(id.ToString(), cancellationToken: cancellationToken));

    /// <summary>Deletes the rejected rows for good, and the parts of them quoted in the problems. Otherwise they are deleted after thirty
    /// days.</summary>
    public Task DeleteRejectedAsync(Guid id, CancellationToken cancellationToken = default) =>
        _connection.SendAsync(api => api.DeleteRejectedRowsAsync(id.ToString(), cancellationToken));

    /// <summary>A template with every column and some examples; dispose of the stream.</summary>
    public Task<Stream> TemplateAsync(CancellationToken cancellationToken = default) =>
        FileAsync(api => api.GetImportTemplateAsync(cancellationToken: cancellationToken));

    private static FileParameter FileOf(Stream file, ImportFormat format) =>
        new(
            file,
            null,
            format switch
            {
                ImportFormat.Csv => "text/csv",
                ImportFormat.Ndjson => "application/x-ndjson",
                ImportFormat.Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                ImportFormat.Ods => "application/vnd.oasis.opendocument.spreadsheet",
                _ => throw new ArgumentOutOfRangeException(nameof(format), format, "There is no such format."),
            }
        );

    private async Task<Stream> FileAsync(Func<LedgerApi, Task<FileResponse>> send) =>
        (await _connection.SendFileAsync(send).ConfigureAwait(false)).Stream;
}
