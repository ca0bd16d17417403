namespace ValueLedger.Client;

/// <summary>Where the ledger is, who asks, and how patiently.</summary>
public sealed class ValueLedgerClientOptions
{
    /// <summary>The server's address, such as <c>https://ledger.example.org</c>; without /v1.</summary>
    public Uri? Address { get; set; }

    /// <summary>An API key, <c>vl_...</c>; null asks only what needs none.</summary>
    public string? Key { get; set; }

    /// <summary>How often a request is sent again at most; 0 for never.</summary>
    public int MostRetries { get; set; } = 4;

    /// <summary>The pause before the second attempt; it doubles from attempt to attempt, with some chance in it.</summary>
    public TimeSpan FirstPause { get; set; } = TimeSpan.FromMilliseconds(250);

    /// <summary>No pause is longer; a server that asks for a longer one is not asked again.</summary>
    public TimeSpan LongestPause { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a call may take until its answer begins, all attempts and pauses together; files aside.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(100);

    /// <summary>The clock that pauses go by.</summary>
    public TimeProvider Time { get; set; } = TimeProvider.System;

    /// <summary>What is wrong with them, each in a sentence.</summary>
    internal IEnumerable<string> Problems()
    {
        if (Address is null)
        {
            yield return "The address of the ledger is not set.";
        }
        else if (!Address.IsAbsoluteUri || Address.Scheme is not ("http" or "https") || Address.Query.Length + Address.Fragment.Length > 0)
        {
            yield return $"The address of the ledger is absolute, begins with http:// or https:// and has no query, and not '{Address}'.";
        }
        else if (Address.AbsolutePath.TrimEnd('/').EndsWith("/v1", StringComparison.Ordinal))
        {
            yield return $"The address of the ledger is given without /v1, and not as '{Address}'.";
        }

        if (Key is not null && (Key.Length == 0 || !Key.All(character => character is > ' ' and <= '~')))
        {
            yield return "The key is empty, or has blanks or characters that no key has.";
        }

        if (MostRetries < 0)
        {
            yield return "MostRetries is 0 or more.";
        }

        if (FirstPause < TimeSpan.Zero || FirstPause > TimeSpan.FromDays(1) || LongestPause < FirstPause || LongestPause > TimeSpan.FromDays(1))
        {
            yield return "FirstPause is 0 or more, LongestPause is not shorter, and neither is longer than a day.";
        }

        if (Timeout <= TimeSpan.Zero && Timeout != System.Threading.Timeout.InfiniteTimeSpan)
        {
            yield return "Timeout is more than 0, or infinite.";
        }
    }

    /// <summary>A copy, so that whoever changes these afterwards for another client does not change this one.</summary>
    internal ValueLedgerClientOptions Copy() => (ValueLedgerClientOptions)MemberwiseClone();

    internal void ApplyTo(HttpClient http)
    {
        http.BaseAddress = Address!.AbsoluteUri.EndsWith('/') ? Address : new Uri(Address.AbsoluteUri + "/");
        http.Timeout = Timeout;
        http.DefaultRequestHeaders.Authorization = Key is null ? null : new("Bearer", Key);
        http.DefaultRequestHeaders.UserAgent.Add(new("ValueLedger.Client", typeof(ValueLedgerClient).Assembly.GetName().Version?.ToString(3)));
    }
}
