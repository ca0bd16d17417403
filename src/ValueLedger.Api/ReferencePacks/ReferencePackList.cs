namespace ValueLedger.Api.ReferencePacks;

/// <summary>Every pack supplied with the product.</summary>
/// <param name="Items">In the order of their names.</param>
public sealed record ReferencePackList(IReadOnlyList<ReferencePackAnswer> Items);
