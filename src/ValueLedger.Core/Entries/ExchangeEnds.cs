namespace ValueLedger.Core.Entries;

/// <summary>The two ends of an exchange in a time bank. Members are numbered within their programme; 0 is the community.</summary>
/// <param name="Giver">Who gave the hours, and is credited with them.</param>
/// <param name="Receiver">Who received them; never the giver.</param>
public sealed record ExchangeEnds(Coded Giver, Coded Receiver);
