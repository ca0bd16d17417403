namespace ValueLedger.Client;

/// <summary>The address of the ledger, the key, and how long to wait and retry.</summary>
public sealed class ValueLedgerClientOptions
{
    /// <summary>The server's address, such as <c>https://ledger.example.org</c>; without /v1.</summary>
    public Uri? Address { get; set; }

    /// <summary>An API key, <c>vl_...</c>; with null, only calls that need no key work.</summary>
    public string? Key { get; set; }

    /// <summary>The most times that a request is sent again; 0 for never.</summary>
    public int MostRetries { get; set; } = 4;

    /// <summary>The pause before the second attempt; it doubles with each attempt, with some random variation.</summary>
    public TimeSpan FirstPause { get; set; } = TimeSpan.FromMilliseconds(250);

    /// <summary>The longest pause; if the server asks for a longer one, the request is not sent again.</summary>
    public TimeSpan LongestPause { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a call may take until its answer begins, including all attempts and pauses; it does not apply to files.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(100);

    /// <summary>The clock used for pauses.</summary>
    public TimeProvider Time { get; set; } = TimeProvider.System;

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

        if (MostRetries < 0)
        {
            yield return "MostRetries must be 0 or more.";
        }

        if (
            FirstPause < TimeSpan.Zero
            || FirstPause > TimeSpan.FromDays(1)
            || LongestPause < FirstPause
            || LongestPause > TimeSpan.FromDays(1)
        )
        {
            yield return "FirstPause must be 0 or more, LongestPause must not be shorter, and neither may be longer than a day.";
        }

        if (Timeout <= TimeSpan.Zero && Timeout != System.Threading.Timeout.InfiniteTimeSpan)
        {
            yield return "Timeout must be more than 0, or infinite.";
        }
    }

    /// <summary>A copy, so that later changes for another client do not change this one.</summary>
    internal ValueLedgerClientOptions Copy() => (ValueLedgerClientOptions)MemberwiseClone();

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
