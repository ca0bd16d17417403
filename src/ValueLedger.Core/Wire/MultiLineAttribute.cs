namespace ValueLedger.Core.Wire;

/// <summary>Marks a text that may have line breaks and tabs; every other control character is refused everywhere.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class MultiLineAttribute : Attribute;
