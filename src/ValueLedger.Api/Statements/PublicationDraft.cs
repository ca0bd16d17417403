namespace ValueLedger.Api.Statements;

/// <summary>A publication as sent: the path names the statement, and no member is needed.</summary>
public sealed record PublicationDraft;
