namespace ValueLedger.Api.Documents;

/// <summary>A chapter of the document: its operations carry its name as their tag.</summary>
public sealed record Chapter(string Name, string Description);
