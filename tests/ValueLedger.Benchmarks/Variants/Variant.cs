namespace ValueLedger.Benchmarks.Variants;

/// <summary>What is compared when single entries are posted.</summary>
internal enum Variant
{
    /// <summary>The product as it is: entries that wait together are committed together.</summary>
    Together,

    /// <summary>The product with a transaction for each request.</summary>
    Alone,

    /// <summary>Nothing but the same server reading the same body in the same way.</summary>
    OnlyParsing,
}
