namespace ValueLedger.Core.Wire;

/// <summary>
/// Marks a text for people, which may have several lines and tabs: a description, note, reason, service or source. Every other text, for
/// example a title, name, code or reference, is on one line. Other control characters are refused everywhere. Line breaks are kept as sent.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class MultiLineAttribute : Attribute;
