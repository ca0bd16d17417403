namespace ValueLedger.Api.Serving;

/// <summary>At the start the server found something in its database that it never writes.</summary>
public sealed class LedgerCannotBeOpenedException(Exception met)
    : IOException(
        $"The database cannot be served, because its content is not what was written there ({met.Message}). The command 'verify' names what is wrong.",
        met
    );
