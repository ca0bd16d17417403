using ValueLedger.Client.Groups;
using ValueLedger.Client.Transport;

namespace ValueLedger.Client;

/// <summary>A client for the ledger of one organisation. It is safe to use from many threads at once.</summary>
public class ValueLedgerClient : IDisposable
{
    private readonly List<HttpClient> _owned = [];
    private readonly Connection _connection;

    /// <summary>For mocks.</summary>
    protected ValueLedgerClient()
        : this(null!, null!, TimeProvider.System) { }

    /// <summary>A client with the standard options.</summary>
    /// <param name="address">The server's address, without /v1.</param>
    /// <param name="key">An API key, <c>vl_...</c>.</param>
    public ValueLedgerClient(Uri address, string key)
        : this(new ValueLedgerClientOptions { Address = address, Key = key }) { }

    /// <summary>A client with options of its own.</summary>
    /// <param name="options">The address of the ledger, the key, and how long to wait and retry.</param>
    /// <exception cref="ArgumentException">The options cannot be used; the message says why.</exception>
    public ValueLedgerClient(ValueLedgerClientOptions options)
        : this(Connect(options, RetryingHandler.Sockets())) { }

    /// <summary>A client with options of its own, whose requests go through a handler of yours.</summary>
    /// <param name="options">The address of the ledger, the key, and how long to wait and retry.</param>
    /// <param name="handler">Sends the requests instead of sockets. It is disposed of with the client, so each client needs its
    /// own.</param>
    /// <exception cref="ArgumentException">The options cannot be used; the message says why.</exception>
    public ValueLedgerClient(ValueLedgerClientOptions options, HttpMessageHandler handler)
        : this(Connect(options, Argument.NotNull(handler))) { }

    /// <summary>A client over connections of yours.</summary>
    /// <param name="http">A client with address and key. It is neither changed nor disposed of, and requests are sent again only if its
    /// handlers do so.</param>
    public ValueLedgerClient(HttpClient http)
        : this(Argument.NotNull(http), http, TimeProvider.System) { }

    private ValueLedgerClient(RetryingHandler handler)
        : this(Over(handler, handler.Options.Timeout), Over(handler, Timeout.InfiniteTimeSpan), handler.Options.TimeProvider) =>
        _owned = [Files, Http];

    internal ValueLedgerClient(HttpClient http, HttpClient files, TimeProvider time)
    {
        (Http, Files) = (http, files);
        var connection = _connection = new Connection(http, files, time);
        Organisation = new OrganisationGroup(connection);
        Programmes = CatalogueCalls.Programmes(connection);
        Parties = CatalogueCalls.Parties(connection);
        Teams = CatalogueCalls.Teams(connection);
        Contributors = CatalogueCalls.Contributors(connection);
        Measures = CatalogueCalls.Measures(connection);
        Plans = CatalogueCalls.Plans(connection);
        Allocations = CatalogueCalls.Allocations(connection);
        Assets = CatalogueCalls.Assets(connection);
        Rates = new RateGroup(connection);
        ReferencePacks = new ReferencePackGroup(connection);
        Entries = new EntryGroup(connection);
        Imports = new ImportGroup(connection);
        ImportMaps = new ImportMapGroup(connection);
        Summaries = new SummaryGroup(connection);
        Statements = new StatementGroup(connection);
        Audit = new AuditGroup(connection);
        ImpactMaps = new ImpactMapGroup(connection);
        Appraisals = new AppraisalGroup(connection);
        Keys = new KeyGroup(connection);
        Links = new LinkGroup(connection);
        Webhooks = new WebhookGroup(connection);
        Log = new LogGroup(connection);
        Health = new HealthGroup(connection);
    }

    /// <summary>The organisation that the key belongs to.</summary>
    public virtual OrganisationGroup Organisation { get; }

    /// <summary>Programmes: what is done together with citizens, and when.</summary>
    public virtual CatalogueGroup<Programme, ProgrammeDraft> Programmes { get; }

    /// <summary>Parties: the public bodies, charities and others that put something in.</summary>
    public virtual CatalogueGroup<Party, PartyDraft> Parties { get; }

    /// <summary>Teams of a programme.</summary>
    public virtual CatalogueGroup<Team, TeamDraft> Teams { get; }

