using System.Net;
using ValueLedger.Client.Groups;
using ValueLedger.Client.Transport;

namespace ValueLedger.Client;

/// <summary>A client for the ledger of one organisation. It is safe to use from many threads at once.</summary>
public sealed class ValueLedgerClient : IDisposable
{
    private readonly List<HttpClient> _owned = [];
    private readonly Connection _connection;

    /// <param name="address">The server's address, without /v1.</param>
    /// <param name="key">An API key, <c>vl_...</c>.</param>
    public ValueLedgerClient(Uri address, string key)
        : this(new ValueLedgerClientOptions { Address = address, Key = key }) { }

    /// <param name="options">The address of the ledger, the key, and how long to wait and retry.</param>
    /// <param name="handler">Sends the requests instead of sockets. It is disposed of with the client, so each client needs its
    /// own.</param>
    /// <exception cref="ArgumentException">The options cannot be used; the message says why.</exception>
    public ValueLedgerClient(ValueLedgerClientOptions options, HttpMessageHandler? handler = null)
        : this(Connect(options, handler)) { }

    /// <param name="http">A client with address and key. It is neither changed nor disposed of, and requests are sent again only if its
    /// handlers do so.</param>
    public ValueLedgerClient(HttpClient http)
        : this(http, http, TimeProvider.System) { }

    private ValueLedgerClient(RetryingHandler handler)
        : this(Over(handler, handler.Options.Timeout), Over(handler, Timeout.InfiniteTimeSpan), handler.Options.Time) =>
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
        Rates = new RateGroup(connection);
        ReferencePacks = new ReferencePackGroup(connection);
        Entries = new EntryGroup(connection);
        Imports = new ImportGroup(connection);
        ImportMaps = new ImportMapGroup(connection);
        Summaries = new SummaryGroup(connection);
        Statements = new StatementGroup(connection);
        ImpactMaps = new ImpactMapGroup(connection);
        Appraisals = new AppraisalGroup(connection);
        Keys = new KeyGroup(connection);
        Webhooks = new WebhookGroup(connection);
        Health = new HealthGroup(connection);
    }

    /// <summary>The organisation that the key belongs to.</summary>
    public OrganisationGroup Organisation { get; }

    public CatalogueGroup<Programme, ProgrammeDraft> Programmes { get; }

    public CatalogueGroup<Party, PartyDraft> Parties { get; }

    public CatalogueGroup<Team, TeamDraft> Teams { get; }

    public ContributorGroup Contributors { get; }

    public CatalogueGroup<Measure, MeasureDraft> Measures { get; }

    public RateGroup Rates { get; }

    public ReferencePackGroup ReferencePacks { get; }

    public EntryGroup Entries { get; }

    public ImportGroup Imports { get; }

    public ImportMapGroup ImportMaps { get; }

    public SummaryGroup Summaries { get; }

    public StatementGroup Statements { get; }

    public ImpactMapGroup ImpactMaps { get; }

    public AppraisalGroup Appraisals { get; }

    public KeyGroup Keys { get; }

    public WebhookGroup Webhooks { get; }

    public HealthGroup Health { get; }

    /// <summary>The time bank of a programme.</summary>
    /// <param name="programme">Code of the programme.</param>
    public TimebankGroup Timebank(string programme) => new(_connection, programme);

    private HttpClient Http { get; }

    /// <summary>For calls that may take longer than the timeout.</summary>
    private HttpClient Files { get; }

    public void Dispose() => _owned.ForEach(http => http.Dispose());

    private static RetryingHandler Connect(ValueLedgerClientOptions options, HttpMessageHandler? handler)
    {
        var problems = options.Problems().ToArray();
        if (problems.Length > 0)
        {
            throw new ArgumentException(string.Join(' ', problems), nameof(options));
        }

        // Connections are renewed, so that a change of the server's address is noticed.
        return new RetryingHandler(options.Copy())
        {
            InnerHandler =
                handler
                ?? new SocketsHttpHandler
                {
                    PooledConnectionLifetime = TimeSpan.FromMinutes(5),
                    AutomaticDecompression = DecompressionMethods.Brotli | DecompressionMethods.GZip,
                },
        };
    }

    private static HttpClient Over(RetryingHandler handler, TimeSpan timeout)
    {
        var http = new HttpClient(handler);
        handler.Options.ApplyTo(http);
        http.Timeout = timeout;
        return http;
    }
}
