using ValueLedger.Client.Transport;

namespace ValueLedger.Client.Groups;

/// <summary>What one unit of a measure is worth, on which basis and from which day.</summary>
public class RateGroup
{
    private readonly Connection _connection;

    internal RateGroup(Connection connection) => _connection = connection;

    /// <summary>For mocks.</summary>
    protected RateGroup() => _connection = null!;

    /// <summary>Records a rate. It replaces what was valid before from its first day on.</summary>
    /// <param name="draft">What one unit of the measure is worth, from which day, and who says so.</param>
    /// <param name="options">The idempotency key.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual Task<Rate> RecordAsync(RateDraft draft, RecordOptions? options = null, CancellationToken cancellationToken = default) =>
        _connection.SendAsync(api => api.RecordRateAsync(Argument.NotNull(draft), cancellationToken), Call.Of(options));

    /// <summary>A dry run of <see cref="RecordAsync"/>: every check runs, and nothing is written.</summary>
    public virtual Task<DryRunRate> RecordDryRunAsync(RateDraft draft, CancellationToken cancellationToken = default) =>
        _connection.SendAsync(api => api.DryRunRecordRateAsync(Argument.NotNull(draft), cancellationToken), Call.Of(null));

    /// <summary>Records the rates of a CSV file, all or none, at most 1,000. Rates that are already recorded as in the file are not
    /// recorded again.</summary>
    /// <param name="table">The file, from its current position to its end. It is read into memory, so that it can be sent again, and left
    /// open.</param>
    /// <param name="options">The idempotency key.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual async Task<RateTable> RecordTableAsync(
        Stream table,
        RecordOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        Argument.File(table);
        using var read = new MemoryStream();
        await table.CopyToAsync(read, cancellationToken).ConfigureAwait(false);
        read.Position = 0;
        return await _connection
            .SendAsync(api => api.RecordRateTableAsync(read, cancellationToken), Call.Of(options))
            .ConfigureAwait(false);
    }

    /// <summary>A dry run of <see cref="RecordTableAsync"/>: every check runs, and nothing is written.</summary>
    public virtual async Task<DryRunRateTable> RecordTableDryRunAsync(Stream table, CancellationToken cancellationToken = default)
    {
        Argument.File(table);
        using var read = new MemoryStream();
        await table.CopyToAsync(read, cancellationToken).ConfigureAwait(false);
        read.Position = 0;
        return await _connection
            .SendAsync(api => api.DryRunRecordRateTableAsync(read, cancellationToken), Call.Of(null))
            .ConfigureAwait(false);
    }

    /// <summary>A rate, as it was recorded.</summary>
    /// <param name="id">The id of the rate.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual Task<Rate> GetAsync(Guid id, CancellationToken cancellationToken = default) =>
        _connection.SendAsync(api => api.GetRateAsync(id.ToString(), cancellationToken));

    /// <summary>Rates in the order in which they were recorded, page by page.</summary>
    /// <param name="measure">Only the rates of the measure with this code.</param>
    /// <param name="basis">Only the rates on this basis.</param>
    /// <param name="on">Only the rates in force on this day.</param>
    /// <param name="pageSize">How many to ask for at once, 1 to 1,000.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual AsyncPageable<Rate> ListAsync(
        string? measure = null,
        Basis? basis = null,
        DateOnly? on = null,
        int pageSize = 1000,
        CancellationToken cancellationToken = default
    ) =>
        _connection.ListAsync<Rate>(
            async (api, cursor, cancellation) =>
                cursor is null
                    ? await api.ListRatesAsync(measure, basis, on, pageSize, cancellationToken: cancellation).ConfigureAwait(false)
                    : await api.ListRatesAsync(limit: pageSize, cursor: cursor, cancellationToken: cancellation).ConfigureAwait(false),
            cancellationToken
        );

    /// <summary>The same rates as CSV, one in a row; dispose of the stream.</summary>
    /// <param name="measure">Only the rates of the measure with this code.</param>
    /// <param name="basis">Only the rates on this basis.</param>
    /// <param name="on">Only the rates in force on this day.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual Task<Stream> ExportCsvAsync(
        string? measure = null,
        Basis? basis = null,
        DateOnly? on = null,
        CancellationToken cancellationToken = default
    ) => _connection.ExportAsync(api => api.ExportRatesAsync(measure, basis, on, null, cancellationToken: cancellationToken));

    /// <summary>The components of the same rates as CSV, one in a row; dispose of the stream.</summary>
    /// <inheritdoc cref="ExportCsvAsync" path="/param" />
    public virtual Task<Stream> ExportComponentsCsvAsync(
        string? measure = null,
        Basis? basis = null,
        DateOnly? on = null,
        CancellationToken cancellationToken = default
    ) =>
        _connection.ExportAsync(api => api.ExportRatesAsync(measure, basis, on, RateComponents.Only, cancellationToken: cancellationToken));
}
