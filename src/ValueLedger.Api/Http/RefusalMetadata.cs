using ValueLedger.Core.Problems;

namespace ValueLedger.Api.Http;

/// <summary>Lists in the document the codes with which an endpoint refuses requests.</summary>
public sealed record RefusalMetadata(IReadOnlyList<ProblemCode> Codes);
