using ValueLedger.Proofs;

namespace ValueLedger.Api.Witnesses;

/// <summary>A server that cosigns the checkpoints of this one.</summary>
/// <param name="Address">Where its paths begin.</param>
/// <param name="Key">What checks its cosignatures.</param>
public sealed record Witness(Uri Address, VerifierKey Key);
