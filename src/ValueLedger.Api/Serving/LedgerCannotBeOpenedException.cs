namespace ValueLedger.Api.Serving;

/// <summary>The server met something in its database that it never writes, before it could serve anybody.</summary>
public sealed class LedgerCannotBeOpenedException(Exception met)
    : IOException($"The database cannot be served, for what stands in it is not what was written there ({met.Message}). The command 'verify' names what is wrong.", met);