    /// <summary>Contributors, known only by pseudonymous codes.</summary>
    public virtual ContributorGroup Contributors { get; }

    /// <summary>Measures: what is counted, in which unit, and whether it goes in or comes out.</summary>
    public virtual CatalogueGroup<Measure, MeasureDraft> Measures { get; }

    /// <summary>Plans: budgets, targets and forecasts, which stand beside what was recorded.</summary>
    public virtual CatalogueGroup<Plan, PlanDraft> Plans { get; }

    /// <summary>Allocations: how the costs that several programmes share are spread over them.</summary>
    public virtual CatalogueGroup<Allocation, AllocationDraft> Allocations { get; }

    /// <summary>Assets: what people, parties and teams can offer, and what is needed.</summary>
    public virtual CatalogueGroup<Asset, AssetDraft> Assets { get; }

    /// <summary>Rates: what one unit of a measure is worth.</summary>
    public virtual RateGroup Rates { get; }

    /// <summary>Public figures supplied with the product.</summary>
    public virtual ReferencePackGroup ReferencePacks { get; }

    /// <summary>The journal: what was put in and what came out.</summary>
    public virtual EntryGroup Entries { get; }

    /// <summary>Files of entries.</summary>
    public virtual ImportGroup Imports { get; }

    /// <summary>Saved maps that say what the headers of files mean.</summary>
    public virtual ImportMapGroup ImportMaps { get; }

    /// <summary>Totals of a period, and what they are worth.</summary>
    public virtual SummaryGroup Summaries { get; }

    /// <summary>Cost-benefit statements.</summary>
    public virtual StatementGroup Statements { get; }

    /// <summary>Samples from statements, findings and opinions.</summary>
    public virtual AuditGroup Audit { get; }

    /// <summary>What outcomes are worth, and how much of them a programme may claim.</summary>
    public virtual ImpactMapGroup ImpactMaps { get; }

    /// <summary>Business cases and what-ifs.</summary>
    public virtual AppraisalGroup Appraisals { get; }

    /// <summary>API keys of the organisation.</summary>
    public virtual KeyGroup Keys { get; }

    /// <summary>Addresses that show one view to somebody who has no key.</summary>
    public virtual LinkGroup Links { get; }

    /// <summary>Addresses that are told when entries change.</summary>
    public virtual WebhookGroup Webhooks { get; }

    /// <summary>The log: every record as it was hashed, with signed checkpoints and proofs.</summary>
    public virtual LogGroup Log { get; }

    /// <summary>Whether the server can answer.</summary>
    public virtual HealthGroup Health { get; }

    /// <summary>The time bank of a programme.</summary>
    /// <param name="programme">Code of the programme.</param>
    public virtual TimebankGroup Timebank(string programme) => new(_connection, programme);

    /// <summary>Every time bank, in the order of their programmes' codes.</summary>
    public virtual async Task<IReadOnlyList<Timebank>> ListTimebanksAsync(CancellationToken cancellationToken = default) =>
        (await _connection.SendAsync(api => api.ListTimebanksAsync(cancellationToken)).ConfigureAwait(false)).Items;

    private HttpClient Http { get; }

    /// <summary>For calls that may take longer than the timeout.</summary>
    private HttpClient Files { get; }

    /// <summary>Closes the connections, unless they are yours or those of the factory of HTTP clients.</summary>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Closes the connections.</summary>
    /// <param name="disposing">Whether it is asked for, and not done by a finaliser.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            _owned.ForEach(http => http.Dispose());
        }
    }

    private static RetryingHandler Connect(ValueLedgerClientOptions options, HttpMessageHandler handler)
    {
        ArgumentNullException.ThrowIfNull(options);
        var problems = options.Problems().ToArray();
        if (problems.Length > 0)
        {
            throw new ArgumentException(string.Join(' ', problems), nameof(options));
        }

        return new RetryingHandler(options.Copy()) { InnerHandler = handler };
    }

    private static HttpClient Over(RetryingHandler handler, TimeSpan timeout)
    {
        var http = new HttpClient(handler);
        handler.Options.ApplyTo(http);
        http.Timeout = timeout;
        return http;
    }
}
