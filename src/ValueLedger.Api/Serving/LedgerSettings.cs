namespace ValueLedger.Api.Serving;

/// <summary>Settings of the section <c>Ledger</c>; each has a default with which the server runs.</summary>
/// <param name="Database">Connection string of the database file.</param>
internal sealed record LedgerSettings(string Database)
{
    public static LedgerSettings Of(IConfiguration configuration) => new(configuration["Ledger:Database"] ?? "Data Source=valueledger.db");
}
