using ValueLedger.Client.Transport;

namespace ValueLedger.Client.Groups;

/// <summary>The time bank of a programme: members exchange hours, and each hour is one credit whatever the skill. Credits have no
/// price.</summary>
public class TimebankGroup
{
    private readonly Connection _connection;

    internal TimebankGroup(Connection connection, string programme) => (_connection, Programme) = (connection, Argument.Code(programme));

    /// <summary>For mocks.</summary>
    protected TimebankGroup() => _connection = null!;

    /// <summary>Code of the programme that runs the time bank.</summary>
    public virtual string Programme { get; } = "";

    /// <summary>Registers a member, or replaces it.</summary>
    /// <param name="code">1 to 63 letters a to z, digits and hyphens; 'community' is the bank itself and always exists.</param>
    /// <param name="draft">When the member joined, and the contributor to whom the hours that the member gives belong.</param>
    /// <param name="ifMatch">The entity tag of the version to replace; refused with 412 if the member or the balance was changed in the
    /// meantime.</param>
    /// <param name="onlyIfNew">Creates but never replaces; refused with 412 if the member exists already.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual Task<Member> PutMemberAsync(
        string code,
        MemberDraft draft,
        string? ifMatch = null,
        bool onlyIfNew = false,
        CancellationToken cancellationToken = default
    ) =>
        _connection.SendAsync(
            api => api.PutMemberAsync(Programme, Argument.Code(code), Argument.NotNull(draft), cancellationToken),
            Call.Put(ifMatch, onlyIfNew)
        );

    /// <summary>A member, with the hours that the member has given and received.</summary>
    /// <param name="code">The code of the member.</param>
    /// <param name="knownAt">As known at this moment, inclusive; now when left out.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual Task<Member> GetMemberAsync(
        string code,
        DateTimeOffset? knownAt = null,
        CancellationToken cancellationToken = default
    ) => _connection.SendAsync(api => api.GetMemberAsync(Programme, Argument.Code(code), knownAt, cancellationToken));

    /// <summary>Null if nobody is registered under the code.</summary>
    public virtual Task<Member?> FindMemberAsync(string code, CancellationToken cancellationToken = default) =>
        Connection.FindAsync(GetMemberAsync(code, cancellationToken: cancellationToken));

    /// <summary>Every member in the order of codes, including the community, page by page.</summary>
    /// <param name="knownAt">As known at this moment, inclusive; now when left out.</param>
    /// <param name="pageSize">How many to ask for at once, 1 to 1,000.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual AsyncPageable<Member> ListMembersAsync(
        DateTimeOffset? knownAt = null,
        int pageSize = 1000,
        CancellationToken cancellationToken = default
    ) =>
        _connection.ListAsync<Member>(
            async (api, cursor, cancellation) =>
                cursor is null
                    ? await api.ListMembersAsync(Programme, knownAt, pageSize, null, cancellation).ConfigureAwait(false)
                    : await api.ListMembersAsync(Programme, null, pageSize, cursor, cancellation).ConfigureAwait(false),
            cancellationToken
        );

    /// <summary>A member's statement: opening balance, every exchange and reversal of a period, and closing balance.</summary>
    /// <param name="code">The code of the member.</param>
    /// <param name="from">First day, inclusive.</param>
    /// <param name="to">Last day, inclusive.</param>
    /// <param name="knownAt">As known at this moment, inclusive; the moment of the last record when left out.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual Task<MemberStatement> GetStatementAsync(
        string code,
        DateOnly from,
        DateOnly to,
        DateTimeOffset? knownAt = null,
        CancellationToken cancellationToken = default
    ) => _connection.SendAsync(api => api.GetMemberStatementAsync(Programme, Argument.Code(code), from, to, knownAt, cancellationToken));

    /// <summary>
    /// Records an exchange; the receiver may be a member of another time bank of the organisation. If the same content is sent again with
    /// the same reference, no second exchange is recorded. It is an entry; reverse it with <see cref="EntryGroup.ReverseAsync"/>.
    /// </summary>
    public virtual Task<Exchange> RecordAsync(
        ExchangeDraft draft,
        RecordOptions? options = null,
        CancellationToken cancellationToken = default
    ) => _connection.SendAsync(api => api.RecordExchangeAsync(Programme, Argument.NotNull(draft), cancellationToken), Call.Of(options));

    /// <summary>A dry run of <see cref="RecordAsync"/>: every check runs, and nothing is written.</summary>
    public virtual Task<DryRunExchange> RecordDryRunAsync(ExchangeDraft draft, CancellationToken cancellationToken = default) =>
        _connection.SendAsync(api => api.DryRunRecordExchangeAsync(Programme, Argument.NotNull(draft), cancellationToken), Call.Of(null));

    /// <summary>Exchanges and reversals that count, in the order in which they were recorded, page by page; also those in which members of
    /// other time banks gave to members of this one.</summary>
    /// <param name="from">First day, inclusive.</param>
    /// <param name="to">Last day, inclusive.</param>
    /// <param name="knownAt">As known at this moment, inclusive; now when left out.</param>
    /// <param name="pageSize">How many to ask for at once, 1 to 1,000.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual AsyncPageable<Exchange> ListAsync(
        DateOnly? from = null,
        DateOnly? to = null,
        DateTimeOffset? knownAt = null,
        int pageSize = 1000,
        CancellationToken cancellationToken = default
    ) =>
        _connection.ListAsync<Exchange>(
            async (api, cursor, cancellation) =>
                cursor is null
                    ? await api.ListExchangesAsync(Programme, from, to, knownAt, pageSize, null, cancellation).ConfigureAwait(false)
                    : await api.ListExchangesAsync(Programme, limit: pageSize, cursor: cursor, cancellationToken: cancellation)
                        .ConfigureAwait(false),
            cancellationToken
        );

    /// <summary>The limit for all members: how many hours they may owe.</summary>
    /// <param name="knownAt">As known at this moment, inclusive; now when left out.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual Task<Timebank> GetAsync(DateTimeOffset? knownAt = null, CancellationToken cancellationToken = default) =>
        _connection.SendAsync(api => api.GetTimebankAsync(Programme, knownAt, cancellationToken));

    /// <summary>Sets for all members how many hours they may owe. A member may have their own limit.</summary>
    /// <param name="draft">The limit; if it is left out, there is no limit.</param>
    /// <param name="ifMatch">The entity tag of the version to replace; refused with 412 if it was changed in the meantime.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual Task<Timebank> PutAsync(TimebankDraft draft, string? ifMatch = null, CancellationToken cancellationToken = default) =>
        _connection.SendAsync(api => api.PutTimebankAsync(Programme, Argument.NotNull(draft), cancellationToken), Call.Put(ifMatch));

    /// <summary>Records balances from an older system, in one record and against the community. They change balances but do not count as
    /// hours.</summary>
    public virtual Task<OpeningBalances> RecordOpeningBalancesAsync(
        OpeningBalancesDraft draft,
        RecordOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        _connection.SendAsync(
            api => api.RecordOpeningBalancesAsync(Programme, Argument.NotNull(draft), cancellationToken),
            Call.Of(options)
        );

    /// <summary>A dry run of <see cref="RecordOpeningBalancesAsync"/>: every check runs, and nothing is written.</summary>
    public virtual Task<DryRunOpeningBalances> RecordOpeningBalancesDryRunAsync(
        OpeningBalancesDraft draft,
        CancellationToken cancellationToken = default
    ) =>
        _connection.SendAsync(
            api => api.DryRunRecordOpeningBalancesAsync(Programme, Argument.NotNull(draft), cancellationToken),
            Call.Of(null)
        );

    /// <summary>Takes opening balances out of every balance from now on.</summary>
    /// <param name="id">The id of the opening balances.</param>
    /// <param name="reason">Why they are reversed. The text can be erased later.</param>
    /// <param name="options">The idempotency key.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual Task<OpeningBalances> ReverseOpeningBalancesAsync(
        Guid id,
        string reason,
        RecordOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        _connection.SendAsync(
            api =>
                api.ReverseOpeningBalancesAsync(
                    Programme,
                    id.ToString(),
                    new ReversalDraft { Reason = Argument.NotNull(reason) },
                    cancellationToken
                ),
            Call.Of(options)
        );

    /// <summary>A dry run of <see cref="ReverseOpeningBalancesAsync"/>: every check runs, and nothing is written.</summary>
    public virtual Task<OpeningBalances> ReverseOpeningBalancesDryRunAsync(
        Guid id,
        string reason,
        CancellationToken cancellationToken = default
    ) =>
        _connection.SendAsync(
            api =>
                api.DryRunReverseOpeningBalancesAsync(
                    Programme,
                    id.ToString(),
                    new ReversalDraft { Reason = Argument.NotNull(reason) },
                    cancellationToken
                ),
            Call.Of(null)
        );

    /// <summary>Opening balances, and whether they were reversed.</summary>
    public virtual Task<OpeningBalances> GetOpeningBalancesAsync(Guid id, CancellationToken cancellationToken = default) =>
        _connection.SendAsync(api => api.GetOpeningBalancesAsync(Programme, id.ToString(), null, cancellationToken));

    /// <summary>All opening balances, in the order in which they were recorded, page by page.</summary>
    /// <param name="knownAt">As known at this moment, inclusive; now when left out.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual AsyncPageable<OpeningBalances> ListOpeningBalancesAsync(
        DateTimeOffset? knownAt = null,
        CancellationToken cancellationToken = default
    ) =>
        _connection.ListAsync<OpeningBalances>(
            async (api, cursor, cancellation) =>
                await api.ListOpeningBalancesAsync(Programme, cursor is null ? knownAt : null, null, cursor, cancellation)
                    .ConfigureAwait(false),
            cancellationToken
        );

    /// <summary>All opening balances as CSV, one balance per line, read as it arrives; dispose of the stream.</summary>
    /// <param name="knownAt">As known at this moment, inclusive; now when left out.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual Task<Stream> ExportOpeningBalancesCsvAsync(
        DateTimeOffset? knownAt = null,
        CancellationToken cancellationToken = default
    ) => _connection.ExportAsync(api => api.ExportOpeningBalancesAsync(Programme, knownAt, cancellationToken: cancellationToken));

    /// <summary>All members including the community as CSV, one in a row, with the hours given and received; dispose of the
    /// stream.</summary>
    /// <param name="knownAt">As known at this moment, inclusive; now when left out.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual Task<Stream> ExportMembersCsvAsync(DateTimeOffset? knownAt = null, CancellationToken cancellationToken = default) =>
        _connection.ExportAsync(api => api.ExportMembersAsync(Programme, knownAt, cancellationToken: cancellationToken));

    /// <summary>What was exchanged in a period, and the balances at its end.</summary>
    /// <param name="from">First day, inclusive.</param>
    /// <param name="to">Last day, inclusive.</param>
    /// <param name="knownAt">As known at this moment, inclusive; the moment of the last record when left out.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual Task<TimebankSummary> GetSummaryAsync(
        DateOnly from,
        DateOnly to,
        DateTimeOffset? knownAt = null,
        CancellationToken cancellationToken = default
    ) => _connection.SendAsync(api => api.GetTimebankSummaryAsync(Programme, from, to, knownAt, cancellationToken));
}
