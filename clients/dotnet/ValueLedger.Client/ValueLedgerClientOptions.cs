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

    internal void ApplyTo(HttpClient http)
    {
        var address = Address ?? throw new InvalidOperationException("The address of the ledger is not set.");
        http.BaseAddress = address.AbsoluteUri.EndsWith('/') ? address : new Uri(address.AbsoluteUri + "/");
        http.Timeout = Timeout;
        http.DefaultRequestHeaders.Authorization = Key is null ? null : new("Bearer", Key);
        http.DefaultRequestHeaders.UserAgent.Add(new("ValueLedger.Client", typeof(ValueLedgerClient).Assembly.GetName().Version?.ToString(3)));
    }
}
