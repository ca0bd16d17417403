using ValueLedger.Client.Transport;

namespace ValueLedger.Client.Groups;

/// <summary>What one unit of a measure is worth, on which basis and from which day.</summary>
public sealed class RateGroup
{
    private readonly Connection _connection;

    internal RateGroup(Connection connection) => _connection = connection;

    public Task<Rate> RecordAsync(RateDraft draft, RecordOptions? options = null, CancellationToken cancellationToken = default) =>
        _connection.SendAsync(api => api.RecordRateAsync(draft, options?.DryRunOrNull, cancellationToken), Call.Of(options));

    /// <summary>Records the rates of a CSV file, all or none, at most 1,000. Rates already recorded in the same form are not recorded again.</summary>
    /// <param name="table">Read from its current position to its end into memory, so that it can be sent again; it is left open.</param>
    /// <param name="options">How it is to be recorded.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<RateTable> RecordTableAsync(Stream table, RecordOptions? options = null, CancellationToken cancellationToken = default)
    {
        using var read = new MemoryStream();
        await table.CopyToAsync(read, cancellationToken).ConfigureAwait(false);
        read.Position = 0;
        return await _connection.SendAsync(api => api.RecordRateTableAsync(read, options?.DryRunOrNull, cancellationToken), Call.Of(options)).ConfigureAwait(false);
    }

    public Task<Rate> GetAsync(Guid id, CancellationToken cancellationToken = default) =>
        _connection.SendAsync(api => api.GetRateAsync(id.ToString(), cancellationToken));

    /// <summary>Rates in the order of recording, page after page.</summary>
    /// <param name="measure">Code of a measure.</param>
    /// <param name="basis">Only rates on this basis.</param>
    /// <param name="on">Only the rates in force on this day.</param>
    /// <param name="pageSize">Number of rates per page, 1 to 1,000.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public IAsyncEnumerable<Rate> ListAsync(string? measure = null, Basis? basis = null, DateOnly? on = null, int pageSize = 1000, CancellationToken cancellationToken = default) =>
        _connection.ListAsync<Rate>(
            async (api, cursor, cancellation) => cursor is null
                ? await api.ListRatesAsync(measure, basis, on, pageSize, cancellationToken: cancellation).ConfigureAwait(false)
                : await api.ListRatesAsync(limit: pageSize, cursor: cursor, cancellationToken: cancellation).ConfigureAwait(false),
            cancellationToken);
}
