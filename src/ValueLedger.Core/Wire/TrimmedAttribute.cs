namespace ValueLedger.Core.Wire;

/// <summary>Marks a text on one line of which the white space at the ends is no part, tabs and line breaks among it.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class TrimmedAttribute : Attribute;
