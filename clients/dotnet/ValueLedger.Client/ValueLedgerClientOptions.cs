namespace ValueLedger.Client;

/// <summary>The address of the ledger, the key, and how long to wait and retry.</summary>
public sealed class ValueLedgerClientOptions
{
    /// <summary>The server's address, such as <c>https://ledger.example.org</c>; without /v1.</summary>
    public Uri? Address { get; set; }

    /// <summary>An API key, <c>vl_...</c>; with null, only calls that need no key work.</summary>
    public string? Key { get; set; }

    /// <summary>Gives an access token of the council's identity provider, instead of a key. It is asked before every attempt, so it should
    /// keep a token until shortly before that expires. It cannot be set in a configuration file.</summary>
    public Func<CancellationToken, ValueTask<string>>? Token { get; set; }

    /// <summary>How often a request is sent again, and after which pauses.</summary>
    public ValueLedgerRetryOptions Retry { get; private set; } = new();

    /// <summary>How long a call may take until its answer begins, including all attempts and pauses; it does not apply to files.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(100);

    /// <summary>The clock used for pauses. It cannot be set in a configuration file.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>What is wrong with the options, one sentence each.</summary>
    internal IEnumerable<string> Problems()
    {
        if (Address is null)
        {
            yield return "The address of the ledger is not set.";
        }
        else if (!Address.IsAbsoluteUri || Address.Scheme is not ("http" or "https") || Address.Query.Length + Address.Fragment.Length > 0)
        {
            yield return $"The address of the ledger must be absolute, begin with http:// or https:// and have no query; it is '{Address}'.";
        }
        else if (Address.AbsolutePath.TrimEnd('/').EndsWith("/v1", StringComparison.Ordinal))
        {
            yield return $"The address of the ledger must not end with /v1; it is '{Address}'.";
        }

        if (Key is not null && (Key.Length == 0 || !Key.All(character => character is > ' ' and <= '~')))
        {
            yield return "The key is empty, or has spaces or other characters that are not allowed in a key.";
        }

        if (Key is not null && Token is not null)
        {
            yield return "Set either Key or Token, not both.";
        }

        foreach (var problem in Retry.Problems())
        {
            yield return problem;
        }

        if (Timeout <= TimeSpan.Zero && Timeout != System.Threading.Timeout.InfiniteTimeSpan)
        {
            yield return "Timeout must be more than 0, or infinite.";
        }

        if (TimeProvider is null)
        {
            yield return "TimeProvider is not set.";
        }
    }

    /// <summary>A copy, so that later changes for another client do not change this one.</summary>
    internal ValueLedgerClientOptions Copy()
    {
        var copy = (ValueLedgerClientOptions)MemberwiseClone();
        copy.Retry = Retry.Copy();
        return copy;
    }

    internal void ApplyTo(HttpClient http)
    {
        http.BaseAddress = Address!.AbsoluteUri.EndsWith('/') ? Address : new Uri(Address.AbsoluteUri + "/");
        http.Timeout = Timeout;
        http.DefaultRequestHeaders.Authorization = Key is null ? null : new("Bearer", Key);
        http.DefaultRequestHeaders.UserAgent.Add(
            new("ValueLedger.Client", typeof(ValueLedgerClient).Assembly.GetName().Version?.ToString(3))
        );
    }
}
