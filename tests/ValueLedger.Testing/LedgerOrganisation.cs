namespace ValueLedger.Testing;

/// <summary>An organisation of a test, with a key.</summary>
/// <param name="Code">Unique on its server.</param>
/// <param name="Number">Its number in the database.</param>
/// <param name="Key">The text of the key.</param>
/// <param name="Http">Sends the key with every request.</param>
public sealed record LedgerOrganisation(string Code, int Number, string Key, HttpClient Http);
