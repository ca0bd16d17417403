using ValueLedger.Client.Transport;

namespace ValueLedger.Client.Groups;

/// <summary>Samples that auditors draw from published statements, what they find, and practitioners' opinions.</summary>
public class AuditGroup
{
    private readonly Connection _connection;

    internal AuditGroup(Connection connection) => _connection = connection;

    /// <summary>For mocks.</summary>
    protected AuditGroup() => _connection = null!;

    /// <summary>Draws a sample from a line of a published statement.</summary>
    /// <param name="draft">Statement, line, method, size, confidence, checkpoint and nonce.</param>
    /// <param name="options">The idempotency key.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual Task<Sample> DrawAsync(
        SampleDraft draft,
        RecordOptions? options = null,
        CancellationToken cancellationToken = default
    ) => _connection.SendAsync(api => api.DrawSampleAsync(Argument.NotNull(draft), cancellationToken), Call.Of(options));

    /// <summary>A dry run of <see cref="DrawAsync"/>: every check runs, and nothing is written.</summary>
    /// <param name="draft">Statement, line, method, size, confidence, checkpoint and nonce.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual Task<DryRunSample> DrawDryRunAsync(SampleDraft draft, CancellationToken cancellationToken = default) =>
        _connection.SendAsync(api => api.DryRunDrawSampleAsync(Argument.NotNull(draft), cancellationToken), Call.Of(null));

    /// <summary>A sample with its entries, what was found about each, and the upper limit.</summary>
    /// <param name="id">The id of the sample.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual Task<Sample> GetAsync(Guid id, CancellationToken cancellationToken = default) =>
        _connection.SendAsync(api => api.GetSampleAsync(id.ToString(), cancellationToken));

    /// <summary>Samples in the order in which they were drawn, without their entries, page by page.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual AsyncPageable<Sample> ListAsync(CancellationToken cancellationToken = default) =>
        _connection.ListAsync<Sample>(
            async (api, cursor, cancellation) => await api.ListSamplesAsync(null, cursor, cancellation).ConfigureAwait(false),
            cancellationToken
        );

    /// <summary>The entries of a sample as CSV, with what was found; dispose of the stream.</summary>
    /// <param name="id">The id of the sample.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual Task<Stream> ExportCsvAsync(Guid id, CancellationToken cancellationToken = default) =>
        _connection.ExportAsync(api => api.ExportSampleAsync(id.ToString(), cancellationToken: cancellationToken));

    /// <summary>An entry of a sample, and what was found about it.</summary>
    /// <param name="sample">The id of the sample.</param>
    /// <param name="entry">The id of the entry.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual Task<SampleItem> GetItemAsync(Guid sample, Guid entry, CancellationToken cancellationToken = default) =>
        _connection.SendAsync(api => api.GetSampleItemAsync(sample.ToString(), entry.ToString(), cancellationToken));

    /// <summary>Records what an entry of a sample should be; the last finding counts.</summary>
    /// <param name="sample">The id of the sample.</param>
    /// <param name="entry">The id of the entry.</param>
    /// <param name="draft">The value, or the quantity in a sample by count, and a note.</param>
    /// <param name="ifMatch">The version of the finding that may be replaced; any when left out.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual Task<SampleItem> PutFindingAsync(
        Guid sample,
        Guid entry,
        FindingDraft draft,
        string? ifMatch = null,
        CancellationToken cancellationToken = default
    ) =>
        _connection.SendAsync(
            api => api.PutFindingAsync(sample.ToString(), entry.ToString(), Argument.NotNull(draft), cancellationToken),
            Call.Put(ifMatch)
        );

    /// <summary>Records a practitioner's opinion on a published statement.</summary>
    /// <param name="statement">The id of the statement.</param>
    /// <param name="draft">Who concludes what, and by which standard and criteria.</param>
    /// <param name="options">The idempotency key.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual Task<Opinion> RecordOpinionAsync(
        Guid statement,
        OpinionDraft draft,
        RecordOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        _connection.SendAsync(
            api => api.RecordOpinionAsync(statement.ToString(), Argument.NotNull(draft), cancellationToken),
            Call.Of(options)
        );

    /// <summary>A dry run of <see cref="RecordOpinionAsync"/>: every check runs, and nothing is written.</summary>
    /// <param name="statement">The id of the statement.</param>
    /// <param name="draft">Who concludes what, and by which standard and criteria.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual Task<DryRunOpinion> RecordOpinionDryRunAsync(
        Guid statement,
        OpinionDraft draft,
        CancellationToken cancellationToken = default
    ) =>
        _connection.SendAsync(
            api => api.DryRunRecordOpinionAsync(statement.ToString(), Argument.NotNull(draft), cancellationToken),
            Call.Of(null)
        );
}
