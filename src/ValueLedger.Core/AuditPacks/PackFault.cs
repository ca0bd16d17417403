namespace ValueLedger.Core.AuditPacks;

/// <summary>Records of a pack contradict each other, or do not say what a record of their type says.</summary>
public sealed class PackFault(string message) : Exception(message);
