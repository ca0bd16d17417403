namespace ValueLedger.Core.Wire;

/// <summary>Marks a text on one line whose white space at the ends, including tabs and line breaks, is ignored.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class TrimmedAttribute : Attribute;
