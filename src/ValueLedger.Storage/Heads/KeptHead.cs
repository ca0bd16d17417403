using ValueLedger.Proofs;

namespace ValueLedger.Storage.Heads;

/// <summary>How far the log of one organisation has come, and the root of its tree there.</summary>
internal sealed record KeptHead(int Organisation, string Code, long Size, Hash32 Root);
