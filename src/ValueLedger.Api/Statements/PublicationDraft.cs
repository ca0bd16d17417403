namespace ValueLedger.Api.Statements;

/// <summary>A publication as sent: which statement is said by the path, and nothing more need be said.</summary>
public sealed record PublicationDraft;
