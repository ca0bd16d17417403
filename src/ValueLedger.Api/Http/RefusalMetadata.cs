using ValueLedger.Core.Problems;

namespace ValueLedger.Api.Http;

/// <summary>Tells the document with which codes an endpoint refuses.</summary>
public sealed record RefusalMetadata(IReadOnlyList<ProblemCode> Codes);
