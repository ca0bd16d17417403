using ValueLedger.Client.Transport;

namespace ValueLedger.Client.Groups;

/// <summary>Files of entries of any length.</summary>
public class ImportGroup
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(5);

    private readonly Connection _connection;

    internal ImportGroup(Connection connection) => _connection = connection;

    /// <summary>For mocks.</summary>
    protected ImportGroup() => _connection = null!;

    /// <summary>
    /// Sends a file, which is read as it is sent. A small import is over with the answer; wait for a long one with <see cref="WaitAsync"/>.
    /// After a failure the file is sent again only if the stream can go back to where it started.
    /// </summary>
    /// <param name="file">The file, from its current position to its end; the stream is left open.</param>
    /// <param name="format">The format of the file.</param>
    /// <param name="options">How the file should be imported.</param>
    /// <param name="cancellationToken">Cancels the call; if the file has not fully arrived, nothing is recorded.</param>
    public virtual Task<Import> SendAsync(
        Stream file,
        ImportFormat format,
        ImportOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        var how = options ?? new ImportOptions();
        var body = FileOf(file, format);
        var call = new Call { IdempotencyKey = Call.Key(how.IdempotencyKey, nameof(options)), IsSentOnce = !file.CanSeek };
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
                    how.FileName,
                    how.Sheet,
                    how.HeaderRow,
                    how.DateFormat,
                    how.Timestamps,
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
    /// <param name="sheet">The sheet of a workbook; when left out, the first one whose rows have a day and a quantity.</param>
    /// <param name="headerRow">The row of the header, counted as a spreadsheet does; guessed when left out.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual Task<ImportPreview> PreviewAsync(
        Stream file,
        ImportFormat format,
        string? sheet = null,
        int? headerRow = null,
        CancellationToken cancellationToken = default
    )
    {
        var body = FileOf(file, format);
        return _connection.SendFileAsync(
            api => api.PreviewImportAsync(body, sheet, headerRow, cancellationToken),
            new Call { IsSentOnce = !file.CanSeek }
        );
    }

    /// <summary>The rows of a sheet of a workbook as CSV, each cell as an import reads it.</summary>
    /// <param name="file">The workbook, from its current position to its end; the stream is left open.</param>
    /// <param name="format">The format of the workbook.</param>
    /// <param name="sheet">The sheet; the first when left out.</param>
    /// <param name="decimalMark">What stands before the decimals of its numbers; a point when left out.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual async Task<Stream> ReadSheetAsync(
        Stream file,
        ImportFormat format,
        string? sheet = null,
        DecimalMark? decimalMark = null,
        CancellationToken cancellationToken = default
    )
    {
        var body = FileOf(file, format);
        var call = new Call { IsSentOnce = !file.CanSeek };
        var answer = await _connection
            .SendFileAsync(api => api.ReadSheetAsync(body, sheet, decimalMark, cancellationToken: cancellationToken), call)
            .ConfigureAwait(false);
        return answer.Stream;
    }

    /// <summary>How far an import is, or its result; the result is kept for thirty days.</summary>
    public virtual Task<Import> GetAsync(Guid id, CancellationToken cancellationToken = default) =>
        _connection.SendAsync(api => api.GetImportAsync(id.ToString(), cancellationToken));

    /// <summary>Running imports and imports that are over, the latest first, page by page.</summary>
    /// <param name="pageSize">How many to ask for at once, 1 to 1,000.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual AsyncPageable<Import> ListAsync(int pageSize = 1000, CancellationToken cancellationToken = default) =>
        _connection.ListAsync<Import>(
            async (api, cursor, cancellation) => await api.ListImportsAsync(pageSize, cursor, cancellation).ConfigureAwait(false),
            cancellationToken
        );

    /// <summary>Stops an import, unless it is already recording or is over.</summary>
    public virtual Task<Import> CancelAsync(Guid id, CancellationToken cancellationToken = default) =>
        _connection.SendAsync(api => api.CancelImportAsync(id.ToString(), cancellationToken));

    /// <summary>
    /// Takes back an import: reverses every entry of it that still counts, and rejects those in suspense. If the answer was lost, call it
    /// again: it goes on where it stopped.
    /// </summary>
    /// <param name="id">The id of the import.</param>
    /// <param name="reason">Why it is taken back; at most 1,000 characters.</param>
    /// <param name="cancellationToken">Cancels the call; what was taken back by then stays so.</param>
    public virtual Task<ImportReversal> ReverseAsync(Guid id, string reason, CancellationToken cancellationToken = default) =>
        _connection.SendAsync(api =>
            api.ReverseImportAsync(id.ToString(), new ImportReversalDraft { Reason = reason }, cancellationToken: cancellationToken)
        );

    /// <summary>A dry run of <see cref="ReverseAsync"/>: counts what would be taken back.</summary>
    public virtual Task<ImportReversal> ReverseDryRunAsync(Guid id, string reason, CancellationToken cancellationToken = default) =>
        _connection.SendAsync(api =>
            api.ReverseImportAsync(id.ToString(), new ImportReversalDraft { Reason = reason }, dryRun: true, cancellationToken)
        );

    /// <summary>Asks with growing pauses until the import is over; returns its result.</summary>
    /// <param name="id">The id of the import.</param>
    /// <param name="progress">Is told how far the import is each time that the server was asked, and of the result.</param>
    /// <param name="cancellationToken">Ends the waiting; the import goes on.</param>
    public virtual async Task<Import> WaitAsync(Guid id, IProgress<Import>? progress = null, CancellationToken cancellationToken = default)
    {
        for (var pause = FirstPause; ; pause = pause * 2 < LongestPause ? pause * 2 : LongestPause)
        {
            var import = await GetAsync(id, cancellationToken).ConfigureAwait(false);
            progress?.Report(import);
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
    public virtual AsyncPageable<ImportProblem> ProblemsAsync(
        Guid id,
        int pageSize = 1000,
        CancellationToken cancellationToken = default
    ) =>
        _connection.ListAsync<ImportProblem>(
            async (api, cursor, cancellation) =>
                await api.ListImportProblemsAsync(id.ToString(), pageSize, cursor, cancellation).ConfigureAwait(false),
            cancellationToken
        );

    /// <summary>The same list as CSV, read as it arrives; dispose of the stream.</summary>
    public virtual Task<Stream> ExportProblemsAsync(Guid id, CancellationToken cancellationToken = default) =>
        FileAsync(api => api.ExportImportProblemsAsync(id.ToString(), cancellationToken: cancellationToken));

    /// <summary>The rejected rows as they were sent, each with its problem, so that you can correct them and send them again; dispose of
    /// the stream.</summary>
    public virtual Task<Stream> ExportRejectedAsync(Guid id, CancellationToken cancellationToken = default) =>
        FileAsync(api => api.ExportRejectedRowsAsync(id.ToString(), cancellationToken: cancellationToken));

    /// <summary>Deletes the rejected rows for good, and the parts of them quoted in the problems. Otherwise they are deleted after thirty
    /// days.</summary>
    public virtual Task DeleteRejectedAsync(Guid id, CancellationToken cancellationToken = default) =>
        _connection.SendAsync(api => api.DeleteRejectedRowsAsync(id.ToString(), cancellationToken));

    /// <summary>A template with every column and some examples; dispose of the stream.</summary>
    public virtual Task<Stream> TemplateAsync(CancellationToken cancellationToken = default) =>
        FileAsync(api => api.GetImportTemplateAsync(cancellationToken: cancellationToken));

    private static FileParameter FileOf(Stream file, ImportFormat format) =>
        new(
            new LeftOpen(Argument.File(file)),
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
